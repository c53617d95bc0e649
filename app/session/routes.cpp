#include "app/session/routes.h"

#include "app/session/app.h"

#include <functional>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Main/%1.qml"_s.arg(file));
}

template <class Object>
QVariant given(Object* object) {
    return QVariant::fromValue(object);
}

// A page's own object goes with the page. Nothing: what it was to show is no longer there.
template <class Object>
QVariant owned(Object* object, QObject* owner) {
    if (object == nullptr) return {};
    object->setParent(owner);
    return QVariant::fromValue(object);
}

using Add = std::function<void(const QString& route, const QString& file, PageFactory)>;

void addToday(const Add& add, Session& session, App& app) {
    add(u"today"_s, u"TodayRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"today"_s, given(&session.today())},
                           {u"prompts"_s, given(&session.prompts())},
                           {u"capture"_s, given(&session.capture())},
                           {u"inviting"_s, given(session.inviting())},
                           {u"app"_s, given(&app)}};
    });
    add(u"apart"_s, u"ApartRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"apart"_s, owned(session.apart(id).release(), owner)}};
    });
    add(u"to-file"_s, u"ToFileRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"capture"_s, given(&session.capture())}};
    });
    add(u"capture"_s, u"CaptureRoute"_s, [&](const QString& argument, QObject*) {
        return QVariantMap{{u"capture"_s, given(&session.capture())}, {u"line"_s, argument}};
    });
}

// The page of one record of the section; `open` makes what it shows.
void addGrowthPage(const Add& add, Session& session, const QString& route, const QString& file,
                   std::function<QObject*(Growth&, const QString& recordId)> open) {
    add(route, file, [&session, open = std::move(open)](const QString& recordId, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(open(session.growth(), recordId), owner)},
                           {u"sharing"_s, given(session.growth().sharing())}};
    });
}

void addGrowth(const Add& add, Session& session, App& app) {
    add(u"growth"_s, u"GrowthRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"growth"_s, given(&session.growth())},
                           {u"documents"_s, app.documentsFolder()}};
    });
    add(u"goal"_s, u"GoalRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.growth().open(id), owner)},
                           {u"sharing"_s, given(session.growth().sharing())},
                           {u"assumptions"_s, owned(session.notebook().assumptions(id), owner)},
                           {u"apart"_s, owned(session.apart(id).release(), owner)}};
    });
    addGrowthPage(add, session, u"skill"_s, u"SkillRoute"_s,
                  [](Growth& growth, const QString& id) { return growth.openSkill(id); });
    addGrowthPage(add, session, u"challenge"_s, u"ChallengeRoute"_s,
                  [](Growth& growth, const QString& id) { return growth.openChallenge(id); });
    addGrowthPage(add, session, u"salary"_s, u"SalaryRoute"_s,
                  [](Growth& growth, const QString& id) { return growth.openSalary(id); });
}

void addNotebook(const Add& add, Session& session) {
    add(u"notebook"_s, u"NotebookRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"notebook"_s, given(&session.notebook())}};
    });
    add(u"note"_s, u"NoteRoute"_s, [&](const QString& noteId, QObject* owner) {
        return QVariantMap{{u"note"_s, owned(session.notebook().open(noteId), owner)}};
    });
    add(u"reflection"_s, u"ReflectionRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.notebook().reflections()->open(id), owner)}};
    });
    add(u"story"_s, u"StoryRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.notebook().stories()->open(id), owner)}};
    });
    add(u"weather"_s, u"WeatherRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"weather"_s, given(session.notebook().weather())}};
    });
    add(u"decision"_s, u"DecisionRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.notebook().decisions()->open(id), owner)}};
    });
    add(u"situation"_s, u"SituationRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.notebook().situations()->open(id), owner)}};
    });
}

