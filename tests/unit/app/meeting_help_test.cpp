#include "app/mentorships/meeting_room.h"
#include "app/mentorships/question_bank.h"
#include "tests/unit/app/person.h"

#include <numeric>
#include <set>

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

} // namespace

class MeetingHelpTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void twelveTemplatesEachWithItsOwnPoints();
    void aTemplateFillsTheMeetingsTimeAndIsOneAct();
    void theGuideFollowsTheKindOfMeeting();
    void questionsFitWhatIsHopedFor();
    void listeningShowsTheirQuestionsThenOpenOnes();
    void theMentorsLinesStayInTheirOwnSpace();
    void theStoreRefusesPrivateLinesInASharedSpace();
    void whatMatteredIsShownNextTimeWithATrend();
};

void MeetingHelpTest::twelveTemplatesEachWithItsOwnPoints() {
    const auto all = meetingTemplates();
    QCOMPARE(all.size(), std::size_t(12));
    std::set<QString> names;
    for (const MeetingTemplate& one : all) {
        names.insert(one.name);
        QVERIFY2(!one.points.empty() && !one.guide.isEmpty() && !one.purpose.isEmpty(),
                 qPrintable(one.name));
    }
    QCOMPARE(names.size(), all.size());
    QCOMPARE(templateFor(u"concern"_s, model::MeetingKind::Regular).guide.size(), 4);
    QVERIFY(templateFor(u"grow"_s, model::MeetingKind::Regular).compass);
    const auto informational = templateFor({}, model::MeetingKind::Informational);
    QCOMPARE(
        std::ranges::count(informational.points, model::AgendaKind::Question, &TemplatePoint::kind),
        std::ptrdiff_t(5));
    QCOMPARE(splitMinutes(60, {10, 30, 20}), (std::vector<int>{10, 30, 20}));
    QCOMPARE(splitMinutes(45, {10, 30, 20}), (std::vector<int>{10, 20, 15}));
    for (int minutes = 20; minutes <= 120; ++minutes) {
        const auto shares = splitMinutes(minutes, {10, 15, 0, 20});
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0), minutes);
        QCOMPARE(shares[2], 0);
    }
    QCOMPARE(splitMinutes(30, {}), std::vector<int>());
    QCOMPARE(splitMinutes(30, {0, 0}), (std::vector<int>{0, 0}));
}

void MeetingHelpTest::aTemplateFillsTheMeetingsTimeAndIsOneAct() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(2));
    room.topics()->addWith(u"Déjà là"_s, 0, 1, 0);
    room.guide()->apply(u"grow"_s);
    QCOMPARE(room.topics()->count(), 5);
    QCOMPARE(room.topics()->cell(0, "text").toString(), u"Déjà là"_s);
    QCOMPARE(room.topics()->minutes(), 45);
    QCOMPARE(room.guide()->current(), u"grow"_s);
    // A second time adds nothing twice.
    room.guide()->apply(u"grow"_s);
    QCOMPARE(room.topics()->count(), 5);
    two.ines.gestures->undo();
    QCOMPARE(room.topics()->count(), 1);
    room.guide()->apply(u"informational"_s);
    QCOMPARE(room.questions()->openCount(), 5);
}

void MeetingHelpTest::theGuideFollowsTheKindOfMeeting() {
    TwoPeople two;
    const RecordId meeting = two.meeting(2);
    MeetingRoom room = roomOf(two.ines, meeting);
    QCOMPARE(room.guide()->current(), u"plan"_s);
    QVERIFY(!room.guide()->isChosen());
    room.dates()->change(toQString(meeting), room.startsAt(), 45, {},
                         static_cast<int>(model::MeetingKind::Concern));
    QCOMPARE(room.guide()->current(), u"concern"_s);
    QVERIFY(room.guide()->isChosen());
    QCOMPARE(room.guide()->templates().first().toMap()[u"name"_s].toString(), u"concern"_s);
    QCOMPARE(room.guide()->templates().size(), 12);
}

void MeetingHelpTest::questionsFitWhatIsHopedFor() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(2));
    QCOMPARE(room.ideas().size(), 4);
    for (const auto want :
         {model::Want::Listen, model::Want::Advice, model::Want::Challenge, model::Want::Ideas}) {
        room.setIdeasWant(static_cast<int>(want));
        QCOMPARE(room.ideas(), openQuestions(false, want).mid(0, 4));
        QCOMPARE(openQuestions(true, want).size(), 5);
        QVERIFY(openQuestions(true, want) != openQuestions(false, want));
    }
    QStringList mixed = openQuestions(true, model::Want::Unspecified);
    QCOMPARE(mixed.size(), 20);
    QCOMPARE(mixed.removeDuplicates(), 0);
}

