#include "exchange_fakes.h"

#include <algorithm>

namespace cordee::testing {

void FakeServer::tellHeads(const std::vector<Stored>& stored, sync::v1::SpaceNews& news) {
    std::map<DeviceId, const Stored*> heads;
    for (const Stored& one : stored)
        heads[one.device] = &one;
    for (const auto& [device, one] : heads) {
        auto* head = news.add_head();
        head->set_device_id(device.bytes());
        head->set_device_seq(one->seq);
        head->set_hash(fakeHash(one->batch).bytes());
    }
    news.set_heads_told(true);
}

bool FakeServer::hasNews(const DeviceId& device, const sync::v1::ExchangeRequest& request) const {
    FakeServer copy = *this;
    const auto response = copy.handle(device, request);
    return std::ranges::any_of(response.space_news(), [](const auto& news) {
        return news.batch_size() > 0 || news.control_size() > 0;
    });
}

sync::v1::ExchangeResponse FakeServer::handle(const DeviceId& device,
                                              const sync::v1::ExchangeRequest& request) {
    ++requests;
    sync::v1::ExchangeResponse response;
    response.set_version(1);
    response.set_log_id(logId);
    response.set_server_time_ms(timeMs);
    for (const auto& push : request.log_push()) {
        auto* result = response.add_log_result();
        result->set_log_id(push.log_id());
        result->set_code(pushAnswer.value_or(sync::v1::PUSH_CODE_STORED));
    }
    for (const auto& push : request.batch_push()) {
        auto& stored = spaces[*SpaceId::from(push.space_id())];
        auto* result = response.add_batch_result();
        result->set_space_id(push.space_id());
        for (const Bytes& batch : push.batch()) {
            auto* status = result->add_status();
            const std::uint64_t seq = parseFake(batch)->header.device_seq();
            const DeviceId author = *DeviceId::from(parseFake(batch)->header.device_id());
            status->set_device_seq(seq);
            if (push.refill()) status->set_device_id(author.bytes());
            std::uint64_t head = 0;
            const Stored* same = nullptr;
            for (const Stored& one : stored) {
                if (one.device != author) continue;
                head = one.seq;
                if (one.seq == seq) same = &one;
            }
            status->set_expected(head + 1);
            if (pushAnswer) {
                status->set_code(*pushAnswer);
            } else if (same) {
                status->set_code(same->batch == batch ? sync::v1::PUSH_CODE_DUPLICATE
                                                      : sync::v1::PUSH_CODE_CONFLICT);
            } else if (seq != head + 1) {
                status->set_code(sync::v1::PUSH_CODE_GAP);
            } else {
                status->set_code(sync::v1::PUSH_CODE_STORED);
                stored.push_back({author, seq, batch});
            }
        }
    }
    for (const auto& pull : request.space_pull()) {
        const SpaceId space = *SpaceId::from(pull.space_id());
        const auto& stored = spaces[space];
        auto* news = response.add_space_news();
        news->set_space_id(pull.space_id());
        std::uint64_t upTo = pull.after_server_seq();
        std::size_t count = 0;
        for (std::size_t i = upTo; i < stored.size(); ++i) {
            if (count == mostBatches) {
                news->set_more(true);
                break;
            }
            upTo = i + 1;
            if (stored[i].device == device && !pull.include_own()) continue;
            auto* batch = news->add_batch();
            batch->set_server_seq(upTo);
            batch->set_batch(stored[i].batch);
            ++count;
        }
        news->set_up_to_server_seq(upTo);
        if (pull.want_heads()) tellHeads(stored, *news);
        const auto& log = control[space];
        news->set_first_control_seq(pull.control_count());
        for (std::size_t i = pull.control_count(); i < log.size(); ++i) {
            news->add_control()->set_body(log[i]);
        }
    }
    return response;
}

void FakeServer::loseAfter(std::size_t kept) {
    for (auto& [space, stored] : spaces) {
        if (stored.size() > kept) stored.resize(kept);
    }
}

} // namespace cordee::testing
