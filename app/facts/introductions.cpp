#include "app/facts/introductions.h"

#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

using model::Introduction;
using model::IntroductionStatus;

namespace {

bool isThanked(const store::Store& store, const store::Row& introduction, const UserId& me) {
    return store.count(store::Query(model::Gratitude::recordKind)
                           .in(introduction.space)
                           .where(model::Gratitude::aboutId, introduction.id)
                           .where(model::Gratitude::authorId, me)) > 0;
}

IntroductionStep connectorsStep(IntroductionStatus status) {
    switch (status) {
    case IntroductionStatus::Unspecified:
    case IntroductionStatus::Asked:
        return IntroductionStep::AnswerRequest;
    case IntroductionStatus::Agreed:
        return IntroductionStep::AskContact;
    case IntroductionStatus::ContactAgreed:
        return IntroductionStep::Introduce;
    case IntroductionStatus::Introduced:
    case IntroductionStatus::Met:
    case IntroductionStatus::Thanked:
    case IntroductionStatus::Declined:
    case IntroductionStatus::ContactDeclined:
    case IntroductionStatus::Withdrawn:
    case IntroductionStatus::Offered:
        break;
    }
    return IntroductionStep::None;
}

} // namespace

IntroductionStatus introductionStatus(const store::Row& introduction) {
    return introduction.get(Introduction::status).value_or(IntroductionStatus::Asked);
}

bool isRequester(const store::Row& introduction, const UserId& user) {
    return introduction.get(Introduction::requesterId) == user;
}

IntroductionStep stepOf(const store::Store& store, const store::Row& introduction,
                        const UserId& me) {
    const IntroductionStatus status = introductionStatus(introduction);
    if (!isRequester(introduction, me)) return connectorsStep(status);
    if (status == IntroductionStatus::Offered) return IntroductionStep::AnswerOffer;
    if (status == IntroductionStatus::Introduced) return IntroductionStep::Write;
    if (status == IntroductionStatus::Met) return IntroductionStep::ThankContact;
    if (status == IntroductionStatus::Thanked && !isThanked(store, introduction, me))
        return IntroductionStep::ThankConnector;
    return IntroductionStep::None;
}

std::vector<store::Row> introductionsIn(const store::Store& store, const SpaceId& space) {
    return store.select(store::Query(Introduction::recordKind).in(space).newestFirst());
}

std::optional<store::Row> introductionWaiting(const store::Store& store, const SpaceId& space,
                                              const UserId& me,
                                              std::initializer_list<IntroductionStep> steps) {
    auto rows = introductionsIn(store, space);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const IntroductionStep step = stepOf(store, *row, me);
        if (std::ranges::find(steps, step) != steps.end()) return std::move(*row);
    }
    return std::nullopt;
}

std::optional<store::Row> contactFor(const store::Store& store, const RecordId& introduction) {
    for (store::Row& contact : store.select(store::Query(model::Contact::recordKind))) {
        const auto links = contact.get(model::Contact::introductionIds);
        if (std::ranges::find(links, introduction) != links.end()) return std::move(contact);
    }
    return std::nullopt;
}

QString nameIn(const store::Store& store, const store::Row& introduction) {
    const auto text = [&introduction](Field<std::string> field) {
        return toQString(introduction.get(field).value_or(std::string())).trimmed();
    };
    if (const QString name = text(Introduction::metName); !name.isEmpty()) return name;
    if (const auto contact = contactFor(store, introduction.id)) {
        const auto name = contact->get(model::Contact::name);
        if (name && !name->empty()) return toQString(*name);
    }
    return text(Introduction::wanted);
}

QDate newsDueOn(const store::Row& contact) {
    const auto every = contact.get(model::Contact::keepInTouchDays).value_or(0);
    if (every <= 0) return {};
    const auto last = contact.get(model::Contact::lastContactOn);
    const QDate from =
        last ? toQDate(*last) : QDateTime::fromMSecsSinceEpoch(contact.createdMs).date();
    return from.addDays(every);
}

} // namespace cordee::app
