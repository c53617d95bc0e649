#include "app/feedback/contribution_page.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

ContributionPage::ContributionPage(store::Store& store, People& people, const Clock& clock)
    : store_(store)
    , people_(people)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        const auto touches = [&changes](auto... kinds) { return (changes.touches(kinds) || ...); };
        if (touches(model::Meeting::recordKind, model::Feedback::recordKind,
                    model::Gratitude::recordKind, model::Story::recordKind, model::Goal::recordKind,
                    model::Introduction::recordKind, model::Mentorship::recordKind)) {
            refresh();
        }
    })) {
    connect(&people, &People::changed, this, &ContributionPage::refresh);
    refresh();
}

QStringList ContributionPage::periods() const {
    QStringList names;
    for (const Span& span : spans_)
        names.append(span.name);
    return names;
}

void ContributionPage::setPeriod(int index) {
    if (index < 0 || index >= static_cast<int>(spans_.size()) || index == period_) return;
    period_ = index;
    refresh();
}

void ContributionPage::setWithNames(bool names) {
    withNames_ = names;
    Q_EMIT changed();
}

QString ContributionPage::hours() const {
    return words::minutes(given_.minutes);
}

QString ContributionPage::fileName() const {
    return app::fileName(paper().title, u"pdf"_s);
}

QUrl ContributionPage::folder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

void ContributionPage::refresh() {
    const QDate today = todayOf(clock_);
    const QDate first = firstGiven(store_, people_);
    spans_ = {{tr("Ce trimestre"), quarterStart(today), today}};
    for (int year = today.year(); first.isValid() && year >= first.year(); --year)
        spans_.push_back({QString::number(year), QDate(year, 1, 1), QDate(year, 12, 31)});
    if (first.isValid() && first.year() < today.year())
        spans_.push_back({tr("Depuis le début"), first, today});
    period_ = std::min(period_, static_cast<int>(spans_.size()) - 1);
    const Span& span = spans_[static_cast<std::size_t>(period_)];
    given_ = contributionOf(store_, people_, span.from, span.to);
    traces_.setRows(traceRows());
    Q_EMIT changed();
}

std::vector<RowsModel::Row> ContributionPage::traceRows() const {
    const QDate today = todayOf(clock_);
    std::vector<RowsModel::Row> rows;
    for (const Trace& trace : tracesOf(store_, people_)) {
        const QString first = People::firstNameOf(trace.name);
        const QString when = words::day(QDateTime::fromMSecsSinceEpoch(trace.atMs).date(), today);
        const auto text = [&trace](Field<std::string> field) {
            return toQString(trace.record.get(field).value_or(std::string()));
        };
        if (trace.record.recordKind == model::Goal::recordKind) {
            rows.push_back({toQString(trace.record.id),
                            {u"trophy"_s, text(model::Goal::title),
                             tr("%1 a atteint cet objectif · %2").arg(first, when)}});
            continue;
        }
        const QString changed = text(model::Gratitude::whatItChanged);
        const QString line = tr("%1 te dit merci · %2").arg(first, when);
        rows.push_back({toQString(trace.record.id),
                        {u"heart"_s, text(model::Gratitude::forWhat),
                         changed.isEmpty() ? line : changed + u'\n' + line}});
    }
    return rows;
}

Paper ContributionPage::paper() const {
    const Span& span = spans_[static_cast<std::size_t>(period_)];
    const QDate today = todayOf(clock_);
    const QDate last = std::min(span.to, today);
    const auto full = [](const QDate& day) {
        return words::locale().toString(day, QLocale::LongFormat);
    };
    Paper paper;
    paper.title = tr("Attestation de mentorat : %1").arg(span.name);
    paper.subtitle = people_.myName() + u'\n' + tr("Du %1 au %2").arg(full(span.from), full(last));
    const int meetings = given_.meetings;
    const int persons = people();
    Paper::Part figures{tr("Ce qui a été donné"), {}, false};
    figures.lines << tr("%1 de rencontres").arg(hours())
                  << tr("%n rencontre(s) tenue(s)", nullptr, meetings)
                  << tr("%n personne(s) accompagnée(s)", nullptr, persons);
    if (given_.feedback > 0) figures.lines << tr("%n retour(s) donné(s)", nullptr, given_.feedback);
    if (given_.stories > 0) figures.lines << tr("%n récit(s) partagé(s)", nullptr, given_.stories);
    const int introductions = given_.introductions;
    if (introductions > 0) figures.lines << tr("%n mise(s) en relation", nullptr, introductions);
    if (given_.thanks > 0) figures.lines << tr("%n merci(s) reçu(s)", nullptr, given_.thanks);
    paper.parts.push_back(std::move(figures));
    if (withNames_) {
        Paper::Part names{tr("Avec qui"), {}, false};
        for (const PersonGiven& person : given_.people) {
            //: a person's name, then time and number of meetings
            names.lines << tr("%1 : %2, %n rencontre(s)", nullptr, person.meetings)
                               .arg(person.name, words::minutes(person.minutes));
        }
        paper.parts.push_back(std::move(names));
    }
    paper.foot = tr("Établi le %1 par Cordée, sur l’appareil, à partir des rencontres notées par "
                    "les deux personnes. Déclaration sur l’honneur.")
                     .arg(full(today));
    return paper;
}

void ContributionPage::copyStatement() const {
    QGuiApplication::clipboard()->setText(statement());
}

QString ContributionPage::savePdf(const QUrl& place) const {
    return saveContent(place, asPdf(paper()));
}

} // namespace cordee::app
