#include "sync/text/document.h"
#include "tests/unit/text/trace.h"

#include <QTest>

using namespace cordee;
using namespace cordee::text;
using namespace cordee::text::test;

namespace {

constexpr AgentId writer = 1;
constexpr AgentId other = 2;

// Replays the trace key by key, applies each key's operations elsewhere, and saves and loads.
void replay(const Trace& trace) {
    Document document;
    Document mirror;
    if (!trace.start.empty()) {
        const auto begin = document.splice(writer, 0, 0, trace.start);
        QVERIFY(begin.ok() && mirror.apply(writer, *begin).ok());
    }
    for (const TraceEdit& edit : trace.edits) {
        const auto operations = document.splice(writer, edit.position, edit.erased, edit.inserted);
        QVERIFY(operations.ok());
        QVERIFY(operations->size() <= 20);
        QVERIFY(mirror.apply(writer, *operations).ok());
    }
    QCOMPARE(document.text(), trace.end);
    QCOMPARE(mirror.text(), trace.end);

    const Bytes encoded = document.encode();
    auto loaded = Document::load(encoded);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->text(), trace.end);
    QCOMPARE(loaded->encode(), encoded);
    QVERIFY(encoded.size() < trace.edits.size()); // less than half a byte an edit, as a rule

    const auto next = loaded->splice(other, trace.end.size() / 2, 3, "and on it goes");
    QVERIFY(next.ok() && document.apply(other, *next).ok());
    QCOMPARE(document.text(), loaded->text());
}

} // namespace

class TextTraceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aGeneratedTraceReplaysToItsEnd() { replay(generatedTrace(30'000)); }

    void theRecordedTraceReplaysToItsEnd() {
        const Trace trace = recordedTrace();
        if (trace.edits.empty())
            QSKIP("the recorded trace is not beside the sources (../shared/traces)");
        QCOMPARE(trace.edits.size(), 259'778U);
        replay(trace);
        Document document;
        if (!trace.start.empty()) QVERIFY(document.splice(writer, 0, 0, trace.start).ok());
        for (const TraceEdit& edit : trace.edits)
            QVERIFY(document.splice(writer, edit.position, edit.erased, edit.inserted).ok());
        QVERIFY(document.encode().size() < 110'000); // with all of its history
    }
};

QTEST_GUILESS_MAIN(TextTraceTest)
#include "trace_test.moc"
