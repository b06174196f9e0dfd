#include "publish/slipped_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "model/counting_words.h"

namespace publish::spreadsheet {
namespace {

// Two translations of other rows are no chance any more, nor are three with the numbers of other rows.
constexpr int same_words = 3;
constexpr int same_numbers = 2;
constexpr int enough = 6;
constexpr std::ptrdiff_t furthest = 3;

/// The numbers that a text has in digits, in order of size, each "{}" among them: "10,000" and "10.000" are one.
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers;
    for (const model::CountingWord& word : model::counting_words(text))
        if (base::is_digit(word.letters.front())) numbers.push_back(model::value_of(word, {}));
    for (std::size_t gap = text.find("{}"); gap != text.npos; gap = text.find("{}", gap + 1))
        numbers.emplace_back("{}");
    std::ranges::sort(numbers);
    return numbers;
}

struct Row {
    const RowBack* back;
    std::vector<std::string> of_text;
    std::vector<std::string> of_words;
};

bool stands_right(const Row& row) {
    if (!row.back->now.empty()) return row.back->words == row.back->now;
    return !row.of_text.empty() && row.of_words == row.of_text;
}

bool was_of(const Row& row, const Row& other) {
    return !other.back->now.empty() && row.back->was == other.back->now && row.back->was != row.back->now;
}

/// How much speaks for it that the words of a row belong to another one.
int belongs_to(const Row& row, const Row& other) {
    if (row.back->words.empty()) return 0;
    if (was_of(row, other)) return same_words;
    if (!other.back->now.empty())
        return row.back->words == other.back->now && row.back->words != row.back->now ? same_words : 0;
    const bool differs = row.of_words != row.of_text;
    return row.back->now.empty() && differs && !row.of_words.empty() && row.of_words == other.of_text ? same_numbers
                                                                                                      : 0;
}

struct Piece {
    std::size_t first = 0;
    std::size_t last = 0;
    std::ptrdiff_t by = 0;
    int weight = 0;
    std::size_t rows = 0;
    std::size_t rows_with_was = 0;
};

void look(const std::vector<Row>& rows, std::ptrdiff_t by, Piece& longest) {
    Piece piece;
    const auto count = static_cast<std::ptrdiff_t>(rows.size());
    for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, -by); i < std::min(count, count - by); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Row& other = rows[static_cast<std::size_t>(i + by)];
        if (stands_right(rows[at])) piece = {};
        const int weight = stands_right(rows[at]) ? 0 : belongs_to(rows[at], other);
        if (weight == 0) continue;
        if (piece.weight == 0) piece.first = at;
        piece.last = at;
        piece.by = by;
        piece.weight += weight;
        ++piece.rows;
        piece.rows_with_was += was_of(rows[at], other) ? 1 : 0;
        if (piece.weight >= enough && piece.weight > longest.weight) longest = piece;
    }
}

}  // namespace

std::optional<Slip> slip_in(std::span<const RowBack> rows) {
    std::vector<Row> read;
    for (const RowBack& row : rows) read.push_back({&row, numbers_in(row.text), numbers_in(row.words)});
    Piece longest;
    for (std::ptrdiff_t by = 1; by <= furthest; ++by) {
        look(read, -by, longest);
        look(read, by, longest);
    }
    if (longest.weight == 0) return std::nullopt;
    const RowBack& first = rows[longest.first];
    const auto belonging = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(longest.first) + longest.by);
    return Slip{first.number,
                rows[longest.last].number,
                static_cast<int>(longest.by),
                longest.rows_with_was * 2 > longest.rows,
                std::string(first.text),
                std::string(rows[belonging].text)};
}

std::string told_of(const Slip& slip) {
    const bool below = slip.by > 0;
    const std::string way = base::count_phrase(static_cast<std::size_t>(std::abs(slip.by)), "row", "rows");
    const std::string_view columns = slip.with_was ? "the columns 'translation' and 'was'" : "the column 'translation'";
    return fmt::format(
        "From row {} to row {} of this table, {} stand{} {} too {}: beside \"{}\" are the words for \"{}\". Move those "
        "cells of {} {} {}, save the table, and try again.",
        slip.first, slip.last, columns, slip.with_was ? "" : "s", way, below ? "high" : "low",
        base::shortened(slip.text), base::shortened(slip.belonging), slip.with_was ? "both columns" : "that column",
        below ? "down by" : "up by", way);
}

namespace {

/// A row, and the one whose translation it has.
struct Moved {
    std::size_t row = 0;
    std::size_t of = 0;
};

std::vector<Moved> moved_in(std::span<const RowBack> rows) {
    constexpr std::size_t several = ~std::size_t{0};
    std::map<std::string_view, std::size_t> owners;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].now.empty())
            if (const auto [owner, first] = owners.emplace(rows[i].now, i); !first) owner->second = several;
    std::vector<Moved> moved;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].words.empty() || rows[i].now.empty() || rows[i].words == rows[i].now) continue;
        const auto owner = owners.find(rows[i].words);
        if (owner != owners.end() && owner->second != several) moved.push_back({i, owner->second});
    }
    return moved;
}

/// Whether the most of them stand as many rows off as each other.
bool moved_together(const std::vector<Moved>& moved) {
    std::map<std::ptrdiff_t, std::size_t> by;
    std::size_t most = 0;
    for (const Moved& one : moved)
        most = std::max(most, ++by[static_cast<std::ptrdiff_t>(one.of) - static_cast<std::ptrdiff_t>(one.row)]);
    return 2 * most > moved.size();
}

}  // namespace

std::string mixed_up(std::span<const RowBack> rows) {
    constexpr std::size_t fewest_sorted = 5;
    const std::vector<Moved> moved = moved_in(rows);
    if (moved.size() >= fewest_sorted && !moved_together(moved))
        return fmt::format(
            "{} rows of this table have the translation of another row; in row {}, for one, beside \"{}\" are the "
            "words "
            "for \"{}\". Tables do that whose column 'translation' was sorted alone. Undo the sorting, or make a new "
            "table with --csv and put in what you have translated since; to sort a table, mark all of it first.",
            moved.size(), rows[moved.front().row].number, base::shortened(rows[moved.front().row].text),
            base::shortened(rows[moved.front().of].text));
    for (const Moved& one : moved)
        if (one.row < one.of &&
            std::ranges::any_of(moved, [&](const Moved& other) { return other.row == one.of && other.of == one.row; }))
            return fmt::format(
                "Rows {} and {} of this table have each other's translation: \"{}\" and \"{}\". Exchange "
                "the two cells, save the table, and try again.",
                rows[one.row].number, rows[one.of].number, base::shortened(rows[one.row].text),
                base::shortened(rows[one.of].text));
    return {};
}

}  // namespace publish::spreadsheet
