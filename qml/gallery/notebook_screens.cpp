#include "app/notebook/notebook.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::Notebook;
using app::SampleRole;

enum Tab { ReflectionsTab, SituationsTab, DecisionsTab, StoriesTab, NotesTab };

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Notebook/"_s + file);
}

Notebook* notebookOf(SampleRole role, QObject* owner) {
    auto* world = new SampleWorld(role, owner);
    return new Notebook(world->store(), world->gestures(), world->people(), world->clock(),
                        world->random(), world->identity().personal, world);
}

Screen tabScreen(const QString& name, SampleRole role, Tab tab) {
    return {.name = name,
            .qml = page(u"NotebookPage.qml"_s),
            .properties = [role, tab](QObject* owner) {
                return QVariantMap{{u"notebook"_s, QVariant::fromValue(notebookOf(role, owner))},
                                   {u"tab"_s, static_cast<int>(tab)}};
            }};
}

Screen weatherScreen(const QString& name, SampleRole role) {
    return {.name = name, .qml = page(u"WeatherPage.qml"_s), .properties = [role](QObject* owner) {
                return QVariantMap{
                    {u"weather"_s, QVariant::fromValue(notebookOf(role, owner)->weather())}};
            }};
}

/// One record's page: `open` finds it in the notebook.
template <class Open>
Screen detailScreen(const QString& name, const QString& file, SampleRole role, Open open) {
    return {.name = name, .qml = page(file), .properties = [role, open](QObject* owner) {
                Notebook* notebook = notebookOf(role, owner);
                auto* shown = open(*notebook);
                shown->setParent(notebook);
                return QVariantMap{{u"page"_s, QVariant::fromValue(shown)}};
            }};
}

/// The first row of a list whose cell begins with these words.
QString rowWith(app::RowsModel& rows, const QByteArray& role, const QString& words) {
    for (int row = 0; row < rows.count(); ++row)
        if (rows.cell(row, role).toString().startsWith(words)) return rows.keyAt(row);
    return rows.keyAt(0);
}

} // namespace

void addNotebook(Registry& registry) {
    registry.add(tabScreen(u"notebook-reflections"_s, SampleRole::Mentee, ReflectionsTab));
    registry.add(tabScreen(u"notebook-situations"_s, SampleRole::Mentee, SituationsTab));
    registry.add(tabScreen(u"notebook-decisions"_s, SampleRole::Mentee, DecisionsTab));
    registry.add(tabScreen(u"notebook-stories"_s, SampleRole::Mentor, StoriesTab));
    registry.add(weatherScreen(u"weather-mentee"_s, SampleRole::Mentee));
    registry.add(weatherScreen(u"weather-mentor"_s, SampleRole::Mentor));
    registry.add(detailScreen(u"story"_s, u"StoryDetailPage.qml"_s, SampleRole::Mentor,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.stories();
                                  return all.open(rowWith(*all.list(), "title", u"Le budget"_s));
                              }));
    registry.add(detailScreen(u"story-received"_s, u"StoryDetailPage.qml"_s, SampleRole::Mentee,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.stories();
                                  return all.open(all.received()->keyAt(0));
                              }));
    registry.add(detailScreen(u"decision-counterpoint"_s, u"DecisionDetailPage.qml"_s,
                              SampleRole::Mentor, [](Notebook& notebook) {
                                  auto& all = *notebook.decisions();
                                  return all.open(all.received()->keyAt(0));
                              }));
    registry.add(detailScreen(u"reflection"_s, u"ReflectionDetailPage.qml"_s, SampleRole::Mentee,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.reflections();
                                  return all.open(all.list()->keyAt(0));
                              }));
    registry.add(detailScreen(u"situation"_s, u"SituationDetailPage.qml"_s, SampleRole::Mentee,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.situations();
                                  return all.open(all.list()->keyAt(0));
                              }));
    registry.add(detailScreen(u"situation-received"_s, u"SituationDetailPage.qml"_s,
                              SampleRole::Mentor, [](Notebook& notebook) {
                                  auto& all = *notebook.situations();
                                  return all.open(all.received()->keyAt(0));
                              }));
    registry.add(detailScreen(u"decision-weigh"_s, u"DecisionDetailPage.qml"_s, SampleRole::Mentee,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.decisions();
                                  return all.open(rowWith(*all.list(), "status", u"à peser"_s));
                              }));
    registry.add(detailScreen(u"decision-review"_s, u"DecisionDetailPage.qml"_s, SampleRole::Mentee,
                              [](Notebook& notebook) {
                                  auto& all = *notebook.decisions();
                                  return all.open(rowWith(*all.list(), "status", u"à relire"_s));
                              }));
}

} // namespace cordee::gallery
