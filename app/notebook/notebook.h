#pragma once

#include "app/notebook/decisions.h"
#include "app/notebook/note_list.h"
#include "app/notebook/reflections.h"
#include "app/notebook/situations.h"
#include "app/notebook/stories.h"
#include "app/notebook/weather.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace cordee::app {

// The Carnet section. What it holds is mine alone until I share a part of it. Each part is made
// when it is first looked at.
class Notebook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::NoteList* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Reflections* reflections READ reflections CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Situations* situations READ situations CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Decisions* decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Weather* weather READ weather CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Stories* stories READ stories CONSTANT FINAL)

  public:
    Notebook(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
             Random& random, const SpaceId& personal, QObject* parent = nullptr);
    ~Notebook() override;

    NoteList* notes();
    Reflections* reflections();
    Situations* situations();
    Decisions* decisions();
    Weather* weather();
    Stories* stories();

    // What is taken for true under a goal, a decision or a situation; null for any other id. The
    // caller owns it.
    AssumptionList* assumptions(const QString& recordId) const;

    // An empty note; returns its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create();
    // A note's editor, null for an unknown id; the caller owns it.
    cordee::model::PrivateNoteEditor* open(const QString& noteId);

  private:
    Desk desk_;
    store::Subscription taken_;
    std::unique_ptr<NoteList> notes_;
    std::unique_ptr<Reflections> reflections_;
    std::unique_ptr<Situations> situations_;
    std::unique_ptr<Decisions> decisions_;
    std::unique_ptr<Weather> weather_;
    std::unique_ptr<Stories> stories_;
};

} // namespace cordee::app
