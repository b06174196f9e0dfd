#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "publish/slipped_rows.h"
#include "publish/translator.h"

/// Translating in a spreadsheet: one table with a row for each text.
namespace publish::spreadsheet {

/// CSV with the columns text, translation, state, where, note and was; with a byte order mark, so that Excel reads the
/// accents. `was` is the translation again: a row whose two still agree has not been touched. No cell begins with what
/// a spreadsheet would take for a formula.
std::string written(const Translating&);

/// What was found in a table that came back.
struct Taken {
    struct Row {
        int number = 0;  ///< as the spreadsheet counts
        std::string text;
        std::string why;  ///< it was not taken
    };
    struct Change {
        model::Where where;  ///< of the translation before
        std::string before;
        std::string now;
    };
    std::string refusal;       ///< why nothing can be taken, and what to do; empty where it can
    std::vector<Row> damaged;  ///< for that, rows that a spreadsheet changed: `why` is what is wrong with their words
    std::optional<Slip> slip;  ///< its words stand beside texts that they do not belong to, as far as one can tell
    std::string mixed_up;      ///< the same where no piece of it slipped: what is wrong, and what to do
    std::vector<WordFile> files;
    std::vector<Change> changed;
    std::vector<Row> not_taken;
    std::size_t fresh = 0;           ///< had no translation yet
    std::size_t looked_through = 0;  ///< the same words, which are not out of date
    std::size_t same = 0;            ///< as it is already, or not touched since the table went out
    std::size_t kept = 0;            ///< empty in the table, and translated already
    std::size_t texts = 0;           ///< that such a table has when it goes out
    std::size_t found = 0;           ///< those of them that this one has
};

/// An empty cell never takes a translation away.
Taken taken(const Translating&, std::string_view table);

}  // namespace publish::spreadsheet
