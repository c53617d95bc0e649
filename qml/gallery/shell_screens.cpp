#include "app/shell/shell_model.h"
#include "qml/gallery/registry.h"

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Gallery/"_s + file);
}

/// The frame with three people and one sample page in each place.
app::ShellModel* sampleShell(const QString& file, QObject* owner) {
    auto* shell = new app::ShellModel({}, owner);
    const QStringList routes{u"today"_s, u"mentorships"_s, u"growth"_s, u"notebook"_s,
                             u"network"_s};
    for (const QString& route : routes) {
        shell->navigation()->addRoute(route, page(file),
                                      [](const QString&, QObject*) { return QVariantMap{}; });
    }
    app::addPlaces(*shell->navigation(), routes);
    shell->navigation()->setBadge(u"mentorships"_s, 2);
    shell->setPeopleTitle(u"Mes mentorés"_s);
    shell->people()->setPeople({
        {.id = u"1"_s,
         .name = u"Inès Moreau"_s,
         .initials = u"IM"_s,
         .secondLine = u"jeu. 18:00"_s},
        {.id = u"2"_s,
         .name = u"Thomas Diallo"_s,
         .initials = u"TD"_s,
         .tone = u"rope"_s,
         .secondLine = u"silence : 19 jours"_s,
         .secondTone = u"rope"_s},
        {.id = u"3"_s,
         .name = u"Lina Perrin"_s,
         .initials = u"LP"_s,
         .secondLine = u"bilan à faire"_s},
    });
    shell->setInitials(u"IM"_s);
    shell->setSync({.when = u"il y a 12 s"_s});
    return shell;
}

Screen frame(const QString& name, const QString& file, int place) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Shell/ShellFrame.qml"_s),
            .properties = [file, place](QObject* owner) {
                app::ShellModel* shell = sampleShell(file, owner);
                shell->navigation()->select(place);
                return QVariantMap{{u"shell"_s, QVariant::fromValue(shell)}};
            }};
}

/// The first frame, before the data is open.
Screen skeleton() {
    return {.name = u"shell-skeleton"_s,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Shell/ShellSkeleton.qml"_s),
            .properties = [](QObject* owner) {
                app::ShellModel* shell = sampleShell(u"TodaySample.qml"_s, owner);
                return QVariantMap{{u"places"_s, QVariant::fromValue(shell->navigation())}};
            }};
}

} // namespace

void addShell(Registry& registry) {
    registry.add(frame(u"shell-today"_s, u"TodaySample.qml"_s, 0));
    registry.add(frame(u"shell-mentor"_s, u"MentorSample.qml"_s, 1));
    registry.add(skeleton());
}

} // namespace cordee::gallery
