#include "app/notebook/notebook.h"

#include "app/notebook/counterpoints.h"
#include "app/records/convert.h"

namespace cordee::app {

namespace {

template <class Part>
Part* made(std::unique_ptr<Part>& part, const Desk& desk) {
    if (!part) part = std::make_unique<Part>(desk);
    return part.get();
}

} // namespace

Notebook::Notebook(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   Random& random, const SpaceId& personal, QObject* parent)
    : QObject(parent)
    , desk_{store, gestures, people, clock, random, personal}
    , taken_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Decision::recordKind)) openDueCounterpoints(desk_);
    })) {
    openDueCounterpoints(desk_);
}

Notebook::~Notebook() = default;

NoteList* Notebook::notes() {
    if (!notes_) notes_ = std::make_unique<NoteList>(desk_.store, desk_.people, desk_.clock);
    return notes_.get();
}

Reflections* Notebook::reflections() {
    return made(reflections_, desk_);
}

Situations* Notebook::situations() {
    return made(situations_, desk_);
}

Decisions* Notebook::decisions() {
    return made(decisions_, desk_);
}

Stories* Notebook::stories() {
    return made(stories_, desk_);
}

Weather* Notebook::weather() {
    return made(weather_, desk_);
}

AssumptionList* Notebook::assumptions(const QString& recordId) const {
    for (const std::uint32_t kind :
         {model::Goal::recordKind, model::Decision::recordKind, model::Situation::recordKind}) {
        if (const auto row = desk_.find(recordId, kind)) return new AssumptionList(desk_, row->id);
    }
    return nullptr;
}

QString Notebook::create() {
    const RecordId id = desk_.store.newId();
    auto note = store::Edit::create(desk_.personal, model::PrivateNote::recordKind, id);
    note.set(model::PrivateNote::sensitive, false);
    return desk_.gestures.commit(note) ? toQString(id) : QString();
}

model::PrivateNoteEditor* Notebook::open(const QString& noteId) {
    const auto id = toId<RecordId>(noteId);
    auto editor = std::make_unique<model::PrivateNoteEditor>(desk_.store, desk_.gestures);
    return id && editor->open(*id) ? editor.release() : nullptr;
}

} // namespace cordee::app
