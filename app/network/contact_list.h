#pragma once

#include "app/network/network_list.h"

namespace cordee::app {

// Whom I know: those to give news to first, then by name.
class ContactList : public cordee::app::NetworkList {
    Q_OBJECT
    QML_ELEMENT
    // What ties bring, and how many bring it: {name, count}. What nobody brings stands out.
    Q_PROPERTY(QVariantList supports READ supports NOTIFY reloaded FINAL)

  public:
    // Cells: name, initials, line (work, else how we met), news, due.
    explicit ContactList(QObject* parent = nullptr);

    QVariantList supports() const;

  private:
    std::vector<Row> read() override;
};

} // namespace cordee::app
