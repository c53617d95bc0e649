#pragma once

#include "app/mentorships/meeting_templates.h"
#include "app/people/people.h"
#include "app/records/gestures.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// What a meeting of this kind is held by: its guide, and the templates an agenda can start from.
class MeetingGuide final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(bool compass READ isCompass NOTIFY changed FINAL) // the steps have no order
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)      // « 10 + 25 + 10 min »
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)
    // Whether the meeting asks for it: by its kind, or because somebody chose it.
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed FINAL)
    // {name, title, purpose, plan, current}, what fits the meeting's kind first.
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed FINAL)

  public:
    MeetingGuide(store::Store& store, Gestures& gestures, People& people,
                 const store::Row& meeting);

    QString title() const { return template_.title; }
    QString purpose() const { return template_.purpose; }
    QStringList steps() const { return template_.guide; }
    bool isCompass() const { return template_.compass; }
    QString plan() const { return planOf(template_); }
    QString current() const { return template_.name; }
    bool isChosen() const;
    QVariantList templates() const;

    // Only the guide; the agenda stays.
    Q_INVOKABLE void choose(const QString& name);
    // The template's points at the end of the agenda, with their share of the meeting's time. What
    // is there already is not added twice. One act, undone as one.
    Q_INVOKABLE void apply(const QString& name);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    QString planOf(const MeetingTemplate& wanted) const;
    std::vector<int> sharesOf(const MeetingTemplate& wanted) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    store::Row meeting_;
    MeetingTemplate template_;
    store::Subscription subscription_;
};

} // namespace cordee::app
