#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace publish::spreadsheet {

/// A row of a table that came back, beside the translation that its text has today.
struct RowBack {
    int number = 0;  ///< as the spreadsheet counts
    std::string_view text;
    std::string_view words;  ///< its translation in the table
    std::string_view was;    ///< the same as the table went out
    std::string_view now;    ///< empty where there is none yet
};

/// Rows of which a column has moved against the text.
struct Slip {
    int first = 0;
    int last = 0;
    int by = 0;               ///< 1: each has what belongs to the row below it; -1: above it
    bool with_was = false;    ///< the column 'was' has moved as well
    std::string text{};       ///< of the first row
    std::string belonging{};  ///< the text that its words belong to
};

/// The longest such piece of the table: its words are those that another row has today, or they say other numbers than
/// their own text and the same as another row's, a few times in a row and always as many rows off.
std::optional<Slip> slip_in(std::span<const RowBack> rows);

/// What is wrong, and what to do.
std::string told_of(const Slip&);

/// Codes: of the texts, and of their translations.
struct Languages {
    std::string_view of_texts;
    std::string_view of_words;
};

/// The same where rows have each other's translations, or those of rows here and there, as when one column was sorted
/// or a cell was copied beside another text. Of texts that had no translation yet, their numbers tell. Empty where none
/// do.
std::string mixed_up(std::span<const RowBack> rows, const Languages&);

}  // namespace publish::spreadsheet
