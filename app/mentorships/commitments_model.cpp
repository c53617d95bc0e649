#include "app/mentorships/commitments_model.h"

#include "app/facts/finished.h"
#include "app/facts/next_agenda.h"
#include "app/facts/promises.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>
#include <tuple>

namespace cordee::app {

namespace {

QDate dueOf(const store::Row& commitment) {
    const auto due = commitment.get(model::Commitment::dueOn);
    return due ? toQDate(*due) : QDate();
}

QString textOf(const store::Row& commitment, Field<std::string> field) {
    return toQString(commitment.get(field).value_or(std::string()));
}

Field<std::string> fieldOf(CommitmentsModel::Words part) {
    switch (part) {
    case CommitmentsModel::IfThen:
        return model::Commitment::ifThen;
    case CommitmentsModel::Proof:
        return model::Commitment::proof;
    case CommitmentsModel::Outcome:
        return model::Commitment::outcome;
    }
    return model::Commitment::outcome;
}

// What stands under the line of a promise: its plan while it is alive, then what came of it.
QString detailOf(const store::Row& commitment) {
    QStringList lines;
    const auto add = [&](Field<std::string> field, const QString& sentence) {
        const QString words = oneLine(textOf(commitment, field));
        if (!words.isEmpty()) lines.append(sentence.arg(words));
    };
    if (isAlive(promiseStatus(commitment))) {
        add(model::Commitment::ifThen, QStringLiteral("%1"));
    } else {
        add(model::Commitment::outcome, CommitmentsModel::tr("Ce que ça a donné : %1"));
        add(model::Commitment::proof, CommitmentsModel::tr("Ce qui le montre : %1"));
    }
    return lines.join(QLatin1Char('\n'));
}

// Alive by date (those without one last), then settled, the latest first.
bool comesBefore(const store::Row& a, const store::Row& b) {
    const auto key = [](const store::Row& row) {
        const bool alive = isAlive(promiseStatus(row));
        const QDate due = dueOf(row);
        const qint64 day = due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(!alive, alive ? day : -row.updatedMs, row.id);
    };
    return key(a) < key(b);
}

} // namespace

CommitmentsModel::CommitmentsModel(store::Store& store, Gestures& gestures, People& people,
                                   const Clock& clock, Part part, QObject* parent)
    : RowsModel("commitmentId",
                {"text", "owner", "mine", "dueIso", "dueText", "status", "settled", "kept",
                 "overdue", "line", "history", "detail", "untold", "apart"},
                parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , part_(part)
    , apart_(store, gestures, people, clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Commitment::recordKind) ||
            changes.touches(model::Conflict::recordKind))
            refresh();
    })) {
    connect(&people, &People::changed, this, &CommitmentsModel::refresh);
}

void CommitmentsModel::setScope(const std::optional<SpaceId>& space,
                                const std::optional<RecordId>& meeting) {
    space_ = space;
    meeting_ = meeting;
    refresh();
}

QString CommitmentsModel::keptText() const {
    if (answeredMine_ == 0) return {};
    //: of my promises: kept, of all that were due
    return tr("%n tenu(s) sur %1", nullptr, keptMine_).arg(answeredMine_);
}

QString CommitmentsModel::otherName() const {
    if (!space_) return {};
    const auto mentorship = people_.mentorshipIn(*space_);
    return mentorship ? People::firstNameOf(people_.partnerName(*mentorship)) : QString();
}

QString CommitmentsModel::add(const QString& text, bool mine, const QString& dueIso) {
    const QString words = oneLine(text);
    if (!space_ || words.isEmpty()) return {};
    const RecordId id = store_.newId();
    auto edit = store::Edit::create(*space_, model::Commitment::recordKind, id);
    edit.set(model::Commitment::text, toUtf8(words))
        .set(model::Commitment::status, model::CommitmentStatus::Open);
    UserId owner = people_.me();
    if (!mine) {
        const auto mentorship = people_.mentorshipIn(*space_);
        owner = mentorship ? people_.partner(*mentorship) : UserId();
    }
    edit.set(model::Commitment::ownerId, owner);
    const QDate dueOn = QDate::fromString(dueIso, Qt::ISODate);
    if (dueOn.isValid()) edit.set(model::Commitment::dueOn, toDate(dueOn));
    if (meeting_) edit.set(model::Commitment::meetingId, *meeting_);
    return gestures_.commit(edit) ? toQString(id) : QString();
}

