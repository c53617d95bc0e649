#include "app/notebook/note_list.h"

#include "app/people/people.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

NoteList::NoteList(store::Store& store, People& people, const Clock& clock, QObject* parent)
    : RecordListModel(store, store::Query(model::PrivateNote::recordKind).newestFirst(), parent)
    , store_(store)
    , people_(people)
    , clock_(clock) {}

QVariant NoteList::data(const QModelIndex& index, int role) const {
    if (role != TitleRole && role != AboutRole) return RecordListModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const store::Row& note = rows()[static_cast<std::size_t>(index.row())];
    if (role == AboutRole) return aboutText(note);
    const QString title =
        toQString(note.get(model::PrivateNote::text)).trimmed().section(u'\n', 0, 0);
    return title.isEmpty() ? tr("Note vide") : title;
}

QHash<int, QByteArray> NoteList::roleNames() const {
    auto names = RecordListModel::roleNames();
    names.insert(TitleRole, "title");
    names.insert(AboutRole, "about");
    return names;
}

QString NoteList::aboutText(const store::Row& note) const {
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date();
    const QString written =
        words::dayCapitalised(QDateTime::fromMSecsSinceEpoch(note.updatedMs).date(), today);
    const auto about = note.get(model::PrivateNote::aboutId);
    const auto meeting = about ? store_.find(*about) : std::nullopt;
    if (!meeting || meeting->recordKind != model::Meeting::recordKind) return written;
    const auto mentorship = people_.mentorshipIn(meeting->space);
    const auto start = meeting->get(model::Meeting::startsAt);
    if (!mentorship || !start) return written;
    return tr("Rencontre avec %1, %2")
        .arg(People::firstNameOf(people_.partnerName(*mentorship)),
             words::date(toQDateTime(*start).date(), today));
}

} // namespace cordee::app
