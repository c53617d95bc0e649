#pragma once

#include "app/network/network.h"
#include "app/records/rows_model.h"

#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::app {

// A list of the section. The pane that shows it makes it and names the section, so that a new kind
// of record brings its list and its pane and changes nothing else; rows are read anew when records
// of the kinds it is made from change.
class NetworkList : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ANONYMOUS // those derived from it are not final: QML makes them
    Q_PROPERTY(
        cordee::app::Network* network READ network WRITE setNetwork NOTIFY reloaded REQUIRED FINAL)

        public : Network* network() const {
        return network_;
    }
    void setNetwork(Network* network);

  Q_SIGNALS:
    // Anything shown may have changed, also what is not in the rows.
    void reloaded();

  protected:
    NetworkList(const QByteArray& key, QList<QByteArray> cells, std::vector<std::uint32_t> kinds,
                QObject* parent);

    // Only once the section is named.
    const NetworkTools& tools() const { return network_->tools(); }
    // What more a list needs, once.
    virtual void begin() {}
    virtual std::vector<Row> read() = 0;
    void reload();

  private:
    std::vector<std::uint32_t> kinds_;
    Network* network_ = nullptr;
    store::Subscription subscription_;
};

} // namespace cordee::app
