#include "app/facts/relationship.h"
#include "app/mentorships/review_model.h"
#include "app/people/names.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/review_words.h"
#include "app/words/words.h"

#include <cstdlib>

// The lists of a review: what is asked, what both said, the earlier ones.
namespace cordee::app {

namespace {

using R = model::RelationshipReview;
using namespace Qt::StringLiterals;

constexpr int gapToTalkAbout = 2;
constexpr int lowToTalkAbout = 3; // of 6

int numberOf(const store::Row& row, std::uint32_t field) {
    return static_cast<int>(store::fromValue<std::int64_t>(row.value(field)).value_or(0));
}

QString figure(int value) {
    return QString::number(value);
}

model::ReviewForm formOf(const store::Row& answers) {
    return answers.get(R::form).value_or(model::ReviewForm::ByMentee);
}

} // namespace

void ReviewModel::showStatements() {
    std::vector<RowsModel::Row> rows;
    if (quarter_ && !quarter_->iSealed) {
        const auto form = people_.myRole(mentorship_) == model::Role::Mentor
                              ? model::ReviewForm::ByMentor
                              : model::ReviewForm::ByMentee;
        for (const Statement& statement : statementsOf(form)) {
            const int value = quarter_->mine ? numberOf(*quarter_->mine, statement.field) : 0;
            rows.push_back({QString::number(statement.field),
                            {statement.text, value, agreementWord(value), statement.shared}});
        }
    }
    statements_.setRows(std::move(rows));
}

void ReviewModel::showResults() {
    std::vector<RowsModel::Row> rows;
    QString last;
    const auto add = [&](const QString& key, const QString& text, const QString& group, int mine,
                         int theirs) {
        const bool both = mine > 0 && theirs > 0;
        const bool gap = both && std::abs(mine - theirs) >= gapToTalkAbout;
        const bool low = !both && std::max(mine, theirs) <= lowToTalkAbout;
        rows.push_back(
            {key,
             {text, group == last ? QString() : group, mine > 0 ? figure(mine) : QString(),
              theirs > 0 ? figure(theirs) : QString(), gap, gap || low,
              isBrought(tr("Bilan : %1").arg(text))}});
        last = group;
    };
    if (quarter_ && quarter_->isRevealed() && quarter_->mine) {
        const store::Row& mine = *quarter_->mine;
        const store::Row& theirs = *quarter_->theirs;
        for (const Statement& statement : statementsOf(formOf(mine))) {
            if (statement.shared)
                add(figure(static_cast<int>(statement.field)), statement.text, tr("Vous deux"),
                    numberOf(mine, statement.field), numberOf(theirs, statement.field));
        }
        add(u"overall"_s, tr("La relation dans son ensemble (sur 4)"), tr("Vous deux"),
            numberOf(mine, R::overall.number), numberOf(theirs, R::overall.number));
        for (const Statement& statement : statementsOf(formOf(mine))) {
            if (!statement.shared)
                add(u"mine "_s + figure(static_cast<int>(statement.field)), statement.text,
                    words::named(tr("Ce que tu dis de %1"),
                                 partnerInSentence(people_, mentorship_)),
                    numberOf(mine, statement.field), 0);
        }
        for (const Statement& statement : statementsOf(formOf(theirs))) {
            if (!statement.shared)
                add(u"theirs "_s + figure(static_cast<int>(statement.field)), statement.text,
                    words::named(tr("Ce que %1 dit de toi"),
                                 partnerInSentence(people_, mentorship_)),
                    0, numberOf(theirs, statement.field));
        }
    }
    results_.setRows(std::move(rows));
}

void ReviewModel::showPast() {
    std::vector<RowsModel::Row> rows;
    const QDate today = todayOf(clock_);
    for (const auto& state : reviewsOf(store_, people_, mentorship_)) {
        if (!state.isRevealed() || !state.mine) continue;
        if (quarter_ && state.id == quarter_->id) continue;
        if (month_ && state.id == month_->id) continue;
        //: month and year, Qt date format
        const QString month = words::locale().toString(state.from, tr("MMMM yyyy"));
        const QString title =
            state.kind == ReviewKind::Monthly
                ? month
                : tr("Bilan du %1 au %2")
                      .arg(words::date(state.from, today), words::date(state.to, today));
        QStringList line{
            tr("toi : %1").arg(overallWord(numberOf(*state.mine, R::overall.number))),
            tr("%1 : %2").arg(partnerInSentence(people_, mentorship_),
                              overallWord(numberOf(*state.theirs, R::overall.number)))};
        if (!state.agreedChange.isEmpty()) line << tr("à changer : %1").arg(state.agreedChange);
        rows.push_back({toQString(state.id), {title, line.join(u" · "_s), !state.theirsAsSealed}});
    }
    past_.setRows(std::move(rows));
}

void ReviewModel::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    const QDate today = todayOf(clock_);
    month_ = currentReview(store_, people_, mentorship_, ReviewKind::Monthly, today);
    quarter_ = currentReview(store_, people_, mentorship_, ReviewKind::Quarterly, today);
    if (!quarter_ && early_) {
        early_ = reviewNow(store_, people_, mentorship_, today);
        quarter_ = early_;
    }
    showStatements();
    showResults();
    showPast();
    Q_EMIT changed();
}

} // namespace cordee::app
