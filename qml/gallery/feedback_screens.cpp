#include "app/facts/feedback_facts.h"
#include "app/feedback/feedbacks.h"
#include "app/mentorships/mentorships.h"
#include "app/records/convert.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

#include <functional>

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::Reception;
using app::SampleRole;

struct Section {
    SampleWorld* world;
    app::Feedbacks* feedbacks;
    store::Row mentorship; // of Inès and Karim
};

Section sectionOf(SampleRole role, QObject* owner) {
    auto* world = new SampleWorld(role, owner);
    auto* feedbacks = new app::Feedbacks(world->store(), world->gestures(), world->people(),
                                         world->clock(), world->identity().personal, world);
    for (auto& row : world->store().select(store::Query(model::Mentorship::recordKind))) {
        const QString name = world->people().partnerName(row);
        if (name.startsWith(u"Inès"_s) || name.startsWith(u"Karim"_s))
            return {world, feedbacks, std::move(row)};
    }
    qFatal("The sample has no pair");
}

template <class Page>
QVariant owned(Page* page, const Section& section) {
    page->setParent(section.world);
    return QVariant::fromValue(page);
}

Screen screen(const QString& name, const QString& file, SampleRole role,
              std::function<QVariantMap(const Section&)> properties) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/%1.qml"_s.arg(file)),
            .properties = [role, properties = std::move(properties)](QObject* owner) {
                return properties(sectionOf(role, owner));
            }};
}

QVariantMap tabOf(const Section& section) {
    const QString id = app::toQString(section.mentorship.id);
    auto* mentorships = new app::Mentorships(section.world->store(), section.world->gestures(),
                                             section.world->people(), section.world->clock(),
                                             section.world->identity().personal, section.world);
    return {{u"fiche"_s, owned(mentorships->open(id), section)},
            {u"feedback"_s, owned(section.feedbacks->open(id), section)},
            {u"tab"_s, 3}};
}

QVariantMap writing(const Section& section) {
    auto* draft = section.feedbacks->give(app::toQString(section.mentorship.id));
    draft->typed(app::FeedbackDraft::Situation, u"Au comité de mardi, à l’ouverture"_s);
    draft->typed(app::FeedbackDraft::Behaviour, u"Tu es toujours trop timide au début"_s);
    draft->keep();
    return {{u"draft"_s, owned(draft, section)}};
}

QVariantMap thanking(const Section& section) {
    auto* draft = section.feedbacks->thank(app::toQString(section.mentorship.id));
    draft->typedForWhat(u"Ta relecture de mon dossier, ligne à ligne"_s);
    draft->keep();
    return {{u"draft"_s, owned(draft, section)}};
}

// The newest feedback to Inès, at some step of hers.
QVariantMap receiving(const Section& section, const std::function<void(Reception&)>& until) {
    const auto rows = app::feedbackTo(section.world->store(), section.mentorship.space,
                                      section.world->people().me());
    auto* page = section.feedbacks->read(app::toQString(rows.front().id));
    until(*page);
    return {{u"reception"_s, owned(page, section)}};
}

// The oldest one Karim gave, with what became of it.
QVariantMap given(const Section& section) {
    const auto rows = app::feedbackFrom(section.world->store(), section.mentorship.space,
                                        section.world->people().me());
    return {
        {u"reception"_s, owned(section.feedbacks->read(app::toQString(rows.back().id)), section)}};
}

void react(Reception& page) {
    page.typed(Reception::ReactionText, u"Piquée. J’avais tant répété."_s);
}

void choose(Reception& page) {
    react(page);
    for (int step = 0; step < 3; ++step)
        page.goOn();
}

} // namespace

void addFeedback(Registry& registry) {
    const QString receive = u"Feedback/ReceivePage"_s;
    registry.add(
        screen(u"feedback-mentee"_s, u"Mentorships/FichePage"_s, SampleRole::Mentee, tabOf));
    registry.add(
        screen(u"feedback-mentor"_s, u"Mentorships/FichePage"_s, SampleRole::Mentor, tabOf));
    registry.add(
        screen(u"feedback-give"_s, u"Feedback/GiveFeedbackPage"_s, SampleRole::Mentor, writing));
    registry.add(screen(u"feedback-react"_s, receive, SampleRole::Mentee,
                        [](const Section& section) { return receiving(section, react); }));
    registry.add(screen(u"feedback-choose"_s, receive, SampleRole::Mentee,
                        [](const Section& section) { return receiving(section, choose); }));
    registry.add(screen(u"feedback-given"_s, receive, SampleRole::Mentor, given));
    registry.add(screen(u"contribution"_s, u"Feedback/ContributionView"_s, SampleRole::Mentor,
                        [](const Section& section) {
                            auto* page = section.feedbacks->contribution();
                            page->setPeriod(1);
                            return QVariantMap{{u"page"_s, owned(page, section)}};
                        }));
    registry.add(screen(
        u"self-assessment"_s, u"Feedback/SelfAssessmentPage"_s, SampleRole::Mentor,
        [](const Section& section) {
            return QVariantMap{{u"page"_s, owned(section.feedbacks->selfAssessment(), section)}};
        }));
    registry.add(screen(u"thanks"_s, u"Feedback/ThanksPage"_s, SampleRole::Mentee, thanking));
}

} // namespace cordee::gallery
