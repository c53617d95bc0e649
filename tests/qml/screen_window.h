#pragma once

#include "sync/core/environment.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

namespace cordee::app::test {

// The same random numbers in each run.
struct Numbers final : Random {
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            out[i] = static_cast<std::uint8_t>(state >> 56);
        }
    }
    std::uint64_t state = 5;
};

// A screen (a file under qrc:/qt/qml/Cordee/) with its properties in an active window, driven by
// keys.
class ScreenWindow : public QQuickView {
  public:
    ScreenWindow(const QString& qml, const QVariantMap& properties, QSize size = {390, 844}) {
        engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        setResizeMode(QQuickView::SizeRootObjectToView);
        setInitialProperties(properties);
        resize(size);
        setSource(QUrl(QStringLiteral("qrc:/qt/qml/Cordee/") + qml));
        show();
        requestActivate();
        if (!QTest::qWaitForWindowActive(this)) qFatal("the window is not active");
    }
    // All items shown, as they lie on each other, with the sheets over them.
    QList<QQuickItem*> items() const {
        QList<QQuickItem*> found{contentItem()};
        for (qsizetype i = 0; i < found.size(); ++i) {
            for (QQuickItem* child : found[i]->childItems())
                if (child->isVisible()) found << child;
        }
        return found;
    }
    // The first item shown with this value of a property.
    QQuickItem* with(const char* property, const QVariant& value) const {
        for (QQuickItem* item : items())
            if (item->property(property) == value) return item;
        return nullptr;
    }
    // A control (it has the property) with these words.
    QQuickItem* control(const char* property, const QVariant& words) const {
        for (QQuickItem* item : items())
            if (item->property(property).isValid() && item->property("text") == words) return item;
        return nullptr;
    }
    bool focus(QQuickItem* item) {
        if (item == nullptr) return false;
        item->forceActiveFocus(Qt::TabFocusReason);
        return item->hasActiveFocus();
    }
    void type(const char* letters) {
        for (; *letters != '\0'; ++letters)
            QTest::keyClick(this, *letters);
    }
};

} // namespace cordee::app::test
