#pragma once

#include "app/notebook/desk.h"
#include "app/records/plain_rows.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One story: of my library, to be written and passed on as copies, or one that was passed on to me,
// to be read and answered with what I keep of it.
class StoryPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    Q_PROPERTY(cordee::model::StoryEditor* editor READ editor CONSTANT FINAL)
    // Written by the other person.
    Q_PROPERTY(bool theirs READ theirs CONSTANT FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed FINAL)
    Q_PROPERTY(QString takeaway READ takeaway NOTIFY changed FINAL)
    // What is written, as it is read: {name, text}.
    Q_PROPERTY(QVariantList written READ written NOTIFY changed FINAL)
    // Who has it: copyId, name, line, takeaway
    Q_PROPERTY(cordee::app::RowsModel* copies READ copies CONSTANT FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)

  public:
    StoryPage(const Desk& desk, const RecordId& story, QObject* parent = nullptr);

    model::StoryEditor* editor() { return &editor_; }
    bool theirs() const;
    QString sharedWith() const;
    QString aboutText() const;
    QString takeaway() const;
    QVariantList written() const;
    RowsModel* copies() { return &copies_; }
    QVariantList places() const { return desk_.places(); }

    // What a story can answer in a mentorship: its running goals and open questions, {id, title}.
    Q_INVOKABLE QVariantList subjects(const QString& placeId) const;
    // It went there already.
    Q_INVOKABLE bool isKnownIn(const QString& placeId) const;
    // Passes a copy on, about a goal or a question, or for its own sake. False without a title or
    // when it could not be kept.
    Q_INVOKABLE bool share(const QString& placeId, const QString& aboutId);
    // What I keep of a story that was passed on to me; its author reads it.
    Q_INVOKABLE bool answer(const QString& takeaway);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    std::vector<store::Row> copiesIn(const std::optional<SpaceId>& space) const;

    Desk desk_;
    RecordId id_;
    std::optional<store::Row> row_;
    model::StoryEditor editor_;
    PlainRows copies_;
    store::Subscription subscription_;
};

} // namespace cordee::app
