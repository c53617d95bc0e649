#pragma once

#include "model/cordee_model.h"
#include "sync/core/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace cordee::app {

// Somebody or something a token can name.
struct Nameable {
    RecordId id;
    QString name;
};

// What one caught line says beyond its words.
struct Understood {
    QString text; // without the tokens and dates that were understood
    model::CaptureType type = model::CaptureType::Note;
    std::optional<QDate> dueOn;
    std::optional<RecordId> mentorship; // @Karim
    std::optional<RecordId> goal;       // #comité

    friend bool operator==(const Understood&, const Understood&) = default;
};

// Reads a line: « ! » at its start or « ? » at its end make a question, « @ » names a person of
// mine by any of their names, « # » a goal by a word of its title (at the start and naming none: a
// new goal), and French or English words say a day: « demain », « vendredi », « dans 3 jours », «
// pour le 15 mars », "by Friday". What was not understood stays in the text.
Understood understand(const QString& line, const QDate& today, std::span<const Nameable> people,
                      std::span<const Nameable> goals);

} // namespace cordee::app
