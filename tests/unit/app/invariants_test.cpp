#include "app/mentorships/closure_model.h"
#include "app/mentorships/keeper.h"
#include "app/mentorships/review_model.h"
#include "app/records/copies.h"
#include "app/today/today_model.h"
#include "tests/unit/app/person.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using store::Edit;

// What a person wrote in a field, to be looked for where it may not be.
std::string marker(const RecordSchema& record, const FieldSchema& field) {
    return "seen:" + std::string(record.name) + "." + std::string(field.name);
}

bool isPrivate(const RecordSchema& record, const FieldSchema& field) {
    return record.audience == Audience::Private || field.neverShared;
}

Value valueFor(const RecordSchema& record, const FieldSchema& field) {
    switch (field.type) {
    case ValueType::Text:
        return Value(marker(record, field));
    case ValueType::Blob:
        return Value(
            std::string(field.holds == Holds::Record ? RecordId::size : UserId::size, 'x'));
    case ValueType::Real:
        return Value(1.5);
    default:
        return Value(std::int64_t(1));
    }
}

Edit::Step written(const RecordSchema& record, const FieldSchema& field) {
    if (field.merge == Merge::Text) return Edit::ReplaceText{field.number, marker(record, field)};
    if (field.merge == Merge::Set) return Edit::AddElement{field.number, valueFor(record, field)};
    return Edit::SetValue{field.number, valueFor(record, field)};
}

// All that leaves this device for the other, and what may be taken away of what the two share.
std::string everythingShared(Person& person) {
    std::string all;
    for (const RemoteBatch& batch : person.sealAll())
        all += batch.sealed;
    return all + person.store->exportJson(tie);
}

QJsonObject exported(const Person& person) {
    const auto json = QByteArray::fromStdString(person.store->exportJson(tie));
    return QJsonDocument::fromJson(json).object()["spaces"_L1].toObject().begin()->toObject();
}

} // namespace

// What must hold of everything the app keeps, whatever the screen: over what is sealed for the
// other, and over what they may take away.
class InvariantsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingPrivateIsInWhatLeavesOrIsTakenAway();
    void whatIsPrivateHasNoWayToBeShared();
    void sealedAnswersAreNotThereBeforeTheReveal();
    void closingLeavesBothEverything();
    void onlyAPersonEndsAPointOrAPromise();
};

// Every record and every field that is declared, so that a new one cannot be forgotten.
void InvariantsTest::nothingPrivateIsInWhatLeavesOrIsTakenAway() {
    TwoPeople two;
    for (const RecordSchema& record : two.ines.store->schema().records()) {
        for (const FieldSchema& field : record.fields) {
            if (field.type == ValueType::Text && field.holds == Holds::Plain) {
                Edit mine = two.ines.begin(record.number, two.ines.personal);
                QVERIFY2(two.ines.store->commit(mine.step(written(record, field))),
                         marker(record, field).c_str());
            }
            if (!isPrivate(record, field)) continue;
            Edit shared = two.ines.begin(record.number);
            QVERIFY2(!two.ines.store->commit(shared.step(written(record, field))),
                     marker(record, field).c_str());
        }
    }
    const std::string all = everythingShared(two.ines);
    QVERIFY(all.find("seen:") == std::string::npos);
    QVERIFY(all.find("Karim Benali") != std::string::npos); // the search would find something
}

void InvariantsTest::whatIsPrivateHasNoWayToBeShared() {
    TwoPeople two;
    int checked = 0;
    for (const RecordSchema& record : two.ines.store->schema().records()) {
        Edit mine = two.ines.begin(record.number, two.ines.personal);
        for (const FieldSchema& field : record.fields)
            if (field.holds != Holds::Order) mine.step(written(record, field));
        if (!two.ines.store->commit(mine)) continue; // lives in a mentorship only
        Edit copy =
            copyOf(*two.ines.store, *two.ines.store->find(mine.id()), tie, two.ines.store->newId());
        const bool kept = static_cast<bool>(two.ines.store->commit(copy));
        QVERIFY2(kept == (record.audience == Audience::Shared), record.name.data());
        ++checked;
    }
    QVERIFY(checked > 20);
    const std::string all = everythingShared(two.ines);
    for (const RecordSchema& record : two.ines.store->schema().records()) {
        for (const FieldSchema& field : record.fields) {
            if (isPrivate(record, field))
                QVERIFY2(all.find(marker(record, field)) == std::string::npos,
                         marker(record, field).c_str());
        }
    }
    QVERIFY(all.find("seen:Goal.title") != std::string::npos);
}

