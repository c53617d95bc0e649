#include "app/facts/conflicts_model.h"
#include "app/settings/history_model.h"
#include "app/translations/language.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

// What became of what two people wrote apart, as the history shows it, and its way back.
namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using store::Edit;

void exchange(TwoPeople& two) {
    two.clock.now = two.clock.now.addSecs(60);
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    two.ines.sendTo(two.karim); // what she noted about what arrived
}

HistoryModel historyOf(Person& person) {
    return {*person.store, *person.gestures, *person.people, person.clock};
}

RecordId pointOf(TwoPeople& two) {
    const RecordId id = two.ines.make(two.ines.begin(model::AgendaItem::recordKind)
                                          .set(model::AgendaItem::text, "Sujet")
                                          .set(model::AgendaItem::minutes, 10));
    exchange(two);
    return id;
}

// The row that says this; -1: none.
int rowOf(const HistoryModel& history, const QString& text) {
    for (int row = 0; row < history.count(); ++row)
        if (history.cell(row, "text").toString() == text) return row;
    return -1;
}

template <class T>
bool bothHold(TwoPeople& two, const RecordId& id, Field<T> field, const T& value) {
    return two.ines.get(id, field) == value && two.karim.get(id, field) == value;
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { language_.use(u"fr"_s); }
    void whatTheOtherWroteAndLostComesBackByOneTapForBoth();
    void aDeletionOfTheOtherThatLostComesBackByOneTapForBoth();
    void anElementThatTheOtherRemovedInVainGoesByOneTapForBoth();
    void theMomentsOfWritingAndReceivingAreSaidWhereTheyDiffer_data();
    void theMomentsOfWritingAndReceivingAreSaidWhereTheyDiffer();
    void bothVersionsSayWhoWroteThemAndWhen_data();
    void bothVersionsSayWhoWroteThemAndWhen();

  private:
    Language language_;
};

void HistoryTest::whatTheOtherWroteAndLostComesBackByOneTapForBoth() {
    TwoPeople two;
    const RecordId id = pointOf(two);
    two.ines.make(Edit(id).set(model::AgendaItem::text, "Le sujet d’Inès"));
    two.clock.now = two.clock.now.addSecs(10);
    two.karim.make(Edit(id).set(model::AgendaItem::text, "Le sujet de Karim"));
    exchange(two);
    QVERIFY(bothHold(two, id, model::AgendaItem::text, std::string("Le sujet de Karim")));

    HistoryModel his = historyOf(two.karim);
    QAbstractItemModelTester tester(&his);
    his.open(toQString(id));
    const int lost = rowOf(his, u"texte : Le sujet d’Inès"_s);
    QVERIFY2(lost >= 0, qPrintable(his.cell(0, "text").toString()));
    QVERIFY(his.cell(lost, "lost").toBool() && his.cell(lost, "back").toBool());
    const QString line = his.cell(lost, "line").toString();
    QVERIFY2(line.startsWith(u"Inès · "_s) && line.endsWith(u"remplacé entre-temps"_s),
             qPrintable(line));
    his.takeBack(his.keyAt(lost));
    QCOMPARE(his.title(), u"Le sujet d’Inès"_s);
    QVERIFY(!his.cell(rowOf(his, u"texte : Le sujet d’Inès"_s), "back").toBool()); // as it is
    exchange(two);
    QVERIFY(bothHold(two, id, model::AgendaItem::text, std::string("Le sujet d’Inès")));
    // It says at hers who brought it back; his own version is there to be taken back in turn.
    HistoryModel hers = historyOf(two.ines);
    hers.open(toQString(id));
    QVERIFY(hers.cell(0, "line").toString().startsWith(u"Karim · "_s));
    const int replaced = rowOf(hers, u"texte : Le sujet de Karim"_s);
    QVERIFY(replaced > 0 && hers.cell(replaced, "back").toBool());

    two.karim.gestures->undo();
    exchange(two);
    QVERIFY(bothHold(two, id, model::AgendaItem::text, std::string("Le sujet de Karim")));
}

void HistoryTest::aDeletionOfTheOtherThatLostComesBackByOneTapForBoth() {
    TwoPeople two;
    const RecordId id = pointOf(two);
    two.ines.make(Edit(id).remove());
    two.clock.now = two.clock.now.addSecs(10);
    two.karim.make(Edit(id).set(model::AgendaItem::minutes, 20));
    exchange(two);
    for (const Person* person : {&two.ines, &two.karim})
        QVERIFY(!person->store->find(id)->deleted);
    HistoryModel his = historyOf(two.karim);
    his.open(toQString(id));
    const int lost = rowOf(his, u"Supprimé"_s);
    QVERIFY(lost >= 0 && his.cell(lost, "lost").toBool() && his.cell(lost, "back").toBool());
    his.takeBack(his.keyAt(lost));
    exchange(two);
    for (const Person* person : {&two.ines, &two.karim})
        QVERIFY(person->store->find(id)->deleted);
}

