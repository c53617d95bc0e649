#include "sync/text/document.h"
#include "tests/unit/text/fugue_oracle.h"

#include <QString>
#include <QTest>

#include <rapidcheck.h>

using namespace cordee;
using namespace cordee::text;
using namespace cordee::text::test;

namespace {

std::string utf8(const std::u32string& text) {
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

std::u32string utf32(const std::string& text) {
    const auto points = QString::fromStdString(text).toUcs4();
    std::u32string out;
    for (const auto point : points)
        out.push_back(static_cast<char32_t>(point));
    return out;
}

struct Message {
    AgentId author = 0;
    Bytes operations;
    std::vector<Event> events;
};

// A document, the oracle that must show the same, and the visible text as patches alone make it.
struct Replica {
    AgentId id = 0;
    Document document;
    FugueOracle oracle;
    std::u32string mirror;
    std::size_t cursor = 0;
    std::vector<Message> waiting;
    std::vector<Message> own;
};

// One step of a history, as RapidCheck makes and shrinks it.
struct Step {
    int kind = 0;
    std::uint32_t replica = 0;
    std::uint32_t position = 0;
    std::uint32_t size = 0;
    std::u32string text;
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << "{" << step.kind << ", " << step.replica << ", " << step.position << ", "
               << step.size << ", \"" << utf8(step.text) << "\"}";
}

rc::Gen<Step> steps() {
    // Few kinds of characters in one script and some of two to four bytes.
    const auto character = rc::gen::elementOf(std::u32string(U"abcdefghijklmnopé漢🌍"));
    return rc::gen::build<Step>(
        rc::gen::set(&Step::kind, rc::gen::inRange(0, 14)),
        rc::gen::set(&Step::replica, rc::gen::inRange<std::uint32_t>(0, 60)),
        rc::gen::set(&Step::position, rc::gen::inRange<std::uint32_t>(0, 40)),
        rc::gen::set(&Step::size, rc::gen::inRange<std::uint32_t>(0, 6)),
        rc::gen::set(&Step::text, rc::gen::container<std::u32string>(character)));
}

class World {
  public:
    explicit World(std::size_t count) {
        for (std::size_t index = 0; index < count; ++index) {
            Replica replica;
            replica.id = (index * 7 + 3) % 11 + (index << 40);
            replicas_.push_back(replica);
        }
    }

    void run(const Step& step) {
        const std::size_t who = step.replica % replicas_.size();
        Replica& replica = replicas_[who];
        const std::size_t length = replica.document.length();
        const std::size_t position = step.position % (length + 1);
        switch (step.kind) {
        case 0:
        case 1:
        case 2:
            edit(who, position, 0, step.text.substr(0, 5));
            break;
        case 3: // typed forwards, key by key
            for (std::size_t i = 0; i < std::min<std::size_t>(step.text.size(), 6); ++i)
                edit(who, position + i, 0, step.text.substr(i, 1));
            break;
        case 4: // typed backwards
            for (std::size_t i = 0; i < std::min<std::size_t>(step.text.size(), 6); ++i)
                edit(who, position, 0, step.text.substr(i, 1));
            break;
        case 5: // the backspace key
            for (std::size_t i = 0; i < step.size && position > i; ++i)
                edit(who, position - i - 1, 1, {});
            break;
        case 6:
            edit(who, position, std::min<std::size_t>(step.size, length - position),
                 step.text.substr(0, 2));
            break;
        case 7:
            undo(who, step.position);
            break;
        case 8: // ends and begins again, under another number
            reload(replica);
            replica.id += AgentId{1} << 20;
            break;
        case 9:
        case 10: // goes on where the cursor was left, whatever others have written around it
            edit(who, std::min(replica.cursor, length), 0, step.text.substr(0, 2));
            break;
        default:
            deliver(who, step.position, step.size + 1);
        }
    }

    void deliverAll() {
        for (bool more = true; more;) {
            more = false;
            for (std::size_t who = 0; who < replicas_.size(); ++who) {
                deliver(who, who * 5, 1000);
                more = more || !replicas_[who].waiting.empty();
            }
        }
    }

    void checkAllAlike() {
        for (Replica& replica : replicas_) {
            RC_ASSERT(replica.document.text() == replicas_[0].document.text());
            RC_ASSERT(replica.document.version() == replicas_[0].document.version());
            checkCanonical(replica);
            reload(replica);
        }
        Document late;
        const auto everything = replicas_[1].document.operationsSince({});
        for (const auto& part : *everything)
            RC_ASSERT(late.apply(part.author, part.operations).ok());
        RC_ASSERT(late.text() == replicas_[0].document.text());
        RC_ASSERT(late.encodeCanonical() == replicas_[0].document.encodeCanonical());
    }

    // Whoever goes on from a canonical encoding goes on as the others do.
    void checkCanonical(const Replica& replica) {
        const Bytes canonical = replica.document.encodeCanonical();
        RC_ASSERT(canonical == replicas_[0].document.encodeCanonical());
        auto loaded = Document::load(canonical);
        RC_ASSERT(loaded.ok());
        RC_ASSERT(loaded->encodeCanonical() == canonical);
        RC_ASSERT(loaded->text() == replica.document.text());
        Document other = replica.document;
        const auto typed = loaded->splice(replica.id, loaded->length() / 2, 0, "goes on");
        RC_ASSERT(other.apply(replica.id, *typed).ok());
        RC_ASSERT(other.text() == loaded->text());
        const auto everything = replica.document.operationsSince({});
        for (const auto& part : *everything)
            RC_ASSERT(loaded->apply(part.author, part.operations)->empty());
    }

  private:
    void edit(std::size_t who, std::size_t position, std::size_t erased,
              const std::u32string& inserted) {
        Replica& replica = replicas_[who];
        const auto operations =
            replica.document.splice(replica.id, position, erased, utf8(inserted));
        RC_ASSERT(operations.ok());
        replica.mirror.replace(position, erased, inserted);
        replica.cursor = position + inserted.size();
        send(who, *operations, replica.oracle.splice(replica.id, position, erased, inserted));
    }

    void undo(std::size_t who, std::size_t which) {
        Replica& replica = replicas_[who];
        if (replica.own.empty()) return;
        const Message done = replica.own[which % replica.own.size()];
        const auto operations = replica.document.undo(replica.id, done.author, done.operations);
        RC_ASSERT(operations.ok());
        const auto events = replica.oracle.undo(replica.id, done.events);
        RC_ASSERT(operations->empty() == events.empty());
        replica.mirror = replica.oracle.text();
        send(who, *operations, events);
    }

    void send(std::size_t who, const Bytes& operations, const std::vector<Event>& events) {
        check(replicas_[who]);
        if (operations.empty()) return;
        const Message message{replicas_[who].id, operations, events};
        replicas_[who].own.push_back(message);
        for (Replica& other : replicas_)
            if (&other != &replicas_[who]) other.waiting.push_back(message);
    }

    // In any order: what comes too early is refused and tried again.
    void deliver(std::size_t who, std::size_t from, std::size_t most) {
        Replica& replica = replicas_[who];
        std::size_t at = replica.waiting.empty() ? 0 : from % replica.waiting.size();
        std::size_t tries = replica.waiting.size();
        for (; tries > 0 && most > 0; --tries) {
            at %= replica.waiting.size();
            const Message message = replica.waiting[at];
            const auto patches = replica.document.apply(message.author, message.operations);
            if (!patches) {
                RC_ASSERT(patches.error().kind == TextErrorKind::MissingParents);
                ++at;
                continue;
            }
            for (const Event& event : message.events)
                replica.oracle.apply(event);
            for (const Patch& patch : *patches) {
                RC_ASSERT(patch.position + patch.erased <= replica.mirror.size());
                const std::u32string inserted = utf32(patch.inserted);
                replica.mirror.replace(patch.position, patch.erased, inserted);
                if (patch.position < replica.cursor)
                    replica.cursor -= std::min(patch.erased, replica.cursor - patch.position);
                if (patch.position < replica.cursor) replica.cursor += inserted.size();
            }
            check(replica);
            RC_ASSERT(replica.document.apply(message.author, message.operations)->empty());
            replica.waiting.erase(replica.waiting.begin() + static_cast<std::ptrdiff_t>(at));
            --most;
        }
    }

    static void check(const Replica& replica) {
        const std::string text = replica.document.text();
        RC_ASSERT(text == utf8(replica.oracle.text()));
        RC_ASSERT(text == utf8(replica.mirror));
        RC_ASSERT(replica.document.length() == replica.mirror.size());
    }

    static void reload(Replica& replica) {
        const Bytes encoded = replica.document.encode();
        auto loaded = Document::load(encoded);
        RC_ASSERT(loaded.ok());
        RC_ASSERT(loaded->encode() == encoded);
        RC_ASSERT(loaded->version() == replica.document.version());
        replica.document = std::move(*loaded);
        check(replica);
    }

    std::vector<Replica> replicas_;
};

} // namespace

class TextConvergenceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void replicasConvergeOnWhatFugueMaxSaysInAnyOrderOfDelivery() {
        QVERIFY(rc::check("random histories", [] {
            World world(*rc::gen::inRange<std::size_t>(3, 6));
            for (const Step& step : *rc::gen::container<std::vector<Step>>(steps()))
                world.run(step);
            world.deliverAll();
            world.checkAllAlike();
        }));
    }

    void replaceMakesExactlyTheTextAsked() {
        QVERIFY(rc::check("random texts", [] {
            const auto character = rc::gen::elementOf(std::u32string(U"abcdé漢🌍"));
            const auto text = rc::gen::container<std::u32string>(character);
            Document document;
            Document other;
            for (int round = 0; round < 4; ++round) {
                const std::string wanted = utf8(*text);
                const auto operations = document.replace(1, wanted);
                RC_ASSERT(operations.ok());
                RC_ASSERT(document.text() == wanted);
                if (!operations->empty()) RC_ASSERT(other.apply(1, *operations).ok());
                RC_ASSERT(other.text() == wanted);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TextConvergenceTest)
#include "convergence_test.moc"
