#include "machine.h"

#include "model/cordee_model.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

// « Each shared item has exactly two readers »: over what is sealed, with the real keys of
// everybody who could want to read it.
namespace cordee::crypto::test {

namespace {

std::string marker(const RecordSchema& record, const FieldSchema& field) {
    return "seen:" + std::string(record.name) + "." + std::string(field.name);
}

bool isPlainText(const FieldSchema& field) {
    return field.type == ValueType::Text && field.holds == Holds::Plain && !field.neverShared;
}

store::Edit::Step written(const RecordSchema& record, const FieldSchema& field) {
    using store::Edit;
    if (field.merge == Merge::Text) return Edit::ReplaceText{field.number, marker(record, field)};
    const Value value(marker(record, field));
    if (field.merge == Merge::Set) return Edit::AddElement{field.number, value};
    return Edit::SetValue{field.number, value};
}

} // namespace

class TwoReadersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { people_.clear(); }
    void everyKindOfSharedRecordIsReadByTheTwoAndNobodyElse();
    void theServerHoldsNoWordOfIt();

  private:
    enum Who { Ines, Karim, Thomas, Zoe };

    // A word in every field of every kind that may be shared; what was written.
    std::set<std::string> writeEverything();
    struct Sealed {
        Bytes octets;
        ChainHead before;
    };
    std::vector<Sealed> seal();
    // Whether somebody opens it under any key they hold.
    bool reads(Who who, const Sealed& batch);

    Machine& at(Who who) { return *people_[who]; }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ManualClock> clock_;
    std::unique_ptr<Relay> relay_;
    std::vector<std::unique_ptr<Machine>> people_;
    SpaceId shared_; // Inès, guided by Karim
    SpaceId other_;  // Thomas, guided by Karim too
};

void TwoReadersTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    clock_ = std::make_unique<ManualClock>();
    relay_ = std::make_unique<Relay>(*clock_);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        people_.push_back(std::make_unique<Machine>(*relay_, *clock_, seed, folder_->path(), 20'000,
                                                    model::schema()));
        people_.back()->begin();
    }
    shared_ = tie(at(Karim), at(Ines));
    other_ = tie(at(Karim), at(Thomas));
    at(Zoe).sync();
}

std::set<std::string> TwoReadersTest::writeEverything() {
    std::set<std::string> words;
    Machine& ines = at(Ines);
    for (const RecordSchema& record : ines.store->schema().records()) {
        if (record.audience != Audience::Shared) continue;
        auto edit = store::Edit::create(shared_, record.number, ines.store->newId());
        bool says = false;
        for (const FieldSchema& field : record.fields) {
            if (!isPlainText(field)) continue;
            edit.step(written(record, field));
            words.insert(marker(record, field));
            says = true;
        }
        if (says) ines.edit(edit);
    }
    return words;
}

std::vector<TwoReadersTest::Sealed> TwoReadersTest::seal() {
    Machine& ines = at(Ines);
    std::vector<Sealed> batches;
    for (auto changes = ines.store->pending(shared_, 256); !changes.empty();
         changes = ines.store->pending(shared_, 256)) {
        const ChainHead before = ines.store->chainHead(shared_, ines.vault->device());
        const auto sealed = ines.vault->seal(shared_, changes, before, {}, {});
        if (!sealed) qFatal("not sealed: %s", sealed.error().detail.c_str());
        batches.push_back({sealed->bytes, before});
        if (!ines.store->storeSealed(shared_, *sealed, changes.size())) qFatal("not kept");
    }
    return batches;
}

bool TwoReadersTest::reads(Who who, const Sealed& batch) {
    std::vector<SpaceId> keys = at(who).vault->spaces();
    keys.push_back(shared_);
    for (const SpaceId& space : keys)
        if (at(who).vault->open(space, batch.octets, batch.before)) return true;
    return false;
}

void TwoReadersTest::everyKindOfSharedRecordIsReadByTheTwoAndNobodyElse() {
    const auto words = writeEverything();
    QVERIFY(words.size() > 60);
    const auto batches = seal();
    QVERIFY(!batches.empty());
    for (const Sealed& batch : batches) {
        QVERIFY(reads(Ines, batch));
        QVERIFY(reads(Karim, batch));
        // Guided by the same mentor, and somebody who only uses the same server.
        QVERIFY(!reads(Thomas, batch));
        QVERIFY(!reads(Zoe, batch));
        for (const std::string& word : words)
            QVERIFY2(batch.octets.find(word) == Bytes::npos, word.c_str());
    }
    for (const Who who : {Ines, Karim, Thomas, Zoe})
        at(who).sync();
    const std::string his = at(Karim).content(shared_);
    for (const std::string& word : words) {
        QVERIFY2(his.find(word) != std::string::npos, word.c_str());
        QVERIFY(at(Karim).content(other_).find(word) == std::string::npos);
        QVERIFY(at(Thomas).content(other_).find(word) == std::string::npos);
    }
    for (const Who who : {Thomas, Zoe}) {
        const auto known = at(who).vault->spaces();
        QVERIFY(std::ranges::find(known, shared_) == known.end());
    }
}

void TwoReadersTest::theServerHoldsNoWordOfIt() {
    const auto words = writeEverything();
    at(Ines).sync();
    at(Karim).sync();
    QVERIFY(at(Karim).content(shared_).find("seen:Goal.title") != std::string::npos);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(relay_->folder())) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string octets(std::istreambuf_iterator<char>(file), {});
        files += octets.empty() ? 0 : 1;
        for (const std::string& word : words)
            QVERIFY2(octets.find(word) == std::string::npos, word.c_str());
    }
    QVERIFY(files > 0);
}

} // namespace cordee::crypto::test

QTEST_GUILESS_MAIN(cordee::crypto::test::TwoReadersTest)
#include "two_readers_test.moc"
