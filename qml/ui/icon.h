#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace cordee::ui {

/// One Bootstrap icon, drawn in one colour. Painted from the SVG at the screen's own
/// resolution, so that it is sharp with every renderer, the software one included.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// The icon's name in Bootstrap Icons, as listed in icons.txt; empty draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Draws the icon's "-fill" variant, where there is one.
    Q_PROPERTY(bool filled READ filled WRITE setFilled NOTIFY filledChanged FINAL)
    /// Side of the square, in device-independent pixels.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)

  public:
    explicit Icon(QQuickItem* parent = nullptr);

    QString name() const { return name_; }
    QColor color() const { return color_; }
    qreal size() const { return size_; }
    bool filled() const { return filled_; }
    void setName(const QString& name);
    void setColor(const QColor& color);
    void setSize(qreal size);
    void setFilled(bool filled);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void filledChanged();

  private:
    QString name_;
    QColor color_ = Qt::black;
    qreal size_ = 20;
    bool filled_ = false;
};

} // namespace cordee::ui
