#include "app/facts/relationship.h"
#include "app/mentorships/mentorships.h"
#include "app/records/convert.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::MeetingRoom;
using app::SampleRole;

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Mentorships/"_s + file);
}

struct Section {
    SampleWorld* world;
    app::Mentorships* mentorships;
};

Section sectionOf(SampleRole role, QObject* owner) {
    auto* world = new SampleWorld(role, owner);
    auto* mentorships = new app::Mentorships(world->store(), world->gestures(), world->people(),
                                             world->clock(), world->identity().personal, world);
    return {world, mentorships};
}

// The relationship of Inès and Karim, whoever of the two looks.
QString pairOf(const Section& section) {
    const auto& list = *section.mentorships->list();
    for (int row = 0; row < list.count(); ++row) {
        const QString name = list.cell(row, "name").toString();
        if (name.startsWith(u"Inès"_s) || name.startsWith(u"Karim"_s)) return list.keyAt(row);
    }
    return {};
}

app::MentorshipFiche* ficheOf(const Section& section) {
    auto* fiche = section.mentorships->open(pairOf(section));
    fiche->setParent(section.world);
    return fiche;
}

MeetingRoom* roomOf(const Section& section) {
    const QString meeting = ficheOf(section)->nextMeetingId();
    auto* room = section.mentorships->openMeeting(meeting);
    room->setParent(section.world);
    return room;
}

Screen listScreen() {
    return {.name = u"mentorships"_s,
            .qml = page(u"MentorshipsPage.qml"_s),
            .properties = [](QObject* owner) {
                const Section section = sectionOf(SampleRole::Mentor, owner);
                return QVariantMap{{u"mentorships"_s, QVariant::fromValue(section.mentorships)}};
            }};
}

Screen ficheScreen(const QString& name, SampleRole role, int tab) {
    return {
        .name = name, .qml = page(u"FichePage.qml"_s), .properties = [role, tab](QObject* owner) {
            return QVariantMap{{u"fiche"_s, QVariant::fromValue(ficheOf(sectionOf(role, owner)))},
                               {u"tab"_s, tab}};
        }};
}

// A sheet over the relationship of Inès and Karim; the review is one with Thomas, which is due.
Screen sheetScreen(const QString& which) {
    return {.name = u"sheet-"_s + which,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Gallery/BondSheets.qml"_s),
            .properties = [which](QObject* owner) {
                const bool review = which == u"review"_s;
                const Section section =
                    sectionOf(review ? SampleRole::Mentor : SampleRole::Mentee, owner);
                QString key = pairOf(section);
                for (int row = 0; review && row < section.mentorships->list()->count(); ++row) {
                    const auto& list = *section.mentorships->list();
                    if (list.cell(row, "name").toString().startsWith(u"Thomas"_s))
                        key = list.keyAt(row);
                }
                auto* fiche = section.mentorships->open(key);
                fiche->setParent(section.world);
                return QVariantMap{{u"bond"_s, QVariant::fromValue(fiche->bond())},
                                   {u"which"_s, which}};
            }};
}

// A sheet around the first of six meetings in a row, which Inès proposed.
Screen meetingSheetScreen(const QString& which) {
    return {.name = u"sheet-"_s + which,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Gallery/MeetingSheets.qml"_s),
            .properties = [which](QObject* owner) {
                const Section section = sectionOf(SampleRole::Mentee, owner);
                MeetingRoom* room = roomOf(section);
                if (which != u"call-off"_s)
                    return QVariantMap{{u"room"_s, QVariant::fromValue(room)}, {u"which"_s, which}};
                auto& dates = *room->dates();
                const QString first =
                    dates.proposeSeries(dates.suggestion(0), 45, u"Visio"_s, 1, 14, 6);
                auto* planned = section.mentorships->openMeeting(first);
                planned->setParent(section.world);
                return QVariantMap{{u"room"_s, QVariant::fromValue(planned)}, {u"which"_s, which}};
            }};
}

