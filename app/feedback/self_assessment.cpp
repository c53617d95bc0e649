#include "app/feedback/self_assessment.h"

#include "app/facts/relationship.h"
#include "app/facts/sealed_words.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/review_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using A = model::MentorSelfAssessment;

constexpr int highest = 6;
constexpr int nextAfterMonths = 6;

double placeOf(const QDate& day, const QDate& first, const QDate& last) {
    const qint64 span = first.daysTo(last);
    return span <= 0 ? 1 : double(first.daysTo(day)) / double(span);
}

QString textIn(const std::optional<store::Row>& row, TextField field) {
    return row ? longText(*row, field) : QString();
}

} // namespace

SelfAssessment::SelfAssessment(store::Store& store, Gestures& gestures, People& people,
                               const Clock& clock, const SpaceId& personal)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , qualities_("field", {"name", "text", "value", "valueText", "before"})
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(A::recordKind) ||
            changes.touches(model::RelationshipReview::recordKind) ||
            changes.touches(model::Seal::recordKind) ||
            changes.touches(model::Mentorship::recordKind)) {
            refresh();
        }
    })) {
    refresh();
}

std::optional<store::Row> SelfAssessment::current() const {
    return currentAssessment(store_, todayOf(clock_));
}

std::optional<store::Row> SelfAssessment::before() const {
    const auto now = current();
    std::optional<store::Row> found;
    for (store::Row& one : selfAssessments(store_))
        if (isComplete(one) && (!now || one.id != now->id)) found = std::move(one);
    return found;
}

int SelfAssessment::answered() const {
    const auto now = current();
    int count = 0;
    for (std::size_t i = 0; now && i < qualityCount; ++i)
        count += qualityOf(*now, i) > 0 ? 1 : 0;
    return count;
}

QString SelfAssessment::stateText() const {
    const QDate today = todayOf(clock_);
    const auto now = current();
    if (now && isComplete(*now))
        return tr("Faite %1. La prochaine : %2.")
            .arg(words::day(writtenOn(*now), today),
                 words::date(writtenOn(*now).addMonths(nextAfterMonths), today));
    if (isSelfAssessmentDue(store_, people_, today))
        return tr("Deux fois par an, dix minutes pour te regarder faire.");
    const auto last = before();
    if (last)
        return tr("La dernière : %1. La prochaine : %2, ou quand tu veux.")
            .arg(words::date(writtenOn(*last), today),
                 words::date(writtenOn(*last).addMonths(nextAfterMonths), today));
    return tr(
        "Deux fois par an, après quelques rencontres ; ou maintenant, comme point de départ.");
}

QString SelfAssessment::proudOf() const {
    return textIn(current(), A::proudOf);
}

QString SelfAssessment::toTry() const {
    return textIn(current(), A::toTry);
}

QString SelfAssessment::lastTried() const {
    return textIn(before(), A::toTry);
}

QStringList SelfAssessment::names() const {
    return qualityNames();
}

// Now against the time before; until the first answer of a new one, the last two.
QVariantList SelfAssessment::axes() const {
    const auto all = selfAssessments(store_);
    if (all.empty()) return {};
    const auto earlier = current() ? before() : std::nullopt;
    QVariantList list;
    const QStringList named = names();
    for (std::size_t i = 0; i < qualityCount; ++i) {
        const int own = qualityOf(all.back(), i);
        const int other = earlier ? qualityOf(*earlier, i) : 0;
        QString text = own > 0 ? tr("%1 sur 6").arg(own) : tr("pas encore dit");
        if (other > 0) text = tr("%1, %2 la fois d’avant").arg(text).arg(other);
        list << QVariantMap{{u"name"_s, named[static_cast<qsizetype>(i)]},
                            {u"own"_s, own > 0 ? double(own) / highest : -1.0},
                            {u"other"_s, other > 0 ? double(other) / highest : -1.0},
                            {u"target"_s, -1.0},
                            {u"text"_s, text}};
    }
    return list;
}

QString SelfAssessment::nowName() const {
    const auto all = selfAssessments(store_);
    return all.empty() ? QString() : words::date(writtenOn(all.back()), todayOf(clock_));
}

QString SelfAssessment::beforeName() const {
    const auto earlier = current() ? before() : std::nullopt;
    return earlier ? words::date(writtenOn(*earlier), todayOf(clock_)) : QString();
}

void SelfAssessment::setShown(int quality) {
    if (quality < 0 || quality >= static_cast<int>(qualityCount) || quality == shown_) return;
    shown_ = quality;
    Q_EMIT changed();
}

std::vector<store::Row> SelfAssessment::told() const {
    auto mine = selfAssessments(store_);
    std::erase_if(mine, [this](const store::Row& one) {
        return qualityOf(one, static_cast<std::size_t>(shown_)) == 0;
    });
    return mine;
}

