#pragma once

#include "app/facts/reviews.h"
#include "app/records/gestures.h"
#include "app/records/plain_rows.h"

namespace cordee::app {

// The reviews of one mentorship: the month's one question, the quarter's nine statements, sealed
// and shown together; then what to talk about and the one thing to change.
class ReviewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    // "toAnswer", "sealed" (theirs is missing), "opening" (theirs is on its way), "revealed",
    // "" (a mentorship that is over)
    Q_PROPERTY(QString monthState READ monthState NOTIFY changed FINAL)
    Q_PROPERTY(QString monthTitle READ monthTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString monthLine READ monthLine NOTIFY changed FINAL)
    // As monthState; "" while none is due.
    Q_PROPERTY(QString quarterState READ quarterState NOTIFY changed FINAL)
    Q_PROPERTY(QString quarterTitle READ quarterTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString quarterLine READ quarterLine NOTIFY changed FINAL)
    Q_PROPERTY(bool theySealed READ theySealed NOTIFY changed FINAL)
    Q_PROPERTY(bool mismatch READ isMismatch NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* statements READ statements CONSTANT FINAL)
    Q_PROPERTY(int overall READ overall NOTIFY changed FINAL)
    Q_PROPERTY(QString keep READ keep NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(bool canSeal READ canSeal NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* results READ results CONSTANT FINAL)
    Q_PROPERTY(QString theirKeep READ theirKeep NOTIFY changed FINAL)
    Q_PROPERTY(QString theirChange READ theirChange NOTIFY changed FINAL)
    Q_PROPERTY(QString agreedChange READ agreedChange NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* past READ past CONSTANT FINAL)

  public:
    ReviewModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                Random& random, const SpaceId& personal, const RecordId& mentorship,
                QObject* parent = nullptr);

    QString monthState() const;
    QString monthTitle() const;
    QString monthLine() const;
    Q_INVOKABLE static QString overallName(int value); // 1 to 4
    QString quarterState() const;
    QString quarterTitle() const;
    QString quarterLine() const;
    bool theySealed() const { return quarter_ && quarter_->theySealed; }
    bool isMismatch() const;
    RowsModel* statements() { return &statements_; }
    int overall() const;
    QString keep() const;
    QString change() const;
    int answered() const;
    bool canSeal() const;
    RowsModel* results() { return &results_; }
    QString theirKeep() const;
    QString theirChange() const;
    QString agreedChange() const { return quarter_ ? quarter_->agreedChange : QString(); }
    RowsModel* past() { return &past_; }

    // The month's answer, 1 to 4, sealed at once.
    Q_INVOKABLE void answerMonth(int overall);
    // A quarterly review before its day.
    Q_INVOKABLE void beginNow();
    // An answer, 1 to 6, to a statement; 1 to 4 as the whole. Kept as a draft until sealed.
    Q_INVOKABLE void answer(const QString& field, int value);
    Q_INVOKABLE void answerOverall(int value);
    Q_INVOKABLE void write(const QString& keep, const QString& change);
    Q_INVOKABLE bool seal();
    // A line of the results as a point of the next meeting.
    Q_INVOKABLE void bring(const QString& key);
    Q_INVOKABLE void agreeOn(const QString& change);

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    void setDraft(std::uint32_t field, const Value& value);
    bool sealRound(const ReviewRoundState& state);
    QString stateOf(const std::optional<ReviewRoundState>& state) const;
    QString text(const std::optional<store::Row>& row, Field<std::string> field) const;
    bool isBrought(const QString& text) const;
    void showStatements();
    void showResults();
    void showPast();

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    Random& random_;
    SpaceId personal_;
    store::Row mentorship_;
    std::optional<ReviewRoundState> month_;
    std::optional<ReviewRoundState> quarter_;
    std::optional<ReviewRoundState> early_; // begun before its day in this run
    PlainRows statements_;
    PlainRows results_;
    PlainRows past_;
    store::Subscription subscription_;
};

} // namespace cordee::app
