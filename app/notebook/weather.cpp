#include "app/notebook/weather.h"

#include "app/facts/next_agenda.h"
#include "app/facts/notebook_facts.h"
#include "app/facts/relationship.h"
#include "app/notebook/pulse_words.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>
#include <map>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using P = model::Pulse;

constexpr int highest = 10;
constexpr std::int64_t heavyOnce = 9;
constexpr std::int64_t heavyTwice = 7;
constexpr std::size_t mostEvents = 8;

model::PulseKind kindOf(const store::Row& pulse) {
    return pulse.get(P::kind).value_or(model::PulseKind::Unspecified);
}

bool plays(const Desk& desk, bool mentor) {
    return std::ranges::any_of(desk.places(), [&](const QVariant& place) {
        return place.toMap().value(u"asMentor"_s).toBool() == mentor;
    });
}

double placeOf(const QDate& day, const QDate& first, const QDate& last) {
    const qint64 span = first.daysTo(last);
    return span <= 0 ? 1.0 : static_cast<double>(first.daysTo(day)) / static_cast<double>(span);
}

// « 3 mars : 6, « lourd » »
QString figureText(const store::Row& pulse, const QDate& today) {
    const QString figures = Weather::tr("%1 : %2")
                                .arg(words::date(dayIn(pulse, P::takenOn), today))
                                .arg(pulse.get(P::value).value_or(0));
    const QString word = textIn(pulse, P::word);
    return word.isEmpty() ? figures : Weather::tr("%1, « %2 »").arg(figures, word);
}

} // namespace

Weather::Weather(const Desk& desk, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , questions_("kind", {"name", "question", "low", "high"})
    , trends_("trendId", {"name", "points", "last", "lastId"})
    , received_("pulseId", {"words", "line"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(P::recordKind) || changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::Goal::recordKind)) {
            refresh();
        }
    })) {
    connect(&desk.people, &People::changed, this, &Weather::refresh);
    refresh();
}

std::vector<model::PulseKind> Weather::kinds() const {
    std::vector<model::PulseKind> list;
    const bool mentor = plays(desk_, true);
    if (plays(desk_, false) || !mentor) {
        list = {model::PulseKind::Satisfaction, model::PulseKind::Belonging,
                model::PulseKind::Meaning};
        if (!goals().isEmpty()) list.push_back(model::PulseKind::Confidence);
    }
    if (mentor) {
        list.push_back(model::PulseKind::MentorJoy);
        list.push_back(model::PulseKind::MentorLoad);
    }
    return list;
}

QVariantList Weather::goals() const {
    QVariantList list;
    for (const store::Row& goal :
         desk_.store.select(store::Query(model::Goal::recordKind)
                                .where(model::Goal::status, model::GoalStatus::Active))) {
        if (!desk_.isMine(goal, model::Goal::ownerId)) continue;
        list.append(QVariantMap{{u"id"_s, toQString(goal.id)}, {u"title"_s, titleOf(goal)}});
    }
    return list;
}

bool Weather::due() const {
    return isPulseDue(desk_.store, desk_.today());
}

QString Weather::loadText() const {
    const auto loads = ownPulses(desk_.store, model::PulseKind::MentorLoad);
    if (loads.empty()) return {};
    const auto value = [&](std::size_t fromEnd) {
        return loads[loads.size() - fromEnd].get(P::value).value_or(0);
    };
    const bool twice = loads.size() > 1 && value(1) >= heavyTwice && value(2) >= heavyTwice;
    if (value(1) < heavyOnce && !twice) return {};
    return tr("La charge est lourde. En parler tôt vaut mieux que s’épuiser : propose moins de "
              "rencontres, ou une pause.");
}

QStringList Weather::relief() {
    return {tr("Espacer nos rencontres ?"), tr("Faire une pause de quelques semaines ?")};
}

bool Weather::take(const QVariantMap& values, const QString& word, const QString& goalId) {
    std::vector<store::Edit> edits;
    const auto goal = toId<RecordId>(goalId);
    for (const model::PulseKind kind : kinds()) {
        const auto tapped = values.constFind(QString::number(static_cast<int>(kind)));
        if (tapped == values.constEnd()) continue;
        if (kind == model::PulseKind::Confidence && !goal) continue;
        auto edit = store::Edit::create(desk_.personal, P::recordKind, desk_.store.newId());
        edit.set(P::kind, kind)
            .set(P::value, std::clamp(tapped->toInt(), 0, highest))
            .set(P::takenOn, toDate(desk_.today()))
            .set(P::ownerId, desk_.people.me());
        if (kind == model::PulseKind::Confidence) edit.set(P::aboutId, *goal);
        const QString said = oneLine(word);
        if (!said.isEmpty()) edit.set(P::word, toUtf8(said));
        edits.push_back(std::move(edit));
    }
    return !edits.empty() && desk_.gestures.commit(edits, tr("Météo notée"));
}

QString Weather::preview(const QString& pulseId, bool withWord) const {
    auto pulse = desk_.find(pulseId, P::recordKind);
    if (!pulse) return {};
    if (!withWord) {
        std::erase_if(pulse->values,
                      [](const auto& entry) { return entry.first == P::word.number; });
    }
    return tr("%1, %2").arg(pulseLine(*pulse),
                            words::date(dayIn(*pulse, P::takenOn), desk_.today()));
}

