#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QObject>
#include <QString>

#include <optional>

namespace cordee::app {

// Who is who: names of people by id, and which side of a mentorship I am on. A name comes from the
// shared profile in the mentorship, else from what the mentorship itself says.
class People final : public QObject {
    Q_OBJECT

  public:
    People(store::Store& store, const UserId& me, QObject* parent = nullptr);

    const UserId& me() const { return me_; }
    QString myName() const;

    // The other person of a mentorship; a null id while they have not joined.
    UserId partner(const store::Row& mentorship) const;
    QString partnerName(const store::Row& mentorship) const;
    model::Role myRole(const store::Row& mentorship) const;

    // Somebody of a space, by first name for sentences ("promis à Karim"); my own: empty.
    QString firstName(const SpaceId& space, const UserId& user) const;
    // The mentorship record that lives in a space.
    std::optional<store::Row> mentorshipIn(const SpaceId& space) const;

    static QString initials(const QString& name); // "Inès Moreau" → "IM"
    static QString firstNameOf(const QString& name);

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> profileIn(const SpaceId& space, const UserId& user) const;

    store::Store& store_;
    UserId me_;
    store::Subscription subscription_;
};

} // namespace cordee::app
