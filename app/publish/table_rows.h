#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// How one row of the table stands in its cells.
namespace publish::spreadsheet {

inline constexpr std::array<std::string_view, 6> column_names = {"text",  "translation", "state",
                                                                 "where", "note",        "was"};

inline constexpr std::string_view translated_state = "translated";
inline constexpr std::string_view missing_state = "missing";
inline constexpr std::string_view outdated_state = "may be out of date";

/// A cell that no spreadsheet takes for a formula.
std::string guarded(std::string_view text);

/// Which columns of the table are which.
struct Columns {
    std::size_t text = 0;
    std::size_t translation = 0;
    std::optional<std::size_t> state;
    std::optional<std::size_t> was;
    std::optional<std::size_t> note;
    std::vector<std::size_t> all{};  ///< that the table went out with; others are the translator's own
};

/// By the names in the first of these rows; two rows are enough. Else what is wrong with the names, and what to do, in
/// cells as a spreadsheet calls them. `language` is the code of that of the table.
std::variant<Columns, std::string> columns_of(std::span<const std::vector<std::string>> rows,
                                              std::string_view language);

/// What a row of a table says.
struct Line {
    int number = 0;
    std::string text;
    std::string words;
    std::string was{};
    std::string note{};
    bool guarded = false;     ///< no spreadsheet takes its words for a formula
    bool is_right = false;    ///< its state is that of a translation that somebody looked at
    bool is_unclear = false;  ///< its state is a word of the translator's own
    bool untouched = false;   ///< its words are those that went out
    bool has_rows_in_it = false;
};

Line line_of(int number, const std::vector<std::string>& cells, const Columns&);

}  // namespace publish::spreadsheet
