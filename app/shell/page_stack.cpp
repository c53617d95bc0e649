#include "app/shell/page_stack.h"

namespace cordee::app {

int PageStack::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : depth();
}

QVariant PageStack::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Page& shown = page(index.row());
    switch (role) {
    case QmlRole:
        return shown.qml;
    case PropertiesRole:
        return shown.properties;
    }
    return {};
}

QHash<int, QByteArray> PageStack::roleNames() const {
    return {{QmlRole, "qml"}, {PropertiesRole, "properties"}};
}

void PageStack::push(Page page) {
    beginInsertRows({}, depth(), depth());
    pages_.push_back(std::move(page));
    endInsertRows();
    Q_EMIT depthChanged();
}

void PageStack::popTo(int depth) {
    if (depth < 0 || depth >= this->depth()) return;
    std::vector<Page> gone;
    beginRemoveRows({}, depth, this->depth() - 1);
    while (this->depth() > depth) {
        gone.push_back(std::move(pages_.back()));
        pages_.pop_back();
    }
    endRemoveRows();
    for (Page& page : gone) {
        if (page.owner) page.owner.release()->deleteLater();
    }
    Q_EMIT depthChanged();
}

} // namespace cordee::app
