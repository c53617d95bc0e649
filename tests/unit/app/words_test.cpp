#include "app/words/name_words.h"
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
    void frenchDropsAVowelBeforeSomeNames_data();
    void frenchDropsAVowelBeforeSomeNames();
    void onlyFrenchAndOnlyTheWordBeforeTheNameIsTouched();
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
    QCOMPARE(declaredFieldName("lessonBefore"), declaredFieldName("lesson"));
    QCOMPARE(declaredFieldName("discomfortBefore"), QStringLiteral("inconfort avant"));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(declaredRecordName("GoalRevision"), QStringLiteral("Adjustment of a goal"));
    QCOMPARE(declaredFieldName("blurb"), QStringLiteral("words to pass on"));
    QCOMPARE(declaredValueName("contactAgreed"), QStringLiteral("both said yes"));
    QCOMPARE(declaredRecordName("FromANewerVersion"), QStringLiteral("FromANewerVersion"));
}

void WordsTest::frenchDropsAVowelBeforeSomeNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* said) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(said);
    };
    row("Inès", "Les mots d’Inès");
    row("Paul", "Les mots de Paul");
    row("Élodie", "Les mots d’Élodie");
    row("anne", "Les mots d’anne");
    row("Œdipe", "Les mots d’Œdipe");
    row("Åsa", "Les mots d’Åsa");
    row("Hélène", "Les mots d’Hélène");
    row("Hassan", "Les mots de Hassan");
    row("H.", "Les mots d’H.");
    row("Yves", "Les mots d’Yves");
    row("Yasmine", "Les mots de Yasmine");
    row("Yaël", "Les mots de Yaël");
    row("l’autre personne", "Les mots de l’autre personne");
    row("", "Les mots de ");
    row("王", "Les mots de 王");
}

void WordsTest::frenchDropsAVowelBeforeSomeNames() {
    QLocale::setDefault(QLocale(QLocale::French));
    QFETCH(const QString, name);
    QTEST(words::named(QStringLiteral("Les mots de %1"), name), "said");
}

void WordsTest::onlyFrenchAndOnlyTheWordBeforeTheNameIsTouched() {
    QLocale::setDefault(QLocale(QLocale::French));
    const QString name = QStringLiteral("Inès");
    QCOMPARE(words::named(QStringLiteral("De %1, le mot de passe"), name),
             QStringLiteral("D’Inès, le mot de passe"));
    QCOMPARE(words::named(QStringLiteral("Ce que %1 dit de toi"), name),
             QStringLiteral("Ce qu’Inès dit de toi"));
    QCOMPARE(words::named(QStringLiteral("Partagé avec %1, par %2"), name),
             QStringLiteral("Partagé avec Inès, par %2"));
    QCOMPARE(words::named(QStringLiteral("Code %1"), name), QStringLiteral("Code Inès"));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(words::named(QStringLiteral("Mode de %1"), name), QStringLiteral("Mode de Inès"));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::WordsTest)
#include "words_test.moc"
