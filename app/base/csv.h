#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables as spreadsheets read and write them (RFC 4180).
namespace base::csv {

/// In quotes where it needs them.
std::string field(std::string_view text);

/// Commas between, \r\n behind.
std::string row(const std::vector<std::string>& fields);

/// Every row of a table; the first is row 1, as spreadsheets count. Commas, semicolons (as most of Europe's) or tabs
/// are between its fields, whichever the first row has most of. Any line end, and a byte order mark, are taken. Nothing
/// where quotes never end: `broken_row` is then where they begin. A line such as sep=; above all is no row:
/// spreadsheets do not show it.
std::optional<std::vector<std::vector<std::string>>> read(std::string_view table, int& broken_row);

}  // namespace base::csv
