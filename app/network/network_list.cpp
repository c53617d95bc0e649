#include "app/network/network_list.h"

#include <algorithm>

namespace cordee::app {

NetworkList::NetworkList(const QByteArray& key, QList<QByteArray> cells,
                         std::vector<std::uint32_t> kinds, QObject* parent)
    : RowsModel(key, std::move(cells), parent)
    , kinds_(std::move(kinds)) {}

void NetworkList::setNetwork(Network* network) {
    if (network_ != nullptr || network == nullptr) return;
    network_ = network;
    subscription_ = tools().store.subscribe([this](const ChangeSet& changes) {
        if (std::ranges::any_of(kinds_, [&](auto kind) { return changes.touches(kind); })) reload();
    });
    connect(&tools().people, &People::changed, this, &NetworkList::reload);
    begin();
    reload();
}

void NetworkList::reload() {
    setRows(read());
    Q_EMIT reloaded();
}

} // namespace cordee::app
