#pragma once

#include "app/people/people.h"

#include <QDate>

#include <optional>
#include <vector>

// Introductions: both sides are asked first, and who the contact is stays with the person who knows
// them until both said yes. What the records say of them, and what waits for whom.
namespace cordee::app {

// Asked for where it says nothing.
model::IntroductionStatus introductionStatus(const store::Row& introduction);
bool isRequester(const store::Row& introduction, const UserId& user);

// What I am to do next in one of them.
enum class IntroductionStep {
    None,
    AnswerRequest,  // as the one who may introduce: yes, or a gentle no
    AskContact,     // … and the contact's answer is not noted yet
    Introduce,      // … both said yes
    AnswerOffer,    // as the one who is introduced: somebody was offered
    Write,          // … introduced: to write first, then to say how it went
    ThankContact,   // … met
    ThankConnector, // … met, and the other of the two was not thanked for it
};
IntroductionStep stepOf(const store::Store& store, const store::Row& introduction,
                        const UserId& me);

// Of a mentorship, newest first. Drafts live in their author's own space.
std::vector<store::Row> introductionsIn(const store::Store& store, const SpaceId& space);
// The first of a mentorship in which one of these waits for me, the oldest first.
std::optional<store::Row> introductionWaiting(const store::Store& store, const SpaceId& space,
                                              const UserId& me,
                                              std::initializer_list<IntroductionStep> steps);

// The contact who is thought of: known to the person who introduces only.
std::optional<store::Row> contactFor(const store::Store& store, const RecordId& introduction);
// « Claire Dumas », as far as this device knows; else whom the requester imagined.
QString nameIn(const store::Store& store, const store::Row& introduction);

// The day to give news on, from the rhythm I chose; invalid: none was chosen.
QDate newsDueOn(const store::Row& contact);

} // namespace cordee::app
