#pragma once

#include "app/network/network_list.h"
#include "model/cordee_model_editors.h"

#include <QStringList>

namespace cordee::app {

// What ties opened: a post, a project, a collaboration; where each comes from,
// what is next, what came of it. Those still open come first, the nearest next
// step before.
class OpportunityList : public cordee::app::NetworkList {
    Q_OBJECT
    QML_ELEMENT
    // Of the one that is being looked at; null before the section is named.
    Q_PROPERTY(cordee::model::OpportunityEditor* editor READ editor NOTIFY reloaded FINAL)
    Q_PROPERTY(QString openNextOn READ openNextOn NOTIFY reloaded FINAL) // ISO
    Q_PROPERTY(QString openSharedWith READ openSharedWith NOTIFY reloaded FINAL)
    Q_PROPERTY(QString openFrom READ openFrom NOTIFY reloaded FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY reloaded FINAL)
    // Where one may come from, {id, name}: nobody first (an empty id), then whom I was introduced
    // to.
    Q_PROPERTY(QVariantList origins READ origins NOTIFY reloaded FINAL)
    // Who may see one, {id, label}: me alone first.
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY reloaded FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL) // as declared, the first is 1
    Q_PROPERTY(QStringList states READ states CONSTANT FINAL)

  public:
    // Cells: title, kindText, state, tone, next, nextOn, late, outcome, from,
    // shared, owner.
    explicit OpportunityList(QObject* parent = nullptr);

    model::OpportunityEditor* editor() { return editor_.get(); }
    QString openNextOn() const;
    QString openSharedWith() const;
    QString openFrom() const;
    QString todayIso() const;
    QVariantList origins() const;
    QVariantList audiences() const;
    static QStringList kinds();
    static QStringList states();

    // originId: of `origins`, or empty. Its id, or nothing if it could not be
    // kept.
    Q_INVOKABLE QString create(const QString& title, const QString& originId,
                               const QString& audienceId);
    Q_INVOKABLE bool open(const QString& opportunityId);
    Q_INVOKABLE void setNextOn(const QString& iso); // empty: none
    // As declared; one that came about or to nothing keeps the day.
    Q_INVOKABLE void setState(int status);
    // The other of a mentorship sees it from now on; the shared one takes the
    // private one's place.
    Q_INVOKABLE bool share(const QString& audienceId);

  private:
    void begin() override;
    std::vector<Row> read() override;
    Row shown(const store::Row& opportunity) const;
    bool isMine(const store::Row& opportunity) const;
    QString originOf(const store::Row& opportunity) const;
    const store::Row* opened() const;

    std::unique_ptr<model::OpportunityEditor> editor_;
};

} // namespace cordee::app
