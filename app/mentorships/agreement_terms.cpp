#include "app/mentorships/agreement_terms.h"

#include "app/facts/agreements.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

using A = model::Agreement;

QString labelOf(std::uint32_t field) {
    static constexpr std::pair<std::uint32_t, const char*> labels[] = {
        {A::purpose.number, QT_TRANSLATE_NOOP("terms", "Pourquoi ce mentorat")},
        {A::goals.number, QT_TRANSLATE_NOOP("terms", "Objectifs")},
        {A::stance.number, QT_TRANSLATE_NOOP("terms", "Posture")},
        {A::startOn.number, QT_TRANSLATE_NOOP("terms", "Début")},
        {A::endOn.number, QT_TRANSLATE_NOOP("terms", "Fin")},
        {A::cadenceDays.number, QT_TRANSLATE_NOOP("terms", "Rythme")},
        {A::meetingMinutes.number, QT_TRANSLATE_NOOP("terms", "Durée d’une rencontre")},
        {A::channels.number, QT_TRANSLATE_NOOP("terms", "Où et comment")},
        {A::responseDays.number, QT_TRANSLATE_NOOP("terms", "Délai de réponse")},
        {A::prepares.number, QT_TRANSLATE_NOOP("terms", "Qui prépare")},
        {A::feedbackStyle.number, QT_TRANSLATE_NOOP("terms", "Comment se dire les choses")},
        {A::confidentiality.number, QT_TRANSLATE_NOOP("terms", "Confidentialité")},
        {A::offLimits.number, QT_TRANSLATE_NOOP("terms", "Sujets hors limites")},
        {A::reviewEveryDays.number, QT_TRANSLATE_NOOP("terms", "Bilans")},
        {A::exitRule.number, QT_TRANSLATE_NOOP("terms", "Pour arrêter")}};
    const auto found =
        std::ranges::find(labels, field, &std::pair<std::uint32_t, const char*>::first);
    return found == std::end(labels) ? QString()
                                     : QCoreApplication::translate("terms", found->second);
}

QString stanceText(std::int64_t stance) {
    switch (static_cast<model::Stance>(stance)) {
    case model::Stance::Mentoring:
        return QCoreApplication::translate("terms", "mentorat : l’expérience se partage");
    case model::Stance::Coaching:
        return QCoreApplication::translate("terms", "coaching : des questions d’abord");
    case model::Stance::Mixed:
        return QCoreApplication::translate("terms", "les deux, selon le sujet");
    case model::Stance::Unspecified:
        break;
    }
    return {};
}

QString preparerText(std::int64_t preparer) {
    switch (static_cast<model::Preparer>(preparer)) {
    case model::Preparer::Mentee:
        return QCoreApplication::translate("terms", "la personne mentorée");
    case model::Preparer::Mentor:
        return QCoreApplication::translate("terms", "le mentor");
    case model::Preparer::Both:
        return QCoreApplication::translate("terms", "les deux");
    case model::Preparer::Unspecified:
        break;
    }
    return {};
}

QString everyText(int days) {
    if (days % 7 != 0)
        return QCoreApplication::translate("terms", "tous les %n jour(s)", nullptr, days);
    const int weeks = days / 7;
    return QCoreApplication::translate("terms", "toutes les %n semaine(s)", nullptr, weeks);
}

QString numberText(std::uint32_t field, std::int64_t number, const QDate& today) {
    if (field == A::stance.number) return stanceText(number);
    if (field == A::prepares.number) return preparerText(number);
    if (field == A::startOn.number || field == A::endOn.number)
        return words::date(toQDate(Date{number}), today);
    const int n = static_cast<int>(std::clamp<std::int64_t>(number, 0, 3660));
    if (n == 0) return {};
    if (field == A::meetingMinutes.number) return words::minutes(n);
    if (field == A::responseDays.number)
        return QCoreApplication::translate("terms", "sous %n jour(s)", nullptr, n);
    return everyText(n);
}

QString textOf(std::uint32_t field, const Value& value, const QDate& today) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return numberText(field, *integer, today);
    if (const auto* text = std::get_if<std::string>(&value)) return toQString(*text).trimmed();
    // An agreement without an end says so: it is a choice.
    return field == A::endOn.number ? QCoreApplication::translate("terms", "sans date de fin")
                                    : QString();
}

} // namespace

std::vector<TermLine> termLines(const store::Row& agreement, const QDate& today, bool saidOnly) {
    std::vector<TermLine> lines;
    for (const std::uint32_t field : agreementTerms()) {
        TermLine line{field, labelOf(field), textOf(field, agreement.value(field), today)};
        if (!saidOnly || !line.text.isEmpty()) lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TermChange> termChanges(const store::Row& before, const store::Row& after,
                                    const QDate& today) {
    const auto former = termLines(before, today, false);
    const auto next = termLines(after, today, false);
    std::vector<TermChange> changes;
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (former[i].text != next[i].text)
            changes.push_back({next[i].label, former[i].text, next[i].text});
    }
    return changes;
}

} // namespace cordee::app
