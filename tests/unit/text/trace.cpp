#include "tests/unit/text/trace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <algorithm>
#include <cstdint>

namespace cordee::text::test {

namespace {

QByteArray unzipped(const char* path) {
    const gzFile file = gzopen(path, "rb");
    QByteArray content;
    if (!file) return content;
    QByteArray part(1 << 20, '\0');
    for (int read; (read = gzread(file, part.data(), static_cast<unsigned>(part.size()))) > 0;)
        content.append(part.constData(), read);
    gzclose(file);
    return content;
}

} // namespace

Trace recordedTrace() {
    Trace trace;
    const QByteArray json = unzipped(CORDEE_TRACES "/automerge-paper.json.gz");
    const QJsonObject recording = QJsonDocument::fromJson(json).object();
    trace.start = recording["startContent"].toString().toStdString();
    trace.end = recording["endContent"].toString().toStdString();
    const QJsonArray transactions = recording["txns"].toArray();
    for (const QJsonValue& transaction : transactions) {
        const QJsonArray patches = transaction["patches"].toArray();
        for (const QJsonValue& patch : patches)
            trace.edits.push_back({static_cast<std::size_t>(patch[0].toInt()),
                                   static_cast<std::size_t>(patch[1].toInt()),
                                   patch[2].toString().toStdString()});
    }
    return trace;
}

Trace generatedTrace(std::size_t edits) {
    Trace trace;
    std::uint32_t state = 12345;
    const auto below = [&](std::size_t bound) {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::size_t>(state >> 8) % bound;
    };
    std::size_t cursor = 0;
    while (trace.edits.size() < edits) {
        if (below(30) == 0) cursor = below(trace.end.size() + 1);
        if (below(4) == 0 && cursor > 0) {
            for (std::size_t keys = below(8) + 1; keys > 0 && cursor > 0; --keys) {
                --cursor;
                trace.edits.push_back({cursor, 1, {}});
                trace.end.erase(cursor, 1);
            }
            continue;
        }
        for (std::size_t keys = below(20) + 1; keys > 0; --keys) {
            const std::string key(1, "etaoin shrdlu"[below(13)]);
            trace.edits.push_back({cursor, 0, key});
            trace.end.insert(cursor, key);
            ++cursor;
        }
    }
    return trace;
}

} // namespace cordee::text::test
