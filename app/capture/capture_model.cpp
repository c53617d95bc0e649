#include "app/capture/capture_model.h"

#include "app/facts/next_agenda.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

model::CaptureType typeOf(const store::Row& item) {
    return item.get(model::CaptureItem::suggestedType).value_or(model::CaptureType::Note);
}

std::optional<CaptureModel::Target> toTarget(int number) {
    if (number < CaptureModel::Note || number > CaptureModel::Goal) return std::nullopt;
    return static_cast<CaptureModel::Target>(number);
}

} // namespace

CaptureModel::CaptureModel(store::Store& store, Gestures& gestures, People& people,
                           const Clock& clock, const SpaceId& personal, QObject* parent)
    : RowsModel("itemId",
                {"text", "type", "typeText", "mentorshipId", "partner", "dueOn", "dueText", "ago"},
                parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::CaptureItem::recordKind)) refresh();
    })) {
    connect(&people_, &People::changed, this, [this] {
        refresh();
        Q_EMIT mentorshipsChanged();
    });
    refresh();
}

QDate CaptureModel::today() const {
    return QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date();
}

std::vector<Nameable> CaptureModel::partners() const {
    std::vector<Nameable> all;
    for (const auto& mentorship : store_.select(store::Query(model::Mentorship::recordKind)))
        all.push_back({mentorship.id, people_.partnerName(mentorship)});
    return all;
}

std::vector<Nameable> CaptureModel::goals() const {
    std::vector<Nameable> all;
    for (const auto& goal : store_.select(
             store::Query(model::Goal::recordKind)
                 .where(model::Goal::status, store::Compare::AtMost, model::GoalStatus::Paused))) {
        all.push_back({goal.id, toQString(goal.get(model::Goal::title).value_or(std::string()))});
    }
    return all;
}

QVariantList CaptureModel::mentorships() const {
    QVariantList list;
    for (const Nameable& partner : partners()) {
        list.append(QVariantMap{{QStringLiteral("id"), toQString(partner.id)},
                                {QStringLiteral("name"), partner.name}});
    }
    return list;
}

Understood CaptureModel::read(const QString& line) const {
    return understand(line, today(), partners(), goals());
}

QStringList CaptureModel::understoodIn(const QString& line) const {
    if (oneLine(line).isEmpty()) return {};
    const Understood understood = read(line);
    QStringList chips{targetName(static_cast<int>(understood.type))};
    if (understood.mentorship) {
        if (const auto mentorship = store_.find(*understood.mentorship))
            chips.append(People::firstNameOf(people_.partnerName(*mentorship)));
    }
    if (understood.goal) {
        if (const auto goal = store_.find(*understood.goal))
            chips.append(toQString(goal->get(model::Goal::title).value_or(std::string())));
    }
    if (understood.dueOn) chips.append(words::day(*understood.dueOn, today()));
    return chips;
}

bool CaptureModel::capture(const QString& line) {
    const Understood understood = read(line);
    if (understood.text.isEmpty()) return false;
    auto edit = store::Edit::create(personal_, model::CaptureItem::recordKind, store_.newId());
    edit.set(model::CaptureItem::text, toUtf8(understood.text))
        .set(model::CaptureItem::source, model::CaptureSource::Typed)
        .set(model::CaptureItem::suggestedType, understood.type)
        .set(model::CaptureItem::capturedAt, Timestamp{clock_.nowMs()});
    if (understood.dueOn) edit.set(model::CaptureItem::suggestedDueOn, toDate(*understood.dueOn));
    if (understood.mentorship)
        edit.set(model::CaptureItem::suggestedMentorshipId, *understood.mentorship);
    if (understood.goal) edit.set(model::CaptureItem::suggestedGoalId, *understood.goal);
    return gestures_.commit(edit, tr("Noté dans À classer"));
}

bool CaptureModel::captureAs(const QString& line, int target, const QString& mentorshipId) {
    const Understood understood = read(line);
    const auto wanted = toTarget(target);
    if (understood.text.isEmpty() || !wanted) return false;
    const Line content{toUtf8(understood.text), understood.dueOn, understood.mentorship,
                       understood.goal};
    const auto edit = editFor(content, *wanted, mentorshipId);
    return edit && gestures_.commit(*edit, filedSentence(*wanted));
}

CaptureModel::Line CaptureModel::lineOf(const store::Row& item) const {
    Line line{item.get(model::CaptureItem::text).value_or(std::string()), std::nullopt,
              item.get(model::CaptureItem::suggestedMentorshipId),
              item.get(model::CaptureItem::suggestedGoalId)};
    if (const auto due = item.get(model::CaptureItem::suggestedDueOn)) line.dueOn = toQDate(*due);
    return line;
}

bool CaptureModel::file(const QString& itemId, int target, const QString& mentorshipId) {
    const auto id = toId<RecordId>(itemId);
    const auto item = id ? store_.find(*id) : std::nullopt;
    const auto wanted = toTarget(target);
    if (!item || item->deleted || item->recordKind != model::CaptureItem::recordKind || !wanted)
        return false;
    const auto made = editFor(lineOf(*item), *wanted, mentorshipId);
    if (!made) return false;
    store::Edit gone(item->id);
    gone.remove();
    const std::vector<store::Edit> edits{*made, gone};
    return gestures_.commit(edits, filedSentence(*wanted));
}

bool CaptureModel::fileAsSuggested(const QString& itemId) {
    const auto id = toId<RecordId>(itemId);
    const auto item = id ? store_.find(*id) : std::nullopt;
    return item && file(itemId, static_cast<int>(typeOf(*item)), {});
}

