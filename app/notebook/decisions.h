#pragma once

#include "app/notebook/decision_page.h"
#include "app/records/plain_rows.h"

namespace cordee::app {

// Décisions: mine, what others shared with me, and how far my confidence is right.
class Decisions final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // decisionId, title, line, status, tone
    Q_PROPERTY(cordee::app::RowsModel* list READ list CONSTANT FINAL)
    // The same: mine that were looked back on, and those of others.
    Q_PROPERTY(cordee::app::RowsModel* reviewed READ reviewed CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* received READ received CONSTANT FINAL)
    // band, label (« 70 à 79 % »), said, happened (percent), figures (« 5 sur 8 »)
    Q_PROPERTY(cordee::app::RowsModel* calibration READ calibration CONSTANT FINAL)
    // Enough was reviewed for the curve to mean something.
    Q_PROPERTY(bool calibrated READ calibrated NOTIFY changed FINAL)
    Q_PROPERTY(QString calibrationText READ calibrationText NOTIFY changed FINAL)
    Q_PROPERTY(int reviewedCount READ reviewedCount NOTIFY changed FINAL)

  public:
    explicit Decisions(const Desk& desk, QObject* parent = nullptr);

    RowsModel* list() { return &list_; }
    RowsModel* reviewed() { return &reviewed_; }
    RowsModel* received() { return &received_; }
    RowsModel* calibration() { return &calibration_; }
    bool calibrated() const;
    QString calibrationText() const { return calibrationText_; }
    int reviewedCount() const { return measured_; }

    // A decision to weigh; its id, empty for an empty question or when it was not kept.
    Q_INVOKABLE QString create(const QString& question);
    DecisionPage* open(const QString& id) const; // null for an unknown id; the caller owns it

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    void refreshCalibration(const std::vector<store::Row>& mine);
    RowsModel::Row rowFor(const store::Row& row) const;

    Desk desk_;
    PlainRows list_;
    PlainRows reviewed_;
    PlainRows received_;
    PlainRows calibration_;
    QString calibrationText_;
    int measured_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
