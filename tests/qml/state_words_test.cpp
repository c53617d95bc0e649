#include "app/session/sync_words.h"
#include "app/translations/language.h"
#include "tests/qml/screen_window.h"

#include <QQmlExtensionPlugin>

#include <set>

Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

// Where my edits are, from the exchange's facts to the words on the screen, in both languages.
namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t now = 1'000'000'000'000;
constexpr std::int64_t minute = 60'000;

// Three edits wait, the oldest for two hours; the server was reached three hours ago and is tried
// again in 20 seconds.
SyncStatus waitingFor(SyncStatus::State state, std::size_t changes) {
    SyncStatus status;
    status.state = state;
    status.waitingChanges = changes;
    if (changes > 0) status.oldestWaitingMs = now - 120 * minute;
    status.lastSuccessMs = now - 180 * minute;
    if (state == SyncStatus::WaitingToRetry) status.nextAttemptMs = now + 20'000;
    return status;
}

QVariantMap chipOf(const SyncStatus& status) {
    const SyncState words = syncWords(status, now);
    return {{u"status"_s, words.status}, {u"waiting"_s, words.waiting},
            {u"when"_s, words.when},     {u"oldest"_s, words.oldest},
            {u"detail"_s, words.detail}, {u"nextAttempt"_s, words.nextAttempt},
            {u"wordy"_s, true}};
}

// Every line that is written in the window; each is looked for whole.
QStringList linesOf(const ScreenWindow& window) {
    QStringList lines;
    for (const QQuickItem* item : window.items())
        if (const QString text = item->property("text").toString(); !text.isEmpty()) lines << text;
    lines.removeDuplicates();
    return lines;
}

} // namespace

class StateWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWaitsIsSaidOnTheChipAndBehindIt_data();
    void whatWaitsIsSaidOnTheChipAndBehindIt();
    void theSettingsSayItAsASentence_data();
    void theSettingsSayItAsASentence();
    void everyProblemHasASentenceOfItsOwnInBothLanguages();

  private:
    Language language_;
};

void StateWordsTest::whatWaitsIsSaidOnTheChipAndBehindIt_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QStringList>("fr");
    QTest::addColumn<QStringList>("en");
    QTest::newRow("nothing was sent yet, there is no server")
        << int(SyncStatus::NoServer) << 1
        << QStringList{u"1 modification enregistrée ici"_s,
                       u"1 modification attend de partir. Rien n’est perdu."_s,
                       u"La plus ancienne : il y a 2 h"_s}
        << QStringList{u"1 change saved here"_s,
                       u"1 change is waiting to leave. Nothing is lost."_s,
                       u"The oldest: 2 h ago"_s};
    QTest::newRow("offline, three wait")
        << int(SyncStatus::Offline) << 3
        << QStringList{u"Hors ligne — 3 modifications gardées ici"_s,
                       u"3 modifications attendent de partir. Rien n’est perdu."_s,
                       u"La plus ancienne : il y a 2 h"_s, u"Essayer maintenant"_s}
        << QStringList{u"Offline — 3 changes kept here"_s,
                       u"3 changes are waiting to leave. Nothing is lost."_s,
                       u"The oldest: 2 h ago"_s, u"Try now"_s};
    QTest::newRow("the server does not answer")
        << int(SyncStatus::WaitingToRetry) << 3
        << QStringList{u"Hors ligne — 3 modifications gardées ici"_s,
                       u"Prochain essai : dans 20 s"_s}
        << QStringList{u"Offline — 3 changes kept here"_s, u"Next attempt: in 20 s"_s};
    QTest::newRow("two are on their way")
        << int(SyncStatus::Sending) << 2
        << QStringList{u"Envoi · 2"_s, u"La plus ancienne : il y a 2 h"_s}
        << QStringList{u"Sending · 2"_s, u"The oldest: 2 h ago"_s};
    QTest::newRow("all is sent") << int(SyncStatus::UpToDate) << 0
                                 << QStringList{u"À jour · il y a 3 h"_s,
                                                u"Tout est enregistré ici et envoyé."_s,
                                                u"Synchroniser"_s}
                                 << QStringList{u"Up to date · 3 h ago"_s,
                                                u"Everything is saved here and sent."_s,
                                                u"Synchronise"_s};
}

