#include "app/facts/feedback_facts.h"
#include "app/feedback/feedbacks.h"
#include "app/mentorships/mentorships.h"
#include "app/records/convert.h"
#include "qml/gallery/sample_world.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_AppPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_FeedbackPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_MentorshipsPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using gallery::SampleWorld;

class FeedbackScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void theTabLeadsToTheFeedbackThatWaits();
    void aFeedbackIsAskedFromTheTab();
    void aJudgementIsNamedWhileItIsTyped();
    void aWrittenFeedbackIsSentByKeyboard();
    void aFeedbackIsReceivedStepByStep();
    void theGiverNeverSeesTheReaction();
    void thanksAreSentFromTheirPage();

  private:
    struct Scene {
        explicit Scene(SampleRole role)
            : world(role, nullptr)
            , mentorships(world.store(), world.gestures(), world.people(), world.clock(),
                          world.identity().personal)
            , feedbacks(world.store(), world.gestures(), world.people(), world.clock(),
                        world.identity().personal) {
            for (const auto& row :
                 world.store().select(store::Query(model::Mentorship::recordKind)))
                if (!feedbackTo(world.store(), row.space, world.people().me()).empty() ||
                    !feedbackFrom(world.store(), row.space, world.people().me()).empty())
                    mentorship = row;
        }
        QString id() const { return toQString(mentorship->id); }
        // The newest one, to me or from me.
        QString newest() {
            const UserId me = world.people().me();
            auto rows = feedbackTo(world.store(), mentorship->space, me);
            if (rows.empty()) rows = feedbackFrom(world.store(), mentorship->space, me);
            return toQString(rows.front().id);
        }

        SampleWorld world;
        Mentorships mentorships;
        Feedbacks feedbacks;
        std::optional<store::Row> mentorship;
    };
};

void FeedbackScreensTest::theTabLeadsToTheFeedbackThatWaits() {
    Scene scene(SampleRole::Mentee);
    const std::unique_ptr<MentorshipFiche> fiche(scene.mentorships.open(scene.id()));
    const std::unique_ptr<FeedbackTab> tab(scene.feedbacks.open(scene.id()));
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(fiche.get())},
                         {u"feedback"_s, QVariant::fromValue(tab.get())},
                         {u"tab"_s, 3}});
    QCOMPARE(window.status(), QQuickView::Ready);
    const QSignalSpy opened(window.rootObject(), SIGNAL(pageOpened(QString, QString)));
    QVERIFY(window.focus(window.with("rowId", scene.newest())));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first(), (QVariantList{u"feedback"_s, scene.newest()}));
}

