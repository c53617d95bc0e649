#pragma once

#include "app/notebook/situation_page.h"
#include "app/records/plain_rows.h"

namespace cordee::app {

// Situations: those I think through, and those others brought to me.
class Situations final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // situationId, title, line, status, tone
    Q_PROPERTY(cordee::app::RowsModel* list READ list CONSTANT FINAL)
    // The same, of the people I accompany or who accompany me.
    Q_PROPERTY(cordee::app::RowsModel* received READ received CONSTANT FINAL)

  public:
    explicit Situations(const Desk& desk, QObject* parent = nullptr);

    RowsModel* list() { return &list_; }
    RowsModel* received() { return &received_; }

    // An empty situation; its id, empty when it was not kept.
    Q_INVOKABLE QString create();
    SituationPage* open(const QString& id) const; // null for an unknown id; the caller owns it

  private:
    void refresh();
    RowsModel::Row rowFor(const store::Row& row) const;

    Desk desk_;
    PlainRows list_;
    PlainRows received_;
    store::Subscription subscription_;
};

QString situationStatus(const store::Row& situation); // « à la rencontre »; empty while open

} // namespace cordee::app
