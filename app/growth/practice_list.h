#pragma once

#include "app/growth/growth_list.h"
#include "model/cordee_model_editors.h"

#include <QStringList>

namespace cordee::app {

// Leadership by practice: what I observed in others, what I delegated, how I spoke, what I tried
// with a team. Each goes from observing to trying to telling what came of it. People have aliases.
class PracticeList final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    // Of the one that is being looked at.
    Q_PROPERTY(cordee::model::LeadershipPracticeEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QString openCheckOn READ openCheckOn NOTIFY reloaded FINAL) // ISO
    Q_PROPERTY(QString openSharedWith READ openSharedWith NOTIFY reloaded FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY reloaded FINAL)
    // What each of the seven levels of delegation means, the first first.
    Q_PROPERTY(QStringList delegationLevels READ delegationLevels CONSTANT FINAL)

  public:
    // Cells: kind (as declared), kindText, who, situation, lines (what is said, in order), day,
    // stage (« observé », « à essayer », « fait le point »), tone, check, shared, owner.
    explicit PracticeList(const GrowthTools& tools, QObject* parent = nullptr);

    model::LeadershipPracticeEditor* editor() { return &editor_; }
    QString openCheckOn() const;
    QString openSharedWith() const;
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }
    static QStringList delegationLevels();

    // kind: as declared. Its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(int kind, const QString& situation, const QString& audienceId);
    Q_INVOKABLE bool open(const QString& practiceId);
    Q_INVOKABLE void setCheckOn(const QString& iso); // empty: none

  private:
    std::vector<Row> read() override;

    model::LeadershipPracticeEditor editor_;
};

} // namespace cordee::app
