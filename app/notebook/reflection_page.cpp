#include "app/notebook/reflection_page.h"

#include "app/facts/notebook_facts.h"
#include "app/notebook/reflection_words.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

ReflectionPage::ReflectionPage(const Desk& desk, const RecordId& reflection, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , id_(reflection)
    , editor_(desk.store, desk.gestures)
    , lines_("number", {"question", "help", "answer"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Reflection::recordKind) ||
            changes.touches(model::Commitment::recordKind)) {
            refresh();
        }
    })) {
    editor_.open(reflection);
    refresh();
}

void ReflectionPage::refresh() {
    row_ = desk_.store.find(id_);
    std::vector<RowsModel::Row> rows;
    std::size_t index = 0;
    for (const ReflectionQuestion& question : questionsOf(model())) {
        rows.push_back({QString::number(index),
                        {question.title, question.hint, textIn(*row_, answerField(index))}});
        ++index;
    }
    lines_.setRows(std::move(rows));
    Q_EMIT changed();
}

model::ReflectionModel ReflectionPage::model() const {
    return row_->get(model::Reflection::model).value_or(model::ReflectionModel::Unspecified);
}

QString ReflectionPage::source() const {
    const auto id = row_->get(model::Reflection::triggerId);
    const auto source = id ? desk_.store.find(*id) : std::nullopt;
    return source ? sourceText(desk_, *source) : QString();
}

QString ReflectionPage::title() const {
    const QDate day = dayIn(*row_, model::Reflection::writtenOn);
    return day.isValid() ? words::dayCapitalised(day, desk_.today()) : tr("Réflexion");
}

QString ReflectionPage::excerpt() const {
    return textIn(*row_, model::Reflection::excerpt);
}

QString ReflectionPage::promise() const {
    const auto id = row_->get(model::Reflection::nextCommitmentId);
    const auto promise = id ? desk_.store.find(*id) : std::nullopt;
    return promise && !promise->deleted ? titleOf(*promise) : QString();
}

QString ReflectionPage::lastAnswer() const {
    return textIn(*row_, answerField(questionsOf(model()).size() - 1)).trimmed();
}

QString ReflectionPage::sharedWith() const {
    return desk_.sharedWith(row_->space);
}

bool ReflectionPage::theirs() const {
    return !desk_.isMine(*row_, model::Reflection::ownerId);
}

QString ReflectionPage::today() const {
    return desk_.today().toString(Qt::ISODate);
}

void ReflectionPage::answer(int index, const QString& text) {
    const auto count = static_cast<int>(questionsOf(model()).size());
    if (index < 0 || index >= count || theirs()) return;
    const TextField field = answerField(static_cast<std::size_t>(index));
    if (textIn(*row_, field) == text) return;
    desk_.gestures.commit(store::Edit(id_).replace(field, toUtf8(text)));
}

void ReflectionPage::setModel(int model) {
    if (theirs()) return;
    desk_.gestures.commit(
        store::Edit(id_).set(model::Reflection::model, static_cast<model::ReflectionModel>(model)));
}

bool ReflectionPage::promiseIt(const QString& text, const QString& dueIso, const QString& placeId) {
    const QString words = oneLine(text);
    if (words.isEmpty() || theirs()) return false;
    const SpaceId space = desk_.place(placeId).value_or(desk_.personal);
    auto promise = store::Edit::create(space, model::Commitment::recordKind, desk_.store.newId());
    promise.set(model::Commitment::text, toUtf8(words))
        .set(model::Commitment::ownerId, desk_.people.me())
        .set(model::Commitment::status, model::CommitmentStatus::Open);
    const QDate due = QDate::fromString(dueIso, Qt::ISODate);
    if (due.isValid()) promise.set(model::Commitment::dueOn, toDate(due));
    store::Edit reflection(id_);
    reflection.set(model::Reflection::nextCommitmentId, promise.id());
    const std::vector<store::Edit> edits{promise, reflection};
    return desk_.gestures.commit(edits, tr("Engagement pris"));
}

bool ReflectionPage::share(const QString& placeId, const QString& words) {
    const auto space = desk_.place(placeId);
    const QString text = words.trimmed();
    if (!space || text.isEmpty() || theirs()) return false;
    auto copy = store::Edit::create(*space, model::Reflection::recordKind, desk_.store.newId());
    copy.set(model::Reflection::excerpt, toUtf8(text))
        .set(model::Reflection::writtenOn,
             row_->get(model::Reflection::writtenOn).value_or(toDate(desk_.today())))
        .set(model::Reflection::ownerId, desk_.people.me());
    return desk_.gestures.commit(copy, tr("Extrait partagé"));
}

} // namespace cordee::app
