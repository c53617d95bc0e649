#include "app/mentorships/preparation.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int enoughQuestions = 2;

QString tr(const char* french, int count = -1) {
    return QCoreApplication::translate("preparation", french, nullptr, count);
}

} // namespace

double Preparation::ready() const {
    const double questionPart = std::min(questions, enoughQuestions) / double(enoughQuestions);
    return ((hasTopic ? 1 : 0) + questionPart + (promisesAnswered ? 1 : 0)) / 3;
}

QString Preparation::sentence() const {
    QStringList missing;
    if (!hasTopic) missing << tr("un sujet prioritaire");
    if (questions < enoughQuestions) {
        missing << tr("%n question(s)", enoughQuestions - questions);
    }
    if (!promisesAnswered) missing << tr("un mot sur ton engagement en retard");
    if (missing.isEmpty()) return tr("Tout est prêt.");
    if (missing.size() == 1) return tr("Il manque %1.").arg(missing.first());
    const QString last = missing.takeLast();
    return tr("Il manque %1 et %2.").arg(missing.join(QStringLiteral(", ")), last);
}

QStringList questionIdeas(bool iGuide, const AgendaModel& questions) {
    QStringList ideas;
    if (iGuide) {
        ideas << tr("De quoi es-tu le plus fier ?") << tr("Qu’as-tu évité ?")
              << tr("Qu’essaierais-tu si tu ne risquais rien ?")
              << tr("De quoi as-tu besoin de ma part ?") << tr("Que dirait ton équipe ?")
              << tr("Quel est le plus petit pas ?");
    } else {
        ideas << tr("Qu’ai-je évité ?") << tr("Quel angle mort vois-tu ?")
              << tr("Que ferais-tu à ma place ?") << tr("Quelle erreur t’a le plus appris ?")
              << tr("Qui devrais-je rencontrer ?") << tr("Sur quoi devrais-je dire non ?")
              << tr("Qu’est-ce qui te surprend dans mes choix ?");
    }
    QStringList asked;
    for (const store::Row& item : questions.items())
        asked << toQString(item.get(model::AgendaItem::text).value_or(std::string()));
    ideas.removeIf([&asked](const QString& idea) { return asked.contains(idea); });
    return ideas.mid(0, 4);
}

QString agendaAsText(const AgendaHeading& heading, const AgendaModel& topics,
                     const AgendaModel& questions) {
    QStringList lines{tr("Ordre du jour — %1").arg(heading.when)};
    if (!heading.place.isEmpty()) lines << tr("Lieu : %1").arg(heading.place);
    lines << QString();
    int number = 0;
    for (int row = 0; row < topics.count(); ++row) {
        if (topics.cell(row, "done").toBool() || topics.cell(row, "carried").toBool()) continue;
        QString line =
            QStringLiteral("%1. %2").arg(++number).arg(topics.cell(row, "text").toString());
        const QString minutes = topics.cell(row, "minutesText").toString();
        const QString want = topics.cell(row, "wantLabel").toString();
        if (!minutes.isEmpty()) line += QStringLiteral(" (%1)").arg(minutes);
        if (!want.isEmpty()) line += QStringLiteral(" — ") + tr("attendu : %1").arg(want);
        lines << line;
    }
    if (number == 0) lines << tr("(aucun sujet pour l’instant)");
    if (questions.openCount() > 0) {
        lines << QString() << tr("Questions :");
        for (int row = 0; row < questions.count(); ++row)
            lines << QStringLiteral("– ") + questions.cell(row, "text").toString();
    }
    if (heading.minutes > 0) {
        lines << QString()
              << tr("Prévu : %1 sur %2")
                     .arg(words::minutes(topics.minutes()), words::minutes(heading.minutes));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cordee::app
