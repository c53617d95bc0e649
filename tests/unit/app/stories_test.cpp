#include "app/notebook/notebook.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using S = model::Story;

struct Section {
    explicit Section(Person& person)
        : notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal)
        , stories(*notebook.stories()) {}

    std::unique_ptr<StoryPage> open(const QString& id) {
        return std::unique_ptr<StoryPage>(stories.open(id));
    }
    std::unique_ptr<StoryPage> budget() {
        auto page = open(stories.create());
        page->editor()->setTitle(u"Le budget perdu"_s);
        page->editor()->setContext(u"Ma première équipe"_s);
        page->editor()->setLesson(u"Demander plus tôt"_s);
        return page;
    }

    Notebook notebook;
    Stories& stories;
};

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aStoryIsMineUntilACopyIsPassedOn();
    void theCopyAnswersAGoalOrAQuestion();
    void whoHasItIsSaid();
    void theTakeawayComesBackToItsAuthor();
    void changingTheLibraryLeavesTheCopyAlone();
    void onlyTheReaderAnswers();
};

void StoriesTest::aStoryIsMineUntilACopyIsPassedOn() {
    TwoPeople two;
    Section his(two.karim);
    const auto page = his.budget();
    QVERIFY(his.stories.tells());
    QVERIFY(two.karim.sealAll().empty());
    QVERIFY(!page->share(toQString(two.karim.personal), {}));
    QVERIFY(page->share(toQString(tie), {}));
    two.karim.sendTo(two.ines);
    Section hers(two.ines);
    QVERIFY(!hers.stories.tells());
    QCOMPARE(hers.stories.received()->count(), 1);
    const auto read = hers.open(hers.stories.received()->keyAt(0));
    QVERIFY(read->theirs());
    QCOMPARE(read->written().size(), 2);
    two.karim.gestures->undo();
    QCOMPARE(page->copies()->count(), 0);
}

void StoriesTest::theCopyAnswersAGoalOrAQuestion() {
    TwoPeople two;
    const RecordId goal = two.ines.make(two.ines.begin(model::Goal::recordKind)
                                            .set(model::Goal::title, "Animer seule")
                                            .set(model::Goal::status, model::GoalStatus::Active));
    const RecordId question =
        two.ines.make(two.ines.begin(model::AgendaItem::recordKind)
                          .set(model::AgendaItem::text, "Comment délègues-tu ?")
                          .set(model::AgendaItem::kind, model::AgendaKind::Question)
                          .set(model::AgendaItem::status, model::AgendaStatus::Open));
    const RecordId hidden =
        two.karim.make(two.karim.begin(model::Goal::recordKind, two.karim.personal)
                           .set(model::Goal::title, "Le mien"));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    const auto page = his.budget();
    QCOMPARE(page->subjects(toQString(tie)).size(), 2);
    QVERIFY(page->share(toQString(tie), toQString(question)));
    QVERIFY(page->share(toQString(tie), toQString(goal)));
    QVERIFY(page->share(toQString(tie), toQString(hidden))); // shared, without the private link
    two.karim.sendTo(two.ines);
    Section hers(two.ines);
    QStringList abouts;
    for (int row = 0; row < 3; ++row)
        abouts.append(hers.open(hers.stories.received()->keyAt(row))->aboutText());
    abouts.sort();
    QCOMPARE(abouts, (QStringList{QString(), u"Animer seule"_s, u"Comment délègues-tu ?"_s}));
    for (const store::Row& copy : two.ines.store->select(store::Query(S::recordKind)))
        QVERIFY(copy.get(S::aboutId) != hidden);
}

void StoriesTest::whoHasItIsSaid() {
    TwoPeople two;
    Section his(two.karim);
    const auto page = his.budget();
    QVERIFY(!page->isKnownIn(toQString(tie)));
    QVERIFY(page->share(toQString(tie), {}));
    QVERIFY(page->isKnownIn(toQString(tie)));
    QCOMPARE(page->copies()->cell(0, "name").toString(), u"Inès"_s);
    QVERIFY(his.stories.list()->cell(0, "line").toString().contains(u"Inès"_s));
}

void StoriesTest::theTakeawayComesBackToItsAuthor() {
    TwoPeople two;
    Section his(two.karim);
    const auto page = his.budget();
    QVERIFY(page->share(toQString(tie), {}));
    two.karim.sendTo(two.ines);
    Section hers(two.ines);
    const auto read = hers.open(hers.stories.received()->keyAt(0));
    QVERIFY(read->answer(u"Je demanderai en janvier."_s));
    two.ines.sendTo(two.karim);
    QCOMPARE(page->copies()->cell(0, "takeaway").toString(), u"Je demanderai en janvier."_s);
    QCOMPARE(page->takeaway(), QString()); // the library itself says nothing
}

void StoriesTest::changingTheLibraryLeavesTheCopyAlone() {
    TwoPeople two;
    Section his(two.karim);
    const auto page = his.budget();
    QVERIFY(page->share(toQString(tie), {}));
    two.karim.sendTo(two.ines);
    page->editor()->setLesson(u"Ne jamais demander"_s);
    QVERIFY(two.karim.sealAll().empty());
    Section hers(two.ines);
    const auto read = hers.open(hers.stories.received()->keyAt(0));
    QCOMPARE(read->editor()->lesson(), u"Demander plus tôt"_s);
}

void StoriesTest::onlyTheReaderAnswers() {
    TwoPeople two;
    Section his(two.karim);
    const auto page = his.budget();
    QVERIFY(page->share(toQString(tie), {}));
    QVERIFY(!page->answer(u"À moi-même"_s));
    const auto copy = his.open(page->copies()->keyAt(0));
    QVERIFY(!copy->answer(u"À sa place"_s));
    QVERIFY(!copy->share(toQString(tie), {}));
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::StoriesTest)
#include "stories_test.moc"