void CommitmentsModel::keep(const QString& id, bool kept) {
    const auto record = toId<RecordId>(id);
    if (!record || rowOf(id) < 0) return;
    if (kept) {
        keepPromise(gestures_, *record, todayOf(clock_));
    } else {
        reopenPromise(gestures_, *record);
    }
}

void CommitmentsModel::renegotiate(const QString& id, const QString& dueIso,
                                   const QString& reason) {
    const auto record = toId<RecordId>(id);
    const auto row = record && rowOf(id) >= 0 ? store_.find(*record) : std::nullopt;
    if (row)
        renegotiatePromise(gestures_, *row, QDate::fromString(dueIso, Qt::ISODate), reason,
                           todayOf(clock_));
}

void CommitmentsModel::rename(const QString& id, const QString& text) {
    const QString words = oneLine(text);
    if (words.isEmpty()) return;
    commitTo(id, [&](store::Edit& edit) { edit.set(model::Commitment::text, toUtf8(words)); });
}

QString CommitmentsModel::words(const QString& id, Words part) const {
    const auto record = toId<RecordId>(id);
    const auto row = record && rowOf(id) >= 0 ? store_.find(*record) : std::nullopt;
    return row ? textOf(*row, fieldOf(part)) : QString();
}

void CommitmentsModel::setWords(const QString& id, Words part, const QString& text) {
    const QString kept = text.trimmed();
    if (kept == words(id, part)) return;
    commitTo(
        id, [&](store::Edit& edit) { edit.set(fieldOf(part), toUtf8(kept)); },
        part == Outcome && !kept.isEmpty() ? tr("%1 verra ce que ça a donné").arg(otherName())
                                           : QString());
}

bool CommitmentsModel::isKeepable(const QString& id) const {
    const auto record = toId<RecordId>(id);
    return personal_ && record && finishedRecord(store_, people_.me(), *record).has_value();
}

void CommitmentsModel::keepAsAchievement(const QString& id) {
    const auto record = toId<RecordId>(id);
    if (record && personal_)
        app::keepAsAchievement(store_, gestures_, people_.me(), *personal_, *record);
}

void CommitmentsModel::drop(const QString& id) {
    commitTo(
        id,
        [this](store::Edit& edit) {
            edit.set(model::Commitment::status, model::CommitmentStatus::Dropped)
                .set(model::Commitment::settledOn, toDate(todayOf(clock_)));
        },
        tr("Engagement abandonné"));
}

void CommitmentsModel::reopen(const QString& id) {
    keep(id, false);
}

void CommitmentsModel::remove(const QString& id) {
    commitTo(
        id, [](store::Edit& edit) { edit.remove(); }, tr("Engagement supprimé"));
}

void CommitmentsModel::bringUp(const QString& id) {
    const auto record = toId<RecordId>(id);
    const auto row = record && rowOf(id) >= 0 ? store_.find(*record) : std::nullopt;
    if (!row) return;
    AgendaPoint point;
    point.text = toQString(row->get(model::Commitment::text).value_or(std::string()));
    point.about = row->id;
    if (const auto edit = agendaPoint(store_, people_.me(), row->space, point))
        gestures_.commit(*edit, tr("À l’ordre du jour de la prochaine rencontre"));
}

QString CommitmentsModel::isoIn(int days) const {
    return todayOf(clock_).addDays(days).toString(Qt::ISODate);
}