void addMentorships(const Add& add, Session& session) {
    add(u"mentorships"_s, u"MentorshipsRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"mentorships"_s, given(&session.mentorships())},
                           {u"feedbacks"_s, given(&session.feedbacks())}};
    });
    add(u"mentorship"_s, u"MentorshipRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"fiche"_s, owned(session.mentorships().open(id), owner)},
                           {u"feedback"_s, owned(session.feedbacks().open(id), owner)},
                           {u"apart"_s, owned(session.apart(id).release(), owner)}};
    });
    add(u"brief"_s, u"BriefRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"brief"_s, owned(session.mentorships().openBrief(id), owner)}};
    });
    add(u"bond"_s, u"BondRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"fiche"_s, owned(session.mentorships().open(id), owner)}};
    });
    add(u"meeting"_s, u"MeetingRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"room"_s, owned(session.mentorships().openMeeting(id), owner)},
                           {u"apart"_s, owned(session.apart(id).release(), owner)}};
    });
}

void addFeedback(const Add& add, Session& session) {
    add(u"feedback"_s, u"FeedbackRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"reception"_s, owned(session.feedbacks().read(id), owner)}};
    });
    add(u"feedback-give"_s, u"GiveFeedbackRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"draft"_s, owned(session.feedbacks().give(id), owner)}};
    });
    add(u"contribution"_s, u"ContributionRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.feedbacks().contribution(), owner)}};
    });
    add(u"self-assessment"_s, u"SelfAssessmentRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.feedbacks().selfAssessment(), owner)}};
    });
    add(u"thanks"_s, u"ThanksRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"draft"_s, owned(session.feedbacks().thank(id), owner)}};
    });
}

void addNetwork(const Add& add, Session& session) {
    add(u"network"_s, u"NetworkRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"network"_s, given(&session.network())},
                           {u"inviting"_s, given(session.inviting())}};
    });
    add(u"contact"_s, u"ContactRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.network().openContact(id), owner)}};
    });
    add(u"introduction"_s, u"IntroductionRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"page"_s, owned(session.network().openIntroduction(id), owner)}};
    });
    add(u"introduction-ask"_s, u"AskIntroductionRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"draft"_s, owned(session.network().ask(id), owner)}};
    });
    add(u"introduction-offer"_s, u"AskIntroductionRoute"_s, [&](const QString& id, QObject* owner) {
        return QVariantMap{{u"draft"_s, owned(session.network().offer(id), owner)}};
    });
}

// Nobody can be invited into the sample: its pages say so.
void addInviting(const Add& add, Session& session, App& app) {
    if (session.inviting() == nullptr) {
        for (const auto& route : {u"invite"_s, u"join"_s, u"device"_s}) {
            add(route, u"SampleRoute"_s, [&](const QString&, QObject*) {
                return QVariantMap{{u"app"_s, given(&app)}};
            });
        }
        return;
    }
    const PageFactory inviting = [&](const QString&, QObject*) {
        return QVariantMap{{u"inviting"_s, given(session.inviting())}};
    };
    add(u"invite"_s, u"InviteRoute"_s, inviting);
    add(u"join"_s, u"JoinRoute"_s, inviting);
    add(u"device"_s, u"DeviceRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"pairing"_s, owned(app.makePairing(session), owner)}};
    });
}

void addSettings(const Add& add, Session& session, App& app) {
    add(u"settings"_s, u"SettingsRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"settings"_s, owned(app.makeSettings(session), owner)},
                           {u"prompts"_s, given(&session.prompts())},
                           {u"app"_s, given(&app)}};
    });
    add(u"restore"_s, u"RestoreRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"app"_s, given(&app)}};
    });
    add(u"bin"_s, u"BinRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"bin"_s, owned(app.makeBin(session), owner)}};
    });
    add(u"history"_s, u"HistoryRoute"_s, [&](const QString&, QObject* owner) {
        return QVariantMap{{u"settings"_s, owned(app.makeSettings(session), owner)}};
    });
}

} // namespace

void addRoutes(Navigation& navigation, Session& session, App& app) {
    Navigation* const frame = &navigation;
    const auto add = [&](const QString& route, const QString& file, PageFactory factory) {
        navigation.addRoute(
            route, page(file),
            [factory = std::move(factory), frame](const QString& argument, QObject* owner) {
                QVariantMap properties = factory(argument, owner);
                properties.insert(u"navigation"_s, given(frame));
                return properties;
            });
    };
    addToday(add, session, app);
    addMentorships(add, session);
    addFeedback(add, session);
    addGrowth(add, session, app);
    addNotebook(add, session);
    addNetwork(add, session);
    addInviting(add, session, app);
    addSettings(add, session, app);
}

} // namespace cordee::app
