#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

// What leaves the app for somebody who does not have it: a text to paste, a page to print.
namespace cordee::app {

struct Paper {
    struct Part {
        QString heading; // empty: none
        QStringList lines;
        bool numbered = false;
    };

    QString title;
    QString subtitle; // when, where, with whom
    std::vector<Part> parts;
    QString foot;
};

// Plain lines, for a message or a mail. Parts without lines are left out, as in the others.
QString asText(const Paper& paper);
// One page of A4 or more.
QByteArray asPdf(const Paper& paper);
QByteArray markdownAsPdf(const QString& title, const QString& markdown);
// A mail with no recipient, the title as its subject.
QUrl asMail(const Paper& paper);

// Puts the content where a person chose to have it, whole or not at all. What went wrong, as a
// sentence; empty: it is there.
QString saveContent(const QUrl& place, const QByteArray& content);

// A name for a file that every system takes: « Rencontre du 26 novembre » becomes
// « Rencontre du 26 novembre.pdf », signs that systems refuse become dashes.
QString fileName(const QString& title, const QString& suffix);

} // namespace cordee::app
