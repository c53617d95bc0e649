#include "app/shell/shell_model.h"

#include <QCoreApplication>

namespace cordee::app {
namespace {

using namespace Qt::StringLiterals;

void call(const std::function<void()>& act) {
    if (act) act();
}

} // namespace

ShellModel::ShellModel(ShellActs acts, QObject* parent)
    : QObject(parent)
    , acts_(std::move(acts)) {
    palette_.addSource([this](const QString& query) { return persons(query); });
    palette_.addSource([this](const QString& query) { return places(query); });
    palette_.addSource([this](const QString& query) { return commands(query); });
}

std::vector<PaletteEntry> ShellModel::places(const QString& query) {
    std::vector<PaletteEntry> found;
    for (int row = 0; row < navigation_.rowCount(); ++row) {
        const QString label = navigation_.labelOf(row);
        if (!PaletteModel::fits(label, query)) continue;
        found.push_back({label, tr("Aller à"), navigation_.iconOf(row), u"Ctrl+%1"_s.arg(row + 1),
                         [this, row] { navigation_.select(row); }});
    }
    return found;
}

std::vector<PaletteEntry> ShellModel::commands(const QString& query) {
    std::vector<PaletteEntry> all{
        {tr("Capturer"), tr("Noter une idée, un engagement ou une question"), u"plus-lg"_s,
         u"Ctrl+N"_s, [this] { capture(); }},
        {tr("Inviter quelqu’un"),
         tr("Un lien, ou un code à montrer"),
         u"person-plus"_s,
         {},
         [this] { invite(); }},
        {tr("Synchroniser"), {}, u"arrow-repeat"_s, {}, [this] { synchronise(); }},
        {tr("Annuler la dernière action"), undoText_, u"arrow-counterclockwise"_s, u"Ctrl+Z"_s,
         [this] { undo(); }},
    };
    std::erase_if(all, [&](const PaletteEntry& entry) {
        return !PaletteModel::fits(entry.title + u' ' + entry.secondLine, query);
    });
    return all;
}

std::vector<PaletteEntry> ShellModel::persons(const QString& query) {
    std::vector<PaletteEntry> found;
    for (const SidebarPerson& person : people_.people()) {
        if (!PaletteModel::fits(person.name, query)) continue;
        found.push_back({person.name, person.secondLine, u"person"_s, {}, [this, id = person.id] {
                             openPerson(id);
                         }});
    }
    return found;
}

void ShellModel::setPeopleTitle(const QString& title) {
    if (title == peopleTitle_) return;
    peopleTitle_ = title;
    Q_EMIT peopleTitleChanged();
}

void ShellModel::setInitials(const QString& initials) {
    if (initials == initials_) return;
    initials_ = initials;
    Q_EMIT initialsChanged();
}

void ShellModel::setSync(const SyncState& sync) {
    if (sync == sync_) return;
    sync_ = sync;
    Q_EMIT syncChanged();
}

void ShellModel::setUndoText(const QString& text) {
    // Twice the same act is told twice: the bar must start its time again.
    if (!text.isEmpty() && text == undoText_) {
        undoText_.clear();
        Q_EMIT undoTextChanged();
    }
    if (text == undoText_) return;
    undoText_ = text;
    Q_EMIT undoTextChanged();
}

void ShellModel::setDark(bool dark) {
    if (dark == dark_) return;
    dark_ = dark;
    Q_EMIT appearanceChanged();
}

void ShellModel::setReducedMotion(bool reduced) {
    if (reduced == reducedMotion_) return;
    reducedMotion_ = reduced;
    Q_EMIT appearanceChanged();
}

void ShellModel::setTextScale(double scale) {
    if (qFuzzyCompare(scale, textScale_)) return;
    textScale_ = scale;
    Q_EMIT appearanceChanged();
}

void ShellModel::capture() {
    call(acts_.capture);
}
void ShellModel::invite() {
    call(acts_.invite);
}
void ShellModel::synchronise() {
    call(acts_.synchronise);
}
void ShellModel::openMyself() {
    call(acts_.openMyself);
}
void ShellModel::dismissUndo() {
    setUndoText({});
}

void ShellModel::undo() {
    setUndoText({});
    call(acts_.undo);
}

void ShellModel::openPerson(const QString& personId) {
    if (acts_.openPerson) acts_.openPerson(personId);
}

void addPlaces(Navigation& navigation, const QStringList& routes) {
    const auto place = [](const QString& id, const QString& label, const QString& icon) {
        return Place{id, label, icon, id};
    };
    const QList<Place> all{
        place(u"today"_s, QCoreApplication::translate("Places", "Aujourd’hui"), u"house"_s),
        place(u"mentorships"_s, QCoreApplication::translate("Places", "Mentorats"), u"people"_s),
        place(u"growth"_s, QCoreApplication::translate("Places", "Progression"), u"bullseye"_s),
        place(u"notebook"_s, QCoreApplication::translate("Places", "Carnet"), u"journal-text"_s),
        place(u"network"_s, QCoreApplication::translate("Places", "Réseau"), u"diagram-3"_s)};
    for (const Place& entry : all) {
        if (routes.contains(entry.route)) navigation.addPlace(entry);
    }
}

} // namespace cordee::app
