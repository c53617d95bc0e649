#include "qml/ui/open_text.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

#include <QtQml/qqmlextensionplugin.h>

#include <random>

Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

using namespace Qt::StringLiterals;

namespace cordee::ui {

namespace {

QString applied(QString text, const std::vector<Splice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        text.replace(splice->at, splice->erased, splice->inserted);
    return text;
}

QString randomText(std::mt19937& random, int most) {
    static const QStringList units{u"a"_s, u"é"_s, u"\n"_s, u"😀"_s, u"😁"_s, u"b"_s};
    QString text;
    for (auto n = random() % static_cast<unsigned>(most); n > 0; --n)
        text += units[static_cast<qsizetype>(random() % 6)];
    return text;
}

// An editor whose text is kept as it is asked for.
struct Editor {
    explicit Editor(const QString& text) {
        open.attach(&document);
        open.setValue(text);
        open.setTyping(true);
        QObject::connect(&open, &OpenText::keep, &open, [this](const QString& words) {
            kept << words;
            open.setValue(words);
        });
    }
    QTextCursor at(int place) {
        QTextCursor cursor(&document);
        cursor.setPosition(place);
        return cursor;
    }
    QString text() const { return document.toPlainText(); }

    QTextDocument document;
    OpenText open;
    QStringList kept;
};

} // namespace

class OpenTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void differencesTurnOneTextIntoTheOther();
    void wordsThatArriveJoinWhatIsTypedAndNotKeptYet();
    void theCaretAndTheSelectionStayAtTheirWords();
    void whatIsTypedIsKeptAfterAPauseAndWhenTheEditorIsLeft();
    void aRefusalLeavesTheWordsOnTheScreenAndIsAskedForAgain();
    void wordsKeptWithoutTheirBlanksAreShownSoWhenTheEditorIsLeft();
    void noBreakSpacesStayWhatTheyAre();
    void whatAnEditorKeepsLetterByLetterIsNotTakenForTheWordsOfOthers();
    void undoOfTheEditorNeverTakesBackTheWordsOfOthers();
    void twoPeopleWhoTypeAtOnceLoseNoLetter();
    void aFieldOfAPageKeepsBoth();
    void theCaretNeverStandsAmidALetter_data();
    void theCaretNeverStandsAmidALetter();
    void whatASheetHoldsIsJoinedByWhatArrives();
};

void OpenTextTest::differencesTurnOneTextIntoTheOther() {
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        const QString before = randomText(random, 30);
        const QString after = randomText(random, 30);
        const auto splices = difference(before, after);
        QCOMPARE(applied(before, splices), after);
        for (const Splice& splice : splices) {
            QVERIFY(!(splice.at < before.size() && before[splice.at].isLowSurrogate()));
            QVERIFY(splice.inserted.isEmpty() || !splice.inserted.front().isLowSurrogate());
        }
    }
    const QString before(5000, u'x');
    const QString after(4000, u'y');
    QCOMPARE(applied(before, difference(before, after)), after);
}

void OpenTextTest::wordsThatArriveJoinWhatIsTypedAndNotKeptYet() {
    Editor editor(u"Elle hésite."_s);
    editor.at(5).insertText(u"encore "_s);
    editor.open.setValue(u"Lundi : Elle hésite. Demander quand."_s);
    QCOMPARE(editor.text(), u"Lundi : Elle encore hésite. Demander quand."_s);
    QVERIFY(editor.kept.isEmpty());
    editor.open.setTyping(false);
    QCOMPARE(editor.kept, QStringList{u"Lundi : Elle encore hésite. Demander quand."_s});
}

void OpenTextTest::theCaretAndTheSelectionStayAtTheirWords() {
    Editor editor(u"un deux trois"_s);
    QTextCursor selection = editor.at(3);
    selection.setPosition(7, QTextCursor::KeepAnchor);
    editor.open.setValue(u"zéro un deux trois quatre"_s);
    QCOMPARE(selection.selectedText(), u"deux"_s);
    editor.open.setValue(u"zéro\nun deux"_s);
    QCOMPARE(selection.selectedText(), u"deux"_s);
}

