#include "tests/unit/ui/pages.h"

#include <QTest>

// The first frame must not jump when the app's frame takes its place.

namespace {

using namespace Qt::StringLiterals;

const QStringList places{u"Aujourd’hui"_s, u"Mentorats"_s, u"Progression"_s, u"Carnet"_s,
                         u"Réseau"_s};

cordee::gallery::Screen screen(const QString& name) {
    for (const auto& page : allPages()) {
        if (page.name == name) return page;
    }
    qFatal("there is no such screen");
}

// Where the names of places stand, by name; titles are larger.
QMultiMap<QString, QRectF> wordsOf(const ShownPage& page) {
    constexpr int largestName = 20;
    QMultiMap<QString, QRectF> found;
    forEachVisible(page.view->rootObject(), [&](QQuickItem* item) {
        const QString text = item->property("text").toString();
        if (!item->inherits("QQuickText") || !places.contains(text)) return;
        if (item->property("font").value<QFont>().pixelSize() > largestName) return;
        found.insert(text, item->mapRectToScene(item->boundingRect()));
    });
    return found;
}

bool near(const QRectF& a, const QRectF& b) {
    return qAbs(a.x() - b.x()) <= 1 && qAbs(a.y() - b.y()) <= 1 &&
           qAbs(a.width() - b.width()) <= 1 && qAbs(a.height() - b.height()) <= 1;
}

} // namespace

class SkeletonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyPlaceStandsWhereTheFramePutsIt_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("phone") << QSize(390, 844);
        QTest::newRow("tablet") << QSize(820, 1180);
        QTest::newRow("desktop") << QSize(1280, 800);
    }

    void everyPlaceStandsWhereTheFramePutsIt() {
        QFETCH(QSize, size);
        const ShownPage frame = showPage(screen(u"shell-today"_s), size, 1);
        const ShownPage skeleton = showPage(screen(u"shell-skeleton"_s), size, 1);
        QVERIFY(frame.view && skeleton.view);
        const auto expected = wordsOf(frame);
        const auto found = wordsOf(skeleton);
        QCOMPARE(found.size(), places.size());
        for (const QString& place : places) {
            const QRectF stands = found.value(place);
            const QList<QRectF> wanted = expected.values(place);
            QVERIFY2(
                std::ranges::any_of(wanted, [&](const QRectF& at) { return near(at, stands); }),
                qPrintable(place));
        }
    }
};

QTEST_MAIN(SkeletonTest)
#include "skeleton_test.moc"
