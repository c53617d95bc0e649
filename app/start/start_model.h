#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The first start: three questions and a name, no account; then one useful object. What was
// answered stays here until the end, so that going back loses nothing.
class StartModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY changed FINAL)
    Q_PROPERTY(int partner READ partner WRITE setPartner NOTIFY changed FINAL)
    Q_PROPERTY(int concern READ concern WRITE setConcern NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed FINAL)
    Q_PROPERTY(QString firstLabel READ firstLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString firstHint READ firstHint NOTIFY changed FINAL)

  public:
    enum Step { RoleStep, PartnerStep, ConcernStep, NameStep, FirstStep, Finished };
    Q_ENUM(Step)
    enum Roles { AsMentee, AsMentor, AsBoth };
    Q_ENUM(Roles)

    StartModel(store::Store& store, Gestures& gestures, const Clock& clock, const UserId& me,
               const SpaceId& personal, QObject* parent = nullptr);

    // Whether nobody has told a name here yet.
    static bool isNeeded(const store::Store& store);

    int step() const { return step_; }
    int role() const { return role_; } // -1: not answered
    void setRole(int role);
    int partner() const { return partner_; } // 0: yes, 1: not yet
    void setPartner(int partner);
    int concern() const { return concern_; }
    void setConcern(int concern);
    QString name() const { return name_; }
    void setName(const QString& name);
    bool canGoOn() const;

    QString question() const;
    QString explanation() const;
    QStringList answers() const; // of the step's question; empty where one types
    QString firstLabel() const;
    QString firstHint() const;

    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    // The first useful object: a goal for a mentee, a commitment for a mentor. Empty: later.
    Q_INVOKABLE void finish(const QString& firstLine);

  Q_SIGNALS:
    void changed();
    void finished(bool invite); // invite: there is somebody to tie the rope with

  private:
    bool keepProfile();
    bool asMentee() const { return role_ != AsMentor; }

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    UserId me_;
    SpaceId personal_;
    Step step_ = RoleStep;
    int role_ = -1;
    int partner_ = -1;
    int concern_ = -1;
    QString name_;
};

} // namespace cordee::app
