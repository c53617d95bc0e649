#include "app/words/record_names.h"
#include "app/words/words.h"

#include <QTest>

namespace cordee::app::test {

class WordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMomentIsSaidAsPeopleSayIt_data();
    void aMomentIsSaidAsPeopleSayIt();
    void declaredNamesAreSaidInBothLanguages();
};

void WordsTest::aMomentIsSaidAsPeopleSayIt_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("the clock of the other is ahead") << -3 << QStringLiteral("à l’instant");
    QTest::newRow("now") << 0 << QStringLiteral("à l’instant");
    QTest::newRow("seconds") << 42 << QStringLiteral("il y a 42 s");
    QTest::newRow("minutes") << 61 << QStringLiteral("il y a 1 min");
    QTest::newRow("hours") << 7200 << QStringLiteral("il y a 2 h");
}

void WordsTest::aMomentIsSaidAsPeopleSayIt() {
    QFETCH(const int, seconds);
    const QDateTime now(QDate(2026, 11, 24), QTime(14, 0));
    QTEST(words::ago(now.addSecs(-seconds), now), "words");
}

void WordsTest::declaredNamesAreSaidInBothLanguages() {
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(declaredRecordName("GoalRevision"), QStringLiteral("Ajustement d’objectif"));
    QCOMPARE(declaredFieldName("blurb"), QStringLiteral("mot à transmettre"));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(declaredRecordName("GoalRevision"), QStringLiteral("Adjustment of a goal"));
    QCOMPARE(declaredFieldName("blurb"), QStringLiteral("words to pass on"));
    QCOMPARE(declaredValueName("contactAgreed"), QStringLiteral("both said yes"));
    QCOMPARE(declaredRecordName("FromANewerVersion"), QStringLiteral("FromANewerVersion"));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::WordsTest)
#include "words_test.moc"