bool Weather::share(const QString& pulseId, const QString& placeId, bool withWord) {
    const auto space = desk_.place(placeId);
    const auto pulse = desk_.find(pulseId, P::recordKind);
    if (!space || !pulse || desk_.store.isShared(pulse->space)) return false;
    auto copy = store::Edit::create(*space, P::recordKind, desk_.store.newId());
    copy.set(P::kind, kindOf(*pulse))
        .set(P::value, pulse->get(P::value).value_or(0))
        .set(P::takenOn, pulse->get(P::takenOn).value_or(toDate(desk_.today())))
        .set(P::ownerId, desk_.people.me());
    const auto word = pulse->get(P::word);
    if (withWord && word) copy.set(P::word, *word);
    return desk_.gestures.commit(copy, tr("Météo partagée"));
}

bool Weather::propose(const QString& placeId, int relief) {
    const auto space = desk_.place(placeId);
    const QStringList all = Weather::relief();
    if (!space || relief < 0 || relief >= all.size()) return false;
    AgendaPoint point;
    point.text = all[relief];
    const auto edit = agendaPoint(desk_.store, desk_.people.me(), *space, point);
    return edit && desk_.gestures.commit(*edit, tr("À l’ordre du jour de la prochaine rencontre"));
}

void Weather::refresh() {
    std::vector<RowsModel::Row> rows;
    for (const model::PulseKind kind : kinds()) {
        rows.push_back({QString::number(static_cast<int>(kind)),
                        {pulseName(kind), pulseQuestion(kind), pulseLow(kind), pulseHigh(kind)}});
    }
    questions_.setRows(std::move(rows));
    refreshTrends();
    refreshReceived();
    Q_EMIT changed();
}

// One line for each kind, and one for each goal a confidence was about.
void Weather::refreshTrends() {
    const auto all = ownPulses(desk_.store, std::nullopt);
    const QDate today = desk_.today();
    const QDate first = all.empty() ? today : dayIn(all.front(), P::takenOn);
    std::map<std::pair<int, RecordId>, std::vector<store::Row>> lines;
    for (const store::Row& pulse : all)
        lines[{static_cast<int>(kindOf(pulse)), pulse.get(P::aboutId).value_or(RecordId())}]
            .push_back(pulse);
    std::vector<RowsModel::Row> rows;
    for (const auto& [key, pulses] : lines) {
        QVariantList points;
        for (const store::Row& pulse : pulses) {
            const QDate day = dayIn(pulse, P::takenOn);
            const auto value = pulse.get(P::value).value_or(0);
            points.append(QVariantMap{{u"at"_s, placeOf(day, first, today)},
                                      {u"value"_s, static_cast<double>(value) / highest},
                                      {u"text"_s, figureText(pulse, today)}});
        }
        const auto about = desk_.store.find(key.second);
        const QString kind = pulseName(static_cast<model::PulseKind>(key.first));
        rows.push_back({u"%1 %2"_s.arg(key.first).arg(toQString(key.second)),
                        {about ? tr("%1 : %2").arg(kind, titleOf(*about)) : kind, points,
                         tr("%1 sur 10").arg(pulses.back().get(P::value).value_or(0)),
                         toQString(pulses.back().id)}});
    }
    trends_.setRows(std::move(rows));
    fromText_ = all.empty() ? QString() : words::date(first, today);
    refreshEvents(first);
}

void Weather::refreshEvents(const QDate& first) {
    const QDate today = desk_.today();
    std::vector<std::pair<QDate, QString>> found;
    const auto add = [&](const QDate& day, const QString& text) {
        if (day >= first && day <= today) found.emplace_back(day, text);
    };
    for (const store::Row& meeting :
         desk_.store.select(store::Query(model::Meeting::recordKind)
                                .where(model::Meeting::status, model::MeetingStatus::Done)))
        add(startOf(meeting).date(), tr("Rencontre avec %1").arg(desk_.sharedWith(meeting.space)));
    for (const store::Row& goal :
         desk_.store.select(store::Query(model::Goal::recordKind)
                                .where(model::Goal::status, model::GoalStatus::Achieved))) {
        if (desk_.isMine(goal, model::Goal::ownerId))
            add(QDateTime::fromMSecsSinceEpoch(goal.updatedMs).date(),
                tr("Objectif atteint : %1").arg(titleOf(goal)));
    }
    std::ranges::sort(found, std::greater());
    if (found.size() > mostEvents) found.resize(mostEvents);
    events_.clear();
    for (const auto& [day, text] : found) {
        events_.append(QVariantMap{{u"at"_s, placeOf(day, first, today)},
                                   {u"text"_s, tr("%1 : %2").arg(words::date(day, today), text)}});
    }
}

void Weather::refreshReceived() {
    std::vector<RowsModel::Row> rows;
    for (const store::Row& pulse : desk_.store.select(store::Query(P::recordKind).newestFirst())) {
        if (desk_.isMine(pulse, P::ownerId)) continue;
        rows.push_back(
            {toQString(pulse.id),
             {pulseLine(pulse), words::named(tr("De %1, %2"), desk_.sharedWith(pulse.space))
                                    .arg(words::day(dayIn(pulse, P::takenOn), desk_.today()))}});
    }
    received_.setRows(std::move(rows));
}

} // namespace cordee::app
