#include "splits.h"

namespace cordee::sim {

void Splits::onStart(server::LogStore& log) {
    looked_.clear();
    if (isUnaware_ && imageOf_.isNull()) imageOf_ = log.logId();
}

void Splits::look(server::LogStore& log, const std::set<SpaceId>& spaces) {
    if (isUnaware_ && log.logId() != imageOf_) {
        isUnaware_ = false;
        imageOf_ = {};
    }
    for (const SpaceId& space : spaces) {
        std::vector<Bytes>& known = statements_[space];
        std::uint64_t& at = looked_[space];
        if (log.statementCount(server::LogKind::Space, space.view()) == at) continue;
        log.visitStatements(server::LogKind::Space, space.view(), at, [&](ByteView statement) {
            if (at == known.size()) known.emplace_back();
            Bytes& before = known[at++];
            if (!before.empty() && before != statement && isUnaware_) split_.insert(space);
            before = statement;
            return true;
        });
    }
}

} // namespace cordee::sim
