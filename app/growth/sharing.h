#pragma once

#include "app/growth/growth_tools.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

namespace cordee::app {

// Letting the other person see a record of the section. It is copied into the mentorship's space
// with the records that belong to it; what may never be shared, and links to what stays private,
// are left out. A salary preparation stays mine and only a picture of it is shared, without any
// figure; of all else the shared copy takes the place of the private one.
class Sharing final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    // Where a record may live: {id, label, shared, mentor}; the first is « moi seul ».
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY audiencesChanged FINAL)

  public:
    explicit Sharing(const GrowthTools& tools, QObject* parent = nullptr);

    QVariantList audiences() const;

    // {name, text} of everything the other person would read; empty for what cannot be shared.
    Q_INVOKABLE QVariantList preview(const QString& recordId) const;
    // Shares it, as one act. The shared record's id; empty when it could not be shared.
    Q_INVOKABLE QString share(const QString& recordId, const QString& audienceId);

  Q_SIGNALS:
    void audiencesChanged();

  private:
    struct Family {
        store::Row record;
        std::vector<store::Row> parts;       // steps, check-ins, assessments, objections
        std::map<RecordId, RecordId> copies; // the id each of them will have where it is shared
    };

    std::optional<Family> family(const QString& recordId) const;
    store::Row travelling(const store::Row& row, const Family& family, const SpaceId& space) const;

    void relink(std::vector<store::Edit>& edits, const Family& family) const;

    GrowthTools tools_;
};

} // namespace cordee::app
