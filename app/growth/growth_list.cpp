#include "app/growth/growth_list.h"

#include <algorithm>

namespace cordee::app {

GrowthList::GrowthList(const GrowthTools& tools, const QByteArray& key, QList<QByteArray> cells,
                       std::initializer_list<std::uint32_t> kinds, QObject* parent)
    : RowsModel(key, std::move(cells), parent)
    , tools_(tools)
    , subscription_(tools.store.subscribe(
          [this, kinds = std::vector<std::uint32_t>(kinds)](const ChangeSet& changes) {
              const auto touched = [&](std::uint32_t kind) { return changes.touches(kind); };
              if (std::ranges::any_of(kinds, touched)) reload();
          })) {
    connect(&tools_.people, &People::changed, this, &GrowthList::reload);
}

void GrowthList::reload() {
    setRows(read());
    Q_EMIT reloaded();
}

} // namespace cordee::app
