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

std::vector<store::Row> mine(const Facts& facts) {
    return facts.store.select(store::Query(model::Commitment::recordKind)
                                  .where(model::Commitment::ownerId, facts.people.me()));
}

bool shows(const Facts& facts, const store::Row& row) {
    const auto status = promiseStatus(row);
    if (isAlive(status)) return true;
    const QDate settled = dateIn(row, model::Commitment::settledOn);
    return status == model::CommitmentStatus::Kept && settled.isValid() &&
           settled.daysTo(facts.today()) < keptStaysDays;
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

RowsModel::Row rowFor(const Facts& facts, const store::Row& row) {
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
             tie != nullptr ? facts.roleText(*tie) : QString(), due}};
}

} // namespace

std::unique_ptr<List> makePromises(QObject* parent) {
    return std::make_unique<List>("commitmentId",
                                  QList<QByteArray>{"text", "line", "tone", "kept", "overdue",
                                                    "mentorshipId", "roleText", "dueOn"},
                                  parent);
}

std::vector<RowsModel::Row> promiseRows(const Facts& facts) {
    auto all = mine(facts);
    std::erase_if(all, [&facts](const store::Row& row) { return !shows(facts, row); });
    std::ranges::sort(all, comesBefore);
    std::vector<RowsModel::Row> rows;
    for (const store::Row& row : all)
        rows.push_back(rowFor(facts, row));
    return rows;
}

QString keptText(const Facts& facts) {
    const QDate monthStart(facts.today().year(), facts.today().month(), 1);
    int kept = 0;
    int all = 0;
    for (const store::Row& row : mine(facts)) {
        const auto status = promiseStatus(row);
        if (status == model::CommitmentStatus::Dropped) continue;
        const QDate settled = dateIn(row, model::Commitment::settledOn);
        const QDate due = dateIn(row, model::Commitment::dueOn);
        const bool keptNow = status == model::CommitmentStatus::Kept && settled >= monthStart;
        const bool dueNow = isAlive(status) && due.isValid() && due.year() == monthStart.year() &&
                            due.month() == monthStart.month();
        if (keptNow) ++kept;
        if (keptNow || dueNow) ++all;
    }
    if (all == 0) return {};
    //: promises kept, of all that were due this month
    return QCoreApplication::translate("today", "%n tenu(s) sur %1 ce mois-ci", nullptr, kept)
        .arg(all);
}

} // namespace cordee::app::today
