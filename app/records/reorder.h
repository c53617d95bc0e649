#pragma once

#include "sync/store/store.h"

#include <vector>

namespace cordee::app {

// The edits that bring `rows[from]` to where `to` stands, for rows that sort by `position`
// (orderKeyBetween). One row is written, unless two neighbours got the same key on two devices:
// then what follows is given new ones. Nothing where the row stands there already, or either place
// is none of the list's.
std::vector<store::Edit> reordered(std::vector<store::Row> rows, int from, int to,
                                   Field<std::string> position);

// The key of a row that comes after all of these.
std::string keyAtEnd(const std::vector<store::Row>& rows, Field<std::string> position);

} // namespace cordee::app
