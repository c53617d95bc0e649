#include "app/mentorships/meeting_room.h"

#include "app/records/convert.h"

#include <algorithm>

// The notes of a meeting: the shared one, folded when two were begun apart, and mine.
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

} // namespace cordee::app
