#pragma once

#include "app/facts/self_assessment.h"
#include "app/records/gestures.h"
#include "app/records/plain_rows.h"
#include "sync/core/environment.h"

namespace cordee::app {

// Twice a year, for a mentor alone: the six qualities of a good mentor, what I am proud of and what
// I will try; beside it what mentees chose to open, and how it went over time.
class SelfAssessment final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    // {field, name, text, value (0: not said), valueText, before}; `before` says the last one and
    // what mentees opened.
    Q_PROPERTY(cordee::app::RowsModel* qualities READ qualities CONSTANT FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString proudOf READ proudOf NOTIFY changed FINAL)
    Q_PROPERTY(QString toTry READ toTry NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTried READ lastTried NOTIFY changed FINAL) // what I meant to try then
    // For a web: {name, own, other, target, text}; own: now, other: the time before.
    Q_PROPERTY(QVariantList axes READ axes NOTIFY changed FINAL)
    Q_PROPERTY(QString nowName READ nowName NOTIFY changed FINAL)
    Q_PROPERTY(QString beforeName READ beforeName NOTIFY changed FINAL)  // empty: the first one
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY changed FINAL) // the quality of the curve
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)
    // For a curve: {name, points: {at, value, text}}, mine and what mentees opened.
    Q_PROPERTY(QVariantList curves READ curves NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)

  public:
    SelfAssessment(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   const SpaceId& personal);

    RowsModel* qualities() { return &qualities_; }
    int answered() const;
    QString stateText() const;
    QString proudOf() const;
    QString toTry() const;
    QString lastTried() const;
    QVariantList axes() const;
    QString nowName() const;
    QString beforeName() const;
    int shown() const { return shown_; }
    void setShown(int quality);
    QStringList names() const;
    QVariantList curves() const;
    QString fromText() const;

    // 1 to 6; anything else is not taken. The first answer begins one, for four weeks.
    Q_INVOKABLE void answer(const QString& field, int value);
    Q_INVOKABLE void write(const QString& proudOf, const QString& toTry);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    std::optional<store::Row> current() const;
    std::optional<store::Row> before() const; // the last whole one that is not the current
    std::vector<store::Row> told() const;     // with something said of the shown quality
    std::vector<OpenedView> opened() const;   // the same of mentees
    QString beforeText(std::size_t quality) const;
    store::Edit begin() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    PlainRows qualities_;
    int shown_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
