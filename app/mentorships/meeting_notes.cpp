#include "app/mentorships/meeting_room.h"

#include "app/records/convert.h"

#include <algorithm>

// What is written of a meeting: the shared note, folded when two were begun apart, its points,
// mine, and my thanks.
namespace cordee::app {

void MeetingRoom::openNote() {
    const auto row = noteRow();
    const auto id = row ? std::optional(row->id) : std::nullopt;
    if (noteOpened_ && (!id || id == note_.record())) return;
    noteOpened_ = true;
    note_.open(id, [this] {
        return store::Edit::create(meeting_.space, model::MeetingNote::recordKind, store_.newId())
            .set(model::MeetingNote::meetingId, meeting_.id);
    });
}

void MeetingRoom::openPrivateNote() {
    const auto mine = store_.select(store::Query(model::PrivateNote::recordKind)
                                        .in(personal_)
                                        .where(model::PrivateNote::aboutId, meeting_.id)
                                        .limit(1));
    privateNote_.open(mine.empty() ? std::nullopt : std::optional(mine.front().id), [this] {
        return store::Edit::create(personal_, model::PrivateNote::recordKind, store_.newId())
            .set(model::PrivateNote::aboutId, meeting_.id);
    });
}

// By id: were two begun before their makers met, both show the same one first.
std::vector<store::Row> MeetingRoom::noteRows() const {
    auto rows = store_.select(store::Query(model::MeetingNote::recordKind)
                                  .in(meeting_.space)
                                  .where(model::MeetingNote::meetingId, meeting_.id));
    std::ranges::sort(rows, {}, &store::Row::id);
    return rows;
}

std::optional<store::Row> MeetingRoom::noteRow() const {
    auto rows = noteRows();
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

// Who began a second note brings its words into the first.
void MeetingRoom::foldNotes() {
    const auto rows = noteRows();
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].createdBy != people_.me()) continue;
        store::Edit first(rows.front().id);
        const QString before = toQString(rows.front().get(model::MeetingNote::text));
        const QString more = toQString(rows[i].get(model::MeetingNote::text));
        if (!more.isEmpty()) {
            const QString gap = before.isEmpty() ? QString() : QStringLiteral("\n");
            first.splice(model::MeetingNote::text, static_cast<std::size_t>(before.toUcs4().size()),
                         0, toUtf8(gap + more));
        }
        for (const std::string& point : rows[i].get(model::MeetingNote::keyPoints))
            first.add(model::MeetingNote::keyPoints, point);
        const std::vector<store::Edit> edits{first, store::Edit(rows[i].id).remove()};
        if (!gestures_.commit(edits)) return;
        return foldNotes();
    }
}

QStringList MeetingRoom::keyPoints() const {
    QStringList points;
    if (const auto row = noteRow()) {
        for (const std::string& point : row->get(model::MeetingNote::keyPoints))
            points << toQString(point);
    }
    return points;
}

void MeetingRoom::addKeyPoint(const QString& text) {
    const QString words = oneLine(text);
    if (words.isEmpty()) return;
    const auto row = noteRow();
    auto edit =
        row ? store::Edit(row->id)
            : store::Edit::create(meeting_.space, model::MeetingNote::recordKind, store_.newId());
    if (!row) edit.set(model::MeetingNote::meetingId, meeting_.id);
    gestures_.commit(edit.add(model::MeetingNote::keyPoints, toUtf8(words)));
}

void MeetingRoom::removeKeyPoint(const QString& text) {
    if (const auto row = noteRow()) {
        gestures_.commit(store::Edit(row->id).remove(model::MeetingNote::keyPoints, toUtf8(text)),
                         tr("Point retiré"));
    }
}

void MeetingRoom::bringUp(const QString& text) {
    AgendaPoint point;
    point.text = text;
    point.about = meeting_.id;
    if (const auto edit = agendaPoint(store_, people_.me(), meeting_.space, point))
        gestures_.commit(*edit, tr("Gardé pour la prochaine fois"));
}

void MeetingRoom::notePrivately(const QString& text) {
    const QString words = oneLine(text);
    if (words.isEmpty()) return;
    if (const auto& id = privateNote_.record()) {
        const QString before = privateNote_.text();
        const QString gap =
            before.isEmpty() || before.endsWith(u'\n') ? QString() : QStringLiteral("\n");
        gestures_.commit(store::Edit(*id).splice(model::PrivateNote::text,
                                                 static_cast<std::size_t>(before.toUcs4().size()),
                                                 0, toUtf8(gap + words)));
        return;
    }
    gestures_.commit(store::Edit::create(personal_, model::PrivateNote::recordKind, store_.newId())
                         .set(model::PrivateNote::aboutId, meeting_.id)
                         .replace(model::PrivateNote::text, toUtf8(words)));
    openPrivateNote();
}

std::optional<store::Row> MeetingRoom::thanksRow() const {
    auto rows = store_.select(store::Query(model::Gratitude::recordKind)
                                  .in(meeting_.space)
                                  .where(model::Gratitude::aboutId, meeting_.id)
                                  .where(model::Gratitude::authorId, people_.me())
                                  .limit(1));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

QString MeetingRoom::thanks() const {
    const auto row = thanksRow();
    return row ? toQString(row->get(model::Gratitude::forWhat).value_or(std::string())) : QString();
}

void MeetingRoom::setThanks(const QString& text) {
    const QString words = oneLine(text);
    if (words == thanks()) return;
    const auto row = thanksRow();
    if (words.isEmpty()) {
        gestures_.commit(store::Edit(row->id).remove(), tr("Merci retiré"));
        return;
    }
    auto edit =
        row ? store::Edit(row->id)
            : store::Edit::create(meeting_.space, model::Gratitude::recordKind, store_.newId());
    edit.set(model::Gratitude::forWhat, toUtf8(words));
    if (!row) {
        edit.set(model::Gratitude::aboutId, meeting_.id)
            .set(model::Gratitude::authorId, people_.me())
            .set(model::Gratitude::sentAt, Timestamp{clock_.nowMs()});
        if (const auto mentorship = people_.mentorshipIn(meeting_.space)) {
            edit.set(model::Gratitude::mentorshipId, mentorship->id);
            if (const UserId other = people_.partner(*mentorship); !other.isNull())
                edit.set(model::Gratitude::toId, other);
        }
    }
    gestures_.commit(edit, tr("Merci envoyé"));
}

} // namespace cordee::app
