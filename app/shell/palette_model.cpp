#include "app/shell/palette_model.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace cordee::app {
namespace {

constexpr std::size_t mostEntries = 40;
constexpr qsizetype longestQuery = 128;

QStringList foldedWords(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing) plain += c;
    }
    return plain.split(gaps, Qt::SkipEmptyParts);
}

} // namespace

bool PaletteModel::fits(const QString& text, const QString& query) {
    const QStringList words = foldedWords(text);
    const QStringList wanted = foldedWords(query);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& start) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(start); });
    });
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& entry = entries_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return entry.title;
    case SecondLineRole:
        return entry.secondLine;
    case IconRole:
        return entry.icon;
    case KeysRole:
        return entry.keys;
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    return {{TitleRole, "title"},
            {SecondLineRole, "secondLine"},
            {IconRole, "iconName"},
            {KeysRole, "keys"}};
}

void PaletteModel::setQuery(const QString& query) {
    if (query == query_) return;
    query_ = query.left(longestQuery);
    refresh();
}

void PaletteModel::refresh() {
    beginResetModel();
    entries_.clear();
    for (const PaletteSource& source : sources_) {
        for (PaletteEntry& entry : source(query_)) {
            if (entries_.size() < mostEntries) entries_.push_back(std::move(entry));
        }
    }
    endResetModel();
    Q_EMIT queryChanged();
}

void PaletteModel::run(int row) {
    if (row < 0 || row >= count()) return;
    // Running may change the entries.
    const auto act = entries_[static_cast<std::size_t>(row)].run;
    if (act) act();
}

} // namespace cordee::app
