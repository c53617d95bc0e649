#include "app/mentorships/meeting_guide.h"

#include "app/facts/relationship.h"
#include "app/mentorships/agenda_items.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

model::MeetingKind kindOf(const store::Row& meeting) {
    return meeting.get(model::Meeting::kind).value_or(model::MeetingKind::Regular);
}

} // namespace

MeetingGuide::MeetingGuide(store::Store& store, Gestures& gestures, People& people,
                           const store::Row& meeting)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , meeting_(meeting)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Meeting::recordKind)) refresh();
    })) {
    refresh();
}

bool MeetingGuide::isChosen() const {
    return kindOf(meeting_) != model::MeetingKind::Regular ||
           !meeting_.get(model::Meeting::templateName).value_or(std::string()).empty();
}

QVariantList MeetingGuide::templates() const {
    auto all = meetingTemplates();
    std::ranges::stable_partition(
        all, [this](const MeetingTemplate& one) { return one.kind == kindOf(meeting_); });
    QVariantList list;
    for (const MeetingTemplate& one : all) {
        list << QVariantMap{{u"name"_s, one.name},
                            {u"title"_s, one.title},
                            {u"purpose"_s, one.purpose},
                            {u"plan"_s, planOf(one)},
                            {u"current"_s, one.name == template_.name}};
    }
    return list;
}

void MeetingGuide::choose(const QString& name) {
    if (name == template_.name) return;
    gestures_.commit(store::Edit(meeting_.id).set(model::Meeting::templateName, toUtf8(name)));
}

void MeetingGuide::apply(const QString& name) {
    const MeetingTemplate wanted = templateFor(name, kindOf(meeting_));
    const auto shares = sharesOf(wanted);
    std::vector<PlannedPoint> points;
    for (std::size_t i = 0; i < wanted.points.size(); ++i)
        points.push_back({wanted.points[i].text, wanted.points[i].kind, shares[i]});
    auto edits = addToAgenda(store_, people_.me(), meeting_, points);
    edits.push_back(
        store::Edit(meeting_.id).set(model::Meeting::templateName, toUtf8(wanted.name)));
    gestures_.commit(edits, tr("« %1 » est à l’ordre du jour").arg(wanted.title));
}

void MeetingGuide::refresh() {
    if (auto row = store_.find(meeting_.id)) meeting_ = std::move(*row);
    template_ =
        templateFor(toQString(meeting_.get(model::Meeting::templateName).value_or(std::string())),
                    kindOf(meeting_));
    Q_EMIT changed();
}

QString MeetingGuide::planOf(const MeetingTemplate& wanted) const {
    QStringList parts;
    for (const int share : sharesOf(wanted))
        if (share > 0) parts << QString::number(share);
    return tr("%1 min").arg(parts.join(u" + "_s));
}

std::vector<int> MeetingGuide::sharesOf(const MeetingTemplate& wanted) const {
    std::vector<int> weights;
    for (const TemplatePoint& point : wanted.points)
        weights.push_back(point.weight);
    return splitMinutes(minutesOf(meeting_), weights);
}

} // namespace cordee::app
