#include "tests/unit/ui/pages.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Cordee_App_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cordee_UiPlugin)

QObject* ShownPage::theme() const {
    QQmlComponent reach(view->engine());
    reach.setData("import QtQuick\nimport Cordee.Ui\n"
                  "QtObject { readonly property QtObject theme: Theme }",
                  QUrl());
    const std::unique_ptr<QObject> holder(reach.create());
    return holder ? holder->property("theme").value<QObject*>() : nullptr;
}

ShownPage showPage(const cordee::gallery::Screen& screen, QSize size, double textScale) {
    ShownPage page{std::make_unique<QObject>(), std::make_unique<QQuickView>()};
    page.view->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    page.view->setResizeMode(QQuickView::SizeRootObjectToView);
    page.theme()->setProperty("reducedMotion", true);
    page.theme()->setProperty("textScale", textScale);
    page.view->resize(size);
    page.view->setInitialProperties(screen.properties(page.owner.get()));
    page.view->setSource(screen.qml);
    page.view->show();
    if (page.view->status() != QQuickView::Ready || !QTest::qWaitForWindowExposed(page.view.get()))
        page.view.reset();
    return page;
}

void forEachVisible(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    if (!item->isVisible() || item->opacity() == 0) return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        forEachVisible(child, visit);
}

QList<cordee::gallery::Screen> allPages() {
    cordee::gallery::Registry registry;
    cordee::gallery::addControls(registry);
    cordee::gallery::addShell(registry);
    return registry.screens();
}
