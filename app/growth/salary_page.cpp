#include "app/growth/salary_page.h"

#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/records/reorder.h"
#include "app/words/words.h"

#include <algorithm>
#include <cmath>

namespace cordee::app {

namespace {

using model::SalaryObjection;
using model::SalaryPrep;

struct Figure {
    const char* name; // as the page asks for it
    Field<std::int64_t> field;
};

constexpr Figure figureFields[] = {{"current", SalaryPrep::currentAmount},
                                   {"floor", SalaryPrep::floorAmount},
                                   {"target", SalaryPrep::targetAmount},
                                   {"ambition", SalaryPrep::ambitionAmount},
                                   {"obtained", SalaryPrep::obtainedAmount}};

QString figureName(int index) {
    switch (index) {
    case 0:
        return SalaryPage::tr("Aujourd’hui");
    case 1:
        return SalaryPage::tr("Plancher");
    case 2:
        return SalaryPage::tr("Cible");
    case 3:
        return SalaryPage::tr("Ambition");
    default:
        return SalaryPage::tr("Obtenu");
    }
}

constexpr double mostAmount = 1e9; // fits what the editors hold

// « 52 000 », « 52.000 », « 52,5 k »; nothing when it is no amount.
std::optional<std::int64_t> amountFrom(QString typed) {
    typed.removeIf([](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Symbol_Currency;
    });
    const bool thousands = typed.endsWith(u'k', Qt::CaseInsensitive);
    if (thousands) typed.chop(1);
    bool read = false;
    double amount = 0;
    if (thousands) {
        amount = typed.replace(u',', u'.').toDouble(&read) * 1000;
    } else {
        typed.removeIf([](QChar letter) {
            return letter == u'.' || letter == u',' || letter == u'\'' || letter == u'’';
        });
        amount = static_cast<double>(typed.toLongLong(&read));
    }
    if (!read || amount < 0 || amount > mostAmount) return std::nullopt;
    return std::llround(amount);
}

store::Query objectionsOf(const RecordId& prep) {
    return store::Query(SalaryObjection::recordKind)
        .where(SalaryObjection::prepId, prep)
        .orderBy(SalaryObjection::position);
}

} // namespace

SalaryPage::SalaryPage(const GrowthTools& tools, const RecordId& prep, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , prep_(prep)
    , editor_(tools.store, tools.gestures)
    , objections_(std::make_unique<RecordListModel>(tools.store, objectionsOf(prep)))
    , subscription_(tools.store.subscribe([this](const ChangeSet& changes) {
        for (const auto kind : {SalaryPrep::recordKind, SalaryObjection::recordKind,
                                model::Achievement::recordKind}) {
            if (!changes.touches(kind)) continue;
            reload();
            return;
        }
    })) {
    editor_.open(prep);
    connect(&tools_.people, &People::changed, this, &SalaryPage::changed);
    reload();
}

void SalaryPage::reload() {
    if (auto row = tools_.store.find(prep_)) row_ = std::move(*row);
    Q_EMIT changed();
}

QString SalaryPage::money(std::int64_t amount) const {
    QString currency = textOf(row_, SalaryPrep::currency);
    if (currency.isEmpty()) currency = QStringLiteral("€");
    return words::locale().toCurrencyString(static_cast<double>(amount), currency, 0);
}

QVariantList SalaryPage::figures() const {
    QVariantList list;
    int index = 0;
    for (const Figure& figure : figureFields) {
        const auto amount = row_.get(figure.field);
        list.append(QVariantMap{{QStringLiteral("field"), QString::fromLatin1(figure.name)},
                                {QStringLiteral("name"), figureName(index)},
                                {QStringLiteral("text"), amount ? money(*amount) : QString()}});
        ++index;
    }
    return list;
}

QString SalaryPage::figuresNote() const {
    const auto floor = row_.get(SalaryPrep::floorAmount);
    const auto target = row_.get(SalaryPrep::targetAmount);
    const auto ambition = row_.get(SalaryPrep::ambitionAmount);
    if (!floor && !target && !ambition)
        return tr("Trois chiffres avant d’entrer : celui sous lequel tu refuses, celui que tu "
                  "vises, celui que tu oses.");
    if (!floor || !target || !ambition)
        return tr("Il manque un des trois chiffres : plancher, cible, ambition.");
    if (*floor > *target) return tr("Le plancher dépasse la cible.");
    if (*target > *ambition) return tr("La cible dépasse l’ambition.");
    return {};
}

QVariantList SalaryPage::proofs() const {
    using model::Achievement;
    const auto chosen = row_.get(SalaryPrep::proofs);
    QVariantList list;
    for (const store::Row& success : tools_.store.select(
             store::Query(Achievement::recordKind).orderBy(Achievement::onDate, true))) {
        if (!tools_.isMine(success, Achievement::ownerId)) continue;
        list.append(QVariantMap{
            {QStringLiteral("id"), toQString(success.id)},
            {QStringLiteral("text"), textOf(success, Achievement::action)},
            {QStringLiteral("chosen"), std::ranges::find(chosen, success.id) != chosen.end()}});
    }
    return list;
}

QVariantList SalaryPage::cards() const {
    QVariantList list;
    for (const store::Row& objection : tools_.store.select(objectionsOf(prep_))) {
        list.append(
            QVariantMap{{QStringLiteral("question"), textOf(objection, SalaryObjection::objection)},
                        {QStringLiteral("answer"), textOf(objection, SalaryObjection::answer)}});
    }
    return list;
}

QString SalaryPage::dayText() const {
    const QDate day = dateOf(row_, SalaryPrep::onDate);
    return day.isValid() ? tr("Entretien %1").arg(words::day(day, tools_.today())) : QString();
}

bool SalaryPage::setAmount(const QString& field, const QString& typed) {
    const auto* figure = std::ranges::find_if(
        figureFields, [&](const Figure& one) { return field == QLatin1String(one.name); });
    if (figure == std::ranges::end(figureFields) || tools_.store.isShared(row_.space)) return false;
    store::Edit edit(prep_);
    if (typed.trimmed().isEmpty()) {
        edit.clear(figure->field);
    } else {
        const auto amount = amountFrom(typed);
        if (!amount) return false;
        edit.set(figure->field, *amount);
    }
    return tools_.gestures.commit(edit);
}

void SalaryPage::setDue(const QString& iso) {
    tools_.setDay(prep_, SalaryPrep::onDate, iso);
}

// The words of the proofs are kept beside the links: a shared picture has the words only.
void SalaryPage::setProof(const QString& achievementId, bool used) {
    const auto id = toId<RecordId>(achievementId);
    if (!id) return;
    store::Edit edit(prep_);
    if (used) {
        edit.add(SalaryPrep::proofs, *id);
    } else {
        edit.remove(SalaryPrep::proofs, *id);
    }
    QStringList texts;
    for (const QVariant& entry : proofs()) {
        const QVariantMap proof = entry.toMap();
        const bool chosen = proof[QStringLiteral("id")] == achievementId
                                ? used
                                : proof[QStringLiteral("chosen")].toBool();
        if (chosen) texts << oneLine(proof[QStringLiteral("text")].toString());
    }
    edit.set(SalaryPrep::proofsText, toUtf8(texts.join(u'\n')));
    tools_.gestures.commit(edit);
}

bool SalaryPage::addObjection(const QString& objection) {
    if (objection.trimmed().isEmpty()) return false;
    auto edit = store::Edit::create(row_.space, SalaryObjection::recordKind, tools_.store.newId());
    edit.set(SalaryObjection::prepId, prep_)
        .set(SalaryObjection::objection, toUtf8(objection.trimmed()))
        .set(SalaryObjection::position, keyAtEnd(objections_->rows(), SalaryObjection::position));
    return tools_.gestures.commit(edit);
}

std::optional<store::Row> SalaryPage::objection(const QString& objectionId) const {
    const auto id = toId<RecordId>(objectionId);
    auto row = id ? tools_.store.find(*id) : std::nullopt;
    return row && row->recordKind == SalaryObjection::recordKind ? row : std::nullopt;
}

void SalaryPage::setObjection(const QString& objectionId, const QString& text) {
    const auto row = objection(objectionId);
    const QString words = text.trimmed();
    if (row && !words.isEmpty())
        tools_.gestures.commit(store::Edit(row->id).set(SalaryObjection::objection, toUtf8(words)));
}

void SalaryPage::setAnswer(const QString& objectionId, const QString& text) {
    const auto row = objection(objectionId);
    if (!row || longText(*row, SalaryObjection::answer) == text) return;
    store::Edit edit(row->id);
    replaceLongText(edit, row, SalaryObjection::answer, text);
    tools_.gestures.commit(edit);
}

void SalaryPage::removeObjection(const QString& objectionId) {
    if (const auto row = objection(objectionId))
        tools_.gestures.commit(store::Edit(row->id).remove(), tr("Objection supprimée"));
}

} // namespace cordee::app
