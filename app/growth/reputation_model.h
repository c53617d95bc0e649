#pragma once

#include "app/growth/growth_tools.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// Ma réputation: three words I want to be known by, three I hear, and one visible act a month. Mine
// alone; it has no way to be shared.
class ReputationModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the achievements")
    Q_PROPERTY(QStringList wanted READ wanted NOTIFY changed FINAL) // three, empty when not said
    Q_PROPERTY(QStringList heard READ heard NOTIFY changed FINAL)
    Q_PROPERTY(QString act READ act NOTIFY changed FINAL)
    Q_PROPERTY(QString actText READ actText NOTIFY changed FINAL)
    Q_PROPERTY(bool actDone READ actDone NOTIFY changed FINAL)
    // No act this month yet.
    Q_PROPERTY(bool actDue READ actDue NOTIFY changed FINAL)

  public:
    explicit ReputationModel(const GrowthTools& tools, QObject* parent = nullptr);

    QStringList wanted() const;
    QStringList heard() const;
    QString act() const;
    QString actText() const; // « choisi il y a 3 jours », « fait il y a 2 jours »
    bool actDone() const;
    bool actDue() const;

    // index: 0 to 2.
    Q_INVOKABLE void setWanted(int index, const QString& word);
    Q_INVOKABLE void setHeard(int index, const QString& word);
    // A new act, of this month.
    Q_INVOKABLE void setAct(const QString& text);
    Q_INVOKABLE void finishAct();

  Q_SIGNALS:
    void changed();

  private:
    void reload();
    store::Edit edit() const; // of the one record, made when it is first written
    void write(const std::array<Field<std::string>, 3>& fields, int index, const QString& word);

    GrowthTools tools_;
    std::optional<store::Row> row_;
    store::Subscription subscription_;
};

} // namespace cordee::app
