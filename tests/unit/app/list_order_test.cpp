#include "app/mentorships/meeting_room.h"
#include "app/records/reorder.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

#include <rapidcheck.h>

#include <algorithm>

// One list on two devices that move its items at the same time.
namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;

struct Move {
    bool byKarim;
    int from;
    int to;
};

void showValue(const Move& move, std::ostream& out) {
    out << (move.byKarim ? "Karim " : "Inès ") << move.from << " to " << move.to;
}

// Few, so that two often move to one place.
constexpr int count = 4;

// Moves between two exchanges.
using Round = std::vector<Move>;

// Any place at once: the generator's own numbers grow with the length of what is generated.
rc::Gen<int> anyPlace() {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count));
}

rc::Gen<Move> anyMove() {
    return rc::gen::construct<Move>(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<bool>()),
                                    anyPlace(), anyPlace());
}

// Points of an agenda that both have.
class List {
  public:
    List() {
        for (int i = 0; i < count; ++i) {
            const auto rows = in(two.ines);
            two.ines.make(
                two.ines.begin(model::AgendaItem::recordKind)
                    .set(model::AgendaItem::text, std::to_string(i))
                    .set(model::AgendaItem::position, keyAtEnd(rows, model::AgendaItem::position)));
        }
        two.ines.sendTo(two.karim);
    }

    std::vector<store::Row> in(const Person& person) const {
        return agendaItems(*person.store, AgendaScope{tie, {}, true});
    }
    std::vector<RecordId> order(const Person& person) const {
        std::vector<RecordId> ids;
        for (const store::Row& row : in(person))
            ids.push_back(row.id);
        return ids;
    }
    // The id of what was moved, which stands there then: whatever keys earlier moves left.
    RecordId move(const Move& move) {
        Person& person = move.byKarim ? two.karim : two.ines;
        two.clock.now = two.clock.now.addSecs(1);
        const auto rows = in(person);
        const RecordId moved = rows[static_cast<std::size_t>(move.from)].id;
        const auto edits = reordered(rows, move.from, move.to, model::AgendaItem::position);
        if (!edits.empty()) RC_ASSERT(person.store->commit(edits).ok());
        RC_ASSERT(order(person)[static_cast<std::size_t>(move.to)] == moved);
        return moved;
    }
    void exchange() {
        const auto hers = two.ines.sealAll();
        two.karim.sendTo(two.ines);
        RC_ASSERT(
            two.karim.store->applyRemote(hers, two.karim.store->cursor(tie) + hers.size()).ok());
    }

    TwoPeople two;
};

std::vector<RecordId> sorted(std::vector<RecordId> ids) {
    std::ranges::sort(ids);
    return ids;
}

QStringList texts(const AgendaModel& agenda) {
    QStringList found;
    for (int row = 0; row < agenda.count(); ++row)
        found << agenda.cell(row, "text").toString();
    return found;
}

} // namespace

class ListOrderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void movesMadeApartEndInOneOrderWithEachItemOnce();
    void whatNobodyMovedKeepsItsOrder();
    void theAgendaThatTwoReorderApartIsTheSameForBoth();
    void anItemThatBothMoveStandsWhereTheLaterPutIt();
    void twoItemsMovedToOnePlaceStandTogetherAndAThirdGoesBetween();
};

void ListOrderTest::movesMadeApartEndInOneOrderWithEachItemOnce() {
    QVERIFY(rc::check("one order", [] {
        const auto rounds =
            *rc::gen::resize(6, rc::gen::container<std::vector<Round>>(
                                    rc::gen::resize(5, rc::gen::container<Round>(anyMove()))));
        List list;
        const auto all = sorted(list.order(list.two.ines));
        for (const Round& round : rounds) {
            for (const Move& move : round)
                list.move(move);
            list.exchange();
            const auto now = list.order(list.two.ines);
            RC_ASSERT(now == list.order(list.two.karim));
            RC_ASSERT(sorted(now) == all);
        }
    }));
}

void ListOrderTest::whatNobodyMovedKeepsItsOrder() {
    QVERIFY(rc::check("unmoved", [] {
        const auto round = *rc::gen::resize(5, rc::gen::container<Round>(anyMove()));
        List list;
        auto unmoved = list.order(list.two.ines);
        for (const Move& move : round) {
            const RecordId moved = list.move(move);
            if (move.from != move.to) std::erase(unmoved, moved);
        }
        list.exchange();
        auto now = list.order(list.two.karim);
        std::erase_if(now, [&](const RecordId& id) {
            return std::ranges::find(unmoved, id) == unmoved.end();
        });
        RC_ASSERT(now == unmoved);
    }));
}

