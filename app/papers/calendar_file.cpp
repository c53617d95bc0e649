#include "app/papers/calendar_file.h"

#include <QStringList>

#include <cstdlib>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 75; // octets, without the line's end

// RFC 5545, 3.3.11: what separates is escaped, a new line is said.
QString escaped(QString text) {
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u';', u"\\;"_s);
    text.replace(u',', u"\\,"_s);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(u'\n', u"\\n"_s);
    // Other control signs have no place in a calendar file.
    text.removeIf([](QChar sign) { return sign.unicode() < 0x20 && sign != u'\t'; });
    return text;
}

// RFC 5545, 3.1: long lines go on behind a space, and no letter is cut in two.
QByteArray folded(const QByteArray& line) {
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype next = at + 1;
        while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0U) == 0x80U)
            ++next;
        if (used + (next - at) > longestLine) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(at, next - at);
        used += next - at;
        at = next;
    }
    return out + "\r\n";
}

QString utc(const QDateTime& moment) {
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString stateName(CalendarEvent::State state) {
    switch (state) {
    case CalendarEvent::State::Tentative:
        return u"TENTATIVE"_s;
    case CalendarEvent::State::Confirmed:
        return u"CONFIRMED"_s;
    case CalendarEvent::State::Cancelled:
        return u"CANCELLED"_s;
    }
    return {};
}

// A time of an event's property, behind its name: « :20261126T170000Z » or « ;TZID=Europe/Paris:…
// ».
QString moment(const QDateTime& time, const QTimeZone* zone) {
    if (zone == nullptr) return u':' + utc(time);
    return u";TZID="_s + QString::fromLatin1(zone->id()) + u':' +
           time.toTimeZone(*zone).toString(u"yyyyMMdd'T'HHmmss"_s);
}

QString offset(int seconds) {
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? u"-"_s : u"+"_s) +
           u"%1%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

class File {
  public:
    explicit File(bool cancels) {
        line(u"BEGIN:VCALENDAR"_s);
        line(u"VERSION:2.0"_s);
        line(u"PRODID:-//Cordee//Cordee//FR"_s);
        line(u"CALSCALE:GREGORIAN"_s);
        line(cancels ? u"METHOD:CANCEL"_s : u"METHOD:PUBLISH"_s);
    }

    // `more`: the lines that say what is special about it. Times are local to the zone, if any.
    void add(const CalendarEvent& event, const QTimeZone* zone, const QStringList& more) {
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:"_s + event.uid);
        line(u"SEQUENCE:%1"_s.arg(event.sequence));
        line(u"DTSTAMP:"_s + utc(event.written));
        line(u"LAST-MODIFIED:"_s + utc(event.written));
        line(u"DTSTART"_s + moment(event.start, zone));
        line(u"DTEND"_s + moment(event.start.addSecs(qint64(event.minutes) * 60), zone));
        for (const QString& one : more)
            line(one);
        line(u"SUMMARY:"_s + escaped(event.summary));
        if (!event.place.isEmpty()) line(u"LOCATION:"_s + escaped(event.place));
        if (!event.description.isEmpty()) line(u"DESCRIPTION:"_s + escaped(event.description));
        line(u"STATUS:"_s + stateName(event.state));
        const bool cancelled = event.state == CalendarEvent::State::Cancelled;
        line(cancelled ? u"TRANSP:TRANSPARENT"_s : u"TRANSP:OPAQUE"_s);
        line(u"END:VEVENT"_s);
    }

    // The zone with what it changes to from before the first moment until the last.
    void add(const QTimeZone& zone, const QDateTime& from, const QDateTime& until) {
        line(u"BEGIN:VTIMEZONE"_s);
        line(u"TZID:"_s + QString::fromLatin1(zone.id()));
        QTimeZone::OffsetDataList changes = zone.transitions(from, until);
        const QTimeZone::OffsetData before = zone.previousTransition(from);
        if (before.atUtc.isValid()) changes.prepend(before);
        if (changes.isEmpty()) observance(zone.offsetData(from), zone.offsetFromUtc(from));
        for (const QTimeZone::OffsetData& change : changes)
            observance(change, zone.offsetFromUtc(change.atUtc.addSecs(-1)));
        line(u"END:VTIMEZONE"_s);
    }

    QByteArray end() {
        line(u"END:VCALENDAR"_s);
        return octets_;
    }

  private:
    void line(const QString& text) { octets_ += folded(text.toUtf8()); }

    void observance(const QTimeZone::OffsetData& change, int offsetBefore) {
        const QString name = change.daylightTimeOffset != 0 ? u"DAYLIGHT"_s : u"STANDARD"_s;
        line(u"BEGIN:"_s + name);
        line(u"DTSTART:"_s +
             change.atUtc.toOffsetFromUtc(offsetBefore).toString(u"yyyyMMdd'T'HHmmss"_s));
        line(u"TZOFFSETFROM:"_s + offset(offsetBefore));
        line(u"TZOFFSETTO:"_s + offset(change.offsetFromUtc));
        line(u"END:"_s + name);
    }

    QByteArray octets_;
};

bool isCancelled(const CalendarEvent& event) {
    return event.state == CalendarEvent::State::Cancelled;
}

} // namespace

QByteArray asCalendarFile(const CalendarEvent& event) {
    File file(isCancelled(event));
    file.add(event, nullptr, {});
    return file.end();
}

std::vector<QDateTime> CalendarSeries::moments() const {
    std::vector<QDateTime> all;
    const QDateTime local = first.start.toTimeZone(zone);
    for (int i = 0; i < count; ++i)
        all.push_back(local.addDays(qint64(everyDays) * i));
    return all;
}

QByteArray asCalendarFile(const CalendarSeries& series) {
    const bool weeks = series.everyDays % 7 == 0;
    QStringList rule{u"RRULE:FREQ=%1;INTERVAL=%2;COUNT=%3"_s.arg(weeks ? u"WEEKLY"_s : u"DAILY"_s)
                         .arg(weeks ? series.everyDays / 7 : series.everyDays)
                         .arg(series.count)};
    for (const auto& exception : series.exceptions)
        if (isCancelled(exception.event))
            rule << u"EXDATE"_s + moment(exception.planned, &series.zone);
    File file(isCancelled(series.first));
    file.add(series.zone, series.first.start, series.moments().back().addDays(1));
    file.add(series.first, &series.zone, rule);
    for (const auto& exception : series.exceptions)
        if (!isCancelled(exception.event))
            file.add(exception.event, &series.zone,
                     {u"RECURRENCE-ID"_s + moment(exception.planned, &series.zone)});
    return file.end();
}

} // namespace cordee::app
