#pragma once

#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cordee::network {

/// A QR code of a text: black modules on white with the quiet zone scanners need, in both themes.
/// Draws nothing for an empty text or one that is too long.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Whether the text fits into a code.
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged FINAL)

  public:
    explicit QrCode(QQuickItem* parent = nullptr);

    QString text() const { return text_; }
    void setText(const QString& text);
    bool isValid() const { return side_ > 0; }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void textChanged();

  private:
    QString text_;
    int side_ = 0; ///< modules on a side, without the quiet zone
    std::vector<bool> dark_;
};

} // namespace cordee::network
