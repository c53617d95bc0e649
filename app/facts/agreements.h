#pragma once

#include "app/people/people.h"
#include "sync/crypto/sealed_words.h"

#include <QDate>

#include <vector>

// What the two agreed, from the records alone. A version is in force once both have put their name
// under exactly these words; words changed after a signature are not what was signed.
namespace cordee::app {

enum class AgreementState {
    ToSign,    // the other proposes, my name is missing
    Waiting,   // mine is there, theirs is missing
    InForce,   //
    Replaced,  // a later one is in force
    Refused,   // by who was asked
    TakenBack, // by who proposed it
    Altered,   // its words are not those that were signed
};

struct AgreementVersion {
    store::Row row;
    AgreementState state = AgreementState::Waiting;
    bool mine = false; // I proposed it
};

// The versions both see, newest first.
std::vector<AgreementVersion> agreementsOf(const store::Store& store, const People& people,
                                           const store::Row& mentorship);
std::optional<store::Row> agreementInForce(const store::Store& store, const People& people,
                                           const store::Row& mentorship);
// The newest that waits for a name.
std::optional<AgreementVersion> agreementPending(const store::Store& store, const People& people,
                                                 const store::Row& mentorship);

// The fields a signature holds to, in the order they are read.
const std::vector<std::uint32_t>& agreementFields();
// What a person fills in, without version, author and times.
const std::vector<std::uint32_t>& agreementTerms();
bool isSignedBy(const store::Store& store, const store::Row& agreement, const UserId& person);
store::Edit signAgreement(const store::Store& store, const store::Row& agreement, const UserId& me,
                          Timestamp now);
// A record as it will stand once created by this edit: only what it sets.
store::Row asRow(const store::Edit& edit);

// Makes the mentorship say what the agreement in force says; nothing when it was taken over
// already.
std::optional<store::Edit> followAgreement(const store::Store& store, const People& people,
                                           const store::Row& mentorship);

// When the agreement asks what comes next. It never ends by itself.
enum class AgreementMoment { None, Half, LastMonth, Over };
AgreementMoment momentOf(const store::Store& store, const People& people,
                         const store::Row& mentorship, const QDate& today);

} // namespace cordee::app
