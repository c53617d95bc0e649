#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace cordee::app {

/// One line of the palette: something to go to or to do.
struct PaletteEntry {
    QString title;
    QString secondLine;
    QString icon;
    QString keys; ///< "Ctrl+N"
    std::function<void()> run;
};

/// Gives the entries that fit what was typed, the best first. An empty query asks for what is
/// worth showing before anything is typed.
using PaletteSource = std::function<std::vector<PaletteEntry>(const QString& query)>;

/// What Ctrl+K searches: commands, people, records. Sources are asked in the order they were
/// added, each time the query changes.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ShellModel")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY queryChanged FINAL)

  public:
    enum Role { TitleRole = Qt::UserRole + 1, SecondLineRole, IconRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void addSource(PaletteSource source) { sources_.push_back(std::move(source)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString query() const { return query_; }
    void setQuery(const QString& query);
    int count() const { return static_cast<int>(entries_.size()); }

    /// Asks the sources again, as when the palette opens.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void run(int row);

    /// Whether every word of the query begins a word of the text; case and accents do not count.
    static bool fits(const QString& text, const QString& query);

  Q_SIGNALS:
    void queryChanged();

  private:
    std::vector<PaletteSource> sources_;
    std::vector<PaletteEntry> entries_;
    QString query_;
};

} // namespace cordee::app
