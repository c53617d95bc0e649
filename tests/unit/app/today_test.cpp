#include "tests/unit/app/app_fixture.h"

#include "app/records/convert.h"
#include "app/today/today_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const RowsModel& model, const QByteArray& role) {
    QStringList cells;
    for (int i = 0; i < model.count(); ++i)
        cells.append(model.cell(i, role).toString());
    return cells;
}

int rowWithText(const RowsModel& model, const QString& text) {
    return static_cast<int>(column(model, "text").indexOf(text));
}

} // namespace

class TodayTest : public QObject {
    Q_OBJECT

  private:
    // Between the two versions of the sample, which comes before any other question.
    static void putOffTheChoice(AppFixture& fixture) {
        PromptChoices choices(*fixture.store, *fixture.gestures, fixture.clock,
                              fixture.identity.personal, today::promptKinds());
        choices.later(u"apart"_s, 30);
    }

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void theMenteeSeesTheirNextMeetingAndHowReadyItIs() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        const TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        QCOMPARE(today.greeting(), u"Bonjour Inès"_s);
        QCOMPARE(today.dayText(), u"Mardi 24 novembre"_s);
        QVERIFY(today.asMentee() && !today.asMentor() && !today.alone());
        RowsModel& meetings = *today.meetings();
        QCOMPARE(meetings.count(), 1);
        QCOMPARE(meetings.cell(0, "title").toString(), u"Rencontre avec Karim Benali"_s);
        QCOMPARE(meetings.cell(0, "moment").toString(), u"jeu. 26, 18:00 · 45 min"_s);
        QCOMPARE(meetings.cell(0, "secondLine").toString(), u"Visio · 7ᵉ rencontre"_s);
        QVERIFY(meetings.cell(0, "topicsReady").toBool());
        QVERIFY(meetings.cell(0, "questionsReady").toBool());
        QVERIFY(!meetings.cell(0, "promisesReady").toBool());
    }

    void keepingAPromiseMakesTheMeetingReadyAndCanBeUndone() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        const QAbstractItemModelTester tester(today.promises());
        const QSignalSpy said(fixture.gestures.get(), &Gestures::said);
        const QString text = u"Envoyer mon CV relu à Claire Dumas"_s;
        const int row = rowWithText(*today.promises(), text);
        QCOMPARE(row, 0);
        QCOMPARE(today.promises()->cell(row, "line").toString(), u"Demain · promis à Karim"_s);
        QCOMPARE(today.promises()->cell(row, "tone").toString(), u"rope"_s);

        today.setKept(today.promises()->keyAt(row), true);
        QCOMPARE(said.count(), 1);
        QVERIFY(today.promises()->cell(rowWithText(*today.promises(), text), "kept").toBool());
        QVERIFY(today.meetings()->cell(0, "promisesReady").toBool());

        fixture.gestures->undo();
        QVERIFY(!today.promises()->cell(rowWithText(*today.promises(), text), "kept").toBool());
        QVERIFY(!today.meetings()->cell(0, "promisesReady").toBool());
    }

    void latePromisesStayUntilSomebodyActs() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        const QString text = u"Envoyer mon CV relu à Claire Dumas"_s;
        fixture.clock.millis += std::int64_t(200) * 24 * 3600 * 1000;
        today.refresh();
        const int row = rowWithText(*today.promises(), text);
        QCOMPARE(row, 0);
        QVERIFY(today.promises()->cell(row, "overdue").toBool());

        const QString id = today.promises()->keyAt(row);
        today.renegotiate(id, today.inDays(7), u"  Claire est  absente "_s);
        QVERIFY(!today.promises()->cell(0, "overdue").toBool());
        const auto promise = fixture.store->find(*toId<RecordId>(id));
        QVERIFY(promise->get(model::Commitment::status) == model::CommitmentStatus::Renegotiated);
        const auto reasons = promise->get(model::Commitment::renegotiations);
        QCOMPARE(reasons.size(), std::size_t(1));
        QVERIFY(reasons.front().ends_with("Claire est absente"));
    }

    void threeGoalsAtMostWithTheirProgress() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        const TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        QCOMPARE(today.goals()->count(), 3);
        QCOMPARE(column(*today.goals(), "title").first(),
                 u"Prendre la parole devant 50 personnes"_s);
        QCOMPARE(today.goals()->cell(1, "progress").toDouble(), 0.6);
        QCOMPARE(today.goals()->cell(1, "dueText").toString(), u"échéance 15 mars 2027"_s);
    }

    void newsAreWhatTheOtherWroteThisWeek() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        const TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        const QStringList texts = column(*today.news(), "text");
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts.contains(u"Un retour pour toi"_s));
        QVERIFY(texts.first().contains(u"Rencontrer l’équipe data"_s));
        QVERIFY(texts.last().contains(u"Relire le dossier d’Inès"_s));
    }

    void theMentorSeesWhomToCareForFirstAndWhy() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentor);
        const TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        QVERIFY(today.asMentor() && !today.asMentee());
        QCOMPARE(today.promisesTitle(), u"Ce que j’ai promis"_s);
        QCOMPARE(column(*today.mentees(), "name"),
                 QStringList({u"Inès Moreau"_s, u"Thomas Diallo"_s, u"Lina Perrin"_s}));
        QCOMPARE(column(*today.mentees(), "tone"), QStringList({u"quiet"_s, u"rope"_s, u"rope"_s}));
        QCOMPARE(column(*today.questions(), "kind"),
                 QStringList({u"question"_s, u"question"_s, u"feedback-give"_s, u"introduction"_s,
                              u"introduction"_s}));
        QCOMPARE(today.promptKind(), u"apart"_s); // both gave Karim's promise another day
        putOffTheChoice(fixture);
        QCOMPARE(today.promptKind(), u"recap"_s);
        QVERIFY(today.promptText().contains(u"Lina"_s));
        QVERIFY(column(*today.meetings(), "title").contains(u"Rencontre avec Inès Moreau"_s));
    }

    void aFeedbackToReceiveComesBeforeAGoalToCheckIn() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        PromptChoices choices(*fixture.store, *fixture.gestures, fixture.clock,
                              fixture.identity.personal, today::promptKinds());
        putOffTheChoice(fixture);
        QCOMPARE(today.promptKind(), u"feedback"_s);
        QCOMPARE(today.promptRoute(), u"feedback"_s);
        const auto about = fixture.store->find(*toId<RecordId>(today.promptTarget()));
        QVERIFY(about && about->recordKind == model::Feedback::recordKind);
        choices.later(u"feedback"_s, 1);
        QVERIFY(today.promptKind() != u"feedback"_s);
        QVERIFY(!today.promptKind().isEmpty());
    }

    void aPromptWaitsUntilTheDayItWasPutOffTo() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentor);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        PromptChoices choices(*fixture.store, *fixture.gestures, fixture.clock,
                              fixture.identity.personal, today::promptKinds());
        const QString kind = u"recap"_s;
        putOffTheChoice(fixture);
        QCOMPARE(today.promptKind(), kind);
        choices.later(kind, 7);
        QVERIFY(today.promptKind() != kind);
        const int row = choices.rowOf(kind);
        QVERIFY(choices.cell(row, "line").toString().startsWith(u"De retour dans 7"_s));
        fixture.clock.millis += std::int64_t(7) * 24 * 3600 * 1000;
        today.refresh();
        QCOMPARE(today.promptKind(), kind);
        fixture.gestures->undo();
        QVERIFY(choices.cell(row, "line").toString().isEmpty());
    }

    void aPromptTurnedOffStaysOffAndTheNextOneIsAsked() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentor);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        PromptChoices choices(*fixture.store, *fixture.gestures, fixture.clock,
                              fixture.identity.personal, today::promptKinds());
        QStringList off;
        while (!today.promptKind().isEmpty()) {
            const QString kind = today.promptKind();
            off.append(kind);
            choices.setOn(kind, false);
            QVERIFY(!choices.cell(choices.rowOf(kind), "active").toBool());
            QVERIFY(today.promptKind() != kind);
        }
        fixture.clock.millis += std::int64_t(400) * 24 * 3600 * 1000;
        today.refresh();
        QVERIFY(!off.contains(today.promptKind())); // others may have something to ask by now
        choices.setOn(u"recap"_s, true);
        QCOMPARE(today.promptKind(), u"recap"_s);
        QCOMPARE(today.promptRoute(), u"meeting"_s);
    }

    void aChoiceAboutAPromptIsNeverShared() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentor);
        PromptChoices choices(*fixture.store, *fixture.gestures, fixture.clock,
                              fixture.identity.personal, today::promptKinds());
        choices.setOn(u"recap"_s, false);
        for (const auto& choice : fixture.all(model::PromptChoice::recordKind))
            QCOMPARE(choice.space, fixture.identity.personal);
        const SpaceId shared = fixture.all(model::Mentorship::recordKind).front().space;
        QVERIFY(!fixture.store->commit(
            store::Edit::create(shared, model::PromptChoice::recordKind, fixture.store->newId())
                .set(model::PromptChoice::kind, "recap")));
        choices.later(u"unknown"_s, 3);
        choices.setOn(u"unknown"_s, false);
        QCOMPARE(fixture.all(model::PromptChoice::recordKind).size(), std::size_t(1));
    }

    void anEmptyStoreIsAQuietDay() {
        AppFixture fixture;
        fixture.begin("");
        const TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        QCOMPARE(today.greeting(), u"Bonjour"_s);
        QVERIFY(today.alone());
        QVERIFY(today.promptKind().isEmpty());
        for (const RowsModel* list : {today.meetings(), today.promises(), today.goals(),
                                      today.news(), today.questions(), today.mentees()})
            QCOMPARE(list->count(), 0);
    }

    void aStrangeIdChangesNothing() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        TodayModel today(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        today.setKept(u"zz"_s, true);
        today.renegotiate(QString(32, u'0'), today.inDays(1), {});
        QVERIFY(!fixture.gestures->canUndo());
    }
};

QTEST_GUILESS_MAIN(TodayTest)
#include "today_test.moc"