void InvariantsTest::sealedAnswersAreNotThereBeforeTheReveal() {
    TwoPeople two;
    const MentorshipKeeper keeper(*two.ines.store, *two.ines.people, two.clock);
    ReviewModel review(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                       two.ines.random, two.ines.personal, two.mentorship);
    for (int row = 0; row < review.statements()->count(); ++row)
        review.answer(review.statements()->keyAt(row), 2);
    review.answerOverall(1);
    review.write(u"Nos silences"_s, u"Les retards"_s);
    QVERIFY(review.seal());
    const std::string all = everythingShared(two.ines);
    QVERIFY(all.find("Nos silences") == std::string::npos);
    QVERIFY(all.find("Les retards") == std::string::npos);
    // Not hidden but absent: the answers are no record of what the two share yet.
    for (const QJsonValue& answer : exported(two.ines)["RelationshipReview"_L1].toArray())
        QVERIFY(!answer.toObject().contains("overall"_L1));
}

void InvariantsTest::closingLeavesBothEverything() {
    TwoPeople two;
    two.meeting(-3, model::MeetingStatus::Done);
    two.ines.make(two.ines.begin(model::Goal::recordKind)
                      .set(model::Goal::title, "Animer seule")
                      .set(model::Goal::ownerId, two.ines.id));
    two.ines.sendTo(two.karim);
    const QJsonObject before = exported(two.karim);
    ClosureModel closure(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock,
                         two.karim.personal, two.mentorship);
    QVERIFY(closure.leave(u"Merci, et bonne route."_s));
    two.karim.sendTo(two.ines);
    two.clock.now = two.clock.now.addYears(1);
    for (Person* person : {&two.ines, &two.karim}) {
        MentorshipKeeper keeper(*person->store, *person->people, two.clock);
        keeper.look();
        const QJsonObject after = exported(*person);
        for (auto kind = before.begin(); kind != before.end(); ++kind)
            QVERIFY2(after[kind.key()].toArray().size() >= kind->toArray().size(),
                     qPrintable(kind.key()));
        QCOMPARE(after["Goal"_L1], before["Goal"_L1]);
        QVERIFY(person->store->bin().empty());
    }
}

void InvariantsTest::onlyAPersonEndsAPointOrAPromise() {
    TwoPeople two;
    const RecordId held = two.meeting(-1, model::MeetingStatus::Done);
    const RecordId point =
        two.ines.make(two.ines.begin(model::AgendaItem::recordKind)
                          .set(model::AgendaItem::text, "Mon trac")
                          .set(model::AgendaItem::meetingId, held)
                          .set(model::AgendaItem::status, model::AgendaStatus::Open));
    const RecordId promise =
        two.ines.make(two.ines.begin(model::Commitment::recordKind)
                          .set(model::Commitment::text, "Écrire à Paul")
                          .set(model::Commitment::ownerId, two.ines.id)
                          .set(model::Commitment::dueOn, toDate(two.clock.now.date().addDays(7)))
                          .set(model::Commitment::status, model::CommitmentStatus::Open));
    two.clock.now = two.clock.now.addYears(1);
    MentorshipKeeper keeper(*two.ines.store, *two.ines.people, two.clock);
    keeper.look();
    TodayModel today(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock);
    today.refresh();
    ClosureModel closure(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                         two.ines.personal, two.mentorship);
    QVERIFY(closure.leave(u"Au revoir."_s));
    keeper.look();
    two.ines.sendTo(two.karim);
    for (Person* person : {&two.ines, &two.karim}) {
        QCOMPARE(*person->get(point, model::AgendaItem::status), model::AgendaStatus::Open);
        QCOMPARE(*person->get(promise, model::Commitment::status), model::CommitmentStatus::Open);
    }
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::InvariantsTest)
#include "invariants_test.moc"
