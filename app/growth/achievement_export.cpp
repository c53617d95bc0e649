#include "app/growth/achievement_export.h"

#include "app/growth/growth_tools.h"
#include "app/papers/paper.h"
#include "app/records/convert.h"

#include <QLocale>

#include <algorithm>

namespace cordee::app {

namespace {

using model::Achievement;

// The words of the document itself: they follow the language asked for, not the app's.
struct DocumentWords {
    const char16_t* review;
    const char16_t* cv;
    const char16_t* result;
    const char16_t* figure;
    const char16_t* witness;
    const char16_t* undated;
    const char16_t* none;
    QLocale locale;
};

const DocumentWords french{u"Réalisations – %1",
                           u"%1 – expériences marquantes",
                           u"Résultat : ",
                           u"En chiffres : ",
                           u"Témoin : ",
                           u"Sans date",
                           u"Aucune réussite n’est encore notée.",
                           QLocale(QLocale::French, QLocale::France)};
const DocumentWords english{u"Achievements – %1",
                            u"%1 – key achievements",
                            u"Result: ",
                            u"In figures: ",
                            u"Witness: ",
                            u"Undated",
                            u"No achievement has been noted yet.",
                            QLocale(QLocale::English, QLocale::UnitedKingdom)};

QString say(const char16_t* words) {
    return QString::fromUtf16(words);
}

// What a person wrote is text, whatever signs Markdown would read into it.
QString escaped(const QString& text) {
    static const QString signs = QStringLiteral("\\`*_{}[]<>#|~");
    QString kept;
    for (const QChar letter : oneLine(text)) {
        if (signs.contains(letter)) kept += u'\\';
        kept += letter;
    }
    return kept;
}

QString reviewLines(const store::Row& success, const DocumentWords& words) {
    QString lines = QStringLiteral("### %1\n\n").arg(escaped(textOf(success, Achievement::action)));
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty()) lines += QStringLiteral("- %1%2\n").arg(name, text);
    };
    const QDate day = dateOf(success, Achievement::onDate);
    add({}, day.isValid() ? words.locale.toString(day, QLocale::LongFormat) : say(words.undated));
    add(say(words.result), escaped(textOf(success, Achievement::result)));
    add(say(words.figure), escaped(textOf(success, Achievement::figure)));
    add(say(words.witness), escaped(textOf(success, Achievement::witness)));
    return lines + u'\n';
}

QString cvLine(const store::Row& success) {
    QString line = QStringLiteral("- **%1**").arg(escaped(textOf(success, Achievement::action)));
    const QString result = escaped(textOf(success, Achievement::result));
    const QString figure = escaped(textOf(success, Achievement::figure));
    if (!result.isEmpty()) line += QStringLiteral(" – ") + result;
    if (!figure.isEmpty()) line += QStringLiteral(" (%1)").arg(figure);
    return line + u'\n';
}

} // namespace

QString achievementsMarkdown(const std::vector<store::Row>& achievements,
                             const ExportPerson& person, ExportForm form, ExportLanguage language) {
    const DocumentWords& words = language == ExportLanguage::French ? french : english;
    const bool review = form == ExportForm::Review;
    auto sorted = achievements;
    std::ranges::stable_sort(sorted, [](const store::Row& a, const store::Row& b) {
        return dateOf(a, Achievement::onDate).toJulianDay() >
               dateOf(b, Achievement::onDate).toJulianDay();
    });
    QString text = QStringLiteral("# %1\n\n")
                       .arg(say(review ? words.review : words.cv).arg(escaped(person.name)));
    text += words.locale.toString(person.today, QLocale::LongFormat) + QStringLiteral("\n\n");
    if (sorted.empty()) text += say(words.none) + u'\n';
    int year = -1;
    for (const store::Row& success : sorted) {
        const QDate day = dateOf(success, Achievement::onDate);
        const int its = day.isValid() ? day.year() : 0;
        if (its != year) {
            text += QStringLiteral("\n## %1\n\n")
                        .arg(its == 0 ? say(words.undated) : QString::number(its));
        }
        year = its;
        text += review ? reviewLines(success, words) : cvLine(success);
    }
    return text;
}

QString writeDocument(const QString& path, const QString& markdown, ExportFormat format) {
    const QString title = markdown.section(u'\n', 0, 0).mid(2);
    return saveContent(QUrl::fromLocalFile(path), format == ExportFormat::Markdown
                                                      ? markdown.toUtf8()
                                                      : markdownAsPdf(title, markdown));
}

} // namespace cordee::app
