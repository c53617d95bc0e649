#include "app/mentorships/preparation.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int enoughQuestions = 2;

} // namespace

double Preparation::ready() const {
    const double questionPart = std::min(questions, enoughQuestions) / double(enoughQuestions);
    return ((hasTopic ? 1 : 0) + questionPart + (promisesAnswered ? 1 : 0)) / 3;
}

QString Preparation::sentence() const {
    QStringList missing;
    if (!hasTopic) missing << QCoreApplication::translate("preparation", "un sujet prioritaire");
    if (questions < enoughQuestions) {
        missing << QCoreApplication::translate("preparation", "%n question(s)", nullptr,
                                               enoughQuestions - questions);
    }
    if (!promisesAnswered)
        missing << QCoreApplication::translate("preparation",
                                               "un mot sur ton engagement en retard");
    if (missing.isEmpty()) return QCoreApplication::translate("preparation", "Tout est prêt.");
    if (missing.size() == 1)
        return QCoreApplication::translate("preparation", "Il manque %1.").arg(missing.first());
    const QString last = missing.takeLast();
    return QCoreApplication::translate("preparation", "Il manque %1 et %2.")
        .arg(missing.join(QStringLiteral(", ")), last);
}

QStringList questionIdeas(bool iGuide, const AgendaModel& questions) {
    QStringList ideas;
    if (iGuide) {
        ideas << QCoreApplication::translate("preparation", "De quoi es-tu le plus fier ?")
              << QCoreApplication::translate("preparation", "Qu’as-tu évité ?")
              << QCoreApplication::translate("preparation",
                                             "Qu’essaierais-tu si tu ne risquais rien ?")
              << QCoreApplication::translate("preparation", "De quoi as-tu besoin de ma part ?")
              << QCoreApplication::translate("preparation", "Que dirait ton équipe ?")
              << QCoreApplication::translate("preparation", "Quel est le plus petit pas ?");
    } else {
        ideas << QCoreApplication::translate("preparation", "Qu’ai-je évité ?")
              << QCoreApplication::translate("preparation", "Quel angle mort vois-tu ?")
              << QCoreApplication::translate("preparation", "Que ferais-tu à ma place ?")
              << QCoreApplication::translate("preparation", "Quelle erreur t’a le plus appris ?")
              << QCoreApplication::translate("preparation", "Qui devrais-je rencontrer ?")
              << QCoreApplication::translate("preparation", "Sur quoi devrais-je dire non ?")
              << QCoreApplication::translate("preparation",
                                             "Qu’est-ce qui te surprend dans mes choix ?");
    }
    QStringList asked;
    for (const store::Row& item : questions.items())
        asked << toQString(item.get(model::AgendaItem::text).value_or(std::string()));
    ideas.removeIf([&asked](const QString& idea) { return asked.contains(idea); });
    return ideas.mid(0, 4);
}

QString agendaAsText(const AgendaHeading& heading, const AgendaModel& topics,
                     const AgendaModel& questions) {
    QStringList lines{
        QCoreApplication::translate("preparation", "Ordre du jour — %1").arg(heading.when)};
    if (!heading.place.isEmpty())
        lines << QCoreApplication::translate("preparation", "Lieu : %1").arg(heading.place);
    lines << QString();
    int number = 0;
    for (int row = 0; row < topics.count(); ++row) {
        if (topics.cell(row, "done").toBool() || topics.cell(row, "carried").toBool()) continue;
        QString line =
            QStringLiteral("%1. %2").arg(++number).arg(topics.cell(row, "text").toString());
        const QString minutes = topics.cell(row, "minutesText").toString();
        const QString want = topics.cell(row, "wantLabel").toString();
        if (!minutes.isEmpty()) line += QStringLiteral(" (%1)").arg(minutes);
        if (!want.isEmpty())
            line += QStringLiteral(" — ") +
                    QCoreApplication::translate("preparation", "attendu : %1").arg(want);
        lines << line;
    }
    if (number == 0)
        lines << QCoreApplication::translate("preparation", "(aucun sujet pour l’instant)");
    if (questions.openCount() > 0) {
        lines << QString() << QCoreApplication::translate("preparation", "Questions :");
        for (int row = 0; row < questions.count(); ++row)
            lines << QStringLiteral("– ") + questions.cell(row, "text").toString();
    }
    if (heading.minutes > 0) {
        lines << QString()
              << QCoreApplication::translate("preparation", "Prévu : %1 sur %2")
                     .arg(words::minutes(topics.minutes()), words::minutes(heading.minutes));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cordee::app
