#include "qml/ui/date_words.h"

#include <QLocale>
#include <QTest>

using cordee::ui::DateWords;

class DateWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        words_.setToday(QStringLiteral("2026-11-24")); // a Tuesday
    }

    void understandsWhatPeopleType_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* typed, const char* iso) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(iso);
        };
        row("demain", "2026-11-25");
        row(" Demain ", "2026-11-25");
        row("après-demain", "2026-11-26");
        row("aujourd’hui", "2026-11-24");
        row("hier", "2026-11-23");
        row("ven.", "2026-11-27");
        row("mardi", "2026-12-01");
        row("dans 3 jours", "2026-11-27");
        row("dans une semaine", "2026-12-01");
        row("dans 2 mois", "2027-01-24");
        row("15 mars", "2027-03-15");
        row("1er déc.", "2026-12-01");
        row("15 mars 2028", "2028-03-15");
        row("3/12", "2026-12-03");
        row("03/12/2026", "2026-12-03");
        row("2027-02-28", "2027-02-28");
        row("tomorrow", "2026-11-25");
        row("in 2 weeks", "2026-12-08");
        row("March 15", "2027-03-15");
        row("", "");
        row("bientôt", "");
        row("31/02", "");
        row("99/99", "");
        row("ma", "");
    }
    void understandsWhatPeopleType() {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        QCOMPARE(words_.parse(typed), iso);
    }

    void longOrStrangeTextIsNoDate() {
        QCOMPARE(words_.parse(QString(100'000, u'9')), QString());
        QCOMPARE(words_.parse(QString(QChar(0xD800))), QString());
    }

    void saysNearDaysAsPeopleDo() {
        QCOMPARE(words_.near(QStringLiteral("2026-11-25")), QStringLiteral("demain"));
        QCOMPARE(words_.near(QStringLiteral("2027-03-15")), QStringLiteral("15 mars 2027"));
        QCOMPARE(words_.near(QStringLiteral("2026-12-15")), QStringLiteral("15 décembre"));
        QCOMPARE(words_.near(QString()), QString());
        QCOMPARE(words_.near(QStringLiteral("junk")), QString());
    }

    void aMonthPageBeginsOnTheLocalesFirstWeekday() {
        const QStringList page = words_.monthPage(QStringLiteral("2026-11-24"));
        QCOMPARE(page.size(), 42);
        QCOMPARE(page.constFirst(), QStringLiteral("2026-10-26"));
    }

    void aDateKeepsItsDayWhicheverMidnightQmlGivesIt() {
        const QDate day(2026, 11, 24);
        QCOMPARE(words_.isoOf(QDateTime(day, QTime(0, 0), Qt::UTC)), QStringLiteral("2026-11-24"));
        QCOMPARE(words_.isoOf(QDateTime(day, QTime(0, 0))), QStringLiteral("2026-11-24"));
        QCOMPARE(words_.isoOf(QDateTime()), QString());
        QCOMPARE(words_.dateOf(QStringLiteral("2026-11-24")), day);
    }

  private:
    DateWords words_;
};

QTEST_MAIN(DateWordsTest)
#include "date_words_test.moc"
