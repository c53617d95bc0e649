#pragma once

#include "app/growth/growth_tools.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

// Fields are called as they are declared.
inline GrowthTools toolsOf(Person& person) {
    return {*person.store,
            *person.gestures,
            *person.people,
            person.clock,
            person.personal,
            [](const FieldSchema& field) {
                return QString::fromUtf8(field.name.data(),
                                         static_cast<qsizetype>(field.name.size()));
            }};
}

inline QString idIn(const QVariant& entry) {
    return entry.toMap().value(QStringLiteral("id")).toString();
}

} // namespace cordee::app::test
