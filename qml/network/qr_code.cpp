#include "qml/network/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace cordee::network {

namespace {

constexpr int quietModules = 4; ///< ISO/IEC 18004

} // namespace

QrCode::QrCode(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setFillColor(Qt::white);
}

void QrCode::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    side_ = 0;
    dark_.clear();
    const QByteArray octets = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        octets.isEmpty() ? nullptr : QRcode_encodeString8bit(octets.constData(), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (code) {
        side_ = code->width;
        dark_.resize(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_));
        for (std::size_t i = 0; i < dark_.size(); ++i)
            dark_[i] = (code->data[i] & 1) != 0;
    }
    update();
    Q_EMIT textChanged();
}

/// Whole pixels per module, so that no edge is blurred.
void QrCode::paint(QPainter* painter) {
    if (side_ == 0) return;
    const int modules = side_ + 2 * quietModules;
    const int step = std::max(1, static_cast<int>(std::min(width(), height())) / modules);
    const int left = (static_cast<int>(width()) - step * side_) / 2;
    const int top = (static_cast<int>(height()) - step * side_) / 2;
    for (int y = 0; y < side_; ++y) {
        for (int x = 0; x < side_; ++x) {
            if (!dark_[static_cast<std::size_t>(y * side_ + x)]) continue;
            painter->fillRect(left + x * step, top + y * step, step, step, Qt::black);
        }
    }
}

} // namespace cordee::network
