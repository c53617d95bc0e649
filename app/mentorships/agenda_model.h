#pragma once

#include "app/facts/next_agenda.h"
#include "app/mentorships/agenda_items.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"

namespace cordee::app {

// The topics, or the questions, of one agenda: what a meeting is prepared and held with.
class AgendaModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)

  public:
    enum class Part { Topics, Questions };

    AgendaModel(store::Store& store, Gestures& gestures, People& people, Part part,
                QObject* parent = nullptr);

    void setScope(const std::optional<AgendaScope>& scope);
    const std::vector<store::Row>& items() const { return items_; }
    // Of what is not settled; an item without a length counts for nothing.
    int minutes() const;
    int openCount() const;

    // Adds at the end; the id of what was added, empty when nothing was (an empty text, a refusal).
    Q_INVOKABLE QString add(const QString& text);
    Q_INVOKABLE QString addWith(const QString& text, int minutes, int kind, int want);
    // What the form shows of a row: {text, minutes, kind, want}.
    Q_INVOKABLE QVariantMap details(int row) const;
    Q_INVOKABLE void change(const QString& id, const QString& text, int minutes, int kind,
                            int want);
    Q_INVOKABLE void setPriority(const QString& id, bool priority);
    Q_INVOKABLE void moveTo(const QString& id, int row);
    Q_INVOKABLE void tick(const QString& id, bool done);
    // To the next meeting, or back from there.
    Q_INVOKABLE void carryOver(const QString& id);
    Q_INVOKABLE void bringBack(const QString& id);
    Q_INVOKABLE void drop(const QString& id);

    // Gives every waiting item this agenda's meeting, as edits of a larger act.
    void attachWaiting(std::vector<store::Edit>& edits) const;

    static QString kindLabel(model::AgendaKind kind);
    static QString wantLabel(model::Want want);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    Row rowFor(const store::Row& item) const;
    QString proposer(const store::Row& item) const;
    QString addPoint(AgendaPoint point);
    std::optional<RecordId> known(const QString& id) const;
    void commitTo(const QString& id, const std::function<void(store::Edit&)>& write,
                  const QString& said = {});

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    Part part_;
    std::optional<AgendaScope> scope_;
    std::vector<store::Row> items_;
    store::Subscription subscription_;
};

} // namespace cordee::app