void OpenTextTest::whatIsTypedIsKeptAfterAPauseAndWhenTheEditorIsLeft() {
    Editor editor({});
    editor.open.setPause(1);
    editor.at(0).insertText(u"Bon"_s);
    QVERIFY(editor.kept.isEmpty());
    QTRY_COMPARE(editor.kept, QStringList{u"Bon"_s});
    editor.open.setPause(100'000);
    editor.at(3).insertText(u"jour"_s);
    editor.open.setTyping(false);
    QCOMPARE(editor.kept.last(), u"Bonjour"_s);
    QCOMPARE(editor.kept.size(), 2);
    editor.open.setTyping(true);
    editor.open.setTyping(false);
    QCOMPARE(editor.kept.size(), 2);
    editor.open.setPause(-1);
    editor.open.setTyping(true);
    editor.at(7).insertText(u"."_s);
    QTest::qWait(1);
    QCOMPARE(editor.kept.size(), 2);
    editor.open.setTyping(false);
    QCOMPARE(editor.kept.last(), u"Bonjour."_s);
}

void OpenTextTest::aRefusalLeavesTheWordsOnTheScreenAndIsAskedForAgain() {
    QTextDocument document;
    OpenText open;
    open.setPause(0);
    open.attach(&document);
    open.setTyping(true);
    QSignalSpy asked(&open, &OpenText::keep);
    QTextCursor caret(&document);
    caret.insertText(u"a"_s);
    caret.insertText(u"b"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toString(), u"ab"_s);
    open.setTyping(false);
    QCOMPARE(document.toPlainText(), u"ab"_s);
    QCOMPARE(asked.size(), 3);
}

void OpenTextTest::wordsKeptWithoutTheirBlanksAreShownSoWhenTheEditorIsLeft() {
    QTextDocument document;
    OpenText open;
    open.setPause(0);
    open.attach(&document);
    open.setTyping(true);
    connect(&open, &OpenText::keep, &open,
            [&open](const QString& words) { open.setValue(words.trimmed()); });
    QTextCursor caret(&document);
    caret.insertText(u"oui "_s);
    QCOMPARE(document.toPlainText(), u"oui "_s);
    caret.insertText(u"mais "_s);
    QCOMPARE(document.toPlainText(), u"oui mais "_s);
    QCOMPARE(open.value(), u"oui mais"_s);
    open.setTyping(false);
    QCOMPARE(document.toPlainText(), u"oui mais"_s);
}

void OpenTextTest::noBreakSpacesStayWhatTheyAre() {
    const QString sentence = u"Pourquoi\u00a0? «\u00a0Parce que\u00a0»"_s;
    Editor editor(sentence);
    editor.at(0).insertText(u"A"_s);
    editor.open.setTyping(false);
    QCOMPARE(editor.kept, QStringList{u"A"_s + sentence});
}

void OpenTextTest::whatAnEditorKeepsLetterByLetterIsNotTakenForTheWordsOfOthers() {
    Editor editor({});
    connect(&editor.document, &QTextDocument::contentsChanged, &editor.open,
            [&editor] { editor.open.setValue(editor.text()); });
    editor.at(0).insertText(u"a"_s);
    editor.at(1).insertText(u"b"_s);
    QCOMPARE(editor.text(), u"ab"_s);
}

void OpenTextTest::undoOfTheEditorNeverTakesBackTheWordsOfOthers() {
    Editor editor(u"."_s);
    editor.at(0).insertText(u"moi"_s);
    editor.open.setValue(u".lui"_s);
    editor.document.undo();
    QCOMPARE(editor.text(), u"moi.lui"_s);
}

// Each types signs of their own anywhere, keeps now and then, and hears of the other's late.
void OpenTextTest::twoPeopleWhoTypeAtOnceLoseNoLetter() {
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        Editor mine(u"début\nfin"_s);
        mine.open.setPause(100'000);
        QString stored = mine.open.value();
        qsizetype letters = 0;
        for (int act = 0; act < 30; ++act) {
            if (random() % 2 == 0) {
                mine.at(static_cast<int>(random() % (mine.text().size() + 1))).insertText(u"m"_s);
                ++letters;
            } else {
                stored.insert(static_cast<qsizetype>(random() % (stored.size() + 1)), u'L');
                ++letters;
                mine.open.setValue(stored);
            }
            if (random() % 5 == 0) {
                mine.open.setTyping(false);
                mine.open.setTyping(true);
                stored = mine.open.value();
            }
            QCOMPARE(mine.text().size(), letters + u"début\nfin"_s.size());
        }
    }
}

void OpenTextTest::theCaretNeverStandsAmidALetter_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("caret");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("anchorThen");
    QTest::addColumn<int>("caretThen");
    const QString girl = u"👧"_s;
    const QString family = u"👩\u200d👧"_s;
    QTest::newRow("a family around the caret") << girl << 0 << 0 << family << 5 << 5;
    QTest::newRow("one selected") << girl + u"!"_s << 0 << 3 << family + u"!"_s << 5 << 6;
    QTest::newRow("selected from the end") << girl + u"!"_s << 3 << 0 << family + u"!"_s << 6 << 5;
    QTest::newRow("an accent before the caret") << u"ef"_s << 1 << 1 << u"e\u0301f"_s << 2 << 2;
    QTest::newRow("a letter less before an accent")
        << u"ab\u0301"_s << 1 << 1 << u"a\u0301"_s << 2 << 2;
    QTest::newRow("nothing of that") << u"ab"_s << 1 << 1 << u"zab"_s << 2 << 2;
}

