#include "app/invite/inviting.h"
#include "app/invite/pairing_model.h"
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

} // namespace

void addNetwork(Registry& registry) {
    registry.add(screen(u"network-empty"_s, u"NetworkPage.qml"_s, inviting));
    registry.add(screen(u"network"_s, u"NetworkPage.qml"_s, [](Keys& keys) {
        keys.inviting->invite(u"Karim Benali"_s, u"Nora Petit"_s, true, false);
        return inviting(keys);
    }));
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
