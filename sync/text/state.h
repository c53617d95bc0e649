#pragma once

#include "sync/text/document.h"
#include "sync/text/history.h"
#include "sync/text/sequence.h"

namespace cordee::text {

struct Document::State {
    History history;
    Sequence sequence;
};

} // namespace cordee::text
