#include "app/facts/attention.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

std::unique_ptr<List> makeQuestions(QObject* parent) {
    return std::make_unique<List>(
        "itemId",
        QList<QByteArray>{"kind", "text", "line", "initials", "mentorshipId", "meetingId"}, parent);
}

std::vector<RowsModel::Row> questionRows(const Facts& facts) {
    std::vector<RowsModel::Row> rows = bondRows(facts);
    for (const Tie& tie : facts.ties) {
        if (tie.myRole != model::Role::Mentor) continue;
        for (const auto& item :
             facts.store.select(store::Query(model::AgendaItem::recordKind)
                                    .in(tie.record.space)
                                    .where(model::AgendaItem::kind, model::AgendaKind::Question)
                                    .where(model::AgendaItem::status, model::AgendaStatus::Open))) {
            if (item.createdBy == facts.people.me()) continue;
            const QDateTime asked = QDateTime::fromMSecsSinceEpoch(item.createdMs);
            const auto meeting = item.get(model::AgendaItem::meetingId);
            rows.push_back(
                {toQString(item.id),
                 {u"question"_s, textOf(item, model::AgendaItem::text),
                  People::firstNameOf(tie.partner) + u" · "_s + words::ago(asked, facts.now),
                  People::initials(tie.partner), toQString(tie.record.id),
                  meeting ? toQString(*meeting) : QString()}});
        }
    }
    std::ranges::move(askedRows(facts), std::back_inserter(rows));
    std::ranges::move(introductionRows(facts), std::back_inserter(rows));
    return rows;
}

std::unique_ptr<List> makeMentees(QObject* parent) {
    return std::make_unique<List>("mentorshipId",
                                  QList<QByteArray>{"name", "initials", "reason", "tone"}, parent);
}

std::vector<RowsModel::Row> menteeRows(const Facts& facts) {
    std::vector<std::pair<Attention, RowsModel::Row>> ranked;
    for (const Tie& tie : facts.ties) {
        if (tie.myRole != model::Role::Mentor) continue;
        Attention attention = attentionOf(facts.store, facts.people, facts.clock, tie.record);
        RowsModel::Row row{toQString(tie.record.id),
                           {tie.partner, People::initials(tie.partner), attention.reason,
                            attention.asks() ? u"rope"_s : u"quiet"_s}};
        ranked.emplace_back(std::move(attention), std::move(row));
    }
    std::ranges::stable_sort(
        ranked, [](const auto& a, const auto& b) { return comesBefore(a.first, b.first); });
    std::vector<RowsModel::Row> rows;
    for (auto& entry : ranked)
        rows.push_back(std::move(entry.second));
    return rows;
}

} // namespace cordee::app::today
