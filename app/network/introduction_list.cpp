#include "app/network/introduction_list.h"

#include "app/network/introduction_words.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

using model::Introduction;
using model::IntroductionStatus;

namespace {

// Drafts, then what waits for me, then what waits for others, then what is over.
int rankOf(const NetworkTools& tools, const store::Row& row) {
    if (!tools.store.isShared(row.space)) return 0;
    if (stepOf(tools.store, row, tools.people.me()) != IntroductionStep::None) return 1;
    const IntroductionStatus status = introductionStatus(row);
    const bool ended =
        status == IntroductionStatus::Thanked || status == IntroductionStatus::Declined ||
        status == IntroductionStatus::ContactDeclined || status == IntroductionStatus::Withdrawn;
    return ended ? 3 : 2;
}

} // namespace

IntroductionList::IntroductionList(QObject* parent)
    : NetworkList(
          "introductionId", {"name", "line", "state", "tone", "mine", "draft", "offering"},
          {Introduction::recordKind, model::Contact::recordKind, model::Gratitude::recordKind},
          parent) {}

std::vector<IntroductionList::Row> IntroductionList::read() {
    auto all = tools().store.select(store::Query(Introduction::recordKind).newestFirst());
    std::ranges::stable_sort(all, {},
                             [this](const store::Row& row) { return rankOf(tools(), row); });
    std::vector<Row> rows;
    for (const store::Row& row : all) {
        const bool draft = !tools().store.isShared(row.space);
        const bool requester = isRequester(row, tools().people.me());
        const auto state = introductionState(introductionStatus(row));
        const QString with = tools().sharedWith(row.space);
        const QString asked = tools().dayOf(row, Introduction::askedOn);
        const QString line = draft       ? tr("Toi seul le vois")
                             : requester ? tr("Par %1 · %2").arg(with, asked)
                                         : tr("Pour %1 · %2").arg(with, asked);
        rows.push_back(
            {toQString(row.id),
             {nameIn(tools().store, row), line, draft ? tr("brouillon") : state.text,
              draft ? QStringLiteral("quiet") : state.tone,
              !draft && stepOf(tools().store, row, tools().people.me()) != IntroductionStep::None,
              draft, draft && !requester}});
    }
    return rows;
}

} // namespace cordee::app