std::vector<OpenedView> SelfAssessment::opened() const {
    auto views = openedViews(store_, people_);
    std::erase_if(views, [this](const OpenedView& view) {
        return view.values[static_cast<std::size_t>(shown_)] == 0;
    });
    return views;
}

QVariantList SelfAssessment::curves() const {
    const auto quality = static_cast<std::size_t>(shown_);
    const auto mine = told();
    const auto theirs = opened();
    const QDate today = todayOf(clock_);
    QDate first = today;
    for (const store::Row& one : mine)
        first = std::min(first, writtenOn(one));
    for (const OpenedView& view : theirs)
        first = std::min(first, view.on);
    const auto point = [&](const QDate& day, int value, const QString& text) {
        return QVariantMap{{u"at"_s, placeOf(day, first, today)},
                           {u"value"_s, double(value) / highest},
                           {u"text"_s, text}};
    };
    QVariantList own;
    for (const store::Row& one : mine) {
        const int value = qualityOf(one, quality);
        own << point(writtenOn(one), value,
                     tr("%1 : %2 sur 6").arg(words::date(writtenOn(one), today)).arg(value));
    }
    QVariantList others;
    for (const OpenedView& view : theirs) {
        const int value = view.values[quality];
        others << point(
            view.on, value,
            tr("%1, %2 : %3 sur 6").arg(view.name, words::date(view.on, today)).arg(value));
    }
    QVariantList list;
    if (!own.isEmpty()) list << QVariantMap{{u"name"_s, tr("Moi")}, {u"points"_s, own}};
    if (!others.isEmpty())
        list << QVariantMap{{u"name"_s, tr("Ce qu’on m’a ouvert")}, {u"points"_s, others}};
    return list;
}

QString SelfAssessment::fromText() const {
    QDate first;
    for (const store::Row& one : told())
        if (!first.isValid() || writtenOn(one) < first) first = writtenOn(one);
    for (const OpenedView& view : opened())
        if (!first.isValid() || view.on < first) first = view.on;
    return first.isValid() ? words::date(first, todayOf(clock_)) : QString();
}

// The one after the last has one id on all my devices: what two of them begin apart is one record.
store::Edit SelfAssessment::begin() const {
    if (const auto now = current()) return store::Edit(now->id);
    const auto all = selfAssessments(store_);
    const RecordId last = all.empty() ? RecordId() : all.back().id;
    auto edit =
        editFor(store_, personal_, A::recordKind, idFor("self-assessment", last, people_.me()));
    edit.set(A::writtenOn, toDate(todayOf(clock_)));
    return edit;
}

void SelfAssessment::answer(const QString& field, int value) {
    if (value < 1 || value > highest) return;
    for (const Field<std::int64_t>& quality : qualityFields) {
        if (QString::number(quality.number) != field) continue;
        const auto now = current();
        if (!now || now->get(quality) != value) gestures_.commit(begin().set(quality, value));
    }
}

void SelfAssessment::write(const QString& proudOf, const QString& toTry) {
    const QString proud = proudOf.trimmed();
    const QString trying = toTry.trimmed();
    if (proud == this->proudOf() && trying == this->toTry()) return;
    auto edit = begin();
    const auto row = store_.find(edit.id());
    replaceLongText(edit, row, A::proudOf, proud);
    replaceLongText(edit, row, A::toTry, trying);
    gestures_.commit(edit);
}

QString SelfAssessment::beforeText(std::size_t quality) const {
    QStringList parts;
    const auto last = before();
    if (last && qualityOf(*last, quality) > 0)
        parts << tr("La fois d’avant : %1").arg(qualityOf(*last, quality));
    // Each mentee's latest.
    std::vector<std::pair<QString, int>> latest;
    for (const OpenedView& view : openedViews(store_, people_)) {
        std::erase_if(latest, [&view](const auto& one) { return one.first == view.name; });
        if (view.values[quality] > 0) latest.emplace_back(view.name, view.values[quality]);
    }
    for (const auto& [name, value] : latest)
        parts << tr("%1 : %2").arg(name).arg(value);
    return parts.join(u" · "_s);
}

void SelfAssessment::refresh() {
    const auto now = current();
    const QStringList named = names();
    const QStringList texts = qualityStatements();
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < qualityCount; ++i) {
        const auto at = static_cast<qsizetype>(i);
        const int value = now ? qualityOf(*now, i) : 0;
        rows.push_back({QString::number(qualityFields[i].number),
                        {named[at], texts[at], value, agreementWord(value), beforeText(i)}});
    }
    qualities_.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace cordee::app
