#pragma once

#include <QString>

namespace cordee::app {

// Whether words describe what somebody did, as a camera would show it.
struct Judgement {
    enum class Kind { None, Generalisation, Label };

    Kind kind = Kind::None;
    QString word; // as it was written: « toujours », « tu es paresseux »
};

// The first word that generalises (« toujours », "never") or labels the person (« tu es… »,
// "lazy"), in French or in English whatever the app speaks. What is quoted is what was said, and
// may be anything.
Judgement judgementIn(const QString& text);

// A kind hint that names the word; empty where there is nothing to say.
QString observableHint(const QString& text);

} // namespace cordee::app