void FeedbackScreensTest::aFeedbackIsAskedFromTheTab() {
    Scene scene(SampleRole::Mentee);
    const std::unique_ptr<MentorshipFiche> fiche(scene.mentorships.open(scene.id()));
    const std::unique_ptr<FeedbackTab> tab(scene.feedbacks.open(scene.id()));
    const int before = tab->requests()->count();
    ScreenWindow window(u"Mentorships/FichePage.qml"_s,
                        {{u"fiche"_s, QVariant::fromValue(fiche.get())},
                         {u"feedback"_s, QVariant::fromValue(tab.get())},
                         {u"tab"_s, 3}});
    QVERIFY(window.focus(window.control("iconName", u"Demander un retour"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QTRY_VERIFY(window.activeFocusItem()->property("label") == u"Ta question"_s);
    window.type("Ai-je parle trop vite");
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(tab->requests()->count(), before + 1);
}

void FeedbackScreensTest::aJudgementIsNamedWhileItIsTyped() {
    Scene scene(SampleRole::Mentor);
    const std::unique_ptr<FeedbackDraft> draft(scene.feedbacks.give(scene.id()));
    ScreenWindow window(u"Feedback/GiveFeedbackPage.qml"_s,
                        {{u"draft"_s, QVariant::fromValue(draft.get())}});
    QVERIFY(window.focus(window.with("label", u"Ce que tu as vu ou entendu"_s)));
    window.type("Tu es");
    QVERIFY(draft->hint().isEmpty());
    window.type(" paresseux");
    QVERIFY(draft->hint().contains(u"Tu es paresseux"_s));
    QVERIFY(window.control("iconName", draft->hint()) != nullptr);
}

void FeedbackScreensTest::aWrittenFeedbackIsSentByKeyboard() {
    Scene scene(SampleRole::Mentor);
    const std::unique_ptr<FeedbackDraft> draft(scene.feedbacks.give(scene.id()));
    const auto count = [&scene] {
        return feedbackFrom(scene.world.store(), scene.mentorship->space, scene.world.people().me())
            .size();
    };
    const std::size_t before = count();
    ScreenWindow window(u"Feedback/GiveFeedbackPage.qml"_s,
                        {{u"draft"_s, QVariant::fromValue(draft.get())}});
    QVERIFY(window.focus(window.with("label", u"La situation"_s)));
    window.type("Mardi, au point projet");
    QTest::keyClick(&window, Qt::Key_Tab);
    window.type("Tu as pose trois questions");
    QTest::keyClick(&window, Qt::Key_Tab);
    window.type("Le plan a change");
    QVERIFY(window.focus(window.control("iconName", u"Envoyer"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(count(), before + 1);
}

void FeedbackScreensTest::aFeedbackIsReceivedStepByStep() {
    Scene scene(SampleRole::Mentee);
    const std::unique_ptr<Reception> page(scene.feedbacks.read(scene.newest()));
    ScreenWindow window(u"Feedback/ReceivePage.qml"_s,
                        {{u"reception"_s, QVariant::fromValue(page.get())}});
    QVERIFY(window.focus(window.with("label", u"Ma première réaction"_s)));
    window.type("Aie");
    const auto press = [&window](const QString& button) {
        if (!window.focus(window.control("iconName", button))) return false;
        QTest::keyClick(&window, Qt::Key_Return);
        return true;
    };
    QVERIFY(press(u"Continuer"_s));
    QVERIFY(window.focus(window.with("label", u"Ce que j’entends"_s)));
    window.type("Regarder la salle");
    QVERIFY(press(u"Continuer"_s));
    QVERIFY(press(u"Pas de question"_s));
    QVERIFY(window.focus(window.control("checked", u"j’essaie"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(press(u"Le dire à Karim"_s));
    QCOMPARE(page->step(), Reception::Answered);
    QCOMPARE(page->choiceText(), u"j’essaie"_s);
    QCOMPARE(page->reformulation(), u"Regarder la salle"_s);
    QVERIFY(window.with("text", u"Aie"_s) != nullptr); // still mine to read
}

void FeedbackScreensTest::theGiverNeverSeesTheReaction() {
    Scene scene(SampleRole::Mentor);
    const std::unique_ptr<Reception> page(scene.feedbacks.read(scene.newest()));
    ScreenWindow window(u"Feedback/ReceivePage.qml"_s,
                        {{u"reception"_s, QVariant::fromValue(page.get())}}, {1032, 800});
    QVERIFY(window.with("text", u"Ce qu’il est devenu"_s) != nullptr);
    QVERIFY(window.with("label", u"Ma première réaction"_s) == nullptr);
    QVERIFY(window.with("text", u"Ma première réaction"_s) == nullptr);
}

void FeedbackScreensTest::thanksAreSentFromTheirPage() {
    Scene scene(SampleRole::Mentee);
    const std::unique_ptr<ThanksDraft> draft(scene.feedbacks.thank(scene.id()));
    const std::unique_ptr<FeedbackTab> tab(scene.feedbacks.open(scene.id()));
    const int before = tab->thanks()->count();
    ScreenWindow window(u"Feedback/ThanksPage.qml"_s,
                        {{u"draft"_s, QVariant::fromValue(draft.get())}});
    QVERIFY(window.focus(window.with("label", u"Merci pour quoi ?"_s)));
    window.type("Ta relecture");
    QTest::keyClick(&window, Qt::Key_Tab);
    window.type("Je postule");
    QVERIFY(window.focus(window.control("iconName", u"Envoyer"_s)));
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(tab->thanks()->count(), before + 1);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::FeedbackScreensTest)
#include "feedback_screens_test.moc"
