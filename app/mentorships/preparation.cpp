#include "app/mentorships/preparation.h"

#include "app/mentorships/question_bank.h"
#include "app/records/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int enoughQuestions = 2;
constexpr int ideasShown = 4;

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

QStringList questionIdeas(bool iGuide, model::Want want, const AgendaModel& questions) {
    QStringList asked;
    for (const store::Row& item : questions.items())
        asked << toQString(item.get(model::AgendaItem::text).value_or(std::string()));
    QStringList ideas = openQuestions(iGuide, want);
    ideas.removeIf([&asked](const QString& idea) { return asked.contains(idea); });
    return ideas.mid(0, ideasShown);
}

} // namespace cordee::app