void HistoryTest::anElementThatTheOtherRemovedInVainGoesByOneTapForBoth() {
    TwoPeople two;
    const RecordId id = two.ines.make(two.ines.begin(model::Commitment::recordKind)
                                          .set(model::Commitment::text, "Envoyer le plan")
                                          .add(model::Commitment::renegotiations, "une fois"));
    exchange(two);
    two.ines.make(Edit(id).remove(model::Commitment::renegotiations, "une fois"));
    two.karim.make(Edit(id).remove(model::Commitment::renegotiations, "une fois"));
    two.karim.make(Edit(id).add(model::Commitment::renegotiations, "une fois"));
    exchange(two);
    const auto both = [&](std::size_t size) {
        return two.ines.store->find(id)->get(model::Commitment::renegotiations).size() == size &&
               two.karim.store->find(id)->get(model::Commitment::renegotiations).size() == size;
    };
    QVERIFY(both(1));
    HistoryModel his = historyOf(two.karim);
    his.open(toQString(id));
    int lost = -1;
    for (int row = 0; row < his.count(); ++row)
        if (his.cell(row, "lost").toBool()) lost = row;
    QVERIFY(lost >= 0);
    QVERIFY(his.cell(lost, "line").toString().startsWith(u"Inès · "_s));
    QVERIFY(his.cell(lost, "back").toBool());
    his.takeBack(his.keyAt(lost));
    exchange(two);
    QVERIFY(both(0));
}

void HistoryTest::theMomentsOfWritingAndReceivingAreSaidWhereTheyDiffer_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("minutesAway");
    QTest::addColumn<QString>("line");
    QTest::newRow("fr, at once") << u"fr"_s << 1 << u"Inès · il y a 2 min"_s;
    QTest::newRow("en, at once") << u"en"_s << 1 << u"Inès · 2 min ago"_s;
    QTest::newRow("fr, hours later")
        << u"fr"_s << 180 << u"Inès · écrit il y a 3 h, reçu il y a 1 min"_s;
    QTest::newRow("en, hours later")
        << u"en"_s << 180 << u"Inès · written 3 h ago, received 1 min ago"_s;
    QTest::newRow("fr, days later")
        << u"fr"_s << 3 * 24 * 60 << u"Inès · écrit il y a 3 jours, reçu il y a 1 min"_s;
    QTest::newRow("en, days later")
        << u"en"_s << 3 * 24 * 60 << u"Inès · written 3 days ago, received 1 min ago"_s;
}

void HistoryTest::theMomentsOfWritingAndReceivingAreSaidWhereTheyDiffer() {
    QFETCH(const QString, language);
    QFETCH(const int, minutesAway);
    language_.use(language);
    TwoPeople two;
    const RecordId id = pointOf(two);
    two.ines.make(Edit(id).set(model::AgendaItem::text, "Apart"));
    two.clock.now = two.clock.now.addSecs(60LL * minutesAway);
    two.ines.sendTo(two.karim);
    two.clock.now = two.clock.now.addSecs(60);
    HistoryModel his = historyOf(two.karim);
    his.open(toQString(id));
    QTEST(his.cell(0, "line").toString(), "line");
    // To who wrote it there is one moment.
    HistoryModel hers = historyOf(two.ines);
    hers.open(toQString(id));
    const QString mine = hers.cell(0, "line").toString();
    QVERIFY2(mine.startsWith(language == u"fr"_s ? u"toi · "_s : u"you · "_s), qPrintable(mine));
    QVERIFY2(!mine.contains(u','), qPrintable(mine));
}

void HistoryTest::bothVersionsSayWhoWroteThemAndWhen_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("field");
    QTest::newRow("fr") << u"fr"_s << u"Toi · il y a 3 h"_s << u"Karim · il y a 2 h"_s
                        << u"échéance"_s;
    QTest::newRow("en") << u"en"_s << u"You · 3 h ago"_s << u"Karim · 2 h ago"_s << u"due"_s;
}

void HistoryTest::bothVersionsSayWhoWroteThemAndWhen() {
    QFETCH(const QString, language);
    language_.use(language);
    TwoPeople two;
    const RecordId id =
        two.ines.make(two.ines.begin(model::Commitment::recordKind)
                          .set(model::Commitment::text, "Envoyer le plan")
                          .set(model::Commitment::ownerId, two.ines.id)
                          .set(model::Commitment::status, model::CommitmentStatus::Open));
    exchange(two);
    two.ines.make(Edit(id).set(model::Commitment::dueOn, toDate(QDate(2026, 12, 14))));
    two.clock.now = two.clock.now.addSecs(3600);
    two.karim.make(Edit(id).set(model::Commitment::dueOn, toDate(QDate(2026, 12, 15))));
    two.clock.now = two.clock.now.addSecs(7200);
    exchange(two);
    ConflictsModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock);
    hers.show(toQString(id));
    QCOMPARE(hers.count(), 1);
    QTEST(hers.cell(0, "otherBy").toString(), "mine");
    QTEST(hers.cell(0, "standingBy").toString(), "theirs");
    QTEST(hers.cell(0, "field").toString(), "field");
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::HistoryTest)
#include "history_test.moc"
