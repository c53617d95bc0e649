#include "app/mentorships/meeting_reflection.h"

#include "app/facts/relationship.h"
#include "app/facts/sealed_words.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t trendLength = 8;

bool saysShare(const store::Row& row) {
    return row.get(model::MentorReflection::talkShare).has_value() ||
           row.get(model::MentorReflection::askedVsTold).has_value();
}

} // namespace

MeetingReflection::MeetingReflection(store::Store& store, Gestures& gestures, const Clock& clock,
                                     const SpaceId& personal, const store::Row& meeting)
    : store_(store)
    , gestures_(gestures)
    , clock_(clock)
    , personal_(personal)
    , meeting_(meeting)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::MentorReflection::recordKind)) refresh();
    })) {
    refresh();
}

void MeetingReflection::refresh() {
    all_.clear();
    mine_.reset();
    for (store::Row& row :
         store_.select(store::Query(model::MentorReflection::recordKind).in(personal_))) {
        const auto about = row.get(model::MentorReflection::meetingId);
        const auto meeting = about ? store_.find(*about) : std::nullopt;
        if (!meeting || meeting->space != meeting_.space) continue;
        if (meeting->id == meeting_.id && !mine_) mine_ = row;
        all_.push_back({startOf(*meeting), std::move(row)});
    }
    std::ranges::stable_sort(all_, {}, &Told::when);
    Q_EMIT changed();
}

QString MeetingReflection::text(TextField field) const {
    return mine_ ? longText(*mine_, field) : QString();
}

int MeetingReflection::number(Field<std::int64_t> field) const {
    const auto value = mine_ ? mine_->get(field) : std::nullopt;
    return value ? static_cast<int>(std::clamp<std::int64_t>(*value, -1, 100)) : -1;
}

QString MeetingReflection::lastText(TextField field) const {
    QString last;
    for (const Told& told : all_) {
        if (told.when >= startOf(meeting_) || (mine_ && told.row.id == mine_->id)) continue;
        const QString words = oneLine(longText(told.row, field));
        if (!words.isEmpty()) last = words;
    }
    return last;
}

// Under one id on all my devices: what two of them begin apart is one record.
store::Edit MeetingReflection::begin() const {
    if (mine_) return store::Edit(mine_->id);
    auto edit = editFor(store_, personal_, model::MentorReflection::recordKind,
                        idFor("mirror", meeting_.id, UserId()));
    edit.set(model::MentorReflection::meetingId, meeting_.id)
        .set(model::MentorReflection::writtenOn, toDate(todayOf(clock_)));
    return edit;
}

void MeetingReflection::write(TextField field, const QString& words) {
    const QString kept = words.trimmed();
    if (kept == text(field)) return;
    auto edit = begin();
    replaceLongText(edit, store_.find(edit.id()), field, kept);
    gestures_.commit(edit);
}

void MeetingReflection::setAskedVsTold(int value) {
    const int said = std::clamp(value, 0, 10);
    if (said == askedVsTold()) return;
    gestures_.commit(begin().set(model::MentorReflection::askedVsTold, said));
}

void MeetingReflection::setTalkShare(int percent) {
    const int said = std::clamp(percent, 0, 100);
    if (said == talkShare()) return;
    gestures_.commit(begin().set(model::MentorReflection::talkShare, said));
}

QVariantList MeetingReflection::trend() const {
    std::vector<const Told*> told;
    for (const Told& one : all_)
        if (saysShare(one.row)) told.push_back(&one);
    if (told.size() > trendLength) told.erase(told.begin(), told.end() - trendLength);
    QVariantList list;
    for (const Told* one : told) {
        const auto share = one->row.get(model::MentorReflection::talkShare);
        const auto asked = one->row.get(model::MentorReflection::askedVsTold);
        list << QVariantMap{//: day and short month, Qt date format
                            {u"when"_s, words::locale().toString(one->when.date(), tr("d MMM"))},
                            {u"talkShare"_s, share ? static_cast<int>(*share) : -1},
                            {u"askedVsTold"_s, asked ? static_cast<int>(*asked) : -1}};
    }
    return list;
}

QString MeetingReflection::trendText() const {
    QStringList parts;
    for (const QVariant& one : trend()) {
        const QVariantMap point = one.toMap();
        const int share = point[u"talkShare"_s].toInt();
        if (share >= 0)
            parts << u"%1 : %2"_s.arg(point[u"when"_s].toString(), words::percent(share));
    }
    return parts.isEmpty() ? QString() : tr("Ta part de parole : %1.").arg(parts.join(u", "_s));
}

QString MeetingReflection::askedText() const {
    QStringList parts;
    for (const QVariant& one : trend()) {
        const QVariantMap point = one.toMap();
        const int asked = point[u"askedVsTold"_s].toInt();
        if (asked >= 0) parts << u"%1 : %2/10"_s.arg(point[u"when"_s].toString()).arg(asked);
    }
    return parts.isEmpty() ? QString()
                           : tr("De dire (0) à demander (10) : %1.").arg(parts.join(u", "_s));
}

} // namespace cordee::app
