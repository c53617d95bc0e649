#include "app/growth/salary_redaction.h"

#include "model/cordee_model.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cordee::app {

namespace {

constexpr double thousand = 1000;

// « 52,5 » of « 52,5 k » is a decimal number; elsewhere points and commas group digits.
double thousandsOf(QString digits) {
    digits.replace(u',', u'.');
    digits.removeIf([](QChar letter) { return letter.isSpace(); });
    return digits.toDouble() * thousand;
}

double plainOf(QString digits) {
    return digits.removeIf([](QChar letter) { return !letter.isDigit(); }).toDouble();
}

// What comes with a figure when it is money.
QString money() {
    return QStringLiteral("€|\\$|£|(?:EUR|USD|GBP|CHF|CAD|euros?|dollars?|francs?)\\b");
}

bool isOneOf(double figure, const std::vector<qint64>& amounts) {
    return std::ranges::any_of(
        amounts, [&](qint64 amount) { return amount != 0 && std::llround(figure) == amount; });
}

} // namespace

std::vector<qint64> amountsOf(const store::Row& prep) {
    using model::SalaryPrep;
    std::vector<qint64> amounts;
    for (const auto& field :
         {SalaryPrep::currentAmount, SalaryPrep::floorAmount, SalaryPrep::targetAmount,
          SalaryPrep::ambitionAmount, SalaryPrep::obtainedAmount}) {
        if (const auto amount = prep.get(field)) amounts.push_back(*amount);
    }
    return amounts;
}

QString withoutAmounts(const QString& text, const std::vector<qint64>& amounts) {
    static const QRegularExpression figure(
        QStringLiteral("((?:%1)\\s?)?"
                       "(\\d{1,3}(?:[\\s.,'’]\\d{3}(?!\\d))+|\\d+(?:[.,]\\d+)?)"
                       "(\\s?k(?!\\p{L}))?(\\s?(?:%1))?")
            .arg(money()),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString masked;
    qsizetype from = 0;
    auto found = figure.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const bool inThousands = match.capturedLength(3) > 0;
        const double amount =
            inThousands ? thousandsOf(match.captured(2)) : plainOf(match.captured(2));
        const bool isMoney = match.capturedLength(1) > 0 || match.capturedLength(4) > 0;
        if (!isMoney && !isOneOf(amount, amounts)) continue;
        masked += text.mid(from, match.capturedStart() - from) + QStringLiteral("•••");
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

} // namespace cordee::app
