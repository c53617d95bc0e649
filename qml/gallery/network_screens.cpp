#include "app/facts/introductions.h"
#include "app/invite/inviting.h"
#include "app/invite/pairing_model.h"
#include "app/network/network.h"
#include "app/records/convert.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;

const QString server = u"https://cordee.example"_s;

/// A person of their own: real keys, no server.
struct Keys final : QObject {
    explicit Keys(QObject* owner)
        : QObject(owner)
        , world(app::SampleRole::Mentor, this) {
        crypto::LocalKey key = crypto::LocalKey::random(numbers);
        auto opened = crypto::Vault::open(world.store(), numbers, world.clock(), key);
        if (!opened || !(*opened)->createIdentity("bureau")) qFatal("No keys for the gallery");
        vault = std::move(*opened);
        people = std::make_unique<app::People>(world.store(), vault->user());
        inviting = std::make_unique<app::Inviting>(world.store(), world.gestures(), *people, *vault,
                                                   world.clock(), server);
        const app::SampleIdentity& me = world.identity();
        network = std::make_unique<app::Network>(app::NetworkTools{
            world.store(), world.gestures(), *people, world.clock(), me.personal});
        pairing = std::make_unique<app::PairingModel>(*vault, world.clock(), server, u"bureau"_s);
    }

    struct Numbers final : Random {
        void fill(std::uint8_t* out, std::size_t size) override {
            for (std::size_t i = 0; i < size; ++i) {
                state = state * 6364136223846793005U + 1442695040888963407U;
                out[i] = static_cast<std::uint8_t>(state >> 56);
            }
        }
        std::uint64_t state = 7;
    };
    Numbers numbers;
    SampleWorld world;
    std::unique_ptr<crypto::Vault> vault;
    std::unique_ptr<app::People> people;
    std::unique_ptr<app::Inviting> inviting;
    std::unique_ptr<app::Network> network;
    std::unique_ptr<app::PairingModel> pairing;
};

Screen screen(const QString& name, const QString& file, std::function<QVariantMap(Keys&)> prepare) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Network/"_s + file),
            .properties = [prepare = std::move(prepare)](QObject* owner) {
                return prepare(*new Keys(owner));
            }};
}

QVariantMap inviting(Keys& keys) {
    return {{u"inviting"_s, QVariant::fromValue(keys.inviting.get())}};
}

QVariantMap ties(Keys& keys) {
    QVariantMap properties = inviting(keys);
    properties.insert(u"network"_s, QVariant::fromValue(keys.network.get()));
    properties.insert(u"tab"_s, 3);
    return properties;
}

app::Network* networkOf(app::SampleRole role, QObject* owner) {
    auto* world = new SampleWorld(role, owner);
    return new app::Network({world->store(), world->gestures(), world->people(), world->clock(),
                             world->identity().personal},
                            world);
}

/// A tab of the section, as somebody of the sample sees it.
Screen tab(const QString& name, app::SampleRole role, int number) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Network/NetworkPage.qml"_s),
            .properties = [=](QObject* owner) {
                return QVariantMap{
                    {u"network"_s, QVariant::fromValue(networkOf(role, owner))},
                    {u"inviting"_s, QVariant::fromValue(static_cast<app::Inviting*>(nullptr))},
                    {u"tab"_s, number}};
            }};
}

/// The page `open` makes of the section, given as the property of that name.
template <class Open>
Screen page(const QString& name, const QString& file, app::SampleRole role, const QString& property,
            Open open) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Network/"_s + file),
            .properties = [=](QObject* owner) {
                app::Network* network = networkOf(role, owner);
                auto* model = open(*network);
                if (model == nullptr) qFatal("nothing to show");
                model->setParent(network);
                return QVariantMap{{property, QVariant::fromValue(model)}};
            }};
}

/// The newest introduction in which this is to be done next.
app::IntroductionPage* introductionAt(app::Network& network, app::IntroductionStep step) {
    const app::NetworkTools& tools = network.tools();
    for (const auto& row :
         tools.store.select(store::Query(model::Introduction::recordKind).newestFirst()))
        if (app::stepOf(tools.store, row, tools.people.me()) == step)
            return network.openIntroduction(app::toQString(row.id));
    return nullptr;
}

