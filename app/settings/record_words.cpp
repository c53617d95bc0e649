#include "app/settings/record_words.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr qsizetype longestTitle = 90;

using Names = QHash<QByteArray, const char*>;

QByteArray key(std::string_view name) {
    return {name.data(), static_cast<qsizetype>(name.size())};
}

// A name that a newer declaration added and nobody translated yet is shown as declared.
QString named(const Names& names, std::string_view name) {
    const char* known = names.value(key(name), nullptr);
    return known == nullptr ? QString::fromUtf8(key(name))
                            : QCoreApplication::translate("records", known);
}

const Names& recordNames() {
    static const Names names{
        {"Profile", QT_TRANSLATE_NOOP("records", "Profil")},
        {"Mentorship", QT_TRANSLATE_NOOP("records", "Mentorat")},
        {"Meeting", QT_TRANSLATE_NOOP("records", "Rencontre")},
        {"AgendaItem", QT_TRANSLATE_NOOP("records", "Point de l’ordre du jour")},
        {"MeetingNote", QT_TRANSLATE_NOOP("records", "Notes de rencontre")},
        {"PrivateNote", QT_TRANSLATE_NOOP("records", "Note privée")},
        {"Commitment", QT_TRANSLATE_NOOP("records", "Engagement")},
        {"Goal", QT_TRANSLATE_NOOP("records", "Objectif")},
        {"GoalStep", QT_TRANSLATE_NOOP("records", "Jalon")},
        {"GoalCheckIn", QT_TRANSLATE_NOOP("records", "Point d’avancement")},
        {"CaptureItem", QT_TRANSLATE_NOOP("records", "Ligne à classer")}};
    return names;
}

const Names& fieldNames() {
    static const Names names{
        {"text", QT_TRANSLATE_NOOP("records", "texte")},
        {"title", QT_TRANSLATE_NOOP("records", "titre")},
        {"statement", QT_TRANSLATE_NOOP("records", "énoncé")},
        {"why", QT_TRANSLATE_NOOP("records", "pourquoi")},
        {"means", QT_TRANSLATE_NOOP("records", "moyens")},
        {"relevance", QT_TRANSLATE_NOOP("records", "lien avec mes aspirations")},
        {"confidence", QT_TRANSLATE_NOOP("records", "confiance")},
        {"dueOn", QT_TRANSLATE_NOOP("records", "échéance")},
        {"settledOn", QT_TRANSLATE_NOOP("records", "réglé le")},
        {"doneOn", QT_TRANSLATE_NOOP("records", "fait le")},
        {"startedOn", QT_TRANSLATE_NOOP("records", "début")},
        {"endsOn", QT_TRANSLATE_NOOP("records", "fin")},
        {"done", QT_TRANSLATE_NOOP("records", "fait")},
        {"status", QT_TRANSLATE_NOOP("records", "état")},
        {"kind", QT_TRANSLATE_NOOP("records", "sorte")},
        {"want", QT_TRANSLATE_NOOP("records", "attente")},
        {"minutes", QT_TRANSLATE_NOOP("records", "durée en minutes")},
        {"position", QT_TRANSLATE_NOOP("records", "place")},
        {"startsAt", QT_TRANSLATE_NOOP("records", "moment")},
        {"place", QT_TRANSLATE_NOOP("records", "lieu")},
        {"heldAt", QT_TRANSLATE_NOOP("records", "commencée")},
        {"endedAt", QT_TRANSLATE_NOOP("records", "terminée")},
        {"keyPoints", QT_TRANSLATE_NOOP("records", "points clés")},
        {"outcome", QT_TRANSLATE_NOOP("records", "suite donnée")},
        {"renegotiations", QT_TRANSLATE_NOOP("records", "renégociations")},
        {"approvals", QT_TRANSLATE_NOOP("records", "approbations")},
        {"displayName", QT_TRANSLATE_NOOP("records", "nom")},
        {"headline", QT_TRANSLATE_NOOP("records", "présentation")},
        {"roles", QT_TRANSLATE_NOOP("records", "rôles")},
        {"note", QT_TRANSLATE_NOOP("records", "note")},
        {"value", QT_TRANSLATE_NOOP("records", "valeur")},
        {"metricCurrent", QT_TRANSLATE_NOOP("records", "valeur actuelle")},
        {"metricTarget", QT_TRANSLATE_NOOP("records", "valeur visée")},
        {"metricBaseline", QT_TRANSLATE_NOOP("records", "valeur de départ")},
        {"metricUnit", QT_TRANSLATE_NOOP("records", "unité")},
        {"metricText", QT_TRANSLATE_NOOP("records", "mesure")},
        {"ownerId", QT_TRANSLATE_NOOP("records", "à qui")},
        {"meetingId", QT_TRANSLATE_NOOP("records", "rencontre")},
        {"goalId", QT_TRANSLATE_NOOP("records", "objectif")},
        {"phase", QT_TRANSLATE_NOOP("records", "phase")},
        {"cadenceDays", QT_TRANSLATE_NOOP("records", "rythme en jours")},
        {"focusAreas", QT_TRANSLATE_NOOP("records", "axes")}};
    return names;
}

