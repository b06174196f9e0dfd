#pragma once
#include <functional>

#include "kiosk/counts.h"
#include "kiosk/database.h"

/// Rows of the table, in and out. All throw DatabaseError.
namespace kiosk::usage {

/// Adds every row in one transaction. Gives how many the table refused: they are passed over.
int add(Database&, const Tally&);

/// Calls `use` with each row from one hour to before another, in order; with those before an error too. What is no
/// count is passed over.
void each(Database&, model::Hour from, model::Hour before, const std::function<void(model::UsageCount)>& use);

inline constexpr model::Hour first_hour = model::Day(std::chrono::year(1000) / 1 / 1);
inline constexpr model::Hour last_hour = model::Day(std::chrono::year(2999) / 12 / 31);

}  // namespace kiosk::usage
