#pragma once

#include "app/invite/invitations_model.h"
#include "app/people/people.h"
#include "app/records/gestures.h"

namespace cordee::app {

// Inviting somebody and joining somebody, with or without network. What must reach a server goes
// with the next exchange: moved() says that there is something.
class Inviting final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString myName READ myName NOTIFY changed FINAL)
    Q_PROPERTY(bool iAmMentor READ iAmMentor NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::InvitationsModel* invitations READ invitations CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ArrivalsModel* arrivals READ arrivals CONSTANT FINAL)
    Q_PROPERTY(cordee::app::JoiningsModel* joinings READ joinings CONSTANT FINAL)

  public:
    Inviting(store::Store& store, Gestures& gestures, People& people, crypto::Vault& vault,
             const Clock& clock, QString serverUrl, QObject* parent = nullptr);

    QString myName() const { return people_.myName(); }
    bool iAmMentor() const; // by my own profile
    InvitationsModel* invitations() { return &invitations_; }
    ArrivalsModel* arrivals() { return &arrivals_; }
    JoiningsModel* joinings() { return &joinings_; }

    // A fresh space for the two; `iGuide`: I am the mentor. `inPerson`: the code is only shown, so
    // that whoever scans it is known. Returns the space, empty when nothing was made (a name is
    // missing: problem() says so).
    Q_INVOKABLE QString invite(const QString& myName, const QString& theirName, bool iGuide,
                               bool inPerson);
    Q_INVOKABLE void revoke(const QString& space);
    Q_INVOKABLE void copyLink(const QString& space);
    // « Oui, c’est Ana. » Before it nothing private is sent there. `verified`: the safety numbers
    // were compared.
    Q_INVOKABLE void confirm(const QString& space, bool verified);
    // A pasted link or scanned code. Empty when taken, else what is wrong with it.
    Q_INVOKABLE QString join(const QString& text);
    Q_INVOKABLE void dismiss(const QString& joiningId);

    // For invitations made from now on.
    void setServerUrl(const QString& serverUrl) { serverUrl_ = serverUrl; }

  public Q_SLOTS:
    // Who is who may have changed: an answer of the server, an arrived record.
    void refresh();

  Q_SIGNALS:
    void changed();
    void moved();                          // something waits to be sent
    void problem(const QString& sentence); // and why
    void joined(const QString& name);      // a mentorship became usable here

  private:
    void settle(const crypto::Joining& joining);
    void addMyProfile(std::vector<store::Edit>& edits, const SpaceId& space,
                      const QString& name) const;
    bool hasMyProfile(const SpaceId& space) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    crypto::Vault& vault_;
    const Clock& clock_;
    QString serverUrl_;
    InvitationsModel invitations_;
    ArrivalsModel arrivals_;
    JoiningsModel joinings_;
    store::Subscription subscription_;
};

} // namespace cordee::app
