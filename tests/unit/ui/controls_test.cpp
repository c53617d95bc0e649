#include "tests/unit/ui/pages.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTabs = 200;

QString describe(const QQuickItem* item) {
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(item->metaObject()->className()), item->property("text").toString());
}

bool isControl(const QQuickItem* item) {
    return item->activeFocusOnTab() && item->isEnabled() &&
           item->metaObject()->indexOfProperty("focusPolicy") >= 0;
}

/// Why this text is not wholly readable; empty if it is.
QString cut(QQuickItem* item) {
    if (!item->inherits("QQuickText") || item->width() <= 0) return {};
    const bool truncated = item->property("truncated").toBool();
    const double over = item->property("contentWidth").toDouble() - item->width();
    const double below = item->property("contentHeight").toDouble() - item->height();
    if (!truncated && over <= 1 && below <= 1) return {};
    return QStringLiteral("%1: truncated %2, %3 px too wide, %4 px too high")
        .arg(describe(item))
        .arg(truncated)
        .arg(over)
        .arg(below);
}

QObject* singleton(const ShownPage& page, const char* type) {
    QQmlComponent reach(page.view->engine());
    reach.setData(QByteArray("import QtQuick\nimport Cordee.Ui\n"
                             "QtObject { readonly property QtObject it: ") +
                      type + " }",
                  QUrl());
    const std::unique_ptr<QObject> holder(reach.create());
    return holder->property("it").value<QObject*>();
}

// A finger that moves down by so many pixels and leaves.
void pullDown(const ShownPage& page, int by) {
    static QPointingDevice* const finger = QTest::createTouchDevice();
    QPoint at(195, 300);
    QTest::touchEvent(page.view.get(), finger).press(0, at);
    for (int moved = 0; moved < by; moved += 10) {
        at += QPoint(0, 10);
        QTest::touchEvent(page.view.get(), finger).move(0, at);
    }
    QTest::touchEvent(page.view.get(), finger).release(0, at);
    const auto* scroller = page.view->rootObject()->property("flickable").value<QQuickItem*>();
    QTRY_VERIFY(!scroller->property("moving").toBool());
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everyControlHasANameAndARole() {
        for (const auto& screen : allPages()) {
            const ShownPage page = showPage(screen, {390, 844}, 1);
            QVERIFY2(page.view, qPrintable(screen.name));
            forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
                if (!isControl(item)) return;
                QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(item);
                const QString what = screen.name + u": "_s + describe(item);
                QVERIFY2(seen, qPrintable(what));
                QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(what));
                QVERIFY2(seen->role() != QAccessible::NoRole && seen->role() != QAccessible::Client,
                         qPrintable(what));
            });
        }
    }

    void everyControlIsLargeEnoughToTouch() {
        for (const auto& screen : allPages()) {
            const ShownPage page = showPage(screen, {390, 844}, 1);
            forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
                if (!isControl(item)) return;
                QVERIFY2(item->height() >= 48,
                         qPrintable(screen.name + u": "_s + describe(item) + u" is only "_s +
                                    QString::number(item->height()) + u" high"_s));
            });
        }
    }

    void noTextIsCutAtTwiceTheSize() {
        for (const auto& screen : allPages()) {
            for (const QSize size : {QSize(390, 844), QSize(1280, 800)}) {
                const ShownPage page = showPage(screen, size, 2);
                QTest::qWait(30);
                forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
                    const QString why = cut(item);
                    QVERIFY2(why.isEmpty(),
                             qPrintable(screen.name + u" "_s + QString::number(size.width()) +
                                        u": "_s + why));
                });
            }
        }
    }

    void theTabKeyReachesEveryControl() {
        for (const auto& screen : allPages()) {
            if (screen.name == QLatin1String("controls-sheet")) continue;
            const ShownPage page = showPage(screen, {1280, 800}, 1);
            QSet<QQuickItem*> wanted;
            forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
                if (isControl(item)) wanted.insert(item);
            });
            for (int i = 0; i < mostTabs && !wanted.isEmpty(); ++i) {
                QTest::keyClick(page.view.get(), Qt::Key_Tab);
                wanted.remove(page.view->activeFocusItem());
            }
            QStringList missed;
            for (const QQuickItem* item : wanted)
                missed += describe(item);
            QVERIFY2(missed.isEmpty(), qPrintable(screen.name + u": "_s + missed.join(u", "_s)));
        }
    }

    void aCheckBoxAsksAndKeepsItsTruth() {
        const ShownPage page = showPage(named("controls-rows"), {390, 844}, 1);
        QQuickItem* box = find(page, "Présenter Inès à l’équipe data");
        QVERIFY(box);
        QSignalSpy asked(box, SIGNAL(toggleRequested()));
        box->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(page.view.get(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!box->property("checked").toBool());
    }

    void pullingAPageDownAsksToSynchroniseWhereThatIsOffered() {
        const ShownPage page = showPage(named("controls-rows"), {390, 844}, 1);
        QObject* pull = singleton(page, "Pull");
        QSignalSpy released(pull, SIGNAL(released()));
        pullDown(page, 320);
        QCOMPARE(released.count(), 0); // nobody would do anything
        pull->setProperty("offered", true);
        pullDown(page, 40);
        QCOMPARE(released.count(), 0); // let go too soon
        pullDown(page, 320);
        QCOMPARE(released.count(), 1);
    }

    void arrowsWalkTheTabs() {
        const ShownPage page = showPage(named("controls-rows"), {390, 844}, 1);
        QQuickItem* tab = find(page, "Fil");
        QVERIFY(tab);
        tab->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(page.view.get(), Qt::Key_Right);
        QCOMPARE(page.view->activeFocusItem()->property("text").toString(),
                 QStringLiteral("Rencontres"));
    }

    void whatIsTypedIsCommittedWhenTheFieldIsLeft() {
        const ShownPage page = showPage(named("controls-fields"), {390, 844}, 1);
        QQuickItem* field = nullptr;
        forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
            if (item->property("label").toString() == QLatin1String("Ton objectif") &&
                item->inherits("QQuickTextField"))
                field = item;
        });
        QVERIFY(field);
        QSignalSpy committed(field, SIGNAL(committed(QString)));
        field->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(page.view.get(), Qt::Key_End);
        QTest::keyClick(page.view.get(), Qt::Key_X);
        field->setProperty("value", QStringLiteral("arrived meanwhile"));
        QVERIFY(field->property("text").toString().endsWith(u'x'));
        QTest::keyClick(page.view.get(), Qt::Key_Tab);
        QCOMPARE(committed.count(), 1);
        QVERIFY(committed.at(0).at(0).toString().endsWith(u'x'));
    }

  private:
    static cordee::gallery::Screen named(const char* name) {
        for (const auto& screen : allPages()) {
            if (screen.name == QLatin1String(name)) return screen;
        }
        return {};
    }

    static QQuickItem* find(const ShownPage& page, const char* text) {
        QQuickItem* found = nullptr;
        forEachVisible(page.view->contentItem(), [&](QQuickItem* item) {
            if (isControl(item) && item->property("text").toString() == QString::fromUtf8(text))
                found = item;
        });
        return found;
    }
};

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
