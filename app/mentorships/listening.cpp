#include "app/mentorships/listening.h"

#include "app/mentorships/question_bank.h"

namespace cordee::app {

using namespace Qt::StringLiterals;

Listening::Listening(const AgendaModel& questions, bool iGuide)
    : questions_(questions)
    , iGuide_(iGuide) {
    connect(&questions, &AgendaModel::changed, this, &Listening::changed);
}

QString Listening::question() const {
    const QStringList all = cards();
    return all.isEmpty() ? QString() : all[at_ % all.size()];
}

QString Listening::source() const {
    if (fromAgenda()) return tr("Question de l’ordre du jour");
    return tr("Question ouverte");
}

QString Listening::place() const {
    const QStringList all = cards();
    return all.isEmpty() ? QString() : u"%1 / %2"_s.arg(at_ % all.size() + 1).arg(all.size());
}

void Listening::setWant(int want) {
    if (want == want_) return;
    want_ = want;
    at_ = 0;
    Q_EMIT changed();
}

void Listening::next() {
    step(1);
}

void Listening::previous() {
    step(-1);
}

QString Listening::wantName(int want) {
    return want == 0 ? tr("Ordre du jour") : wantChip(static_cast<model::Want>(want));
}

QStringList Listening::asked() const {
    QStringList texts;
    for (int row = 0; row < questions_.count(); ++row)
        if (!questions_.cell(row, "done").toBool() && !questions_.cell(row, "carried").toBool())
            texts << questions_.cell(row, "text").toString();
    return texts;
}

bool Listening::fromAgenda() const {
    return want_ == 0 && !asked().isEmpty();
}

QStringList Listening::cards() const {
    return fromAgenda() ? asked() : openQuestions(iGuide_, static_cast<model::Want>(want_));
}

void Listening::step(qsizetype by) {
    const qsizetype count = cards().size();
    if (count == 0) return;
    at_ = (at_ % count + by + count) % count;
    Q_EMIT changed();
}

} // namespace cordee::app
