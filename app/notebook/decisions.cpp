#include "app/notebook/decisions.h"

#include "app/facts/calibration.h"
#include "app/facts/notebook_facts.h"
#include "app/notebook/decision_lock.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>
#include <cstdlib>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using D = model::Decision;

constexpr int fairGap = 7; // points between what was said and what happened

bool isToReview(const store::Row& row, const QDate& today) {
    const QDate review = dayIn(row, D::reviewOn);
    return isLocked(row) && !row.get(D::reviewedOn) && review.isValid() && review <= today;
}

// What asks for something first: to review, then to weigh, then taken, reviewed ones last.
int rankOf(const store::Row& row, const QDate& today) {
    if (isToReview(row, today)) return 0;
    if (!isLocked(row)) return 1;
    return row.get(D::reviewedOn) ? 3 : 2;
}

} // namespace

Decisions::Decisions(const Desk& desk, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , list_("decisionId", {"title", "line", "status", "tone"})
    , reviewed_("decisionId", {"title", "line", "status", "tone"})
    , received_("decisionId", {"title", "line", "status", "tone"})
    , calibration_("band", {"label", "said", "happened", "figures"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(D::recordKind)) refresh();
    })) {
    connect(&desk.people, &People::changed, this, &Decisions::refresh);
    refresh();
}

bool Decisions::calibrated() const {
    return measured_ >= leastReviewed;
}

QString Decisions::create(const QString& question) {
    const QString words = oneLine(question);
    if (words.isEmpty()) return {};
    const RecordId id = desk_.store.newId();
    auto edit = store::Edit::create(desk_.personal, D::recordKind, id);
    edit.set(D::question, toUtf8(words)).set(D::ownerId, desk_.people.me());
    return desk_.gestures.commit(edit, tr("Décision à peser")) ? toQString(id) : QString();
}

DecisionPage* Decisions::open(const QString& id) const {
    const auto row = desk_.find(id, D::recordKind);
    return row ? new DecisionPage(desk_, row->id) : nullptr;
}

RowsModel::Row Decisions::rowFor(const store::Row& row) const {
    const QDate today = desk_.today();
    QStringList line;
    const QString name = desk_.sharedWith(row.space);
    if (!desk_.isMine(row, D::ownerId)) {
        line.append(words::named(tr("de %1"), name));
    } else if (!name.isEmpty()) {
        line.append(tr("partagée avec %1").arg(name));
    }
    const QString chosen = textIn(row, D::chosenText);
    if (isLocked(row) && !chosen.isEmpty()) line.append(chosen);
    const QDate review = dayIn(row, D::reviewOn);
    if (isLocked(row) && !row.get(D::reviewedOn) && review.isValid())
        line.append(tr("à relire %1").arg(words::day(review, today)));
    const QString tone = isToReview(row, today)   ? u"rope"_s
                         : row.get(D::reviewedOn) ? u"ok"_s
                         : isLocked(row)          ? u"tint"_s
                                                  : u"quiet"_s;
    return {toQString(row.id),
            {textIn(row, D::question), line.join(u" · "_s), decisionStatus(row, today), tone}};
}

void Decisions::refreshCalibration(const std::vector<store::Row>& mine) {
    const Calibration found = calibrationOf(mine);
    measured_ = found.all.count;
    std::vector<RowsModel::Row> rows;
    for (const CalibrationBand& band : found.bands) {
        const QString label =
            band.from == 0 ? tr("moins de 50 %") : tr("%1 à %2 %").arg(band.from).arg(band.to);
        rows.push_back({QString::number(band.from),
                        {label, band.said(), band.happened(),
                         tr("%1 sur %2").arg(band.cameTrue).arg(band.count)}});
    }
    calibration_.setRows(std::move(rows));
    const int gap = found.all.said() - found.all.happened();
    const QString figures =
        tr("Tu t’attendais à %1, c’est arrivé dans %2 des cas.")
            .arg(words::percent(found.all.said()), words::percent(found.all.happened()));
    if (std::abs(gap) <= fairGap) {
        calibrationText_ = figures + u' ' + tr("Ta confiance tombe juste.");
    } else if (gap > 0) {
        calibrationText_ = figures + u' ' + tr("Tu es plus sûr que les faits.");
    } else {
        calibrationText_ = figures + u' ' + tr("Tu peux te fier davantage à toi.");
    }
}

void Decisions::refresh() {
    const QDate today = desk_.today();
    auto rows = desk_.store.select(store::Query(D::recordKind).newestFirst());
    std::ranges::stable_sort(rows, {}, [&](const store::Row& row) { return rankOf(row, today); });
    std::vector<store::Row> own;
    std::vector<RowsModel::Row> mine;
    std::vector<RowsModel::Row> past;
    std::vector<RowsModel::Row> theirs;
    for (store::Row& row : rows) {
        if (desk_.isMine(row, D::ownerId)) {
            (row.get(D::reviewedOn) ? past : mine).push_back(rowFor(row));
            own.push_back(std::move(row));
        } else {
            theirs.push_back(rowFor(row));
        }
    }
    list_.setRows(std::move(mine));
    reviewed_.setRows(std::move(past));
    received_.setRows(std::move(theirs));
    refreshCalibration(own);
    Q_EMIT changed();
}

} // namespace cordee::app
