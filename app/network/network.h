#pragma once

#include "app/network/contact_page.h"
#include "app/network/introduction_draft.h"
#include "app/network/introduction_page.h"
#include "app/network/network_tools.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The Réseau section: whom I know, and who introduces whom. Its panes make their lists; a page
// belongs to the caller (QML collects it) and is null for an id that is not of its kind.
class Network final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    // Who could introduce me to somebody, or whom I could introduce: {id, spaceId, name, mentor},
    // the id being the mentorship's; mentor: that is what they are to me. Nobody has not joined.
    Q_PROPERTY(QVariantList partners READ partners NOTIFY changed FINAL)
    // Nobody yet: neither a mentorship nor a contact.
    Q_PROPERTY(bool alone READ isAlone NOTIFY changed FINAL)

  public:
    explicit Network(NetworkTools tools, QObject* parent = nullptr);

    const NetworkTools& tools() const { return tools_; }
    QVariantList partners() const;
    bool isAlone() const;

    // Its id, or nothing if it could not be kept.
    Q_INVOKABLE QString addContact(const QString& name);
    Q_INVOKABLE cordee::app::ContactPage* openContact(const QString& contactId);
    Q_INVOKABLE cordee::app::IntroductionPage* openIntroduction(const QString& introductionId);
    // From a mentorship or a draft: to be introduced, or to offer to introduce the other.
    Q_INVOKABLE cordee::app::IntroductionDraft* ask(const QString& id);
    Q_INVOKABLE cordee::app::IntroductionDraft* offer(const QString& id);

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> find(const QString& id, std::uint32_t kind) const;
    IntroductionDraft* draft(const QString& id, bool offering);

    NetworkTools tools_;
    store::Subscription subscription_;
};

} // namespace cordee::app
