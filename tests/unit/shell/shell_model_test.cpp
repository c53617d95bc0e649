#include "app/shell/shell_model.h"
#include "app/shell/window_memory.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cordee::app;
using namespace Qt::StringLiterals;

class ShellModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachPlaceKeepsItsOwnPages() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        QVERIFY(way.open(u"goal"_s, u"7"_s));
        way.select(1);
        QCOMPARE(way.topRoute(), u"mentorships"_s);
        way.select(0);
        QCOMPARE(way.topRoute(), u"goal"_s);
        QCOMPARE(way.topArgument(), u"7"_s);
    }

    void choosingTheCurrentPlaceReturnsToItsFirstPage() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        way.open(u"goal"_s, u"7"_s);
        way.select(0);
        QCOMPARE(way.topRoute(), u"today"_s);
    }

    void backClosesTheSheetFirstAndStopsAtTheFirstPage() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        way.open(u"goal"_s);
        way.openSheet(u"goal"_s);
        QVERIFY(way.hasSheet());
        QVERIFY(way.back());
        QVERIFY(!way.hasSheet());
        QCOMPARE(way.topRoute(), u"goal"_s);
        QVERIFY(way.back());
        QVERIFY(!way.back());
        QVERIFY(!way.canGoBack());
    }

    void anUnknownRouteIsRefused() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        QVERIFY(!way.open(u"nowhere"_s));
        QVERIFY(!way.openSheet(u"nowhere"_s));
        QVERIFY(!way.openIn(u"today"_s, u"nowhere"_s));
        QCOMPARE(way.topRoute(), u"today"_s);
    }

    void aPagesObjectsGoWithIt() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        QPointer<QObject> made;
        way.addRoute(u"owned"_s, QUrl(u"qrc:/x.qml"_s), [&made](const QString&, QObject* owner) {
            made = new QObject(owner);
            return QVariantMap{};
        });
        way.open(u"owned"_s);
        QVERIFY(made);
        way.back();
        QTRY_VERIFY(!made);
    }

    void theTrailComesBackAndSkipsWhatIsGone() {
        ShellModel shell({});
        Navigation& way = fill(shell);
        way.openIn(u"mentorships"_s, u"goal"_s, u"a\nb"_s);
        const QStringList trail = way.trail();
        ShellModel next({});
        Navigation& again = fill(next);
        again.follow(trail);
        QCOMPARE(again.current(), 1);
        QCOMPARE(again.topArgument(), u"a\nb"_s);
        again.follow({u"today"_s, u"vanished\n1"_s, u"goal\n2"_s});
        QCOMPARE(again.topRoute(), u"today"_s);
        again.follow({u"junk"_s});
        again.follow({});
    }

    void theModelsAnnounceTheirRows() {
        ShellModel shell({});
        QAbstractItemModelTester places(shell.navigation());
        QAbstractItemModelTester people(shell.people());
        QAbstractItemModelTester palette(shell.palette());
        Navigation& way = fill(shell);
        QAbstractItemModelTester pages(way.stack(0));
        way.open(u"goal"_s);
        way.back();
        way.setBadge(u"today"_s, 3);
        shell.people()->setPeople({{.id = u"1"_s, .name = u"Inès"_s}});
        shell.people()->setPeople({{.id = u"1"_s, .name = u"Inès M."_s}});
        shell.people()->setPeople({});
        shell.palette()->setQuery(u"mentor"_s);
    }

    void thePaletteFindsPeoplePlacesAndCommandsWithoutAccents() {
        QString opened;
        ShellModel shell({.openPerson = [&](const QString& id) { opened = id; }});
        fill(shell);
        shell.people()->setPeople({{.id = u"42"_s, .name = u"Inès Moreau"_s}});
        shell.palette()->setQuery(u"ines mor"_s);
        QCOMPARE(shell.palette()->count(), 1);
        shell.palette()->run(0);
        QCOMPARE(opened, u"42"_s);
        shell.palette()->run(99);
        QVERIFY(PaletteModel::fits(u"Réseau"_s, u"RES"_s));
        QVERIFY(!PaletteModel::fits(u"Réseau"_s, u"seau"_s));
    }

    void undoingTwiceTheSameActOffersTwice() {
        int undone = 0;
        ShellModel shell({.undo = [&] { ++undone; }});
        QSignalSpy told(&shell, &ShellModel::undoTextChanged);
        shell.setUndoText(u"Supprimé"_s);
        shell.setUndoText(u"Supprimé"_s);
        QCOMPARE(told.count(), 3);
        shell.undo();
        QCOMPARE(undone, 1);
        QVERIFY(shell.undoText().isEmpty());
    }

    void theWindowComesBackWhereItWasUnlessThatIsNowhere() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        WindowMemory memory(settings);
        memory.keep(10, 20, 700, 500, false);
        QCOMPARE(memory.geometry(), QRect(10, 20, 700, 500));
        memory.keep(0, 0, 900, 900, true);
        QCOMPARE(memory.geometry(), QRect(10, 20, 700, 500));
        QVERIFY(memory.maximised());
        memory.keep(90'000, 90'000, 700, 500, false);
        QVERIFY(memory.geometry().x() < 90'000);
        memory.keep(10, 10, 3, 3, false);
        QVERIFY(memory.width() >= 320);
        memory.keepTrail({u"today"_s});
        QCOMPARE(memory.trail(), QStringList{u"today"_s});
    }

  private:
    static Navigation& fill(ShellModel& shell) {
        Navigation& way = *shell.navigation();
        for (const QString& route : {u"today"_s, u"mentorships"_s, u"goal"_s}) {
            way.addRoute(route, QUrl(u"qrc:/"_s + route),
                         [](const QString&, QObject*) { return QVariantMap{}; });
        }
        addPlaces(way, {u"today"_s, u"mentorships"_s});
        return way;
    }
};

QTEST_MAIN(ShellModelTest)
#include "shell_model_test.moc"
