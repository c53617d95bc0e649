#pragma once

#include "app/network/network_list.h"

namespace cordee::app {

// Introductions asked for, offered and done: what waits for me first, then what is under way, then
// the others; drafts before all.
class IntroductionList : public cordee::app::NetworkList {
    Q_OBJECT
    QML_ELEMENT

  public:
    // Cells: name, line, state, tone, mine (waits for me), draft, offering (of a draft).
    explicit IntroductionList(QObject* parent = nullptr);

  private:
    std::vector<Row> read() override;
};

} // namespace cordee::app
