#pragma once

#include <QTest>

// Expects a refusal, and for this reason.
#define COMPARE_KIND(result, expected)                                                             \
    do {                                                                                           \
        const auto outcome = (result);                                                             \
        QVERIFY2(!outcome, "was accepted");                                                        \
        QCOMPARE(static_cast<int>(outcome.error().kind), static_cast<int>(expected));              \
    } while (false)
