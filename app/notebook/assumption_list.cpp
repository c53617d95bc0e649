#include "app/notebook/assumption_list.h"

#include "app/facts/notebook_facts.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

QString toneOf(model::AssumptionStatus status) {
    switch (status) {
    case model::AssumptionStatus::Shaken:
        return u"warn"_s;
    case model::AssumptionStatus::Refuted:
        return u"rope"_s;
    case model::AssumptionStatus::Held:
    case model::AssumptionStatus::Unspecified:
        break;
    }
    return u"ok"_s;
}

model::AssumptionStatus statusOf(const store::Row& row) {
    const auto status = row.get(model::Assumption::status).value_or(model::AssumptionStatus::Held);
    return status == model::AssumptionStatus::Unspecified ? model::AssumptionStatus::Held : status;
}

// Whoever owns what an assumption stands under owns the assumption.
bool isMineUnder(const Desk& desk, const store::Row& parent) {
    switch (parent.recordKind) {
    case model::Goal::recordKind:
        return desk.isMine(parent, model::Goal::ownerId);
    case model::Decision::recordKind:
        return desk.isMine(parent, model::Decision::ownerId);
    default:
        return desk.isMine(parent, model::Situation::ownerId);
    }
}

} // namespace

std::vector<store::Row> assumptionsOf(const store::Store& store, const RecordId& parentRecord) {
    auto rows = store.select(store::Query(model::Assumption::recordKind)
                                 .where(model::Assumption::parentId, parentRecord));
    std::ranges::sort(rows, {}, &store::Row::id);
    return rows;
}

AssumptionList::AssumptionList(const Desk& desk, const RecordId& parentRecord, QObject* parent)
    : RowsModel("assumptionId",
                {"statement", "evidenceFor", "evidenceAgainst", "confidence", "line", "recheckIso",
                 "status", "statusText", "tone", "questions", "counterView", "due"},
                parent)
    , desk_(desk)
    , parentRecord_(parentRecord)
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Assumption::recordKind)) refresh();
    })) {
    refresh();
}

QString AssumptionList::summary() const {
    return count() == 0 ? QString() : tr("%n révisée(s) sur %1", nullptr, revised_).arg(count());
}

QString AssumptionList::sharedWith() const {
    const auto parent = desk_.store.find(parentRecord_);
    return parent ? desk_.sharedWith(parent->space) : QString();
}

QString AssumptionList::today() const {
    return desk_.today().toString(Qt::ISODate);
}

QStringList AssumptionList::prompts() {
    return {tr("Qu’est-ce qui te ferait changer d’avis ?"),
            tr("D’où le tiens-tu : vu, entendu, supposé ?"),
            tr("Et si le contraire était vrai ?"),
            tr("Qui verrait la chose autrement, et pourquoi ?"),
            tr("Quelle est la plus petite épreuve pour le vérifier ?"),
            tr("Depuis quand le crois-tu ? Qu’est-ce qui a changé depuis ?"),
            tr("À qui profite que ce soit vrai ?"),
            tr("Qu’est-ce que tu perdrais à avoir tort ?"),
            tr("Quel fait as-tu laissé de côté ?"),
            tr("Le conseillerais-tu à une amie dans ta situation ?"),
            tr("C’est un échec, dans un an : que s’est-il passé ?"),
            tr("Est-ce une règle, une habitude ou une peur ?")};
}

QVariantMap AssumptionList::details(int row) const {
    QVariantMap map;
    for (const QByteArray& role : roleNames())
        map.insert(QString::fromLatin1(role), cell(row, role));
    return map;
}

bool AssumptionList::add(const QString& statement) {
    const QString words = statement.trimmed();
    const auto parent = desk_.store.find(parentRecord_);
    if (words.isEmpty() || !parent || !mine_) return false;
    auto edit =
        store::Edit::create(parent->space, model::Assumption::recordKind, desk_.store.newId());
    edit.set(model::Assumption::parentId, parentRecord_)
        .set(model::Assumption::statement, toUtf8(words))
        .set(model::Assumption::status, model::AssumptionStatus::Held)
        .set(model::Assumption::ownerId, desk_.people.me());
    return desk_.gestures.commit(edit);
}

