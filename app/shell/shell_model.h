#pragma once

#include "app/shell/navigation.h"
#include "app/shell/palette_model.h"
#include "app/shell/people_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

/// What the frame can ask of the rest of the app. Given by the composition root.
struct ShellActs {
    std::function<void()> capture{};
    std::function<void()> invite{};
    std::function<void()> undo{};
    std::function<void()> synchronise{}; ///< try now, whatever the next attempt
    std::function<void()> openMyself{};  ///< the avatar: profile and settings
    std::function<void(const QString& personId)> openPerson{};
};

/// Where edits are, as the state chip says it. Words are already in the person's language.
struct SyncState {
    QString status = QStringLiteral("current"); ///< offline, kept, sending, current, problem
    int waiting = 0;                            ///< changes not yet on the server
    QString when{};                             ///< "il y a 12 s", when current
    QString oldest{};                           ///< since when the oldest waits
    QString nextAttempt{};                      ///< "dans 20 s"; empty if none is planned
    QString detail{};                           ///< what is wrong, when status is problem

    bool operator==(const SyncState&) const = default;
};

/// The frame around the sections: places and pages, people, sync state, undo, appearance.
class ShellModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(cordee::app::Navigation* navigation READ navigation CONSTANT FINAL)
    Q_PROPERTY(cordee::app::PeopleModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(cordee::app::PaletteModel* palette READ palette CONSTANT FINAL)
    Q_PROPERTY(QString peopleTitle READ peopleTitle NOTIFY peopleTitleChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY initialsChanged FINAL)
    Q_PROPERTY(QString syncStatus READ syncStatus NOTIFY syncChanged FINAL)
    Q_PROPERTY(int syncWaiting READ syncWaiting NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString syncWhen READ syncWhen NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString syncOldest READ syncOldest NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString syncNextAttempt READ syncNextAttempt NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString syncDetail READ syncDetail NOTIFY syncChanged FINAL)
    /// What undo() would take back ("Engagement supprimé"), while the bar offers it.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged FINAL)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY appearanceChanged FINAL)

  public:
    explicit ShellModel(ShellActs acts, QObject* parent = nullptr);

    Navigation* navigation() { return &navigation_; }
    PeopleModel* people() { return &people_; }
    PaletteModel* palette() { return &palette_; }
    QString peopleTitle() const { return peopleTitle_; }
    QString initials() const { return initials_; }
    QString syncStatus() const { return sync_.status; }
    int syncWaiting() const { return sync_.waiting; }
    QString syncWhen() const { return sync_.when; }
    QString syncOldest() const { return sync_.oldest; }
    QString syncNextAttempt() const { return sync_.nextAttempt; }
    QString syncDetail() const { return sync_.detail; }
    QString undoText() const { return undoText_; }
    bool dark() const { return dark_; }
    bool reducedMotion() const { return reducedMotion_; }
    double textScale() const { return textScale_; }

    void setPeopleTitle(const QString& title);
    void setInitials(const QString& initials);
    void setSync(const SyncState& sync);
    void setUndoText(const QString& text);
    void setDark(bool dark);
    void setReducedMotion(bool reduced);
    void setTextScale(double scale);

    Q_INVOKABLE void capture();
    Q_INVOKABLE void invite();
    Q_INVOKABLE void undo();
    /// The bar's time is over; what was done can still be taken back from its history.
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE void synchronise();
    Q_INVOKABLE void openMyself();
    Q_INVOKABLE void openPerson(const QString& personId);

  Q_SIGNALS:
    void peopleTitleChanged();
    void initialsChanged();
    void syncChanged();
    void undoTextChanged();
    void appearanceChanged();

  private:
    std::vector<PaletteEntry> places(const QString& query);
    std::vector<PaletteEntry> commands(const QString& query);
    std::vector<PaletteEntry> persons(const QString& query);

    ShellActs acts_;
    Navigation navigation_;
    PeopleModel people_;
    PaletteModel palette_;
    QString peopleTitle_;
    QString initials_;
    SyncState sync_;
    QString undoText_;
    bool dark_ = false;
    bool reducedMotion_ = false;
    double textScale_ = 1;
};

/// Adds the five places of the app, in their order; their first pages are the routes "today",
/// "mentorships", "growth", "notebook" and "network". A place without its route is left out.
void addPlaces(Navigation& navigation, const QStringList& routes);

} // namespace cordee::app
