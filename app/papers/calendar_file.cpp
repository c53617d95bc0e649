#include "app/papers/calendar_file.h"

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

} // namespace

QByteArray asCalendarFile(const CalendarEvent& event) {
    const bool cancelled = event.state == CalendarEvent::State::Cancelled;
    QByteArray file;
    const auto line = [&file](const QString& text) { file += folded(text.toUtf8()); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Cordee//Cordee//FR"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    line(cancelled ? u"METHOD:CANCEL"_s : u"METHOD:PUBLISH"_s);
    line(u"BEGIN:VEVENT"_s);
    line(u"UID:"_s + event.uid);
    line(u"SEQUENCE:%1"_s.arg(event.sequence));
    line(u"DTSTAMP:"_s + utc(event.written));
    line(u"LAST-MODIFIED:"_s + utc(event.written));
    line(u"DTSTART:"_s + utc(event.start));
    line(u"DTEND:"_s + utc(event.start.addSecs(qint64(event.minutes) * 60)));
    line(u"SUMMARY:"_s + escaped(event.summary));
    if (!event.place.isEmpty()) line(u"LOCATION:"_s + escaped(event.place));
    if (!event.description.isEmpty()) line(u"DESCRIPTION:"_s + escaped(event.description));
    line(u"STATUS:"_s + stateName(event.state));
    line(cancelled ? u"TRANSP:TRANSPARENT"_s : u"TRANSP:OPAQUE"_s);
    line(u"END:VEVENT"_s);
    line(u"END:VCALENDAR"_s);
    return file;
}

} // namespace cordee::app
