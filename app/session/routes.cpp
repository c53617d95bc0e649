#include "app/session/routes.h"

#include "app/session/app.h"

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Main/%1.qml"_s.arg(file));
}

template <class Object>
QVariant given(Object* object) {
    return QVariant::fromValue(object);
}

// A page's own object goes with the page.
template <class Object>
QVariant owned(Object* object, QObject* owner) {
    if (object != nullptr) object->setParent(owner);
    return QVariant::fromValue(object);
}

} // namespace

void addRoutes(Navigation& navigation, Session& session, App& app) {
    Navigation* const frame = &navigation;
    const auto add = [&](const QString& route, const QString& file, PageFactory factory) {
        navigation.addRoute(
            route, page(file),
            [factory = std::move(factory), frame](const QString& argument, QObject* owner) {
                QVariantMap properties = factory(argument, owner);
                properties.insert(u"navigation"_s, given(frame));
                return properties;
            });
    };
    add(u"today"_s, u"TodayRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"today"_s, given(&session.today())},
                           {u"capture"_s, given(&session.capture())},
                           {u"app"_s, given(&app)}};
    });
    add(u"to-file"_s, u"ToFileRoute"_s, [&](const QString&, QObject*) {
        return QVariantMap{{u"capture"_s, given(&session.capture())}};
    });
    add(u"capture"_s, u"CaptureRoute"_s, [&](const QString& argument, QObject*) {
        return QVariantMap{{u"capture"_s, given(&session.capture())}, {u"line"_s, argument}};
    });
}

} // namespace cordee::app
