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

// Where the names of places stand in the app's frame, by name; titles are larger.
QMultiMap<QString, QRectF> wordsOf(const ShownPage& page) {
    constexpr int largestName = 20;
    QMultiMap<QString, QRectF> found;
    forEachVisible(page.view->rootObject(), [&](QQuickItem* item) {
        const QString text = item->property("text").toString();
        if (!item->inherits("QQuickText") || !places.contains(text)) return;
        if (item->property("font").value<QFont>().pixelSize() > largestName) return;
        const bool centred = item->property("horizontalAlignment").toInt() == Qt::AlignHCenter;
        const qreal wide = item->property("contentWidth").toReal();
        const qreal left = centred ? (item->width() - wide) / 2 : 0;
        found.insert(text, item->mapRectToScene({left, 0, wide, item->height()}));
    });
    return found;
}

// Where the bars stand that hold the names' places.
QMap<QString, QRectF> barsOf(const ShownPage& page) {
    QMap<QString, QRectF> found;
    forEachVisible(page.view->rootObject(), [&](QQuickItem* item) {
        if (places.contains(item->objectName()))
            found.insert(item->objectName(), item->mapRectToScene(item->boundingRect()));
    });
    return found;
}

// A bar lies on the line of its word, begins or is centred where the word is, and is about as long.
bool standsFor(const QRectF& bar, const QRectF& word, bool centred) {
    const qreal across = centred ? bar.center().x() - word.center().x() : bar.x() - word.x();
    return qAbs(across) <= 1 && qAbs(bar.center().y() - word.center().y()) <= 1 &&
           bar.width() > word.width() * 0.75 && bar.width() < word.width() * 1.25;
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
        const auto found = barsOf(skeleton);
        QCOMPARE(found.size(), places.size());
        for (const QString& place : places) {
            const QRectF bar = found.value(place);
            const QList<QRectF> words = expected.values(place);
            QVERIFY2(std::ranges::any_of(words,
                                         [&](const QRectF& word) {
                                             return standsFor(bar, word, size.width() < 1024);
                                         }),
                     qPrintable(place));
        }
    }
};

QTEST_MAIN(SkeletonTest)
#include "skeleton_test.moc"
