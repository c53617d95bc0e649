#include "app/facts/conflicts.h"
#include "app/facts/promises.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptStaysDays = 3;
constexpr int soonDays = 2;

QDate dateIn(const store::Row& row, Field<Date> field) {
    const auto date = row.get(field);
    return date ? toQDate(*date) : QDate();
}

// Years of settled promises are not read to show the few that live.
std::vector<store::Row> aliveOf(const Facts& facts) {
    return facts.store.select(store::Query(model::Commitment::recordKind)
                                  .where(model::Commitment::ownerId, facts.people.me())
                                  .where(model::Commitment::status, store::Compare::NotEqual,
                                         model::CommitmentStatus::Kept)
                                  .where(model::Commitment::status, store::Compare::NotEqual,
                                         model::CommitmentStatus::Dropped));
}

std::vector<store::Row> keptSince(const Facts& facts, const QDate& day) {
    return facts.store.select(
        store::Query(model::Commitment::recordKind)
            .where(model::Commitment::ownerId, facts.people.me())
            .where(model::Commitment::status, model::CommitmentStatus::Kept)
            .where(model::Commitment::settledOn, store::Compare::AtLeast, toDate(day)));
}

bool comesBefore(const store::Row& a, const store::Row& b) {
    const auto key = [](const store::Row& row) {
        const bool alive = isAlive(promiseStatus(row));
        const QDate due = dateIn(row, model::Commitment::dueOn);
        const qint64 day = due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(!alive, alive ? day : -row.updatedMs, row.id);
    };
    return key(a) < key(b);
}

RowsModel::Row rowFor(const Facts& facts, const store::Row& row, bool isApart) {
    const QDate due = dateIn(row, model::Commitment::dueOn);
    const bool alive = isAlive(promiseStatus(row));
    const bool overdue = isOverdue(row, facts.today());
    const Tie* tie = facts.tieOf(row.space);
    QStringList line;
    if (alive && overdue) {
        line.append(QCoreApplication::translate("today", "En retard : prévu %1")
                        .arg(words::day(due, facts.today())));
    } else if (alive && due.isValid()) {
        line.append(words::dayCapitalised(due, facts.today()));
    }
    if (alive && tie != nullptr && !tie->partner.isEmpty()) {
        //: %1: first name
        line.append(QCoreApplication::translate("today", "promis à %1")
                        .arg(People::firstNameOf(tie->partner)));
    }
    const bool soon = due.isValid() && facts.today().daysTo(due) <= soonDays;
    QString tone = u"quiet"_s;
    if (alive && overdue) tone = u"danger"_s;
    if (alive && !overdue && soon) tone = u"rope"_s;
    return {toQString(row.id),
            {textOf(row, model::Commitment::text), line.join(u" · "_s), tone, !alive, overdue,
             tie != nullptr ? toQString(tie->record.id) : QString(),
             tie != nullptr ? facts.roleText(*tie) : QString(), due, isApart}};
}

} // namespace

std::unique_ptr<List> makePromises(QObject* parent) {
    return std::make_unique<List>("commitmentId",
                                  QList<QByteArray>{"text", "line", "tone", "kept", "overdue",
                                                    "mentorshipId", "roleText", "dueOn", "apart"},
                                  parent);
}

std::vector<RowsModel::Row> promiseRows(const Facts& facts) {
    auto all = aliveOf(facts);
    std::ranges::move(keptSince(facts, facts.today().addDays(1 - keptStaysDays)),
                      std::back_inserter(all));
    std::ranges::sort(all, comesBefore);
    std::vector<RowsModel::Row> rows;
    const auto apart = apartHomes(facts.store, facts.people);
    for (const store::Row& row : all)
        rows.push_back(rowFor(facts, row, apart.contains(row.id)));
    return rows;
}

QString keptText(const Facts& facts) {
    const QDate monthStart(facts.today().year(), facts.today().month(), 1);
    const auto kept = static_cast<int>(keptSince(facts, monthStart).size());
    const auto due = std::ranges::count_if(aliveOf(facts), [&](const store::Row& row) {
        const QDate day = dateIn(row, model::Commitment::dueOn);
        return day.isValid() && day.year() == monthStart.year() &&
               day.month() == monthStart.month();
    });
    const int all = kept + static_cast<int>(due);
    if (all == 0) return {};
    //: promises kept, of all that were due this month
    return QCoreApplication::translate("today", "%n tenu(s) sur %1 ce mois-ci", nullptr, kept)
        .arg(all);
}

} // namespace cordee::app::today
