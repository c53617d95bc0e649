#pragma once

#include "app/notebook/desk.h"
#include "app/records/plain_rows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// Météo: once a month a few taps and a word on how it goes, kept to myself, with what moved it. A
// mentor is asked for their joy and their load. No figure goes to anybody unless one of them is
// shared by hand.
class Weather final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    // kind, name, question, low, high
    Q_PROPERTY(cordee::app::RowsModel* questions READ questions CONSTANT FINAL)
    // trendId, name, points ({at, value, text}: shares of the time and of ten), last, lastId
    Q_PROPERTY(cordee::app::RowsModel* trends READ trends CONSTANT FINAL)
    // What happened meanwhile, the latest first: {at, text}.
    Q_PROPERTY(QVariantList events READ events NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    // What the other chose to show me: pulseId, words, line
    Q_PROPERTY(cordee::app::RowsModel* received READ received CONSTANT FINAL)
    // Goals the question about confidence can be about: {id, title}.
    Q_PROPERTY(QVariantList goals READ goals NOTIFY changed FINAL)
    Q_PROPERTY(bool due READ due NOTIFY changed FINAL)
    // A mentor's load was heavy; empty otherwise.
    Q_PROPERTY(QString loadText READ loadText NOTIFY changed FINAL)
    // What can be put on an agenda then, word for word.
    Q_PROPERTY(QStringList relief READ relief CONSTANT FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)

  public:
    explicit Weather(const Desk& desk, QObject* parent = nullptr);

    RowsModel* questions() { return &questions_; }
    RowsModel* trends() { return &trends_; }
    QVariantList events() const { return events_; }
    QString fromText() const { return fromText_; }
    RowsModel* received() { return &received_; }
    QVariantList goals() const;
    bool due() const;
    QString loadText() const;
    static QStringList relief();
    QVariantList places() const { return desk_.places(); }

    // What was tapped: {kind: value from 0 to 10}, one word for all, and the goal confidence is
    // about. False when nothing was tapped.
    Q_INVOKABLE bool take(const QVariantMap& values, const QString& word, const QString& goalId);
    // The words another person would read: one value of one day, with its word or without.
    Q_INVOKABLE QString preview(const QString& pulseId, bool withWord) const;
    Q_INVOKABLE bool share(const QString& pulseId, const QString& placeId, bool withWord);
    // Puts one of the reliefs on the agenda of a mentorship.
    Q_INVOKABLE bool propose(const QString& placeId, int relief);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    void refreshTrends();
    void refreshEvents(const QDate& first);
    void refreshReceived();
    std::vector<model::PulseKind> kinds() const;

    Desk desk_;
    PlainRows questions_;
    PlainRows trends_;
    QVariantList events_;
    QString fromText_;
    PlainRows received_;
    store::Subscription subscription_;
};

} // namespace cordee::app
