#include "app/mentorships/meeting_papers.h"

#include "app/facts/meeting_series.h"
#include "app/mentorships/meeting_room.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardPaths>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

QString suffixOf(MeetingPapers::Format format) {
    switch (format) {
    case MeetingPapers::Format::Text:
        return u"txt"_s;
    case MeetingPapers::Format::Pdf:
        return u"pdf"_s;
    case MeetingPapers::Format::Calendar:
        return u"ics"_s;
    }
    return {};
}

QStringList column(const AgendaModel& items, const QByteArray& wanted) {
    QStringList texts;
    for (int row = 0; row < items.count(); ++row)
        if (items.cell(row, wanted).toBool()) texts << items.cell(row, "text").toString();
    return texts;
}

} // namespace

MeetingPapers::MeetingPapers(const MeetingRoom& room, store::Store& store, Gestures& gestures,
                             People& people, const Clock& clock, const RecordId& meeting)
    : room_(room)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , meeting_(meeting)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Meeting::recordKind)) Q_EMIT calendarChanged();
    })) {}

QUrl MeetingPapers::folder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

int MeetingPapers::calendarCount() const {
    const auto row = store_.find(meeting_);
    return row ? static_cast<int>(seriesOf(store_, *row).size()) : 0;
}

QString MeetingPapers::text(Kind kind) const {
    return asText(paper(kind));
}

void MeetingPapers::copy(Kind kind) {
    QGuiApplication::clipboard()->setText(text(kind));
    markSent(kind);
}

void MeetingPapers::copyDates() const {
    QGuiApplication::clipboard()->setText(room_.datesText());
}

QUrl MeetingPapers::mail(Kind kind) {
    markSent(kind);
    return asMail(paper(kind));
}

QString MeetingPapers::nameFor(Kind kind, Format format) const {
    const QString title = format == Format::Calendar
                              ? tr("Rencontre du %1").arg(words::longDay(room_.startsAt().date()))
                              : paper(kind).title;
    return fileName(title, suffixOf(format));
}

QString MeetingPapers::save(Kind kind, Format format, const QUrl& place) {
    const QString trouble = saveContent(place, content(kind, format));
    if (trouble.isEmpty() && format != Format::Calendar) markSent(kind);
    return trouble;
}

QByteArray MeetingPapers::content(Kind kind, Format format) const {
    switch (format) {
    case Format::Text:
        return text(kind).toUtf8() + '\n';
    case Format::Pdf:
        return asPdf(paper(kind));
    case Format::Calendar:
        return calendar();
    }
    return {};
}

Paper MeetingPapers::paper(Kind kind) const {
    return kind == Kind::Agenda ? agenda() : recap();
}

Paper MeetingPapers::agenda() const {
    Paper paper;
    paper.title = tr("Ordre du jour — %1").arg(room_.when());
    if (!room_.place().isEmpty()) paper.subtitle = tr("Lieu : %1").arg(room_.place());
    const AgendaModel& topics = room_.topicList();
    const AgendaModel& questions = room_.questionList();
    Paper::Part listed{tr("Sujets"), {}, true};
    for (int row = 0; row < topics.count(); ++row) {
        if (topics.cell(row, "done").toBool() || topics.cell(row, "carried").toBool()) continue;
        QString line = topics.cell(row, "text").toString();
        const QString minutes = topics.cell(row, "minutesText").toString();
        const QString want = topics.cell(row, "wantLabel").toString();
        if (!minutes.isEmpty()) line += u" (%1)"_s.arg(minutes);
        if (!want.isEmpty()) line += u" — "_s + tr("attendu : %1").arg(want);
        listed.lines << line;
    }
    if (listed.lines.isEmpty()) listed = {{}, {tr("(aucun sujet pour l’instant)")}, false};
    paper.parts.push_back(std::move(listed));
    Paper::Part asked{tr("Questions"), {}, false};
    for (int row = 0; row < questions.count(); ++row) {
        if (questions.cell(row, "done").toBool() || questions.cell(row, "carried").toBool())
            continue;
        asked.lines << questions.cell(row, "text").toString();
    }
    paper.parts.push_back(std::move(asked));
    paper.foot = tr("Prévu : %1 sur %2")
                     .arg(words::minutes(topics.minutes()), words::minutes(room_.minutes()));
    return paper;
}

Paper MeetingPapers::recap() const {
    Paper paper;
    paper.title = tr("Compte rendu — %1").arg(words::longDay(room_.startsAt().date()));
    const QString mine = People::firstNameOf(people_.myName());
    paper.subtitle = mine.isEmpty()
                         ? room_.title()
                         : words::named(tr("Rencontre de %1 et %2"), mine).arg(room_.partnerName());
    const QString self = mine.isEmpty() ? tr("moi") : mine;
    paper.parts.push_back({tr("Ce qu’on retient"), room_.keyPoints(), false});
    Paper::Part promised{tr("Engagements"), {}, false};
    const CommitmentsModel& commitments = room_.commitmentList();
    for (int row = 0; row < commitments.count(); ++row) {
        if (commitments.cell(row, "settled").toBool()) continue;
        const bool own = commitments.cell(row, "mine").toBool();
        const QDate due =
            QDate::fromString(commitments.cell(row, "dueIso").toString(), Qt::ISODate);
        //: %1: who promises, %2: what
        QString line = tr("%1 : %2").arg(own ? self : room_.partnerName(),
                                         commitments.cell(row, "text").toString());
        if (due.isValid())
            line += u" — "_s + tr("pour le %1").arg(words::date(due, todayOf(clock_)));
        promised.lines << line;
    }
    paper.parts.push_back(std::move(promised));
    paper.parts.push_back({tr("Vu ensemble"), column(room_.topicList(), "done"), false});
    paper.parts.push_back(
        {tr("Gardé pour la prochaine fois"), column(room_.topicList(), "carried"), false});
    paper.parts.push_back({tr("Notes communes"), notes(), false});
    if (!room_.nextWhen().isEmpty())
        paper.parts.push_back({tr("La prochaine fois"), {room_.nextWhen()}, false});
    paper.foot = room_.thanks();
    return paper;
}

QStringList MeetingPapers::notes() const {
    QStringList lines;
    for (const QString& line : room_.noteText().split(u'\n'))
        if (!line.trimmed().isEmpty()) lines << line.trimmed();
    return lines;
}

void MeetingPapers::markSent(Kind kind) {
    if (kind != Kind::Agenda || room_.agendaSent()) return;
    gestures_.commit(store::Edit(meeting_).set(model::Meeting::agendaSent, true));
}

} // namespace cordee::app
