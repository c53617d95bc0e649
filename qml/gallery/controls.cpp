#include "qml/gallery/registry.h"

namespace cordee::gallery {

void addControls(Registry& registry) {
    const auto page = [](const char* file) {
        return QUrl(QStringLiteral("qrc:/qt/qml/Cordee/Gallery/%1").arg(QLatin1String(file)));
    };
    registry.add({.name = QStringLiteral("controls-acts"), .qml = page("ActsPage.qml")});
    registry.add({.name = QStringLiteral("controls-fields"), .qml = page("FieldsPage.qml")});
    registry.add({.name = QStringLiteral("controls-rows"), .qml = page("RowsPage.qml")});
    registry.add({.name = QStringLiteral("controls-states"), .qml = page("StatesPage.qml")});
    registry.add({.name = QStringLiteral("controls-sheet"), .qml = page("SheetPage.qml")});
}

} // namespace cordee::gallery
