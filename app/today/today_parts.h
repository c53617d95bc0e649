#pragma once

#include "app/facts/prompt_choices.h"
#include "app/today/today_facts.h"

#include <memory>

namespace cordee::app::today {

// Meetings to get ready for. For a mentee the next one of each mentorship, or the want of one; for
// a mentor those of the coming days.
std::unique_ptr<List> makeMeetings(QObject* parent);
std::vector<RowsModel::Row> meetingRows(const Facts& facts);

// What I promised: late first, then by date, then what was kept in the last days. Late ones never
// leave the list.
std::unique_ptr<List> makePromises(QObject* parent);
std::vector<RowsModel::Row> promiseRows(const Facts& facts);
// « 4 tenus sur 5 ce mois-ci »; empty while nothing was due.
QString keptText(const Facts& facts);

// My active goals, at most three, the nearest date first.
std::unique_ptr<List> makeGoals(QObject* parent);
std::vector<RowsModel::Row> goalRows(const Facts& facts);
int activeGoals(const Facts& facts);

// What the others wrote in the last week, newest first.
std::unique_ptr<List> makeNews(QObject* parent);
std::vector<RowsModel::Row> newsRows(const Facts& facts);

// What somebody waits for: an agreement to sign, a wish to talk it over; questions of my mentees;
// feedback and introductions I was asked for, and their question on one of mine.
std::unique_ptr<List> makeQuestions(QObject* parent);
std::vector<RowsModel::Row> questionRows(const Facts& facts);
std::vector<RowsModel::Row> bondRows(const Facts& facts);         // those about what two agreed on
std::vector<RowsModel::Row> askedRows(const Facts& facts);        // those about feedback
std::vector<RowsModel::Row> introductionRows(const Facts& facts); // those about introductions

// What I gave as a mentor this quarter, and the last thanks: empty for a mentee.
std::unique_ptr<List> makeMine(QObject* parent);
std::vector<RowsModel::Row> mineRows(const Facts& facts);

// My mentees, those who need me first, each with the reason.
std::unique_ptr<List> makeMentees(QObject* parent);
std::vector<RowsModel::Row> menteeRows(const Facts& facts);

// « Élan »: how long since I began something where I am guided, the longest against its rhythm.
struct InitiativeLine {
    QString text; // empty: nobody guides me
    double share = 0;
    QString mentorshipId;
};
InitiativeLine initiativeOf(const Facts& facts);

// The one thing worth asking today, if any.
struct Prompt {
    QString kind; // "recap", "checkIn"; empty: none
    QString text;
    QString action;
    QString route;    // the page that does it: "meeting", "goal"
    QString targetId; // what the page is about: a meeting, a goal
    friend bool operator==(const Prompt&, const Prompt&) = default;
};
Prompt promptOf(const Facts& facts);
// In the order in which they come first, with the names the settings show.
std::vector<PromptChoices::Kind> promptKinds();
Prompt apartPrompt(const Facts& facts);    // what was written apart waits for a choice
Prompt feedbackPrompt(const Facts& facts); // one to receive, not left to settle
Prompt recheckPrompt(const Facts& facts);  // the day to look back on one has come
Prompt thanksPrompt(const Facts& facts);   // a meeting held, a goal reached, no thanks yet
Prompt introductionThanksPrompt(const Facts& facts); // met through somebody, not thanked yet
Prompt introductionPrompt(const Facts& facts);       // one that waits for me to go on
Prompt newsPrompt(const Facts& facts);               // a contact I meant to give news to
Prompt checkInPrompt(const Facts& facts);            // a goal nobody spoke of for two weeks
Prompt decisionPrompt(const Facts& facts);           // a decision whose day to look back has come
Prompt assumptionPrompt(const Facts& facts); // an assumption whose day to look again has come
Prompt reflectionPrompt(const Facts& facts); // the week ends and nothing was written
Prompt pulsePrompt(const Facts& facts);      // the weather of the month

// A reflection of six months ago; an empty id: none.
struct Memory {
    QString reflectionId;
    QString text;
    friend bool operator==(const Memory&, const Memory&) = default;
};
Memory memoryOf(const Facts& facts);
QString weatherText(const Facts& facts);         // « notée il y a 12 jours »
Prompt endingPrompt(const Facts& facts);         // half-time, last month, or past its end
Prompt reviewPrompt(const Facts& facts);         // the quarter's, else the month's
Prompt selfAssessmentPrompt(const Facts& facts); // a mentor's half-year

} // namespace cordee::app::today
