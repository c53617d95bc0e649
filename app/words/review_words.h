#pragma once

#include "model/cordee_model.h"

#include <QString>
#include <QStringList>

#include <vector>

// What a review asks, in our own words: three statements about the two, six about the other (the
// mentor's six qualities, or the mentee's six practices), and one question about the whole.
namespace cordee::app {

struct Statement {
    std::uint32_t field = 0; // of model::RelationshipReview
    QString text;
    bool shared = false; // both answer the same one
};
// Nine, in their order.
std::vector<Statement> statementsOf(model::ReviewForm form);
// The six qualities of a good mentor, in a word each and as what a mentor may say of themselves; in
// the order of the statements about a mentor.
QStringList qualityNames();
QStringList qualityStatements();
QString agreementWord(int value); // 1 to 6: « pas du tout » to « tout à fait »
QString overallWord(int value);   // 1 to 4: « fragile » to « excellente »

} // namespace cordee::app
