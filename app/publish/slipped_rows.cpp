#include "publish/slipped_rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "model/clinic.h"
#include "model/counting_words.h"
#include "model/localised.h"
#include "prose/numbers_said.h"

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

/// Whether the most of them stand as many rows off as each other, and so few that a column has slipped.
bool moved_together(const std::vector<Moved>& moved) {
    std::map<std::ptrdiff_t, std::size_t> by;
    std::size_t most = 0;
    for (const Moved& one : moved) {
        const std::ptrdiff_t off = static_cast<std::ptrdiff_t>(one.of) - static_cast<std::ptrdiff_t>(one.row);
        if (std::abs(off) <= furthest) most = std::max(most, ++by[off]);
    }
    return 2 * most > moved.size();
}

std::optional<std::size_t> owner_of(const std::vector<Moved>& moved, std::size_t row) {
    const auto found = std::ranges::find(moved, row, &Moved::row);
    return found == moved.end() ? std::nullopt : std::optional(found->of);
}

/// So many rows may have changed places with one another, each with what the next one had.
constexpr std::size_t longest_round = 12;

bool is_in_a_round(const std::vector<Moved>& moved, const Moved& one) {
    std::optional<std::size_t> next = one.of;
    for (std::size_t steps = 1; next && steps < longest_round; ++steps, next = owner_of(moved, *next))
        if (*next == one.row) return true;
    return false;
}

/// Two texts that are much alike may have one translation, and so may two labels.
bool is_surely_of_another(const RowBack& row, const RowBack& other) {
    constexpr std::size_t words_of_label = 4;
    if (model::counting_words(row.words).size() < words_of_label) return false;
    const auto words = model::counting_words(row.text);
    const auto others = model::counting_words(other.text);
    const auto shared = std::ranges::count_if(words, [&](const model::CountingWord& word) {
        return std::ranges::count(others, word.letters, &model::CountingWord::letters) > 0;
    });
    return 2 * static_cast<std::size_t>(shared) < std::min(words.size(), others.size());
}

/// Whether the words say the numbers of the text, 911 among them.
bool say_the_same_numbers(const RowBack& text, const RowBack& words, const Languages& languages) {
    const auto other = prose::other_numbers(text.text, languages.of_texts, words.words, languages.of_words);
    return other.only_in_text.empty() && other.only_in_translation.empty() &&
           model::times_said(text.text, model::written_emergency_number) ==
               model::times_said(words.words, model::written_emergency_number);
}

/// Of rows without a translation until now: each says other numbers than its text, and those of another such row.
std::vector<Moved> moved_by_numbers(std::span<const RowBack> rows, const Languages& languages) {
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].now.empty() && !rows[i].words.empty() && !say_the_same_numbers(rows[i], rows[i], languages))
            wrong.push_back(i);
    std::vector<Moved> moved;
    for (const std::size_t row : wrong)
        for (const std::size_t other : wrong)
            if (row != other && say_the_same_numbers(rows[other], rows[row], languages)) {
                moved.push_back({row, other});
                break;
            }
    return moved;
}

/// "row 4 has that of row 9 ("Call 911 now.")", the first few.
std::string listed(std::span<const RowBack> rows, const std::vector<Moved>& moved) {
    constexpr std::size_t most_told = 6;
    std::vector<std::string> told;
    for (std::size_t i = 0; i < std::min(moved.size(), most_told); ++i)
        told.push_back(fmt::format("row {} (\"{}\") has that of row {} (\"{}\")", rows[moved[i].row].number,
                                   base::shortened(rows[moved[i].row].text), rows[moved[i].of].number,
                                   base::shortened(rows[moved[i].of].text)));
    return fmt::format("{}{}", fmt::join(told, ", "),
                       moved.size() > most_told ? fmt::format(" and {} more", moved.size() - most_told) : "");
}

/// And how to mend it.
std::string told_of(std::span<const RowBack> rows, const std::vector<Moved>& moved) {
    const bool known = std::ranges::all_of(
        moved, [&](const Moved& one) { return !rows[one.row].now.empty() && rows[one.row].was == rows[one.row].now; });
    return fmt::format("In this table, {} with the translation of another row: {}. {}, save the table, and try again.",
                       moved.size() == 1 ? "1 row came back" : fmt::format("{} rows came back", moved.size()),
                       listed(rows, moved),
                       known ? "Copy what the column 'was' has in them into the column 'translation'"
                             : "Put each beside its own text");
}

}  // namespace

std::string mixed_up(std::span<const RowBack> rows, const Languages& languages) {
    constexpr std::size_t fewest_sorted = 5;
    const std::vector<Moved> moved = moved_in(rows);
    if (moved.size() >= fewest_sorted && !moved_together(moved))
        return fmt::format(
            "{} rows of this table have the translation of another row; in row {}, for one, beside \"{}\" are the "
            "words "
            "for \"{}\". Tables do that whose column 'translation' was sorted alone. Undo the sorting; or type "
            "'bodymap words {} --csv', and put into that table what you have translated since. To sort a table, mark "
            "all of it first.",
            moved.size(), rows[moved.front().row].number, base::shortened(rows[moved.front().row].text),
            base::shortened(rows[moved.front().of].text), languages.of_words);
    for (const Moved& one : moved)
        if (one.row < one.of &&
            std::ranges::any_of(moved, [&](const Moved& other) { return other.row == one.of && other.of == one.row; }))
            return fmt::format(
                "Rows {} and {} of this table have each other's translation: \"{}\" and \"{}\". Exchange "
                "the two cells, save the table, and try again.",
                rows[one.row].number, rows[one.of].number, base::shortened(rows[one.row].text),
                base::shortened(rows[one.of].text));
    std::vector<Moved> told;
    std::ranges::copy_if(moved, std::back_inserter(told), [&](const Moved& one) {
        if (is_in_a_round(moved, one)) return true;
        return (moved.size() == 1 || !moved_together(moved)) && is_surely_of_another(rows[one.row], rows[one.of]);
    });
    if (told.empty()) told = moved_by_numbers(rows, languages);
    return told.empty() ? std::string() : told_of(rows, told);
}

}  // namespace publish::spreadsheet
