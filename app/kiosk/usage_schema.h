#pragma once
#include <stdexcept>

#include "kiosk/database.h"

namespace kiosk::usage {

/// Somebody has gone back to an older Bodymap.
struct NewerDatabase : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Makes the table, or brings an older one up to date. Throws NewerDatabase, and DatabaseError.
void prepare(Database&);

/// Whether there is a table to read. Throws NewerDatabase, and DatabaseError.
bool is_prepared(Database&);

}  // namespace kiosk::usage
