#include "app/mentorships/mentorship_list.h"

#include "app/facts/attention.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

MentorshipList::MentorshipList(store::Store& store, People& people, const Clock& clock,
                               QObject* parent)
    : RowsModel("mentorshipId",
                {"name", "initials", "reason", "asks", "tone", "roleText", "mentee", "waiting"},
                parent)
    , store_(store)
    , people_(people)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        const auto touches = [&changes](auto... kinds) { return (changes.touches(kinds) || ...); };
        if (touches(model::Mentorship::recordKind, model::Meeting::recordKind,
                    model::AgendaItem::recordKind, model::Commitment::recordKind,
                    model::GoalCheckIn::recordKind, model::Profile::recordKind)) {
            refresh();
        }
    })) {
    refresh();
}

void MentorshipList::refresh() {
    struct Entry {
        store::Row mentorship;
        Attention attention;
    };
    std::vector<Entry> entries;
    for (store::Row& mentorship : store_.select(store::Query(model::Mentorship::recordKind))) {
        Attention attention = attentionOf(store_, people_, clock_, mentorship);
        entries.push_back({std::move(mentorship), std::move(attention)});
    }
    std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) {
        return comesBefore(a.attention, b.attention);
    });
    std::vector<Row> rows;
    attention_ = 0;
    mentor_ = false;
    for (const auto& [mentorship, attention] : entries) {
        const bool guides = people_.myRole(mentorship) == model::Role::Mentor;
        const QString name = people_.partnerName(mentorship);
        const bool late = attention.kind == Attention::Kind::Silence;
        if (attention.asks()) ++attention_;
        mentor_ = mentor_ || guides;
        rows.push_back({toQString(mentorship.id),
                        {name, People::initials(name), attention.reason, attention.asks(),
                         late ? QStringLiteral("rope") : QStringLiteral("tint"),
                         //: what the other person is to me
                         guides ? tr("mentoré·e") : tr("mentor"), guides,
                         people_.partner(mentorship).isNull()}});
    }
    soleId_ = rows.size() == 1 && !mentor_ ? rows.front().key : QString();
    setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace cordee::app
