#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <functional>

class QObject;

namespace cordee::gallery {

/// One screen or page of controls that the gallery can draw.
struct Screen {
    QString name; ///< names the pictures: "today", "meeting-prepare"
    QUrl qml;     ///< an Item; its root fills the window
    /// Makes the objects the root's required properties need, owned by the given parent.
    std::function<QVariantMap(QObject* owner)> properties = [](QObject*) { return QVariantMap{}; };
};

/// What the gallery draws, in the order it was added.
class Registry {
  public:
    void add(Screen screen) { screens_.append(std::move(screen)); }
    const QList<Screen>& screens() const { return screens_; }

  private:
    QList<Screen> screens_;
};

/// The pages that show the controls.
void addControls(Registry& registry);
/// The frame around sample pages.
void addShell(Registry& registry);
/// The people, a fiche, a meeting in its moments.
void addMentorships(Registry& registry);
/// Feedback given and received, thanks.
void addFeedback(Registry& registry);
/// Progression: its tabs and the pages of its records.
void addGrowth(Registry& registry);
/// Inviting, joining, pairing.
void addNetwork(Registry& registry);
/// The notebook's tabs and the pages behind them.
void addNotebook(Registry& registry);

/// What two people wrote apart.
void addApart(Registry& registry);
/// The home, the first start, capturing, settings, in the frame.
void addApp(Registry& registry);

} // namespace cordee::gallery