void CaptureModel::rename(const QString& itemId, const QString& text) {
    const auto id = toId<RecordId>(itemId);
    if (!id || oneLine(text).isEmpty()) return;
    store::Edit edit(*id);
    edit.set(model::CaptureItem::text, toUtf8(oneLine(text)));
    gestures_.commit(edit);
}

void CaptureModel::setDue(const QString& itemId, const QDate& day) {
    const auto id = toId<RecordId>(itemId);
    if (!id) return;
    store::Edit edit(*id);
    if (day.isValid()) {
        edit.set(model::CaptureItem::suggestedDueOn, toDate(day));
    } else {
        edit.clear(model::CaptureItem::suggestedDueOn);
    }
    gestures_.commit(edit);
}

void CaptureModel::remove(const QString& itemId) {
    const auto id = toId<RecordId>(itemId);
    if (!id) return;
    store::Edit edit(*id);
    edit.remove();
    gestures_.commit(edit, tr("Note supprimée"));
}

std::optional<store::Row> CaptureModel::mentorshipFor(const Line& line,
                                                      const QString& chosen) const {
    const auto wanted = chosen.isEmpty() ? line.mentorship : toId<RecordId>(chosen);
    if (wanted) {
        auto row = store_.find(*wanted);
        if (row && !row->deleted && row->recordKind == model::Mentorship::recordKind) return row;
    }
    auto all = store_.select(store::Query(model::Mentorship::recordKind).limit(2));
    if (all.size() == 1) return std::move(all.front());
    return std::nullopt;
}

std::optional<store::Edit> CaptureModel::editFor(const Line& line, Target target,
                                                 const QString& mentorshipId) const {
    const auto mentorship = mentorshipFor(line, mentorshipId);
    const SpaceId space = mentorship ? mentorship->space : personal_;
    switch (target) {
    case Question:
    case Topic:
        return agendaEdit(line, target, space);
    case Commitment:
        return commitmentEdit(line, space);
    case Goal: {
        // A goal begins as mine alone; sharing it is an act of its own.
        auto edit = store::Edit::create(personal_, model::Goal::recordKind, store_.newId());
        edit.set(model::Goal::title, line.text)
            .set(model::Goal::status, model::GoalStatus::Draft)
            .set(model::Goal::ownerId, people_.me());
        if (line.dueOn) edit.set(model::Goal::dueOn, toDate(*line.dueOn));
        return edit;
    }
    case Note: {
        auto edit = store::Edit::create(personal_, model::PrivateNote::recordKind, store_.newId());
        edit.replace(model::PrivateNote::text, line.text);
        if (line.goal) {
            edit.set(model::PrivateNote::aboutId, *line.goal);
        } else if (mentorship) {
            edit.set(model::PrivateNote::aboutId, mentorship->id);
        }
        return edit;
    }
    }
    return std::nullopt;
}

std::optional<store::Edit> CaptureModel::agendaEdit(const Line& line, Target target,
                                                    const SpaceId& space) const {
    // A line of a few words says nothing of its length.
    return agendaPoint(
        store_, people_.me(), space,
        {.text = toQString(line.text),
         .kind = target == Question ? model::AgendaKind::Question : model::AgendaKind::Topic,
         .want = model::Want::Unspecified,
         .minutes = 0,
         .about = {},
         .meeting = {}});
}

store::Edit CaptureModel::commitmentEdit(const Line& line, const SpaceId& space) const {
    auto edit = store::Edit::create(space, model::Commitment::recordKind, store_.newId());
    edit.set(model::Commitment::text, line.text)
        .set(model::Commitment::ownerId, people_.me())
        .set(model::Commitment::status, model::CommitmentStatus::Open);
    if (line.dueOn) edit.set(model::Commitment::dueOn, toDate(*line.dueOn));
    if (line.goal) edit.set(model::Commitment::goalId, *line.goal);
    return edit;
}

QString CaptureModel::targetName(int target) {
    switch (toTarget(target).value_or(Note)) {
    case Note:
        return tr("Note privée");
    case Commitment:
        return tr("Engagement");
    case Question:
        return tr("Question");
    case Topic:
        return tr("Sujet");
    case Goal:
        return tr("Objectif");
    }
    return {};
}

QString CaptureModel::filedSentence(Target target) const {
    switch (target) {
    case Note:
        return tr("Rangé dans tes notes privées");
    case Commitment:
        return tr("Rangé dans les engagements");
    case Question:
        return tr("Ajouté aux questions de la prochaine rencontre");
    case Topic:
        return tr("Ajouté à l’ordre du jour de la prochaine rencontre");
    case Goal:
        return tr("Objectif créé en brouillon");
    }
    return {};
}

void CaptureModel::refresh() {
    std::vector<Row> rows;
    for (const auto& item :
         store_.select(store::Query(model::CaptureItem::recordKind).newestFirst()))
        rows.push_back(rowFor(item));
    setRows(std::move(rows));
}

RowsModel::Row CaptureModel::rowFor(const store::Row& item) const {
    const Line line = lineOf(item);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock_.nowMs());
    const auto captured = item.get(model::CaptureItem::capturedAt);
    const auto mentorship = line.mentorship ? store_.find(*line.mentorship) : std::nullopt;
    const int type = static_cast<int>(typeOf(item));
    return {toQString(item.id),
            {toQString(line.text), type, targetName(type),
             mentorship ? toQString(mentorship->id) : QString(),
             mentorship ? People::firstNameOf(people_.partnerName(*mentorship)) : QString(),
             line.dueOn.value_or(QDate()),
             line.dueOn ? words::day(*line.dueOn, now.date()) : QString(),
             captured ? words::ago(toQDateTime(*captured), now) : QString()}};
}

} // namespace cordee::app
