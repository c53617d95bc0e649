#include "app/facts/promises.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

QString Renegotiation::written() const {
    const QString former = from.isValid() ? from.toString(Qt::ISODate) : u"-"_s;
    return QStringList{on.toString(Qt::ISODate), former, to.toString(Qt::ISODate), reason}.join(
        u' ');
}

Renegotiation Renegotiation::read(const QString& line) {
    const auto day = [&line](int part) {
        return QDate::fromString(line.section(u' ', part, part), Qt::ISODate);
    };
    return {day(0), day(1), day(2), line.section(u' ', 3)};
}

QString Renegotiation::said(const QDate& today) const {
    QString text = from.isValid() ? QCoreApplication::translate("promises", "%1 : du %2 au %3")
                                        .arg(words::date(on, today), words::date(from, today),
                                             words::date(to, today))
                                  : QCoreApplication::translate("promises", "%1 : reporté au %2")
                                        .arg(words::date(on, today), words::date(to, today));
    if (!reason.isEmpty()) text += u" — "_s + reason;
    return text;
}

std::vector<Renegotiation> renegotiationsOf(const store::Row& promise) {
    std::vector<Renegotiation> lines;
    for (const std::string& line : promise.get(model::Commitment::renegotiations))
        lines.push_back(Renegotiation::read(toQString(line)));
    std::ranges::sort(lines, {}, &Renegotiation::written);
    return lines;
}

model::CommitmentStatus promiseStatus(const store::Row& promise) {
    const auto status =
        promise.get(model::Commitment::status).value_or(model::CommitmentStatus::Open);
    return status == model::CommitmentStatus::Unspecified ? model::CommitmentStatus::Open : status;
}

void keepPromise(Gestures& gestures, const RecordId& promise, const QDate& today) {
    gestures.commit(store::Edit(promise)
                        .set(model::Commitment::status, model::CommitmentStatus::Kept)
                        .set(model::Commitment::settledOn, toDate(today)),
                    QCoreApplication::translate("promises", "Engagement tenu"));
}

void reopenPromise(Gestures& gestures, const RecordId& promise) {
    gestures.commit(store::Edit(promise)
                        .set(model::Commitment::status, model::CommitmentStatus::Open)
                        .clear(model::Commitment::settledOn));
}

void renegotiatePromise(Gestures& gestures, const store::Row& promise, const QDate& day,
                        const QString& reason, const QDate& today) {
    if (!day.isValid()) return;
    const auto former = promise.get(model::Commitment::dueOn);
    const Renegotiation line{today, former ? toQDate(*former) : QDate(), day, oneLine(reason)};
    gestures.commit(
        store::Edit(promise.id)
            .set(model::Commitment::dueOn, toDate(day))
            .set(model::Commitment::status, model::CommitmentStatus::Renegotiated)
            .add(model::Commitment::renegotiations, toUtf8(line.written())),
        QCoreApplication::translate("promises", "Nouvelle date : %1").arg(words::day(day, today)));
}

} // namespace cordee::app
