#include "app/shell/navigation.h"

namespace cordee::app {
namespace {

constexpr qsizetype longestTrail = 8; ///< pages remembered across a restart
constexpr int deepestStack = 32;

} // namespace

Navigation::Navigation(QObject* parent)
    : QAbstractListModel(parent) {}

void Navigation::addRoute(const QString& route, const QUrl& qml, PageFactory factory) {
    routes_.insert(route, Route{qml, std::move(factory)});
}

void Navigation::addPlace(Place place) {
    const int row = static_cast<int>(places_.size());
    beginInsertRows({}, row, row);
    places_.push_back({std::move(place), 0, std::make_unique<PageStack>()});
    endInsertRows();
    if (row == current_) ensureFirstPage(row);
}

void Navigation::setBadge(const QString& placeId, int count) {
    const int row = rowOf(placeId);
    if (row < 0) return;
    places_[static_cast<std::size_t>(row)].badge = count;
    Q_EMIT dataChanged(index(row), index(row), {BadgeRole});
}

int Navigation::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

QVariant Navigation::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry& entry = places_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlaceIdRole:
        return entry.place.id;
    case LabelRole:
        return entry.place.label;
    case IconRole:
        return entry.place.icon;
    case BadgeRole:
        return entry.badge;
    case StackRole:
        return QVariant::fromValue(entry.stack.get());
    }
    return {};
}

QHash<int, QByteArray> Navigation::roleNames() const {
    return {{PlaceIdRole, "placeId"},
            {LabelRole, "label"},
            {IconRole, "iconName"},
            {BadgeRole, "badge"},
            {StackRole, "stack"}};
}

int Navigation::rowOf(const QString& placeId) const {
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].place.id == placeId) return static_cast<int>(i);
    }
    return -1;
}

PageStack::Page Navigation::make(const QString& route, const QString& argument) const {
    const auto found = routes_.constFind(route);
    if (found == routes_.constEnd()) return {};
    auto owner = std::make_unique<QObject>();
    QVariantMap properties = found->factory(argument, owner.get());
    for (const QVariant& property : std::as_const(properties)) {
        if (!property.isValid()) return {};
    }
    return {route, argument, found->qml, std::move(properties), std::move(owner)};
}

void Navigation::ensureFirstPage(int row) {
    const Entry& entry = places_[static_cast<std::size_t>(row)];
    if (entry.stack->depth() > 0) return;
    PageStack::Page first = make(entry.place.route, {});
    if (!first.qml.isEmpty()) entry.stack->push(std::move(first));
}

void Navigation::setCurrent(int row) {
    if (row < 0 || row >= rowCount() || row == current_) return;
    current_ = row;
    ensureFirstPage(row);
    Q_EMIT currentChanged();
    Q_EMIT moved();
}

bool Navigation::canGoBack() const {
    return !sheet_.qml.isEmpty() || (rowCount() > 0 && stack(current_)->depth() > 1);
}

QString Navigation::topRoute() const {
    if (rowCount() == 0 || stack(current_)->depth() == 0) return {};
    return stack(current_)->page(stack(current_)->depth() - 1).route;
}

QString Navigation::topArgument() const {
    if (rowCount() == 0 || stack(current_)->depth() == 0) return {};
    return stack(current_)->page(stack(current_)->depth() - 1).argument;
}

void Navigation::select(int row) {
    if (row == current_ && row < rowCount() && stack(row)->depth() > 1) {
        stack(row)->popTo(1);
        Q_EMIT moved();
        return;
    }
    setCurrent(row);
}

bool Navigation::open(const QString& route, const QString& argument) {
    if (rowCount() == 0) return false;
    if (topRoute() == route && topArgument() == argument) return true;
    PageStack::Page page = make(route, argument);
    if (page.qml.isEmpty() || stack(current_)->depth() >= deepestStack) return false;
    stack(current_)->push(std::move(page));
    Q_EMIT moved();
    return true;
}

bool Navigation::openIn(const QString& placeId, const QString& route, const QString& argument) {
    const int row = rowOf(placeId);
    if (row < 0 || !routes_.contains(route)) return false;
    setCurrent(row);
    ensureFirstPage(row);
    if (topRoute() == route && topArgument() == argument) return true;
    stack(row)->popTo(1);
    return open(route, argument);
}

bool Navigation::back() {
    if (!sheet_.qml.isEmpty()) {
        closeSheet();
        return true;
    }
    if (!canGoBack()) return false;
    stack(current_)->popTo(stack(current_)->depth() - 1);
    Q_EMIT moved();
    return true;
}

bool Navigation::openSheet(const QString& route, const QString& argument) {
    PageStack::Page page = make(route, argument);
    if (page.qml.isEmpty()) return false;
    closeSheet();
    sheet_ = std::move(page);
    Q_EMIT sheetChanged();
    Q_EMIT moved();
    return true;
}

void Navigation::closeSheet() {
    if (sheet_.qml.isEmpty()) return;
    PageStack::Page gone = std::exchange(sheet_, {});
    Q_EMIT sheetChanged();
    Q_EMIT moved();
    gone.owner.release()->deleteLater();
}

QStringList Navigation::trail() const {
    if (rowCount() == 0) return {};
    QStringList pages{places_[static_cast<std::size_t>(current_)].place.id};
    for (int i = 1; i < stack(current_)->depth() && pages.size() < longestTrail; ++i) {
        const PageStack::Page& page = stack(current_)->page(i);
        pages += page.route + u'\n' + page.argument;
    }
    return pages;
}

void Navigation::follow(const QStringList& trail) {
    if (trail.isEmpty()) return;
    const int row = rowOf(trail.constFirst());
    if (row < 0) return;
    setCurrent(row);
    for (qsizetype i = 1; i < qMin(trail.size(), longestTrail); ++i) {
        if (!open(trail[i].section(u'\n', 0, 0), trail[i].section(u'\n', 1))) return;
    }
}

} // namespace cordee::app
