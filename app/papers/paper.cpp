#include "app/papers/paper.h"

#include "app/records/convert.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int pointsPerInch = 72;
constexpr int pageMarginMillimetres = 20;
constexpr qsizetype longestFileName = 80;

QString numberedLine(const Paper::Part& part, qsizetype index) {
    return (part.numbered ? u"%1. "_s.arg(index + 1) : u"– "_s) + part.lines[index];
}

QString asHtml(const Paper& paper) {
    QString html = u"<h2>%1</h2>"_s.arg(paper.title.toHtmlEscaped());
    if (!paper.subtitle.isEmpty())
        html += u"<p style=\"color:#5C6672\">%1</p>"_s.arg(
            paper.subtitle.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    for (const Paper::Part& part : paper.parts) {
        if (part.lines.isEmpty()) continue;
        if (!part.heading.isEmpty()) html += u"<h3>%1</h3>"_s.arg(part.heading.toHtmlEscaped());
        const QString list = part.numbered ? u"ol"_s : u"ul"_s;
        html += u"<%1>"_s.arg(list);
        for (const QString& line : part.lines)
            html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
        html += u"</%1>"_s.arg(list);
    }
    if (!paper.foot.isEmpty())
        html += u"<p style=\"color:#5C6672\">%1</p>"_s.arg(
            paper.foot.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    return html;
}

QString encoded(const QString& text) {
    return QString::fromUtf8(QUrl::toPercentEncoding(text));
}

QByteArray printed(const QString& title, const std::function<void(QTextDocument&)>& fill) {
    QByteArray content;
    QBuffer device(&content);
    device.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&device);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(pointsPerInch);
        writer.setPageMargins(QMarginsF(pageMarginMillimetres, pageMarginMillimetres,
                                        pageMarginMillimetres, pageMarginMillimetres),
                              QPageLayout::Millimeter);
        QTextDocument document;
        // The system's letter: Inter's contextual forms are lost when text is copied from a page.
        QFont font = QGuiApplication::font();
        font.setPointSize(11);
        document.setDefaultFont(font);
        fill(document);
        document.setDocumentMargin(0);
        document.setPageSize(writer.pageLayout().paintRectPoints().size());
        document.print(&writer);
    }
    return content;
}

} // namespace

QString asText(const Paper& paper) {
    QStringList lines{paper.title};
    if (!paper.subtitle.isEmpty()) lines << paper.subtitle;
    for (const Paper::Part& part : paper.parts) {
        if (part.lines.isEmpty()) continue;
        lines << QString();
        if (!part.heading.isEmpty()) lines << part.heading;
        for (qsizetype i = 0; i < part.lines.size(); ++i)
            lines << numberedLine(part, i);
    }
    if (!paper.foot.isEmpty()) lines << QString() << paper.foot;
    return lines.join(u'\n');
}

QByteArray asPdf(const Paper& paper) {
    return printed(paper.title, [&](QTextDocument& document) { document.setHtml(asHtml(paper)); });
}

QByteArray markdownAsPdf(const QString& title, const QString& markdown) {
    return printed(title, [&](QTextDocument& document) { document.setMarkdown(markdown); });
}

QUrl asMail(const Paper& paper) {
    QUrl url(u"mailto:"_s);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, encoded(paper.title));
    query.addQueryItem(u"body"_s, encoded(asText(paper)));
    url.setQuery(query);
    return url;
}

// A place that is no local file (a document provider) can only be written directly.
QString saveContent(const QUrl& place, const QByteArray& content) {
    const QString path = place.isLocalFile() ? place.toLocalFile() : place.toString();
    if (path.isEmpty())
        return QCoreApplication::translate("papers", "Aucun fichier n’a été choisi.");
    std::unique_ptr<QFileDevice> file;
    if (place.isLocalFile()) {
        file = std::make_unique<QSaveFile>(path);
    } else {
        file = std::make_unique<QFile>(path);
    }
    const bool opened = file->open(QIODevice::WriteOnly);
    if (opened) file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool written = opened && file->write(content) == content.size() && file->flush();
    auto* whole = qobject_cast<QSaveFile*>(file.get());
    if (written && (whole == nullptr || whole->commit())) return {};
    //: %1: the file, %2: the reason as the system says it
    return QCoreApplication::translate(
               "papers", "« %1 » n’a pas pu être écrit : %2. Choisis un autre endroit.")
        .arg(place.fileName(), file->errorString());
}

QString fileName(const QString& title, const QString& suffix) {
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = title;
    name = oneLine(name.replace(refused, u"-"_s)).left(longestFileName).trimmed();
    if (name.isEmpty() || name.startsWith(u'.')) name.prepend(u"Cordée"_s);
    return name + u'.' + suffix;
}

} // namespace cordee::app
