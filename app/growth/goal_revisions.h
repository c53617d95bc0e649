#pragma once

#include "app/growth/growth_list.h"

namespace cordee::app {

// How a goal came to be what it is, newest first: what was changed, from what to what, and why. The
// other person proposes; nothing changes before the owner applies it.
class GoalRevisions final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a goal's page")
    // Proposals that wait for the owner.
    Q_PROPERTY(int waiting READ waiting NOTIFY reloaded FINAL)

  public:
    // Cells: title (« échéance »), before, after, reason, who, day, at (a moment in ms), stateText,
    // tone, isOpen (a proposal without an answer), canApply, canAgree.
    GoalRevisions(const GrowthTools& tools, const RecordId& goal, QObject* parent = nullptr);

    int waiting() const;

    // Changes a field of the goal (title, statement, metricText, metricTarget, dueOn) or, by the
    // other person, proposes it. `after`: the text, a number as the language writes it, or an ISO
    // date. Returns what is wrong, in words; empty when it was kept. The approvals of others go:
    // they were given to what the goal said before.
    Q_INVOKABLE QString revise(const QString& field, const QString& after, const QString& reason);
    // The same for the goal's state; only its owner may.
    QString changeStatus(model::GoalStatus status, const QString& reason, const QString& sentence);

    Q_INVOKABLE void apply(const QString& revisionId);
    Q_INVOKABLE void decline(const QString& revisionId);
    // The other person agrees with a change that was made.
    Q_INVOKABLE void agree(const QString& revisionId);

  private:
    std::vector<Row> read() override;
    Row lineOf(const store::Row& goal, const store::Row& revision) const;
    QString inWords(const FieldSchema& field, const QString& kept) const;
    store::Edit note(const store::Row& goal, const FieldSchema& field, const QString& after,
                     const QString& reason) const;
    void withoutOldApprovals(store::Edit& edit, const store::Row& goal, const UserId& keep) const;
    std::optional<store::Row> goalRow() const;
    std::optional<store::Row> revision(const QString& id) const;

    RecordId goal_;
};

} // namespace cordee::app