const Names& valueNames() {
    static const Names names{{"open", QT_TRANSLATE_NOOP("records", "ouvert")},
                             {"kept", QT_TRANSLATE_NOOP("records", "tenu")},
                             {"renegotiated", QT_TRANSLATE_NOOP("records", "renégocié")},
                             {"dropped", QT_TRANSLATE_NOOP("records", "abandonné")},
                             {"done", QT_TRANSLATE_NOOP("records", "fait")},
                             {"carried", QT_TRANSLATE_NOOP("records", "reporté")},
                             {"draft", QT_TRANSLATE_NOOP("records", "brouillon")},
                             {"active", QT_TRANSLATE_NOOP("records", "en cours")},
                             {"paused", QT_TRANSLATE_NOOP("records", "en pause")},
                             {"achieved", QT_TRANSLATE_NOOP("records", "atteint")},
                             {"letGo", QT_TRANSLATE_NOOP("records", "laissé")},
                             {"proposed", QT_TRANSLATE_NOOP("records", "proposé")},
                             {"confirmed", QT_TRANSLATE_NOOP("records", "confirmé")},
                             {"cancelled", QT_TRANSLATE_NOOP("records", "annulé")},
                             {"missed", QT_TRANSLATE_NOOP("records", "manqué")},
                             {"topic", QT_TRANSLATE_NOOP("records", "sujet")},
                             {"question", QT_TRANSLATE_NOOP("records", "question")},
                             {"mentor", QT_TRANSLATE_NOOP("records", "mentor")},
                             {"mentee", QT_TRANSLATE_NOOP("records", "mentoré")}};
    return names;
}

QString shortened(QString text) {
    text = oneLine(text);
    return text.size() <= longestTitle ? text : text.left(longestTitle - 1).trimmed() + u'…';
}

QString enumText(const FieldSchema& field, std::int64_t number) {
    const auto found = std::ranges::find(field.enumValues, number, &EnumValueSchema::number);
    return found == field.enumValues.end() ? QString::number(number)
                                           : named(valueNames(), found->name);
}

} // namespace

QString recordName(const RecordSchema& record) {
    return named(recordNames(), record.name);
}

QString recordTitle(const RecordSchema& record, const store::Row& row) {
    for (const FieldSchema& field : record.fields) {
        if (field.type != ValueType::Text || field.merge == Merge::Set || !field.searched) continue;
        const auto* text = std::get_if<std::string>(&row.value(field.number));
        if (text != nullptr && !text->empty()) return shortened(toQString(*text));
    }
    return {};
}

QString fieldName(const FieldSchema& field) {
    return named(fieldNames(), field.name);
}

QString valueText(const FieldSchema& field, const Value& value, const QDate& today) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        if (field.holds == Holds::Date) return words::date(toQDate(Date{*integer}), today);
        if (field.holds == Holds::Time) return words::shortMoment(toQDateTime(Timestamp{*integer}));
        if (field.type == ValueType::Bool)
            return *integer != 0 ? QCoreApplication::translate("records", "oui")
                                 : QCoreApplication::translate("records", "non");
        if (field.type == ValueType::Enum) return enumText(field, *integer);
        return words::locale().toString(static_cast<qlonglong>(*integer));
    }
    if (const auto* real = std::get_if<double>(&value)) return words::locale().toString(*real);
    const auto* octets = std::get_if<std::string>(&value);
    if (octets == nullptr || field.type != ValueType::Text || field.holds == Holds::Order)
        return QStringLiteral("…");
    return shortened(toQString(*octets));
}

} // namespace cordee::app
