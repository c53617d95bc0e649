#pragma once

#include "app/facts/contribution_facts.h"
#include "app/papers/paper.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QStringList>

namespace cordee::app {

// What came back, newest first.
class TraceList final : public cordee::app::RowsModel {
    Q_OBJECT

  public:
    explicit TraceList(QObject* parent = nullptr)
        : RowsModel("recordId", {"glyph", "title", "line"}, parent) {}
    using RowsModel::setRows;
};

// Ma contribution: what I gave as a mentor in a period, as a page and as a statement to take away;
// Mes traces: what came back. Everything is counted here, nothing leaves by itself.
class ContributionPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QStringList periods READ periods NOTIFY changed FINAL)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed FINAL)
    Q_PROPERTY(bool withNames READ withNames WRITE setWithNames NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(int meetings READ meetings NOTIFY changed FINAL)
    Q_PROPERTY(int people READ people NOTIFY changed FINAL)
    Q_PROPERTY(int stories READ stories NOTIFY changed FINAL)
    Q_PROPERTY(int feedback READ feedback NOTIFY changed FINAL)
    Q_PROPERTY(int introductions READ introductions NOTIFY changed FINAL)
    Q_PROPERTY(int thanks READ thanks NOTIFY changed FINAL)
    Q_PROPERTY(QString statement READ statement NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL) // where a file dialog begins
    Q_PROPERTY(cordee::app::RowsModel* traces READ traces CONSTANT FINAL)

  public:
    ContributionPage(store::Store& store, People& people, const Clock& clock);

    QStringList periods() const; // « Ce trimestre », « 2026 »…, « Depuis le début »
    int period() const { return period_; }
    void setPeriod(int index);
    bool withNames() const { return withNames_; }
    void setWithNames(bool names);
    QString hours() const; // « 4 h 30 »
    int meetings() const { return given_.meetings; }
    int people() const { return static_cast<int>(given_.people.size()); }
    int stories() const { return given_.stories; }
    int feedback() const { return given_.feedback; }
    int introductions() const { return given_.introductions; }
    int thanks() const { return given_.thanks; }
    QString statement() const { return asText(paper()); }
    QString fileName() const;
    QUrl folder() const;
    RowsModel* traces() { return &traces_; }

    // No name of anybody but me in it unless they were asked for.
    Paper paper() const;
    Q_INVOKABLE void copyStatement() const;
    // What went wrong, as a sentence; empty: the file is there.
    Q_INVOKABLE QString savePdf(const QUrl& place) const;

  Q_SIGNALS:
    void changed();

  private:
    struct Span {
        QString name;
        QDate from;
        QDate to;
    };

    void refresh();
    std::vector<RowsModel::Row> traceRows() const;

    store::Store& store_;
    People& people_;
    const Clock& clock_;
    std::vector<Span> spans_;
    int period_ = 0;
    bool withNames_ = false;
    Contribution given_;
    TraceList traces_;
    store::Subscription subscription_;
};

} // namespace cordee::app
