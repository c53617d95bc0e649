#include "app/feedback/observable.h"

#include <QTest>

namespace cordee::app::test {

using namespace Qt::StringLiterals;

// What a feedback says somebody did can be seen; what it says they are cannot.
class ObservableTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWordThatGeneralisesOrLabelsIsNamed_data();
    void aWordThatGeneralisesOrLabelsIsNamed();
    void whatACameraWouldShowPasses_data();
    void whatACameraWouldShowPasses();
    void theHintNamesTheWordAsItWasWritten();
    void theFirstOfSeveralIsNamed();
};

void ObservableTest::aWordThatGeneralisesOrLabelsIsNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("label");
    const auto row = [](const char* name, const QString& text, const QString& word, bool label) {
        QTest::newRow(name) << text << word << label;
    };
    row("always fr", u"Tu coupes toujours la parole"_s, u"toujours"_s, false);
    row("never fr", u"Jamais tu n’as répondu"_s, u"Jamais"_s, false);
    row("all the time fr", u"Tu regardes ton téléphone tout le temps."_s, u"tout le temps"_s,
        false);
    row("typed apostrophe", u"Comme d'habitude, le plan manquait"_s, u"Comme d'habitude"_s, false);
    row("you are fr", u"Tu es paresseux"_s, u"Tu es paresseux"_s, true);
    row("you are, elided", u"T’es nul en réunion"_s, u"T’es nul"_s, true);
    row("you are, softened", u"Tu es un peu trop timide"_s, u"Tu es un peu trop timide"_s, true);
    row("you are, always", u"Tu es toujours trop timide"_s, u"Tu es toujours trop timide"_s, true);
    row("formal", u"Vous êtes désorganisé"_s, u"Vous êtes désorganisé"_s, true);
    row("label alone", u"Réponse agressive à Marc"_s, u"agressive"_s, true);
    row("lack of will", u"Ce mardi, un manque de motivation"_s, u"manque de motivation"_s, true);
    row("always en", u"You always interrupt"_s, u"always"_s, false);
    row("every time en", u"Every time we meet you are late"_s, u"Every time"_s, false);
    row("you are en", u"You are careless"_s, u"You are careless"_s, true);
    row("you're en", u"In the meeting you’re so rude"_s, u"you’re so rude"_s, true);
    row("label en", u"A lazy answer to the client"_s, u"lazy"_s, true);
}

void ObservableTest::aWordThatGeneralisesOrLabelsIsNamed() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, label);
    const Judgement found = judgementIn(text);
    QCOMPARE(found.word, word);
    QVERIFY(found.kind == (label ? Judgement::Kind::Label : Judgement::Kind::Generalisation));
}

void ObservableTest::whatACameraWouldShowPasses_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", u""_s);
    row("an act", u"Tu as reformulé avant de répondre à Marc"_s);
    row("an arrival", u"Tu es arrivée à 9 h 20, vingt minutes après le début"_s);
    row("staying", u"Tu es restée silencieuse deux minutes"_s);
    row("a place", u"Tu étais devant l’écran, dos à la salle"_s);
    row("en train de", u"Tu étais en train de lire tes messages"_s);
    row("quoted", u"Tu as dit « vous êtes toujours en retard »"_s);
    row("quoted, English", u"You said “you never listen”"_s);
    row("inside a word", u"Tu as parlé du pataloujours et des nulles part"_s);
    row("an act in English", u"You asked Marc three questions before answering"_s);
    row("an -ing in English", u"You were reading the slides word for word"_s);
    row("late in English", u"You were late by ten minutes on Tuesday"_s);
}

void ObservableTest::whatACameraWouldShowPasses() {
    QFETCH(QString, text);
    const Judgement found = judgementIn(text);
    QCOMPARE(found.word, QString());
    QVERIFY(found.kind == Judgement::Kind::None);
    QVERIFY(observableHint(text).isEmpty());
}

void ObservableTest::theHintNamesTheWordAsItWasWritten() {
    QVERIFY(observableHint(u"Tu coupes TOUJOURS la parole"_s).contains(u"TOUJOURS"_s));
    QVERIFY(observableHint(u"Tu es paresseuse"_s).contains(u"Tu es paresseuse"_s));
    QVERIFY(observableHint(u"Tu es paresseuse"_s) != observableHint(u"toujours"_s));
}

void ObservableTest::theFirstOfSeveralIsNamed() {
    QCOMPARE(judgementIn(u"Tu es paresseux et tu n’écoutes jamais"_s).word, u"Tu es paresseux"_s);
    QCOMPARE(judgementIn(u"Tu n’écoutes jamais et tu es paresseux"_s).word, u"jamais"_s);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ObservableTest)
#include "observable_test.moc"
