#include "app/notebook/decision_page.h"

#include "app/facts/notebook_facts.h"
#include "app/notebook/decision_lock.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using D = model::Decision;

constexpr int bestQuality = 5;
constexpr int mostLuck = 2;

} // namespace

QString mindStateName(model::MindState state) {
    switch (state) {
    case model::MindState::Calm:
        return DecisionPage::tr("calme");
    case model::MindState::Excited:
        return DecisionPage::tr("enthousiaste");
    case model::MindState::Worried:
        return DecisionPage::tr("inquiet");
    case model::MindState::Tired:
        return DecisionPage::tr("fatigué");
    case model::MindState::Hurried:
        return DecisionPage::tr("pressé");
    case model::MindState::Unspecified:
        break;
    }
    return {};
}

QString decisionStatus(const store::Row& decision, const QDate& today) {
    if (!isLocked(decision)) return DecisionPage::tr("à peser");
    if (decision.get(D::reviewedOn)) return DecisionPage::tr("relue");
    const QDate review = dayIn(decision, D::reviewOn);
    return review.isValid() && review <= today ? DecisionPage::tr("à relire")
                                               : DecisionPage::tr("prise");
}

DecisionPage::DecisionPage(const Desk& desk, const RecordId& decision, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , id_(decision)
    , options_(desk, decision)
    , assumptions_(desk, decision)
    , counterpoints_(desk, decision)
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(D::recordKind) || changes.touches(model::DecisionOption::recordKind)) {
            refresh();
        }
    })) {
    refresh();
}

void DecisionPage::refresh() {
    row_ = desk_.store.find(id_);
    Q_EMIT changed();
}

QVariantMap DecisionPage::values() const {
    QVariantMap map;
    for (const FieldSchema& field : desk_.store.schema().record(D::recordKind)->fields) {
        const auto name =
            QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        map.insert(name, field.merge == Merge::Text
                             ? QVariant(longText(*row_, {D::recordKind, field.number}))
                             : toVariant(field, row_->value(field.number)));
        map.insert(name + u"Known"_s,
                   !std::holds_alternative<std::monostate>(row_->value(field.number)));
    }
    return map;
}

bool DecisionPage::theirs() const {
    return !desk_.isMine(*row_, D::ownerId);
}

QString DecisionPage::sharedWith() const {
    return desk_.sharedWith(row_->space);
}

bool DecisionPage::locked() const {
    return isLocked(*row_);
}

bool DecisionPage::reviewed() const {
    return row_->get(D::reviewedOn).has_value();
}

QString DecisionPage::statusText() const {
    return decisionStatus(*row_, desk_.today());
}

QString DecisionPage::missing() const {
    return missingToLock(*row_, static_cast<std::size_t>(options_.count()), desk_.today());
}

QString DecisionPage::changedAfter() const {
    return changedAfterLock(desk_, *row_, optionsOf(desk_.store, id_));
}

QString DecisionPage::chosenText() const {
    const QString kept = textIn(*row_, D::chosenText);
    if (locked() || !row_->get(D::chosenId)) return kept;
    const auto option = desk_.store.find(*row_->get(D::chosenId));
    return option ? textIn(*option, model::DecisionOption::name) : kept;
}

QString DecisionPage::reviewIso() const {
    const QDate day = dayIn(*row_, D::reviewOn);
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString DecisionPage::today() const {
    return desk_.today().toString(Qt::ISODate);
}

QVariantList DecisionPage::written() const {
    QVariantList lines;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.trimmed().isEmpty())
            lines.append(QVariantMap{{u"name"_s, name}, {u"text"_s, text}});
    };
    add(tr("La question"), textIn(*row_, D::question));
    for (const store::Row& option : optionsOf(desk_.store, id_)) {
        QStringList text;
        const QString pros = textIn(option, model::DecisionOption::pros);
        const QString cons = textIn(option, model::DecisionOption::cons);
        if (!pros.isEmpty()) text.append(tr("Pour : %1").arg(pros));
        if (!cons.isEmpty()) text.append(tr("Contre : %1").arg(cons));
        if (const auto score = option.get(model::DecisionOption::score))
            text.append(tr("Note : %1 sur 10").arg(*score));
        if (text.isEmpty()) text.append(u"–"_s);
        add(tr("Option : %1").arg(textIn(option, model::DecisionOption::name)), text.join(u'\n'));
    }
    add(tr("Si cela échoue, ce sera parce que…"), textIn(*row_, D::premortem));
    add(tr("Le choix"), chosenText());
    add(tr("Pourquoi"), textIn(*row_, D::why));
    add(tr("Ce qui est attendu"), textIn(*row_, D::expected));
    if (const auto confidence = row_->get(D::confidencePercent))
        add(tr("Confiance"), words::percent(static_cast<int>(*confidence)));
    add(tr("État d’esprit"),
        mindStateName(row_->get(D::mindState).value_or(model::MindState::Unspecified)));
    for (const store::Row& assumption : assumptionsOf(desk_.store, id_))
        add(tr("Hypothèse"), textIn(assumption, model::Assumption::statement));
    add(tr("Ce qui est arrivé"), textIn(*row_, D::actual));
    add(tr("Ce qui en reste"), textIn(*row_, D::lesson));
    return lines;
}

