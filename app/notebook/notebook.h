#pragma once

#include "app/records/gestures.h"
#include "app/records/record_list_model.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

class People;

// My private notes, the last changed first, each with its first line and what it is about.
class NoteList final : public cordee::app::RecordListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")

  public:
    NoteList(store::Store& store, People& people, const Clock& clock, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    enum Roles { TitleRole = firstExtraRole, AboutRole };

    QString aboutText(const store::Row& note) const;

    store::Store& store_;
    People& people_;
    const Clock& clock_;
};

// The Carnet section. Nothing in it can be shared: its notes live in my own space.
class Notebook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::NoteList* notes READ notes CONSTANT FINAL)

  public:
    Notebook(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
             const SpaceId& personal, QObject* parent = nullptr);

    NoteList* notes() { return &notes_; }

    // An empty note; returns its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create();
    // A note's editor, null for an unknown id; the caller owns it.
    cordee::model::PrivateNoteEditor* open(const QString& noteId);

  private:
    store::Store& store_;
    Gestures& gestures_;
    SpaceId personal_;
    NoteList notes_;
};

} // namespace cordee::app
