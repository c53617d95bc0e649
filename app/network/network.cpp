#include "app/network/network.h"

#include "app/facts/introductions.h"
#include "app/records/convert.h"

#include <QQmlEngine>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

template <class Page>
Page* handedOver(Page* page) {
    QQmlEngine::setObjectOwnership(page, QQmlEngine::JavaScriptOwnership);
    return page;
}

} // namespace

Network::Network(NetworkTools tools, QObject* parent)
    : QObject(parent)
    , tools_(std::move(tools))
    , subscription_(tools_.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Contact::recordKind) ||
            changes.touches(model::Mentorship::recordKind)) {
            Q_EMIT changed();
        }
    })) {
    connect(&tools_.people, &People::changed, this, &Network::changed);
}

QVariantList Network::partners() const {
    QVariantList list;
    for (const store::Row& row : tools_.store.select(store::Query(model::Mentorship::recordKind))) {
        if (tools_.people.partner(row).isNull()) continue;
        list << QVariantMap{{u"id"_s, toQString(row.id)},
                            {u"spaceId"_s, toQString(row.space)},
                            {u"name"_s, People::firstNameOf(tools_.people.partnerName(row))},
                            {u"mentor"_s, tools_.people.myRole(row) == model::Role::Mentee}};
    }
    return list;
}

bool Network::isAlone() const {
    return tools_.store.count(store::Query(model::Mentorship::recordKind)) == 0 &&
           tools_.store.count(store::Query(model::Contact::recordKind)) == 0;
}

std::optional<store::Row> Network::find(const QString& id, std::uint32_t kind) const {
    const auto record = toId<RecordId>(id);
    auto row = record ? tools_.store.find(*record) : std::nullopt;
    if (!row || row->deleted || row->recordKind != kind) return std::nullopt;
    return row;
}

QString Network::addContact(const QString& name) {
    if (name.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto contact = store::Edit::create(tools_.personal, model::Contact::recordKind, id);
    contact.set(model::Contact::name, toUtf8(name.trimmed()));
    return tools_.gestures.commit(contact, tr("Contact ajouté")) ? toQString(id) : QString();
}

ContactPage* Network::openContact(const QString& contactId) {
    const auto row = find(contactId, model::Contact::recordKind);
    return row ? handedOver(new ContactPage(tools_, row->id)) : nullptr;
}

IntroductionPage* Network::openIntroduction(const QString& introductionId) {
    const auto row = find(introductionId, model::Introduction::recordKind);
    if (!row || !tools_.store.isShared(row->space)) return nullptr;
    return handedOver(new IntroductionPage(tools_, row->id));
}

IntroductionDraft* Network::ask(const QString& id) {
    return draft(id, false);
}

IntroductionDraft* Network::offer(const QString& id) {
    return draft(id, true);
}

IntroductionDraft* Network::draft(const QString& id, bool offering) {
    auto mentorship = find(id, model::Mentorship::recordKind);
    auto begun = find(id, model::Introduction::recordKind);
    if (begun) {
        const auto named = begun->get(model::Introduction::mentorshipId);
        if (tools_.store.isShared(begun->space) || !named) return nullptr; // sent already
        mentorship = tools_.store.find(*named);
        offering = !isRequester(*begun, tools_.people.me());
    }
    if (!mentorship) return nullptr;
    return handedOver(new IntroductionDraft(
        tools_, {std::move(*mentorship), tools_.personal, std::move(begun)}, offering));
}

} // namespace cordee::app