Screen prepareScreen() {
    return {.name = u"meeting-prepare"_s,
            .qml = page(u"MeetingPage.qml"_s),
            .properties = [](QObject* owner) {
                MeetingRoom* room = roomOf(sectionOf(SampleRole::Mentee, owner));
                return QVariantMap{{u"room"_s, QVariant::fromValue(room)}};
            }};
}

Screen briefScreen() {
    return {.name = u"meeting-brief"_s,
            .qml = page(u"BriefPage.qml"_s),
            .properties = [](QObject* owner) {
                const Section section = sectionOf(SampleRole::Mentor, owner);
                auto* brief = section.mentorships->openBrief(ficheOf(section)->nextMeetingId());
                brief->setParent(section.world);
                return QVariantMap{{u"brief"_s, QVariant::fromValue(brief)}};
            }};
}

Screen listenScreen() {
    return {.name = u"meeting-listen"_s,
            .qml = page(u"MeetingPage.qml"_s),
            .properties = [](QObject* owner) {
                MeetingRoom* room = roomOf(sectionOf(SampleRole::Mentor, owner));
                room->start();
                return QVariantMap{{u"room"_s, QVariant::fromValue(room)}, {u"listens"_s, true}};
            }};
}

// A meeting to answer for: three dates to choose from, or one that nobody held.
Screen datesScreen(const QString& name, bool missed) {
    return {
        .name = name, .qml = page(u"MeetingPage.qml"_s), .properties = [missed](QObject* owner) {
            const Section section = sectionOf(SampleRole::Mentee, owner);
            MeetingRoom* room = roomOf(section);
            const QDateTime start = room->startsAt();
            room->dates()->changeSlots(
                room->meetingId(), {start, start.addDays(1), start.addDays(5)}, 45, u"Visio"_s, 1);
            if (!missed) return QVariantMap{{u"room"_s, QVariant::fromValue(room)}};
            section.world->passMinutes(3 * 24 * 60);
            auto* late = section.mentorships->openMeeting(room->meetingId());
            late->setParent(section.world);
            return QVariantMap{{u"room"_s, QVariant::fromValue(late)}};
        }};
}

Screen heldScreen(const QString& name, bool over) {
    return {.name = name, .qml = page(u"MeetingPage.qml"_s), .properties = [over](QObject* owner) {
                const Section section = sectionOf(SampleRole::Mentor, owner);
                MeetingRoom* room = roomOf(section);
                room->start();
                room->topics()->tick(room->topics()->keyAt(0), true);
                section.world->passMinutes(6);
                if (over) {
                    room->addKeyPoint(u"Arriver avec trois chiffres : le marché, l’apport "
                                      u"d’Atlas, la cible."_s);
                    room->end();
                }
                return QVariantMap{{u"room"_s, QVariant::fromValue(room)}};
            }};
}

} // namespace

void addMentorships(Registry& registry) {
    registry.add(listScreen());
    registry.add(ficheScreen(u"fiche-mentor"_s, SampleRole::Mentor, 0));
    registry.add(ficheScreen(u"fiche-mentee"_s, SampleRole::Mentee, 0));
    registry.add(ficheScreen(u"fiche-meetings"_s, SampleRole::Mentor, 1));
    registry.add(ficheScreen(u"fiche-commitments"_s, SampleRole::Mentee, 2));
    registry.add(ficheScreen(u"fiche-bond"_s, SampleRole::Mentee, 4));
    registry.add(ficheScreen(u"fiche-bond-mentor"_s, SampleRole::Mentor, 4));
    for (const auto& which : {u"agreement"_s, u"review"_s, u"concern"_s, u"closure"_s})
        registry.add(sheetScreen(which));
    for (const auto& which :
         {u"templates"_s, u"own-template"_s, u"keep-template"_s, u"row"_s, u"call-off"_s})
        registry.add(meetingSheetScreen(which));
    registry.add(prepareScreen());
    registry.add(heldScreen(u"meeting-during"_s, false));
    registry.add(heldScreen(u"meeting-recap"_s, true));
    registry.add(briefScreen());
    registry.add(listenScreen());
    registry.add(datesScreen(u"meeting-dates"_s, false));
    registry.add(datesScreen(u"meeting-unheld"_s, true));
}

} // namespace cordee::gallery
