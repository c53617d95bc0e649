#pragma once

#include "app/notebook/story_page.h"

namespace cordee::app {

// Récits: a mentor's library of what they lived through, and the stories passed on to me.
class Stories final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // storyId, title, line
    Q_PROPERTY(cordee::app::RowsModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* received READ received CONSTANT FINAL)
    // I accompany somebody, or wrote a story already.
    Q_PROPERTY(bool tells READ tells NOTIFY changed FINAL)

  public:
    explicit Stories(const Desk& desk, QObject* parent = nullptr);

    RowsModel* list() { return &list_; }
    RowsModel* received() { return &received_; }
    bool tells() const;

    // An empty story of my library; its id, empty when it was not kept.
    Q_INVOKABLE QString create();
    StoryPage* open(const QString& id) const; // null for an unknown id; the caller owns it

  Q_SIGNALS:
    void changed();

  private:
    void refresh();

    Desk desk_;
    PlainRows list_;
    PlainRows received_;
    store::Subscription subscription_;
};

} // namespace cordee::app
