#pragma once

#include "app/people/people.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

namespace cordee::app {

// The people I guide or who guide me, who needs attention first, and why.
class MentorshipList final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the section")
    // The only mentorship of somebody who has one mentor: its page is where they land.
    Q_PROPERTY(QString soleId READ soleId NOTIFY changed FINAL)
    Q_PROPERTY(int attention READ attention NOTIFY changed FINAL)
    Q_PROPERTY(bool mentor READ isMentor NOTIFY changed FINAL)

  public:
    MentorshipList(store::Store& store, People& people, const Clock& clock,
                   QObject* parent = nullptr);

    QString soleId() const { return soleId_; }
    // How many call for something: a silence, a review, a date to confirm.
    int attention() const { return attention_; }
    bool isMentor() const { return mentor_; } // in at least one of them

  public Q_SLOTS:
    // Also for a new day: the reasons speak of today.
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    store::Store& store_;
    People& people_;
    const Clock& clock_;
    QString soleId_;
    int attention_ = 0;
    bool mentor_ = false;
    store::Subscription subscription_;
};

} // namespace cordee::app