void StateWordsTest::whatWaitsIsSaidOnTheChipAndBehindIt() {
    QFETCH(const int, state);
    QFETCH(const int, waiting);
    const SyncStatus status =
        waitingFor(static_cast<SyncStatus::State>(state), static_cast<std::size_t>(waiting));
    for (const QString& code : {u"fr"_s, u"en"_s}) {
        QFETCH(const QStringList, fr);
        QFETCH(const QStringList, en);
        const QStringList& expected = code == u"fr"_s ? fr : en;
        language_.use(code);
        const ScreenWindow window(u"Ui/StateChip.qml"_s, chipOf(status));
        QCOMPARE(window.rootObject()->property("text").toString(), expected.first());
        QVERIFY(QMetaObject::invokeMethod(window.rootObject(), "clicked"));
        for (const QString& line : expected)
            QTRY_VERIFY2(linesOf(window).contains(line),
                         qPrintable(line + u"\n"_s + linesOf(window).join(u'\n')));
        // Neither the oldest nor an attempt where there is none.
        const auto saysOf = [&](const QString& start) {
            return std::ranges::any_of(linesOf(window),
                                       [&](const QString& line) { return line.startsWith(start); });
        };
        QCOMPARE(saysOf(code == u"fr"_s ? u"La plus ancienne"_s : u"The oldest"_s), waiting > 0);
        QCOMPARE(saysOf(code == u"fr"_s ? u"Prochain essai"_s : u"Next attempt"_s),
                 state == int(SyncStatus::WaitingToRetry));
    }
}

void StateWordsTest::theSettingsSayItAsASentence_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("fr");
    QTest::addColumn<QString>("en");
    const auto row = [](SyncStatus::State state, int waiting, const char* fr, const char* en) {
        QTest::newRow(en) << int(state) << waiting << QString::fromUtf8(fr)
                          << QString::fromUtf8(en);
    };
    row(SyncStatus::NoServer, 3, "Tout est sur cet appareil, sans serveur.",
        "Everything is on this device, with no server.");
    row(SyncStatus::Offline, 0, "Hors ligne.", "Offline.");
    row(SyncStatus::Offline, 1, "Hors ligne. 1 modification gardée ici.",
        "Offline. 1 change kept here.");
    row(SyncStatus::Connecting, 2, "Connexion au serveur… 2 modifications gardées ici.",
        "Connecting to the server… 2 changes kept here.");
    row(SyncStatus::Sending, 2, "2 modifications en route.", "2 changes on their way.");
    row(SyncStatus::UpToDate, 0, "À jour, il y a 3 h.", "Up to date, 3 h ago.");
    row(SyncStatus::WaitingToRetry, 0, "Le serveur n’a pas été joint.",
        "The server couldn’t be reached.");
    row(SyncStatus::Problem, 2, "2 modifications gardées ici.", "2 changes kept here.");
}

void StateWordsTest::theSettingsSayItAsASentence() {
    QFETCH(const int, state);
    QFETCH(const int, waiting);
    const SyncStatus status =
        waitingFor(static_cast<SyncStatus::State>(state), static_cast<std::size_t>(waiting));
    language_.use(u"fr"_s);
    QTEST(stateSentence(status, now), "fr");
    language_.use(u"en"_s);
    QTEST(stateSentence(status, now), "en");
}

void StateWordsTest::everyProblemHasASentenceOfItsOwnInBothLanguages() {
    std::set<QString> sentences;
    const int last = static_cast<int>(ProblemKind::DeviceCopied);
    for (const QString& code : {u"fr"_s, u"en"_s}) {
        language_.use(code);
        for (int kind = 1; kind <= last; ++kind) {
            SyncStatus status = waitingFor(SyncStatus::Problem, 1);
            status.problem = static_cast<ProblemKind>(kind);
            const SyncState words = syncWords(status, now);
            QCOMPARE(words.status, u"problem"_s);
            QCOMPARE(words.detail, problemSentence(status.problem));
            sentences.insert(words.detail);
        }
        QVERIFY(problemSentence(ProblemKind::None).isEmpty());
    }
    QCOMPARE(sentences.size(), std::size_t(2 * last));
    QVERIFY(!sentences.contains(QString()));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::StateWordsTest)
#include "state_words_test.moc"
