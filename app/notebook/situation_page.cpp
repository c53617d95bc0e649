#include "app/notebook/situation_page.h"

#include "app/facts/next_agenda.h"
#include "app/facts/notebook_facts.h"
#include "app/notebook/known_names.h"
#include "app/notebook/situations.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

QVariantMap entry(int field, const QString& name, const QString& text) {
    return {{u"field"_s, field}, {u"name"_s, name}, {u"text"_s, text}};
}

} // namespace

QString wantName(model::Want want) {
    switch (want) {
    case model::Want::Listen:
        return SituationPage::tr("écoute");
    case model::Want::Advice:
        return SituationPage::tr("avis");
    case model::Want::Challenge:
        return SituationPage::tr("défi");
    case model::Want::Ideas:
        return SituationPage::tr("idées");
    case model::Want::Unspecified:
        break;
    }
    return {};
}

SituationPage::SituationPage(const Desk& desk, const RecordId& situation, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , id_(situation)
    , editor_(desk.store, desk.gestures)
    , assumptions_(desk, situation)
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Situation::recordKind) ||
            changes.touches(model::Assumption::recordKind)) {
            refresh();
        }
    })) {
    editor_.open(situation);
    refresh();
}

void SituationPage::refresh() {
    row_ = desk_.store.find(id_);
    Q_EMIT changed();
}

bool SituationPage::theirs() const {
    return !desk_.isMine(*row_, model::Situation::ownerId);
}

QString SituationPage::sharedWith() const {
    return desk_.sharedWith(row_->space);
}

QString SituationPage::statusText() const {
    return situationStatus(*row_);
}

QString SituationPage::deadlineIso() const {
    const QDate day = dayIn(*row_, model::Situation::deadlineOn);
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString SituationPage::today() const {
    return desk_.today().toString(Qt::ISODate);
}

QString SituationPage::aliasHint() const {
    if (theirs()) return {};
    QString all = textIn(*row_, model::Situation::title);
    for (const QVariant& line : written())
        all += u'\n' + line.toMap().value(u"text"_s).toString();
    const QString name = fullNameIn(all, knownNames(desk_.store, desk_.people));
    return name.isEmpty() ? QString()
                          : words::named(tr("Le nom de %1 est écrit en entier. Un surnom ou un "
                                            "rôle protège mieux : « ma "
                                            "cheffe », « A. »."),
                                         name);
}

QVariantList SituationPage::written() const {
    QVariantList lines;
    const auto add = [&](std::uint32_t field, const QString& name, const QString& text) {
        if (!text.isEmpty()) lines.append(entry(static_cast<int>(field), name, text));
    };
    using S = model::Situation;
    add(S::facts.number, tr("Les faits"), textIn(*row_, S::facts));
    add(S::people.number, tr("Qui"), textIn(*row_, S::people));
    add(S::stakes.number, tr("Ce qui est en jeu"), textIn(*row_, S::stakes));
    add(S::tried.number, tr("Ce que j’ai tenté"), textIn(*row_, S::tried));
    add(S::myReading.number, tr("Ma lecture"), textIn(*row_, S::myReading));
    const QDate deadline = dayIn(*row_, S::deadlineOn);
    if (deadline.isValid())
        add(S::deadlineOn.number, tr("Échéance"), words::date(deadline, desk_.today()));
    QStringList statements;
    for (const store::Row& assumption : assumptionsOf(desk_.store, id_))
        statements.append(textIn(assumption, model::Assumption::statement));
    if (!theirs()) add(assumptionsField, tr("Mes hypothèses"), statements.join(u'\n'));
    return lines;
}

QString SituationPage::copyId() const {
    const auto item = row_->get(model::Situation::agendaItemId);
    if (!item || desk_.store.isShared(row_->space)) return {};
    for (const store::Row& other :
         desk_.store.select(store::Query(model::Situation::recordKind)
                                .where(model::Situation::agendaItemId, *item)))
        if (other.id != id_) return toQString(other.id);
    return {};
}

void SituationPage::setDeadline(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    store::Edit edit(id_);
    if (day.isValid()) {
        edit.set(model::Situation::deadlineOn, toDate(day));
    } else {
        edit.clear(model::Situation::deadlineOn);
    }
    desk_.gestures.commit(edit);
}

void SituationPage::settle() {
    desk_.gestures.commit(
        store::Edit(id_).set(model::Situation::status, model::SituationStatus::Settled),
        tr("Situation réglée"));
}

bool SituationPage::bring(const QString& placeId, const QVariantList& fields) {
    const auto space = desk_.place(placeId);
    const QString title = textIn(*row_, model::Situation::title).trimmed();
    if (!space || title.isEmpty() || theirs() || desk_.store.isShared(row_->space)) return false;
    const auto chosen = [&](int field) { return fields.contains(QVariant(field)); };
    std::vector<std::uint32_t> only{model::Situation::title.number, model::Situation::want.number};
    for (const QVariant& line : written()) {
        const int field = line.toMap().value(u"field"_s).toInt();
        if (field != assumptionsField && chosen(field))
            only.push_back(static_cast<std::uint32_t>(field));
    }
    store::Edit copy = copyOfFields(desk_.store, *row_, *space, desk_.store.newId(), only);
    const auto point =
        agendaPoint(desk_.store, desk_.people.me(), *space,
                    {.text = title,
                     .kind = model::AgendaKind::Topic,
                     .want = row_->get(model::Situation::want).value_or(model::Want::Unspecified),
                     .minutes = {},
                     .about = copy.id(),
                     .meeting = {}});
    if (!point) return false;
    copy.set(model::Situation::ownerId, desk_.people.me())
        .set(model::Situation::status, model::SituationStatus::Brought)
        .set(model::Situation::agendaItemId, point->id());
    store::Edit original(id_);
    original.set(model::Situation::status, model::SituationStatus::Brought)
        .set(model::Situation::agendaItemId, point->id());
    std::vector<store::Edit> edits{*point, copy, original};
    if (chosen(assumptionsField)) {
        for (const store::Row& assumption : assumptionsOf(desk_.store, id_)) {
            edits.push_back(copyOf(desk_.store, assumption, *space, desk_.store.newId()));
            edits.back().set(model::Assumption::parentId, copy.id());
        }
    }
    return desk_.gestures.commit(edits, tr("À l’ordre du jour de la prochaine rencontre"));
}

} // namespace cordee::app
