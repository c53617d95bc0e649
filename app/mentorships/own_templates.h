#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"

#include <QStringList>

namespace cordee::app {

// The points of one template of mine, in their order.
class OwnTemplatePoints final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the templates")
    Q_PROPERTY(QString templateId READ templateId NOTIFY opened FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) // of all points together

  public:
    OwnTemplatePoints(store::Store& store, Gestures& gestures, const SpaceId& personal);

    // Empty when none is open, or it was deleted.
    QString templateId() const;
    QString title() const;
    QString purpose() const;
    int minutes() const;

    Q_INVOKABLE void open(const QString& templateId);
    // Its name cannot be empty: an empty one leaves it as it was.
    Q_INVOKABLE void rename(const QString& title);
    Q_INVOKABLE void describe(const QString& purpose);
    Q_INVOKABLE void add(const QString& text);
    Q_INVOKABLE void setText(const QString& pointId, const QString& text);
    Q_INVOKABLE void setMinutes(const QString& pointId, int minutes);
    Q_INVOKABLE void setQuestion(const QString& pointId, bool question);
    Q_INVOKABLE void moveUp(const QString& pointId);
    Q_INVOKABLE void remove(const QString& pointId);

  Q_SIGNALS:
    void opened();
    void changed();

  private:
    void refresh();
    std::optional<store::Row> known(const QString& pointId) const;

    store::Store& store_;
    Gestures& gestures_;
    SpaceId personal_;
    RecordId template_;
    store::Subscription subscription_;
};

// My own templates, by name: agendas kept in my own space, seen by nobody else, to start the agenda
// of a meeting from.
class OwnTemplates final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(cordee::app::OwnTemplatePoints* points READ points CONSTANT FINAL)
    // What the meeting's agenda holds that could be kept.
    Q_PROPERTY(int agendaCount READ agendaCount NOTIFY agendaChanged FINAL)

  public:
    OwnTemplates(store::Store& store, Gestures& gestures, People& people, const SpaceId& personal,
                 const RecordId& meeting);

    OwnTemplatePoints* points() { return &points_; }
    int agendaCount() const;

    // The meeting's agenda as a template of mine; its id, empty when it has no name or no point.
    Q_INVOKABLE QString keep(const QString& title);
    // Its points at the end of the agenda, where the other sees them too. Of the template itself
    // the meeting says nothing. One act, undone as one.
    Q_INVOKABLE void apply(const QString& templateId);
    // With its points; undone as one.
    Q_INVOKABLE void remove(const QString& templateId);

  Q_SIGNALS:
    void agendaChanged();

  private:
    void refresh();
    Row rowFor(const store::Row& one) const;
    std::vector<store::Row> agenda() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    SpaceId personal_;
    RecordId meeting_;
    OwnTemplatePoints points_;
    store::Subscription subscription_;
};

} // namespace cordee::app
