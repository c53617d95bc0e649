#pragma once

#include "qml/gallery/registry.h"

#include <QQuickItem>
#include <QQuickView>

#include <functional>
#include <memory>

/// A gallery page in a window, with what its root was given.
struct ShownPage {
    std::unique_ptr<QObject> owner;
    std::unique_ptr<QQuickView> view;

    QQuickItem* root() const { return view->rootObject(); }
    QObject* theme() const;
};

/// Shows a page of the gallery and waits for its first frame; null view if it does not load.
ShownPage showPage(const cordee::gallery::Screen& screen, QSize size, double textScale);

/// Every visible item under (and with) this one, the overlay's popups included.
void forEachVisible(QQuickItem* item, const std::function<void(QQuickItem*)>& visit);

QList<cordee::gallery::Screen> allPages();
