#include "tests/unit/ui/pages.h"

#include <QColor>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    const char* text;
    const char* ground;
};

// What is written on what, anywhere in the app.
constexpr Pair textPairs[] = {
    {"ink", "background"},     {"ink", "surface"},       {"ink", "sunken"},
    {"ink", "tint"},           {"muted", "background"},  {"muted", "surface"},
    {"muted", "sunken"},       {"muted", "tint"},        {"primary", "background"},
    {"primary", "surface"},    {"primary", "tint"},      {"primary", "sunken"},
    {"primaryInk", "primary"}, {"ropeText", "ropeTint"}, {"ropeText", "background"},
    {"ropeText", "surface"},   {"ropeText", "tint"},     {"ropeInk", "rope"},
    {"okText", "okTint"},      {"okText", "background"}, {"okText", "surface"},
    {"warn", "warnTint"},      {"warn", "background"},   {"warn", "surface"},
    {"danger", "background"},  {"danger", "surface"},    {"danger", "tint"},
    {"danger", "ropeTint"},    {"dangerInk", "danger"},  {"background", "ink"},
    {"okInk", "ok"},
};
// Icons, large figures and the borders that tell a control from its ground.
constexpr Pair shapePairs[] = {
    {"rope", "background"}, {"rope", "surface"},  {"ok", "surface"},
    {"ok", "background"},   {"muted", "surface"}, {"primary", "sunken"},
};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void textReachesFourAndAHalfToOneInBothThemes() {
        const ShownPage page = showPage(allPages().constFirst(), {390, 844}, 1);
        QVERIFY(page.view);
        for (const char* palette : {"lightColors", "darkColors"}) {
            auto* colors = page.theme()->property(palette).value<QObject*>();
            QVERIFY(colors);
            for (const Pair& pair : textPairs)
                check(colors, palette, pair, 4.5);
            for (const Pair& pair : shapePairs)
                check(colors, palette, pair, 3);
        }
    }

  private:
    static void check(QObject* colors, const char* palette, const Pair& pair, double least) {
        const auto text = colors->property(pair.text).value<QColor>();
        const auto ground = colors->property(pair.ground).value<QColor>();
        QVERIFY2(text.isValid() && ground.isValid(), pair.text);
        const double reached = contrast(text, ground);
        QVERIFY2(reached >= least,
                 qPrintable(QStringLiteral("%1: %2 on %3 is %4:1")
                                .arg(QLatin1String(palette), QLatin1String(pair.text),
                                     QLatin1String(pair.ground))
                                .arg(reached)));
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