void MeetingHelpTest::listeningShowsTheirQuestionsThenOpenOnes() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.karim, two.meeting(0));
    Listening& cards = *room.listening();
    QCOMPARE(cards.source(), u"Question ouverte"_s);
    QVERIFY(!cards.question().isEmpty());
    const QString only = room.questions()->add(u"Quel risque ?"_s);
    QCOMPARE(cards.question(), u"Quel risque ?"_s);
    QCOMPARE(cards.source(), u"Question de l’ordre du jour"_s);
    cards.next();
    QCOMPARE(cards.question(), u"Quel risque ?"_s);
    cards.setWant(static_cast<int>(model::Want::Listen));
    const QString first = cards.question();
    cards.previous();
    QVERIFY(cards.question() != first);
    QCOMPARE(cards.place(), u"5 / 5"_s);
    cards.next();
    QCOMPARE(cards.question(), first);
    cards.setWant(0);
    room.questions()->tick(only, true);
    QCOMPARE(cards.source(), u"Question ouverte"_s);
}

void MeetingHelpTest::theMentorsLinesStayInTheirOwnSpace() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom room = roomOf(two.karim, meeting);
    two.karim.sealAll();
    room.reflection()->setNoticed(u"Elle hésite"_s);
    room.reflection()->setAskedVsTold(7);
    room.reflection()->setTalkShare(30);
    room.reflection()->setPromise(u"Poser, puis me taire"_s);
    room.reflection()->setLearned(u"Le marché data"_s);
    room.reflection()->setMattered(u"Être prise au sérieux"_s);
    room.notePrivately(u"Pour moi"_s);
    // One record, nothing that waits for the other.
    QCOMPARE(two.karim.store->count(store::Query(model::MentorReflection::recordKind)),
             std::size_t(1));
    QVERIFY(two.karim.store->pending(tie, 9).empty());
    QCOMPARE(room.reflection()->askedVsTold(), 7);
    const auto kept =
        two.karim.store->select(store::Query(model::MentorReflection::recordKind)).front();
    QCOMPARE(kept.space, two.karim.personal);
    two.karim.gestures->undo();
    QCOMPARE(room.privateNote()->text(), QString());
}

void MeetingHelpTest::theStoreRefusesPrivateLinesInASharedSpace() {
    TwoPeople two;
    QVERIFY(!two.karim.store->commit(two.karim.begin(model::MentorReflection::recordKind)
                                         .replace(model::MentorReflection::noticed, "vu")));
    QVERIFY(!two.karim.store->commit(
        two.karim.begin(model::PrivateNote::recordKind).replace(model::PrivateNote::text, "vu")));
    QVERIFY(two.karim.store->pending(tie, 9).empty());
}

void MeetingHelpTest::whatMatteredIsShownNextTimeWithATrend() {
    TwoPeople two;
    const RecordId first = two.meeting(-28, model::MeetingStatus::Done);
    const RecordId second = two.meeting(-14, model::MeetingStatus::Done);
    const RecordId third = two.meeting(1);
    roomOf(two.karim, first).reflection()->setTalkShare(70);
    MeetingRoom then = roomOf(two.karim, second);
    then.reflection()->setTalkShare(50);
    then.reflection()->setMattered(u"Ne pas être jugée"_s);
    then.reflection()->setPromise(u"Poser d’abord"_s);
    QVERIFY(then.reflection()->lastMattered().isEmpty());

    MeetingRoom now = roomOf(two.karim, third);
    QCOMPARE(now.reflection()->lastMattered(), u"Ne pas être jugée"_s);
    QCOMPARE(now.reflection()->lastPromise(), u"Poser d’abord"_s);
    QCOMPARE(now.reflection()->talkShare(), -1);
    QCOMPARE(now.reflection()->trend().size(), 2);
    QVERIFY(now.reflection()->trendText().contains(u"27 oct."_s));
    // Lines about somebody else are not mixed in.
    const SpaceId other = idOf<SpaceId>('o');
    QVERIFY(two.karim.store->addSpace(other, SpaceKind::Mentorship));
    const RecordId elsewhere =
        two.karim.make(two.karim.begin(model::Meeting::recordKind, other)
                           .set(model::Meeting::startsAt, toTimestamp(two.clock.now.addDays(-3))));
    two.karim.make(two.karim.begin(model::MentorReflection::recordKind, two.karim.personal)
                       .set(model::MentorReflection::meetingId, elsewhere)
                       .replace(model::MentorReflection::mattered, "Autre"));
    QCOMPARE(now.reflection()->lastMattered(), u"Ne pas être jugée"_s);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingHelpTest)
#include "meeting_help_test.moc"
