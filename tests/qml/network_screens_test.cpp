#include "app/facts/introductions.h"
#include "app/invite/inviting.h"
#include "app/network/network.h"
#include "app/records/convert.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_NetworkPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class NetworkScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void theTabsLeadToIntroductionsAndContacts();
    void aRequestIsWrittenAndSent();
    void theMentorAnswersAndIntroduces();
    void theMenteeMeetsAndThanks();
    void aContactIsAddedByKeyboard();
    void anOpportunityIsNotedAndComesAbout();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , network({world.store(), world.gestures(), world.people(), world.clock(),
                       world.identity().personal}) {}

        QVariantMap tab(int number) {
            return {{u"network"_s, QVariant::fromValue(&network)},
                    {u"inviting"_s, QVariant::fromValue(static_cast<Inviting*>(nullptr))},
                    {u"tab"_s, number}};
        }
        QString introduction(IntroductionStep step) {
            for (const auto& row :
                 world.store().select(store::Query(model::Introduction::recordKind)))
                if (stepOf(world.store(), row, world.people().me()) == step)
                    return toQString(row.id);
            return {};
        }
        store::Row row(const QString& id) { return *world.store().find(*toId<RecordId>(id)); }

        SampleWorld world;
        Network network;
    };

    // The test owns the page, not the window's engine.
    template <class Page>
    static std::unique_ptr<Page> kept(Page* page) {
        QQmlEngine::setObjectOwnership(page, QQmlEngine::CppOwnership);
        return std::unique_ptr<Page>(page);
    }
    // Presses the control with these words.
    static bool press(ScreenWindow& window, const QString& words) {
        QQuickItem* control = nullptr;
        if (!QTest::qWaitFor([&] {
                control = window.control("iconName", words);
                return control != nullptr;
            }))
            return false;
        if (!window.focus(control)) return false;
        QTest::keyClick(&window, Qt::Key_Return);
        return true;
    }
};

