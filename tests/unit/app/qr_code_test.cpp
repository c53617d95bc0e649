#include "qml/network/qr_code.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <ZXing/ReadBarcode.h>

namespace cordee::network {

class QrCodeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aScannerReadsWhatWasDrawn_data();
    void aScannerReadsWhatWasDrawn();
    void whatDoesNotFitDrawsNothing();
};

void QrCodeTest::aScannerReadsWhatWasDrawn_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("side");
    const QString link =
        QStringLiteral("https://cordee.example/i#1.kq0Zb7Yw3m9vX1uT5pLr8sNc2hGd4eJf6iKaOoQzRtU."
                       "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE");
    QTest::newRow("link, small") << link << 200;
    QTest::newRow("link, as on the screen") << link << 276;
    QTest::newRow("link, large") << link << 560;
    QTest::newRow("short") << QStringLiteral("ABCD") << 120;
}

void QrCodeTest::aScannerReadsWhatWasDrawn() {
    QFETCH(QString, text);
    QFETCH(int, side);
    QrCode code;
    code.setSize(QSizeF(side, side));
    code.setText(text);
    QVERIFY(code.isValid());
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    code.paint(&painter);
    painter.end();
    const auto read =
        ZXing::ReadBarcode({image.constBits(), image.width(), image.height(),
                            ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())});
    QVERIFY(read.isValid());
    QCOMPARE(QString::fromStdString(read.text()), text);
}

void QrCodeTest::whatDoesNotFitDrawsNothing() {
    QrCode code;
    code.setText(QString(5000, u'x'));
    QVERIFY(!code.isValid());
    code.setText(QString());
    QVERIFY(!code.isValid());
}

} // namespace cordee::network

QTEST_MAIN(cordee::network::QrCodeTest)
#include "qr_code_test.moc"
