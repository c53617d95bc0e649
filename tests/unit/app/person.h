#pragma once

#include "app/people/people.h"
#include "app/records/convert.h"
#include "app/records/gestures.h"
#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

// A person's device on a real store; two of them pass each other what was written there.
namespace cordee::app::test {

struct TestClock final : Clock {
    std::int64_t nowMs() const override { return now.toMSecsSinceEpoch(); }
    QDateTime now{QDate(2026, 11, 24), QTime(9, 0)}; // a Tuesday
};

struct TestRandom final : Random {
    explicit TestRandom(std::uint64_t seed)
        : state(seed) {}
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            out[i] = static_cast<std::uint8_t>(state >> 56);
        }
    }
    std::uint64_t state;
};

template <class Id>
Id idOf(char letter) {
    return *Id::from(Bytes(Id::size, letter));
}

inline const SpaceId tie = idOf<SpaceId>('t'); // the mentorship's space

struct Person {
    Person(char letter, const QTemporaryDir& folder, TestClock& time)
        : Person(letter, letter, folder, time, model::schema()) {}

    // One of several devices, with a version of the model.
    Person(char letter, char deviceLetter, const QTemporaryDir& folder, TestClock& time,
           Schema schema)
        : id(idOf<UserId>(letter))
        , device(idOf<DeviceId>(deviceLetter))
        , personal(idOf<SpaceId>(static_cast<char>(letter + 1)))
        , clock(time)
        , random(static_cast<std::uint64_t>(deviceLetter))
        , path((folder.path() + u'/' + QChar::fromLatin1(deviceLetter)).toStdString()) {
        open(schema);
    }

    // Closes the store, if it is open, and opens it with this version of the model.
    void open(Schema schema) {
        people.reset();
        gestures.reset();
        store.reset();
        auto opened = store::Store::open({path, schema, clock, random});
        if (!opened) qFatal("open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
        const bool ready = store->setAuthor(device, id) &&
                           store->addSpace(personal, SpaceKind::Personal) &&
                           store->addSpace(tie, SpaceKind::Mentorship);
        if (!ready) qFatal("cannot prepare a store");
        gestures = std::make_unique<Gestures>(*store);
        people = std::make_unique<People>(*store, id);
    }

    RecordId make(const store::Edit& edit) {
        const auto committed = store->commit(edit);
        if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
        return edit.id();
    }
    store::Edit begin(std::uint32_t recordKind, const SpaceId& space = tie) {
        return store::Edit::create(space, recordKind, store->newId());
    }
    template <class T>
    std::optional<T> get(const RecordId& record, Field<T> field) const {
        const auto row = store->find(record);
        return row ? row->get(field) : std::nullopt;
    }

    // What waits to be sent, as batches in the clear.
    std::vector<RemoteBatch> sealAll(const SpaceId& space = tie) {
        std::vector<RemoteBatch> batches;
        for (auto changes = store->pending(space, 256); !changes.empty();
             changes = store->pending(space, 256)) {
            RemoteBatch batch;
            batch.space = space;
            batch.device = device;
            batch.author = id;
            batch.head.seq = store->chainHead(space, device).seq + 1;
            batch.head.hash = idOf<Hash32>(static_cast<char>(batch.head.seq));
            batch.sealed = encodeChanges(changes);
            batch.content = *decodeChanges(batch.sealed);
            const auto stored = store->storeSealed(
                space, {batch.head.seq, batch.head.hash, batch.sealed}, changes.size());
            if (!stored) qFatal("storeSealed: %s", stored.error().detail.c_str());
            batches.push_back(std::move(batch));
        }
        return batches;
    }
    ChangeSet sendTo(Person& other, const SpaceId& space = tie) {
        const auto batches = sealAll(space);
        auto applied =
            other.store->applyRemote(batches, other.store->cursor(space) + batches.size());
        if (!applied) qFatal("applyRemote: %s", applied.error().detail.c_str());
        return std::move(*applied);
    }

    UserId id;
    DeviceId device;
    SpaceId personal;
    TestClock& clock;
    TestRandom random;
    std::string path;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Gestures> gestures;
    std::unique_ptr<People> people;
};

// Inès, guided by Karim; both know the mentorship between them.
struct TwoPeople {
    QTemporaryDir folder;
    TestClock clock;
    Person ines{'I', folder, clock};
    Person karim{'K', folder, clock};
    RecordId mentorship;

    TwoPeople() {
        mentorship = ines.make(ines.begin(model::Mentorship::recordKind)
                                   .set(model::Mentorship::mentorId, karim.id)
                                   .set(model::Mentorship::menteeId, ines.id)
                                   .set(model::Mentorship::mentorName, "Karim Benali")
                                   .set(model::Mentorship::menteeName, "Inès Moreau")
                                   .set(model::Mentorship::phase, model::MentorshipPhase::Active)
                                   .set(model::Mentorship::cadenceDays, 14)
                                   .set(model::Mentorship::startedOn, toDate(QDate(2026, 3, 2))));
        ines.make(ines.begin(model::Profile::recordKind, ines.personal)
                      .set(model::Profile::displayName, "Inès Moreau")
                      .set(model::Profile::userId, ines.id));
        ines.sendTo(karim);
    }
    // A meeting that both know, `days` from today at 18:00.
    RecordId meeting(int days, model::MeetingStatus status = model::MeetingStatus::Confirmed) {
        const QDateTime start(clock.now.date().addDays(days), QTime(18, 0));
        const RecordId id = ines.make(ines.begin(model::Meeting::recordKind)
                                          .set(model::Meeting::startsAt, toTimestamp(start))
                                          .set(model::Meeting::minutes, 45)
                                          .set(model::Meeting::status, status));
        ines.sendTo(karim);
        return id;
    }
};

} // namespace cordee::app::test
