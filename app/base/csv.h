#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Tables as spreadsheets read and write them (RFC 4180).
namespace base::csv {

/// In quotes where it needs them.
std::string field(std::string_view text);

/// Commas between, \r\n behind.
std::string row(const std::vector<std::string>& fields);

/// What is wrong with a table. No spreadsheet writes one of these: somebody has lost a quote in it, and which cell a
/// word belongs to can no longer be told.
enum class Fault {
    none,
    open_quote,   ///< opens, and never closes
    stray_quote,  ///< inside a field, or with words behind it
    wide_row      ///< has more fields than the first row
};

struct Table {
    std::vector<std::vector<std::string>> rows;  ///< where there is a fault, up to the row that has it
    Fault fault = Fault::none;
    int faulty_row = 0;  ///< the first is row 1, as spreadsheets count
};

/// Commas, semicolons (as most of Europe's) or tabs are between its fields, whichever the first row has most of. Any
/// line end, and a byte order mark, are taken. A line such as sep=; above all is no row: spreadsheets do not show it.
Table read(std::string_view table);

}  // namespace base::csv
