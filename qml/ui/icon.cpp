#include "qml/ui/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace cordee::ui {
namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(":/qt/qml/Cordee/Ui/icons/%1.svg").arg(name);
}

} // namespace

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitSize(size_, size_);
}

void Icon::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setSize(qreal size) {
    if (qFuzzyCompare(size, size_)) return;
    size_ = size;
    setImplicitSize(size, size);
    update();
    Q_EMIT sizeChanged();
}

void Icon::setFilled(bool filled) {
    if (filled == filled_) return;
    filled_ = filled;
    update();
    Q_EMIT filledChanged();
}

void Icon::paint(QPainter* painter) {
    if (name_.isEmpty()) return;
    const QString fill = pathOf(name_ + QStringLiteral("-fill"));
    QFile file(filled_ && QFile::exists(fill) ? fill : pathOf(name_));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The icon \"%s\" is not embedded: add it to qml/ui/icons.txt", qPrintable(name_));
        return;
    }
    // Bootstrap's shapes are filled with currentColor, which QtSvg draws black.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color_.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const qreal side = qMin(width(), height());
    painter->setOpacity(color_.alphaF());
    renderer.render(painter, {(width() - side) / 2, (height() - side) / 2, side, side});
}

} // namespace cordee::ui