bool DecisionPage::write(const QString& field, const QVariant& value) {
    const QByteArray name = field.toLatin1();
    const FieldSchema* schema =
        desk_.store.schema()
            .record(D::recordKind)
            ->field(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
    if (schema == nullptr || schema->number == D::lockedAt.number || theirs()) return false;
    if (locked() && locks(schema->number)) return false;
    const auto converted = fromVariant(*schema, value);
    if (!converted) return false;
    store::Edit edit(id_);
    if (schema->merge == Merge::Text) {
        const TextField text{D::recordKind, schema->number};
        if (longText(*row_, text) == value.toString()) return true;
        replaceLongText(edit, row_, text, value.toString());
    } else {
        if (*converted == row_->value(schema->number)) return true;
        edit.step(store::Edit::SetValue{schema->number, *converted});
    }
    return desk_.gestures.commit(edit);
}

bool DecisionPage::setReview(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() && !theirs() &&
           desk_.gestures.commit(store::Edit(id_).set(D::reviewOn, toDate(day)));
}

bool DecisionPage::lock() {
    if (locked() || theirs() || !missing().isEmpty()) return false;
    store::Edit edit(id_);
    edit.set(D::lockedAt, desk_.now()).set(D::chosenText, toUtf8(chosenText()));
    return desk_.gestures.commit(edit, tr("Décision prise"));
}

bool DecisionPage::review(const QString& actual, bool cameTrue, int quality, int luck,
                          const QString& lesson) {
    if (!locked() || theirs() || actual.trimmed().isEmpty()) return false;
    store::Edit edit(id_);
    replaceLongText(edit, row_, D::actual, actual.trimmed());
    replaceLongText(edit, row_, D::lesson, lesson.trimmed());
    edit.set(D::cameTrue, cameTrue)
        .set(D::quality, std::clamp(quality, 1, bestQuality))
        .set(D::luck, std::clamp(luck, -mostLuck, mostLuck))
        .set(D::reviewedOn, toDate(desk_.today()));
    return desk_.gestures.commit(edit, tr("Décision relue"));
}

QString DecisionPage::share(const QString& placeId) {
    const auto space = desk_.place(placeId);
    if (!space || theirs() || desk_.store.isShared(row_->space)) return {};
    store::Edit copy = copyOf(desk_.store, *row_, *space, desk_.store.newId());
    copy.set(D::ownerId, desk_.people.me());
    std::vector<store::Edit> parts;
    for (const store::Row& option : optionsOf(desk_.store, id_)) {
        parts.push_back(copyOf(desk_.store, option, *space, desk_.store.newId()));
        parts.back().set(model::DecisionOption::decisionId, copy.id());
        if (row_->get(D::chosenId) == option.id) copy.set(D::chosenId, parts.back().id());
        parts.push_back(store::Edit(option.id).remove());
    }
    for (const store::Row& assumption : assumptionsOf(desk_.store, id_)) {
        parts.push_back(copyOf(desk_.store, assumption, *space, desk_.store.newId()));
        parts.back().set(model::Assumption::parentId, copy.id());
        parts.push_back(store::Edit(assumption.id).remove());
    }
    std::vector<store::Edit> edits{copy};
    std::ranges::move(parts, std::back_inserter(edits));
    edits.push_back(store::Edit(id_).remove());
    return desk_.gestures.commit(edits, tr("Décision partagée")) ? toQString(copy.id()) : QString();
}

bool DecisionPage::remove() {
    return !theirs() && desk_.gestures.commit(store::Edit(id_).remove(), tr("Décision supprimée"));
}

} // namespace cordee::app