// As two people have it open: each has a meeting's page.
struct Rooms {
    Rooms()
        : hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock, two.ines.personal,
               *two.ines.store->find(meeting))
        , his(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock,
              two.karim.personal, *two.karim.store->find(meeting)) {
        for (const char* text : {"a", "b", "c", "d", "e"})
            hers.topics()->add(QString::fromLatin1(text));
        two.ines.sendTo(two.karim);
    }
    static QString key(MeetingRoom& room, const QString& text) {
        const auto row = texts(*room.topics()).indexOf(text);
        return room.topics()->keyAt(static_cast<int>(row));
    }
    void move(MeetingRoom& room, const char* text, int to) {
        two.clock.now = two.clock.now.addSecs(1);
        room.topics()->moveTo(key(room, QString::fromLatin1(text)), to);
    }
    void exchange() {
        const auto ofInes = two.ines.sealAll();
        two.karim.sendTo(two.ines);
        QVERIFY(two.karim.store->applyRemote(ofInes, two.karim.store->cursor(tie) + ofInes.size()));
    }

    TwoPeople two;
    RecordId meeting = two.meeting(1);
    MeetingRoom hers, his;
};

void ListOrderTest::theAgendaThatTwoReorderApartIsTheSameForBoth() {
    Rooms rooms;
    QAbstractItemModelTester tester(rooms.hers.topics());
    rooms.move(rooms.hers, "e", 0);
    rooms.move(rooms.hers, "b", 4);
    rooms.move(rooms.his, "d", 1);
    rooms.move(rooms.his, "c", 0);
    QCOMPARE(texts(*rooms.hers.topics()).join(u' '), u"e a c d b"_s);
    QCOMPARE(texts(*rooms.his.topics()).join(u' '), u"c a d b e"_s);
    rooms.exchange();
    const QStringList order = texts(*rooms.hers.topics());
    QCOMPARE(texts(*rooms.his.topics()), order);
    QStringList each = order;
    each.sort();
    QCOMPARE(each.join(u' '), u"a b c d e"_s);
    // Each of the four moves is in it: e and c before a, d after a, b at the end.
    QCOMPARE(order.mid(2).join(u' '), u"a d b"_s);
    // And it is what a page opened anew shows.
    MeetingRoom again(*rooms.two.karim.store, *rooms.two.karim.gestures, *rooms.two.karim.people,
                      rooms.two.clock, rooms.two.karim.personal,
                      *rooms.two.karim.store->find(rooms.meeting));
    QCOMPARE(texts(*again.topics()), order);
}

void ListOrderTest::anItemThatBothMoveStandsWhereTheLaterPutIt() {
    Rooms rooms;
    rooms.move(rooms.hers, "c", 0);
    rooms.move(rooms.his, "c", 4);
    rooms.exchange();
    for (MeetingRoom* room : {&rooms.hers, &rooms.his})
        QCOMPARE(texts(*room->topics()).join(u' '), u"a b d e c"_s);
    rooms.two.karim.gestures->undo();
    rooms.exchange();
    const QStringList order = texts(*rooms.his.topics());
    QCOMPARE(texts(*rooms.hers.topics()), order);
    QCOMPARE(order.size(), 5);
}

void ListOrderTest::twoItemsMovedToOnePlaceStandTogetherAndAThirdGoesBetween() {
    Rooms rooms;
    rooms.move(rooms.hers, "e", 1);
    rooms.move(rooms.his, "d", 1);
    rooms.exchange();
    const QStringList met = texts(*rooms.hers.topics());
    QCOMPARE(texts(*rooms.his.topics()), met);
    QVERIFY(met.join(u' ') == u"a d e b c"_s || met.join(u' ') == u"a e d b c"_s);
    rooms.move(rooms.his, "a", 1);
    rooms.exchange();
    const QStringList first{met[1], u"a"_s, met[2], u"b"_s, u"c"_s};
    for (MeetingRoom* room : {&rooms.hers, &rooms.his})
        QCOMPARE(texts(*room->topics()), first);
}

} // namespace cordee::app::test

// Every run writes to a real disk: fewer of them by default, more by RC_PARAMS.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=25");
    const QCoreApplication application(argc, argv);
    cordee::app::test::ListOrderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "list_order_test.moc"
