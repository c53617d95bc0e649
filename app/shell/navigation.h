#pragma once

#include "app/shell/page_stack.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace cordee::app {

/// One of the places of the app: what the bar, the rail and the sidebar show.
struct Place {
    QString id;    ///< "today"
    QString label; ///< "Aujourd’hui"
    QString icon;  ///< a Bootstrap icon that also has a "-fill" variant
    QString route; ///< its first page
};

/// Makes what a page's QML is given. `argument` is what was opened (an id, or empty); objects
/// made for this page belong to `owner`, which lives as long as the page. A property without any
/// value says that what is to be shown is no longer there: the page is not opened.
using PageFactory = std::function<QVariantMap(const QString& argument, QObject* owner)>;

/// Where a person is: the places, the pages opened in each, and the sheet in front of them. Pages
/// name a route and an argument; nobody but the composition root knows which QML that is.
class Navigation : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    /// The name of the current place.
    Q_PROPERTY(QString label READ label NOTIFY currentChanged FINAL)
    /// Whether back() would go somewhere.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved FINAL)
    /// Route and argument of the page on top, so that lists can mark what is open.
    Q_PROPERTY(QString topRoute READ topRoute NOTIFY moved FINAL)
    Q_PROPERTY(QString topArgument READ topArgument NOTIFY moved FINAL)
    Q_PROPERTY(bool hasSheet READ hasSheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QUrl sheet READ sheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QVariantMap sheetProperties READ sheetProperties NOTIFY sheetChanged FINAL)

  public:
    enum Role { PlaceIdRole = Qt::UserRole + 1, LabelRole, IconRole, BadgeRole, StackRole };

    explicit Navigation(QObject* parent = nullptr);

    void addRoute(const QString& route, const QUrl& qml, PageFactory factory);
    void addPlace(Place place);
    void setBadge(const QString& placeId, int count);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int current() const { return current_; }
    void setCurrent(int row);
    QString label() const { return rowCount() > 0 ? labelOf(current_) : QString(); }
    bool canGoBack() const;
    QString topRoute() const;
    QString topArgument() const;
    bool hasSheet() const { return !sheet_.qml.isEmpty(); }
    QUrl sheet() const { return sheet_.qml; }
    QVariantMap sheetProperties() const { return sheet_.properties; }
    PageStack* stack(int row) const { return places_[static_cast<std::size_t>(row)].stack.get(); }
    QString labelOf(int row) const { return places_[static_cast<std::size_t>(row)].place.label; }
    QString iconOf(int row) const { return places_[static_cast<std::size_t>(row)].place.icon; }

    /// Goes to a place; again on the current one, returns to its first page.
    Q_INVOKABLE void select(int row);
    /// Lays a page on the current place's. An unknown route is refused.
    Q_INVOKABLE bool open(const QString& route, const QString& argument = {});
    /// Goes to a place, back to its first page, and opens a page there.
    Q_INVOKABLE bool openIn(const QString& placeId, const QString& route,
                            const QString& argument = {});
    /// Closes the sheet, or else the page on top. False when there is neither.
    Q_INVOKABLE bool back();
    Q_INVOKABLE bool openSheet(const QString& route, const QString& argument = {});
    Q_INVOKABLE void closeSheet();

    /// The current place and its pages, for the next start.
    QStringList trail() const;
    /// Returns to a saved trail as far as its routes are still known.
    void follow(const QStringList& trail);

  Q_SIGNALS:
    void currentChanged();
    void moved();
    void sheetChanged();

  private:
    struct Route {
        QUrl qml;
        PageFactory factory;
    };
    struct Entry {
        Place place;
        int badge = 0;
        std::unique_ptr<PageStack> stack;
    };

    PageStack::Page make(const QString& route, const QString& argument) const;
    void ensureFirstPage(int row);
    int rowOf(const QString& placeId) const;

    QHash<QString, Route> routes_;
    std::vector<Entry> places_;
    PageStack::Page sheet_;
    int current_ = 0;
};

} // namespace cordee::app
