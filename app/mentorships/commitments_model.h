#pragma once

#include "app/facts/conflicts_model.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QDate>

#include <functional>

namespace cordee::app {

// What the two of a mentorship promised each other: late first, then by date, settled ones last.
class CommitmentsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    // « 4 tenus sur 5 », of my own only; empty while nothing of mine was settled or due.
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed FINAL)
    Q_PROPERTY(int aliveCount READ aliveCount NOTIFY changed FINAL)
    Q_PROPERTY(int overdueMine READ overdueMine NOTIFY changed FINAL)
    // What was written apart about one of them: show() it.
    Q_PROPERTY(cordee::app::ConflictsModel* apart READ apart CONSTANT FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL)

  public:
    enum class Part { Alive, Settled, All };
    // What goes with a promise: the moment that starts it, what shows it kept, what came of it.
    enum Words { IfThen, Proof, Outcome };
    Q_ENUM(Words)

    CommitmentsModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                     Part part, QObject* parent = nullptr);

    // My own space, where a promise kept may become an achievement.
    void setPersonal(const SpaceId& personal) { personal_ = personal; }
    // Nothing: an empty list. With a meeting, new promises are noted as made there, and what was
    // settled elsewhere is left out.
    void setScope(const std::optional<SpaceId>& space, const std::optional<RecordId>& meeting = {});

    ConflictsModel* apart() { return &apart_; }
    QString keptText() const;
    int aliveCount() const { return alive_; }
    int overdueMine() const { return overdueMine_; }
    QString otherName() const;

    // The id of what was added; empty when nothing was (an empty text, a refusal). Days come as
    // « 2026-12-03 »; anything else is none.
    Q_INVOKABLE QString add(const QString& text, bool mine, const QString& dueIso);
    Q_INVOKABLE void keep(const QString& id, bool kept);
    // A new day, said early, is a promise looked after: the reason stays with it.
    Q_INVOKABLE void renegotiate(const QString& id, const QString& dueIso, const QString& reason);
    Q_INVOKABLE void rename(const QString& id, const QString& text);
    Q_INVOKABLE QString words(const QString& id, cordee::app::CommitmentsModel::Words part) const;
    Q_INVOKABLE void setWords(const QString& id, cordee::app::CommitmentsModel::Words part,
                              const QString& text);
    // Kept, mine, and not among my achievements yet.
    Q_INVOKABLE bool isKeepable(const QString& id) const;
    Q_INVOKABLE void keepAsAchievement(const QString& id);
    Q_INVOKABLE void drop(const QString& id);
    // To be talked about at the next meeting.
    Q_INVOKABLE void bringUp(const QString& id);
    Q_INVOKABLE void reopen(const QString& id);
    Q_INVOKABLE void remove(const QString& id);
    // For one-tap dates, counted from today.
    Q_INVOKABLE QString isoIn(int days) const;
    Q_INVOKABLE QString dayText(const QString& iso) const;

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    bool isMine(const store::Row& commitment) const;
    bool shows(const store::Row& commitment) const;
    Row rowFor(const store::Row& commitment, const QDate& today, bool isApart) const;
    void tally(const std::vector<store::Row>& all, const QDate& today);
    bool commitTo(const QString& id, const std::function<void(store::Edit&)>& write,
                  const QString& said = {});

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    Part part_;
    ConflictsModel apart_;
    std::optional<SpaceId> space_;
    std::optional<RecordId> meeting_;
    std::optional<SpaceId> personal_;
    int alive_ = 0;
    int overdueMine_ = 0;
    int keptMine_ = 0;
    int answeredMine_ = 0; // kept, dropped or overdue
    store::Subscription subscription_;
};

} // namespace cordee::app
