#include "app/mentorships/mentorships.h"
#include "qml/gallery/sample_world.h"
#include "screen_window.h"

#include <QQmlExtensionPlugin>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

// The agreement, the reviews, the thread and the end of a mentorship, by keyboard.
class BondScreensTest : public QObject {
    Q_OBJECT

    static constexpr int bondTab = 4;

    struct Scene {
        explicit Scene(int tab)
            : world(SampleRole::Mentee, nullptr)
            , section(world.store(), world.gestures(), world.people(), world.clock(),
                      world.identity().personal)
            , fiche(section.open(section.list()->keyAt(0)))
            , window(u"Mentorships/FichePage.qml"_s,
                     {{u"fiche"_s, QVariant::fromValue(fiche.get())}, {u"tab"_s, tab}},
                     {820, 1180}) {}
        Bond& bond() { return *fiche->bond(); }
        bool press(const QString& words) {
            if (!window.focus(window.control("iconName", words))) return false;
            QTest::keyClick(&window, Qt::Key_Return);
            return true;
        }
        // Into the field with this label.
        bool write(const QString& label, const char* letters) {
            if (!window.focus(window.with("label", label))) return false;
            window.type(letters);
            return true;
        }

        SampleWorld world;
        Mentorships section;
        std::unique_ptr<MentorshipFiche> fiche;
        ScreenWindow window;
    };

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aTabIsMadeWhenItIsShown() {
        Scene scene(0);
        QVERIFY(scene.window.with("title", u"Le fil"_s) != nullptr);
        QVERIFY(scene.window.with("title", u"Finir bien"_s) == nullptr);
        scene.window.rootObject()->setProperty("tab", bondTab);
        QVERIFY(scene.window.with("title", u"Finir bien"_s) != nullptr);
    }

    void aChangeIsProposedFromTheForm() {
        Scene scene(bondTab);
        QVERIFY(scene.press(u"Proposer un changement"_s));
        scene.bond().agreement()->draft()->setCadenceDays(21);
        QVERIFY(scene.write(u"Pourquoi ce changement\u00a0?"_s, "Plus souvent"));
        QVERIFY(scene.window.focus(scene.window.with("label", u"Objectifs"_s)));
        QVERIFY(scene.press(u"Signer et proposer à Karim"_s));
        QVERIFY(scene.bond().agreement()->isPendingMine());
        QVERIFY(scene.window.with("title", u"Changement proposé"_s) != nullptr);
    }

    void theMonthIsAnsweredByOneTap() {
        Scene scene(bondTab);
        QVERIFY(scene.window.focus(scene.window.control("checked", u"bonne"_s)));
        QTest::keyClick(&scene.window, Qt::Key_Return);
        QCOMPARE(scene.bond().reviews()->monthState(), u"sealed"_s);
    }

    void aGapGoesToTheNextMeeting() {
        Scene scene(bondTab);
        const int before = scene.fiche->topics()->count();
        QVERIFY(scene.press(u"En parler la prochaine fois"_s));
        QCOMPARE(scene.fiche->topics()->count(), before + 1);
    }

    void aConcernIsWrittenThenSent() {
        Scene scene(bondTab);
        QVERIFY(scene.press(u"Écrire ce qui ne va pas"_s));
        QVERIFY(scene.write(u"Ce que j’observe"_s, "Deux reports"));
        QVERIFY(scene.write(u"Ce dont j’ai besoin"_s, "Un jour fixe"));
        QVERIFY(scene.window.focus(scene.window.with("label", u"Ce que je propose"_s)));
        QVERIFY(scene.press(u"Envoyer à Karim"_s));
        QVERIFY(!scene.bond().concern()->openId().isEmpty());
    }

    void oneLineEndsIt() {
        Scene scene(bondTab);
        QVERIFY(scene.press(u"Arrêter en une ligne"_s));
        QVERIFY(scene.press(u"Arrêter aujourd’hui"_s));
        QCOMPARE(scene.bond().closure()->state(), u"closed"_s);
        QVERIFY(scene.window.with("title", u"Devenir mentor à ton tour"_s) != nullptr);
    }

    // Thousands of entries: only what is in view has an item, wherever the page is scrolled to.
    void aLongThreadMakesOnlyWhatIsInView() {
        Scene scene(0);
        const SpaceId space =
            scene.world.store()
                .find(*RecordId::from(
                    QByteArray::fromHex(scene.fiche->mentorshipId().toLatin1()).toStdString()))
                ->space;
        for (int batch = 0; batch < 20; ++batch) {
            std::vector<store::Edit> edits;
            for (int i = 0; i < 100; ++i) {
                edits.push_back(store::Edit::create(space, model::Commitment::recordKind,
                                                    scene.world.store().newId()));
                edits.back()
                    .set(model::Commitment::text, "Promesse " + std::to_string(batch * 100 + i))
                    .set(model::Commitment::status, model::CommitmentStatus::Kept)
                    .set(model::Commitment::settledOn, Date{10'000 + batch * 100 + i});
            }
            QVERIFY(scene.world.store().commit(edits));
        }
        QVERIFY(scene.bond().timeline()->count() >= 2000);
        QQuickItem* list = nullptr;
        for (QQuickItem* item : scene.window.items())
            if (item->property("made").isValid()) list = item;
        QVERIFY(list != nullptr);
        auto* page = scene.window.rootObject()->property("flickable").value<QQuickItem*>();
        for (const double part : {0.0, 0.5, 1.0}) {
            const double most = page->property("contentHeight").toDouble() - page->height();
            page->setProperty("contentY", part * most);
            QTest::qWait(0);
            QVERIFY2(list->property("made").toInt() < 150,
                     qPrintable(QString::number(list->property("made").toInt())));
        }
        QVERIFY(list->height() > 50'000);
    }
};

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::BondScreensTest)
#include "bond_screens_test.moc"