bool AssumptionList::change(const QString& id, const QVariantMap& values) {
    const auto row = known(id);
    const QString statement = values.value(u"statement"_s).toString().trimmed();
    if (!row || !mine_ || statement.isEmpty()) return false;
    store::Edit edit(row->id);
    edit.set(model::Assumption::statement, toUtf8(statement));
    replaceLongText(edit, row, model::Assumption::evidenceFor,
                    values.value(u"evidenceFor"_s).toString());
    replaceLongText(edit, row, model::Assumption::evidenceAgainst,
                    values.value(u"evidenceAgainst"_s).toString());
    const QDate recheck = QDate::fromString(values.value(u"recheckIso"_s).toString(), Qt::ISODate);
    const bool looked =
        recheck == dayIn(*row, model::Assumption::recheckOn) && recheck <= desk_.today();
    if (recheck.isValid() && !looked) {
        edit.set(model::Assumption::recheckOn, toDate(recheck));
    } else if (row->get(model::Assumption::recheckOn)) {
        edit.clear(model::Assumption::recheckOn);
    }
    const auto before = row->get(model::Assumption::confidencePercent);
    const int confidence = values.value(u"confidence"_s, -1).toInt();
    bool revised = false;
    if (confidence >= 0 && before != std::min(confidence, 100)) {
        edit.set(model::Assumption::confidencePercent, std::min(confidence, 100));
        if (!before) edit.set(model::Assumption::firstConfidencePercent, std::min(confidence, 100));
        revised = before.has_value();
    }
    const auto status = static_cast<model::AssumptionStatus>(values.value(u"status"_s).toInt());
    if (status != model::AssumptionStatus::Unspecified && status != statusOf(*row)) {
        edit.set(model::Assumption::status, status);
        revised = true;
    }
    if (revised) edit.set(model::Assumption::revisedOn, toDate(desk_.today()));
    return desk_.gestures.commit(edit, revised ? tr("Hypothèse révisée") : QString());
}

bool AssumptionList::ask(const QString& id, const QString& question) {
    const auto row = known(id);
    const QString words = oneLine(question);
    if (!row || mine_ || words.isEmpty()) return false;
    QString all = textIn(*row, model::Assumption::questions);
    all = all.isEmpty() ? words : all + u'\n' + words;
    return desk_.gestures.commit(
        store::Edit(row->id).set(model::Assumption::questions, toUtf8(all)), tr("Question posée"));
}

bool AssumptionList::hold(const QString& id, const QString& counterView) {
    const auto row = known(id);
    if (!row || mine_) return false;
    store::Edit edit(row->id);
    replaceLongText(edit, row, model::Assumption::counterView, counterView.trimmed());
    return desk_.gestures.commit(edit, tr("Avis contraire noté"));
}

void AssumptionList::remove(const QString& id) {
    const auto row = known(id);
    if (row && mine_) desk_.gestures.commit(store::Edit(row->id).remove(), tr("Hypothèse effacée"));
}

QString AssumptionList::statusName(model::AssumptionStatus status) {
    switch (status) {
    case model::AssumptionStatus::Shaken:
        return tr("ébranlée");
    case model::AssumptionStatus::Refuted:
        return tr("réfutée");
    case model::AssumptionStatus::Held:
    case model::AssumptionStatus::Unspecified:
        break;
    }
    return tr("tenue");
}

void AssumptionList::refresh() {
    const auto parent = desk_.store.find(parentRecord_);
    mine_ = parent && isMineUnder(desk_, *parent);
    revised_ = 0;
    std::vector<Row> rows;
    for (const store::Row& row : assumptionsOf(desk_.store, parentRecord_)) {
        if (row.get(model::Assumption::revisedOn)) ++revised_;
        rows.push_back(rowFor(row));
    }
    setRows(std::move(rows));
    Q_EMIT changed();
}

RowsModel::Row AssumptionList::rowFor(const store::Row& row) const {
    const auto status = statusOf(row);
    const auto confidence = row.get(model::Assumption::confidencePercent);
    const auto first = row.get(model::Assumption::firstConfidencePercent);
    const QDate recheck = dayIn(row, model::Assumption::recheckOn);
    const bool due = recheck.isValid() && recheck <= desk_.today();
    QStringList line;
    if (confidence) {
        const QString now = words::percent(static_cast<int>(*confidence));
        line.append(
            first && *first != *confidence
                ? tr("sûr à %1, d’abord à %2").arg(now, words::percent(static_cast<int>(*first)))
                : tr("sûr à %1").arg(now));
    }
    if (recheck.isValid()) line.append(tr("à revoir %1").arg(words::day(recheck, desk_.today())));
    return {toQString(row.id),
            {textIn(row, model::Assumption::statement), textIn(row, model::Assumption::evidenceFor),
             textIn(row, model::Assumption::evidenceAgainst),
             confidence ? static_cast<int>(*confidence) : -1, line.join(u" · "_s),
             recheck.isValid() ? recheck.toString(Qt::ISODate) : QString(),
             static_cast<int>(status), statusName(status), toneOf(status),
             textIn(row, model::Assumption::questions), textIn(row, model::Assumption::counterView),
             due}};
}

std::optional<store::Row> AssumptionList::known(const QString& id) const {
    auto row = desk_.find(id, model::Assumption::recordKind);
    if (!row || row->get(model::Assumption::parentId) != parentRecord_) return std::nullopt;
    return row;
}

} // namespace cordee::app
