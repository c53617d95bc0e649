#pragma once

#include "sync/store/query.h"

#include <QDate>
#include <QString>

#include <vector>

namespace cordee::app {

enum class ExportForm { Review, Cv };          // for a yearly interview; lines for a CV
enum class ExportLanguage { French, English }; // of the document, whatever the app speaks
enum class ExportFormat { Markdown, Pdf };

struct ExportPerson {
    QString name;
    QDate today;
};

// The achievements as a document in Markdown, newest first. What the person wrote stays as written.
QString achievementsMarkdown(const std::vector<store::Row>& achievements,
                             const ExportPerson& person, ExportForm form, ExportLanguage language);

// Writes it whole or not at all; the reason when it could not be, else empty.
QString writeDocument(const QString& path, const QString& markdown, ExportFormat format);

} // namespace cordee::app
