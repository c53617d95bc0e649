#pragma once

#include "app/facts/feedback_facts.h"
#include "app/feedback/feedbacks.h"
#include "tests/unit/app/person.h"

#include <memory>

// Two people, each with the feedback section on a store of their own.
namespace cordee::app::test {

using namespace Qt::StringLiterals;

// The section of one of the two.
struct Side {
    explicit Side(Person& who)
        : person(who)
        , feedbacks(*who.store, *who.gestures, *who.people, who.clock, who.personal) {}

    std::unique_ptr<FeedbackTab> tab(const RecordId& mentorship) {
        return std::unique_ptr<FeedbackTab>(feedbacks.open(toQString(mentorship)));
    }
    std::unique_ptr<FeedbackDraft> give(const QString& id) {
        return std::unique_ptr<FeedbackDraft>(feedbacks.give(id));
    }
    std::unique_ptr<Reception> read(const QString& id) {
        return std::unique_ptr<Reception>(feedbacks.read(id));
    }

    Person& person;
    Feedbacks feedbacks;
};

inline void write(FeedbackDraft& draft) {
    draft.typed(FeedbackDraft::Situation, u"Au comité de mardi"_s);
    draft.typed(FeedbackDraft::Behaviour, u"Tu as reformulé avant de répondre à Marc"_s);
    draft.typed(FeedbackDraft::Impact, u"Marc a souri et le débat s’est calmé"_s);
}

struct FeedbackWorld : TwoPeople {
    Side mentee{ines};
    Side mentor{karim};

    // Karim's feedback to Inès, arrived at her.
    QString given() {
        auto draft = mentor.give(toQString(mentorship));
        write(*draft);
        if (!draft->send()) qFatal("not sent");
        karim.sendTo(ines);
        return toQString(feedbackTo(*ines.store, tie, ines.id).front().id);
    }
};

// All that was sealed for the other, and all that I may take away of the space.
inline std::string everythingSent(Person& person) {
    std::string all;
    for (const RemoteBatch& batch : person.sealAll())
        all += batch.sealed;
    return all + person.store->exportJson(tie);
}

} // namespace cordee::app::test