void NetworkScreensTest::theTabsLeadToIntroductionsAndContacts() {
    Scene scene(SampleRole::Mentor);
    ScreenWindow window(u"Network/NetworkPage.qml"_s, scene.tab(0));
    QCOMPARE(window.status(), QQuickView::Ready);
    const QSignalSpy opened(window.rootObject(), SIGNAL(opened(QString, QString)));
    const QString waits = scene.introduction(IntroductionStep::AnswerRequest);
    QVERIFY(window.focus(window.with("introductionId", waits)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(opened.last(), (QVariantList{u"introduction"_s, waits}));
    window.rootObject()->setProperty("tab", 1);
    const auto contacts = scene.world.store().select(store::Query(model::Contact::recordKind));
    const QString contact = toQString(contacts.front().id);
    QTRY_VERIFY(window.focus(window.with("contactId", contact)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(opened.last(), (QVariantList{u"contact"_s, contact}));
}

void NetworkScreensTest::aRequestIsWrittenAndSent() {
    Scene scene(SampleRole::Mentee);
    const QVariantMap partner = scene.network.partners().front().toMap();
    const auto draft = kept(scene.network.ask(partner.value(u"id"_s).toString()));
    const auto before = scene.world.store().count(store::Query(model::Introduction::recordKind));
    ScreenWindow window(u"Network/AskIntroductionPage.qml"_s,
                        {{u"draft"_s, QVariant::fromValue(draft.get())}});
    const QSignalSpy back(window.rootObject(), SIGNAL(back()));
    QVERIFY(window.focus(window.with("label", u"Qui aimerais-tu rencontrer\u00a0?"_s)));
    window.type("Une juriste");
    QVERIFY(window.focus(window.with("label", u"Pour quoi faire\u00a0?"_s)));
    window.type("Changer de voie");
    QVERIFY(!press(window, u"Demander"_s) || back.isEmpty());
    QVERIFY(window.focus(window.with("label", u"À la personne, de ta part"_s)));
    window.type("Auriez-vous vingt minutes");
    QVERIFY(press(window, u"Demander"_s));
    QCOMPARE(back.count(), 1);
    QCOMPARE(scene.world.store().count(store::Query(model::Introduction::recordKind)), before + 1);
}

void NetworkScreensTest::theMentorAnswersAndIntroduces() {
    Scene scene(SampleRole::Mentor);
    const QString id = scene.introduction(IntroductionStep::AnswerRequest);
    const auto page = kept(scene.network.openIntroduction(id));
    ScreenWindow window(u"Network/IntroductionDetailPage.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}});
    QVERIFY(press(window, u"Oui, je demande"_s));
    QCOMPARE(page->step(), u"askContact"_s);
    QVERIFY(press(window, u"Omar Haddad"_s));
    QCOMPARE(page->revealed().front(), u"Omar Haddad"_s);
    QVERIFY(!scene.row(id).get(model::Introduction::metName)); // for him alone
    QVERIFY(press(window, u"Copier le message"_s));
    QVERIFY(press(window, u"C’est oui"_s));
    QVERIFY(press(window, u"Le lui dire"_s));
    QTRY_COMPARE(page->step(), u"introduce"_s);
    QVERIFY(press(window, u"Je les ai présentés"_s));
    QCOMPARE(introductionStatus(scene.row(id)), model::IntroductionStatus::Introduced);
}

void NetworkScreensTest::theMenteeMeetsAndThanks() {
    Scene scene(SampleRole::Mentee);
    const auto rows = scene.world.store().select(
        store::Query(model::Introduction::recordKind)
            .where(model::Introduction::status, model::IntroductionStatus::Agreed));
    const RecordId id = rows.front().id;
    QVERIFY(scene.world.store().commit(
        store::Edit(id)
            .set(model::Introduction::status, model::IntroductionStatus::Introduced)
            .set(model::Introduction::metName, "Nadia Lefèvre")));
    const auto page = kept(scene.network.openIntroduction(toQString(id)));
    ScreenWindow window(u"Network/IntroductionDetailPage.qml"_s,
                        {{u"page"_s, QVariant::fromValue(page.get())}});
    const QSignalSpy opened(window.rootObject(), SIGNAL(opened(QString, QString)));
    QVERIFY(press(window, u"Nous nous sommes parlé"_s));
    QVERIFY(press(window, u"C’est noté"_s));
    QTRY_COMPARE(page->step(), u"thankContact"_s);
    QVERIFY(press(window, u"Le merci est parti"_s));
    QCOMPARE(page->step(), u"thankConnector"_s);
    QVERIFY(press(window, u"Dire merci à Karim"_s));
    QCOMPARE(opened.last(), (QVariantList{u"thanks"_s, toQString(id)}));
}

void NetworkScreensTest::aContactIsAddedByKeyboard() {
    Scene scene(SampleRole::Mentee);
    const auto before = scene.world.store().count(store::Query(model::Contact::recordKind));
    ScreenWindow window(u"Network/NetworkPage.qml"_s, scene.tab(1));
    const QSignalSpy opened(window.rootObject(), SIGNAL(opened(QString, QString)));
    QVERIFY(press(window, u"Ajouter"_s));
    QTRY_VERIFY(window.activeFocusItem()->property("label") == u"Son nom"_s);
    window.type("Jeanne");
    QTest::keyClick(&window, Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(scene.world.store().count(store::Query(model::Contact::recordKind)), before + 1);
}

void NetworkScreensTest::anOpportunityIsNotedAndComesAbout() {
    Scene scene(SampleRole::Mentee);
    ScreenWindow window(u"Network/NetworkPage.qml"_s, scene.tab(2));
    const auto open =
        store::Query(model::Opportunity::recordKind).in(scene.world.identity().personal);
    QVERIFY(press(window, u"Ajouter"_s));
    QTRY_VERIFY(window.activeFocusItem()->property("label") == u"Qu’est-ce qui s’ouvre\u00a0?"_s);
    window.type("Remplacer Sofia");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(scene.world.store().count(open), std::size_t{1});
    QQuickItem* state = nullptr;
    QTRY_VERIFY((state = window.control("checked", u"aboutie"_s)) != nullptr);
    QVERIFY(window.focus(state));
    QTest::keyClick(&window, Qt::Key_Return);
    const auto row = scene.world.store().select(open).front();
    QCOMPARE(row.get(model::Opportunity::status), model::OpportunityStatus::BorneFruit);
    QVERIFY(row.get(model::Opportunity::introductionId)); // the person met last is proposed
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::NetworkScreensTest)
#include "network_screens_test.moc"