app::IntroductionPage* toAskContact(app::Network& network) {
    auto* page = introductionAt(network, app::IntroductionStep::AskContact);
    for (const QVariant& contact : page->contacts()) {
        const QVariantMap each = contact.toMap();
        if (each.value(u"name"_s).toString().startsWith(u"Nadia"_s))
            page->choose(each.value(u"id"_s).toString());
    }
    return page;
}

app::IntroductionPage* toIntroduce(app::Network& network) {
    auto* page = toAskContact(network);
    page->contactAgreed();
    return page;
}

app::IntroductionPage* toAnswer(app::Network& network) {
    return introductionAt(network, app::IntroductionStep::AnswerRequest);
}

app::IntroductionPage* done(app::Network& network) {
    for (const auto& row : network.tools().store.select(
             store::Query(model::Introduction::recordKind)
                 .where(model::Introduction::status, model::IntroductionStatus::Thanked)))
        return network.openIntroduction(app::toQString(row.id));
    return nullptr;
}

app::ContactPage* firstContact(app::Network& network) {
    const auto rows = network.tools().store.select(store::Query(model::Contact::recordKind));
    return network.openContact(app::toQString(rows.front().id));
}

QString mentorship(app::Network& network) {
    return network.partners().front().toMap().value(u"id"_s).toString();
}

app::IntroductionDraft* asking(app::Network& network) {
    auto* draft = network.ask(mentorship(network));
    draft->typedWanted(u"Une cheffe de projet venue de la technique"_s);
    draft->typedPurpose(u"Savoir comment elle a gardé la main sur le fond"_s);
    return draft;
}

app::IntroductionDraft* offering(app::Network& network) {
    return network.offer(mentorship(network));
}

void addIntroductions(Registry& registry) {
    using app::SampleRole;
    registry.add(tab(u"introductions"_s, SampleRole::Mentee, 0));
    registry.add(tab(u"introductions-mentor"_s, SampleRole::Mentor, 0));
    registry.add(tab(u"contacts"_s, SampleRole::Mentee, 1));
    registry.add(tab(u"opportunities"_s, SampleRole::Mentee, 2));
    const QString detail = u"IntroductionDetailPage.qml"_s;
    registry.add(page(u"introduction-done"_s, detail, SampleRole::Mentee, u"page"_s, done));
    registry.add(page(u"introduction-answer"_s, detail, SampleRole::Mentor, u"page"_s, toAnswer));
    registry.add(
        page(u"introduction-contact"_s, detail, SampleRole::Mentor, u"page"_s, toAskContact));
    registry.add(
        page(u"introduction-bridge"_s, detail, SampleRole::Mentor, u"page"_s, toIntroduce));
    registry.add(page(u"introduction-ask"_s, u"AskIntroductionPage.qml"_s, SampleRole::Mentee,
                      u"draft"_s, asking));
    registry.add(page(u"introduction-offer"_s, u"AskIntroductionPage.qml"_s, SampleRole::Mentor,
                      u"draft"_s, offering));
    registry.add(page(u"contact"_s, u"ContactDetailPage.qml"_s, SampleRole::Mentee, u"page"_s,
                      firstContact));
}

} // namespace

void addNetwork(Registry& registry) {
    registry.add(screen(u"network-empty"_s, u"NetworkPage.qml"_s, ties));
    registry.add(screen(u"network"_s, u"NetworkPage.qml"_s, [](Keys& keys) {
        keys.inviting->invite(u"Karim Benali"_s, u"Nora Petit"_s, true, false);
        return ties(keys);
    }));
    addIntroductions(registry);
    registry.add(screen(u"invite"_s, u"InvitePage.qml"_s, inviting));
    registry.add(screen(u"invite-link"_s, u"InvitePage.qml"_s, [](Keys& keys) {
        const QString space =
            keys.inviting->invite(u"Karim Benali"_s, u"Nora Petit"_s, true, false);
        QVariantMap properties = inviting(keys);
        properties.insert(u"space"_s, space);
        return properties;
    }));
    registry.add(screen(u"join"_s, u"JoinPage.qml"_s, inviting));
    registry.add(screen(u"pair"_s, u"PairPage.qml"_s, [](Keys& keys) {
        keys.pairing->start();
        return QVariantMap{{u"pairing"_s, QVariant::fromValue(keys.pairing.get())}};
    }));
}

} // namespace cordee::gallery
