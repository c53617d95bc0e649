#pragma once

#include "app/network/network_tools.h"
#include "model/cordee_model_editors.h"

#include <QVariantList>

namespace cordee::app {

// One person I know: mine alone, with the rhythm at which I want to give news.
class ContactPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(cordee::model::ContactEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QVariantList supports READ supports NOTIFY changed FINAL) // {value, name, chosen}
    Q_PROPERTY(QString lastIso READ lastIso NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QString newsText READ newsText NOTIFY changed FINAL) // when news are due
    Q_PROPERTY(bool newsDue READ isNewsDue NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList introductions READ introductions NOTIFY changed
                   FINAL) // {id, text, state, tone}

  public:
    ContactPage(NetworkTools tools, const RecordId& contact);

    model::ContactEditor* editor() { return &editor_; }
    QVariantList supports() const;
    QString lastIso() const;
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }
    QString newsText() const;
    bool isNewsDue() const;
    QVariantList introductions() const;

    Q_INVOKABLE void setSupport(int support, bool chosen);
    Q_INVOKABLE void setLast(const QString& iso); // empty: never
    // We were in touch today.
    Q_INVOKABLE void heard();

  Q_SIGNALS:
    void changed();

  private:
    const store::Row& row() const { return *editor_.row(); }

    NetworkTools tools_;
    RecordId contact_;
    model::ContactEditor editor_;
    store::Subscription subscription_;
};

} // namespace cordee::app