void OpenTextTest::theCaretNeverStandsAmidALetter() {
    QFETCH(QString, before);
    QFETCH(int, anchor);
    QFETCH(int, caret);
    QFETCH(QString, after);
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Cordee.Ui\nTextArea { held: true }", QUrl());
    const std::unique_ptr<QObject> area(component.create());
    QVERIFY2(area, qPrintable(component.errorString()));
    area->setProperty("value", before);
    QMetaObject::invokeMethod(area.get(), "select", Q_ARG(int, anchor), Q_ARG(int, caret));
    area->setProperty("value", after);
    QCOMPARE(area->property("text").toString(), after);
    QTEST(area->property("cursorPosition").toInt(), "caretThen");
    const int start = area->property("selectionStart").toInt();
    const int end = area->property("selectionEnd").toInt();
    QTEST(area->property("cursorPosition").toInt() == start ? end : start, "anchorThen");
}

void OpenTextTest::aFieldOfAPageKeepsBoth() {
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Cordee.Ui\n"
                      "Window { id: root; width: 300; height: 300; visible: true\n"
                      "property string stored: 'fin'\nproperty alias area: area\n"
                      "TextArea { id: area; anchors.fill: parent; focus: true; value: root.stored\n"
                      "onCommitted: text => root.stored = text } }",
                      QUrl());
    const std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    auto* window = qobject_cast<QWindow*>(root.get());
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto* area = root->property("area").value<QObject*>();
    QCOMPARE(area->property("text").toString(), u"fin"_s);
    area->setProperty("cursorPosition", 3);
    for (const char letter : " de moi")
        if (letter != 0) QTest::keyClick(window, letter);
    root->setProperty("stored", u"le début, la fin"_s);
    QCOMPARE(area->property("text").toString(), u"le début, la fin de moi"_s);
    QCOMPARE(area->property("cursorPosition").toInt(), u"le début, la fin de moi"_s.size());
    QTRY_COMPARE(root->property("stored").toString(), u"le début, la fin de moi"_s);
}

void OpenTextTest::whatASheetHoldsIsJoinedByWhatArrives() {
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Cordee.Ui\n"
                      "Window { id: root; width: 300; height: 300; visible: true\n"
                      "property string stored: 'fin'\nproperty alias area: area\n"
                      "property alias next: next\n"
                      "property bool filled: area.text.trim() !== ''\n"
                      "TextArea { id: area; focus: true; held: true; value: root.stored }\n"
                      "TextArea { id: next; y: 150; held: true } }",
                      QUrl());
    const std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    auto* window = qobject_cast<QWindow*>(root.get());
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto* area = root->property("area").value<QObject*>();
    QVERIFY(root->property("filled").toBool());
    area->setProperty("cursorPosition", 3);
    for (const char letter : " de moi")
        if (letter != 0) QTest::keyClick(window, letter);
    QTest::keyClick(window, Qt::Key_Tab);
    QVERIFY(root->property("next").value<QObject*>()->property("activeFocus").toBool());
    root->setProperty("stored", u"le début, la fin"_s);
    QCOMPARE(area->property("text").toString(), u"le début, la fin de moi"_s);
    area->setProperty("held", false);
    root->setProperty("stored", u"tout autre chose"_s);
    QCOMPARE(area->property("text").toString(), u"tout autre chose"_s);
}

} // namespace cordee::ui

QTEST_MAIN(cordee::ui::OpenTextTest)
#include "open_text_test.moc"