QString CommitmentsModel::dayText(const QString& iso) const {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? words::day(day, todayOf(clock_)) : QString();
}

void CommitmentsModel::refresh() {
    std::vector<store::Row> all;
    if (space_) all = store_.select(store::Query(model::Commitment::recordKind).in(*space_));
    const QDate today = todayOf(clock_);
    tally(all, today);
    std::erase_if(all, [this](const store::Row& row) { return !shows(row); });
    std::ranges::sort(all, comesBefore);
    std::vector<Row> rows;
    rows.reserve(all.size());
    const auto apart = apartHomes(store_, people_);
    for (const store::Row& commitment : all)
        rows.push_back(rowFor(commitment, today, apart.contains(commitment.id)));
    setRows(std::move(rows));
    Q_EMIT changed();
}

bool CommitmentsModel::isMine(const store::Row& commitment) const {
    return commitment.get(model::Commitment::ownerId).value_or(UserId()) == people_.me();
}

bool CommitmentsModel::shows(const store::Row& commitment) const {
    const bool alive = isAlive(promiseStatus(commitment));
    if (part_ == Part::Alive && !alive) return false;
    if (part_ == Part::Settled && alive) return false;
    return alive || !meeting_ || commitment.get(model::Commitment::meetingId) == meeting_;
}

RowsModel::Row CommitmentsModel::rowFor(const store::Row& commitment, const QDate& today,
                                        bool isApart) const {
    const auto status = promiseStatus(commitment);
    const bool mine = isMine(commitment);
    const QDate due = dueOf(commitment);
    QString when = due.isValid() ? words::day(due, today) : QString();
    const bool overdue = isOverdue(commitment, today);
    //: the person's own promise, in a line « toi · vendredi »
    const QString owner = mine ? tr("toi") : otherName();
    QString line = owner;
    if (status == model::CommitmentStatus::Dropped) {
        line += QStringLiteral(" · ") + tr("abandonné");
    } else if (status == model::CommitmentStatus::Kept) {
        const auto settled = commitment.get(model::Commitment::settledOn);
        line += QStringLiteral(" · ") + tr("tenu");
        if (settled) line += QStringLiteral(" ") + words::day(toQDate(*settled), today);
    } else if (overdue) {
        line += QStringLiteral(" · ") + tr("prévu %1").arg(when);
    } else if (!when.isEmpty()) {
        line += QStringLiteral(" · ") + when;
    }
    QStringList history;
    for (const Renegotiation& step : renegotiationsOf(commitment))
        history.append(step.said(today));
    return {toQString(commitment.id),
            {toQString(commitment.get(model::Commitment::text).value_or(std::string())), owner,
             mine, due.toString(Qt::ISODate), when, static_cast<int>(status), !isAlive(status),
             status == model::CommitmentStatus::Kept, overdue, line,
             history.join(QLatin1Char('\n')), detailOf(commitment),
             mine && status == model::CommitmentStatus::Kept &&
                 textOf(commitment, model::Commitment::outcome).isEmpty(),
             isApart}};
}

void CommitmentsModel::tally(const std::vector<store::Row>& all, const QDate& today) {
    alive_ = overdueMine_ = keptMine_ = answeredMine_ = 0;
    for (const store::Row& commitment : all) {
        const auto status = promiseStatus(commitment);
        const bool overdue = isOverdue(commitment, today);
        if (isAlive(status)) ++alive_;
        if (!isMine(commitment)) continue;
        if (overdue) ++overdueMine_;
        if (status == model::CommitmentStatus::Kept) ++keptMine_;
        if (overdue || !isAlive(status)) ++answeredMine_;
    }
}

bool CommitmentsModel::commitTo(const QString& id, const std::function<void(store::Edit&)>& write,
                                const QString& said) {
    const auto record = toId<RecordId>(id);
    if (!record || rowOf(id) < 0) return false;
    store::Edit edit(*record);
    write(edit);
    return gestures_.commit(edit, said);
}

} // namespace cordee::app
