#include "app/facts/relationship.h"
#include "app/mentorships/mentorships.h"
#include "app/records/convert.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

#include <array>

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::SampleRole;

/// What both wrote apart, as the store keeps it.
template <class T>
void tellApart(SampleWorld& world, const store::Row& about, Field<T> field, const T& standing,
               const T& other) {
    const std::int64_t now = world.clock().nowMs();
    const auto clock = [&](int minutesAgo) {
        return static_cast<std::int64_t>(Hlc::of(now - minutesAgo * 60'000LL, 0).packed);
    };
    const auto mentorship = world.people().mentorshipIn(about.space);
    auto edit =
        store::Edit::create(about.space, model::Conflict::recordKind, world.store().newId());
    edit.set(model::Conflict::aboutId, about.id)
        .set(model::Conflict::aboutKind, about.recordKind)
        .set(model::Conflict::aboutField, field.number)
        .set(model::Conflict::kept, encodeValue(store::toValue(standing)))
        .set(model::Conflict::keptBy, world.people().partner(*mentorship))
        .set(model::Conflict::keptClock, clock(12))
        .set(model::Conflict::lost, encodeValue(store::toValue(other)))
        .set(model::Conflict::lostBy, world.people().me())
        .set(model::Conflict::lostClock, clock(95));
    world.gestures().commit(
        std::array{store::Edit(about.id).set(field, standing), std::move(edit)});
}

/// The promise of the sample that both gave another day.
Screen promiseScreen() {
    return {.name = u"apart"_s,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Today/ApartPage.qml"_s),
            .properties = [](QObject* owner) {
                auto* world = new SampleWorld(SampleRole::Mentee, owner);
                const auto conflicts = app::openConflicts(world->store());
                return QVariantMap{{u"apart"_s, QVariant::fromValue(world->apart(
                                                    app::toQString(conflicts.front().about.id)))}};
            }};
}

/// The next meeting, of which both changed the moment and the place.
Screen meetingScreen() {
    return {
        .name = u"apart-meeting"_s,
        .qml = QUrl(u"qrc:/qt/qml/Cordee/Mentorships/MeetingPage.qml"_s),
        .properties = [](QObject* owner) {
            auto* world = new SampleWorld(SampleRole::Mentee, owner);
            const SpaceId space = app::openConflicts(world->store()).front().about.space;
            const auto meeting =
                app::nextMeeting(world->store(), space, app::nowOf(world->clock()));
            const QDateTime start = app::startOf(*meeting);
            tellApart(*world, *meeting, model::Meeting::startsAt,
                      app::toTimestamp(start.addDays(1)), app::toTimestamp(start.addSecs(-5400)));
            tellApart(*world, *meeting, model::Meeting::place,
                      std::string("Café de la gare, au fond"), std::string("Visio"));
            auto* section = new app::Mentorships(world->store(), world->gestures(), world->people(),
                                                 world->clock(), world->identity().personal, world);
            auto* room = section->openMeeting(app::toQString(meeting->id));
            room->setParent(world);
            return QVariantMap{
                {u"room"_s, QVariant::fromValue(room)},
                {u"apart"_s, QVariant::fromValue(world->apart(app::toQString(meeting->id)))}};
        }};
}

} // namespace

void addApart(Registry& registry) {
    registry.add(promiseScreen());
    registry.add(meetingScreen());
}

} // namespace cordee::gallery
