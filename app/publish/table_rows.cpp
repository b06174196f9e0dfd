#include "publish/table_rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/phrases.h"
#include "base/text.h"
#include "base/utf8.h"

namespace publish::spreadsheet {
namespace {

// As translators write it in the column instead.
constexpr auto done_states = std::to_array<std::string_view>(
    {translated_state, "done", "ok", "okay", "yes", "ready", "checked", "fits", "traducido", "listo", "hecho"});

/// The text and the translation, which come first: without the others a table can be read.
constexpr std::size_t needed_columns = 2;

/// What a cell begins with that a spreadsheet calculates, and the sign that tells it not to.
constexpr std::string_view formula_signs = "=+-@\t\r";
constexpr char as_text = '\'';

std::string_view unguarded(std::string_view cell) {
    const bool is_guarded = cell.size() > 1 && cell[0] == as_text &&
                            (cell[1] == as_text || formula_signs.find(cell[1]) != formula_signs.npos);
    return cell.substr(is_guarded ? 1 : 0);
}

/// A lost quote lets a cell run on over the rows below it.
bool has_rows_in_it(const std::vector<std::string>& cells, const Columns& columns) {
    const auto breaks_in = [&](std::size_t i) {
        return i < cells.size() ? std::ranges::count(base::trimmed(cells[i]), '\n') : 0;
    };
    const auto most = breaks_in(columns.text) + breaks_in(columns.translation);
    return std::ranges::any_of(columns.all, [&](std::size_t i) { return breaks_in(i) > most; });
}

using Cells = std::vector<std::string>;

std::string name_in(const std::string& cell) { return base::lower(base::trimmed(cell)); }

bool is_name(const std::string& cell) { return std::ranges::count(column_names, name_in(cell)) > 0; }

std::optional<std::size_t> column_named(const Cells& head, std::string_view name) {
    const auto found = std::ranges::find(head, name, &name_in);
    return found == head.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - head.begin()));
}

/// Nothing where the text or the translation has no column.
std::optional<Columns> columns_in(const Cells& head) {
    const auto text = column_named(head, "text");
    const auto translation = column_named(head, "translation");
    if (!text || !translation) return std::nullopt;
    Columns columns = {*text, *translation, column_named(head, "state"), column_named(head, "was"),
                       column_named(head, "note")};
    for (const std::string_view name : column_names)
        if (const auto column = column_named(head, name)) columns.all.push_back(*column);
    return columns;
}

/// What stands where the column went out.
std::string told_of(const Cells& head, std::size_t column) {
    const std::string_view name = column_names[column];
    const std::string cell = fmt::format("Cell {}1 of this table", static_cast<char>('A' + column));
    if (column >= head.size() || is_name(head[column]))
        return fmt::format("Row 1 of this table names no column '{}'.", name);
    const std::string_view said = base::trimmed(head[column]);
    return said.empty() ? fmt::format("{} is empty, and has to say {}.", cell, name)
                        : fmt::format("{} says '{}', and has to say {}.", cell, base::shortened(said), name);
}

/// `is_short` where the head lacks the cells of one of its columns or more.
std::string wrong_names(std::span<const Cells> rows, const Cells& head, bool is_short, std::string_view language) {
    const auto other = std::ranges::find_if(rows, [](const Cells& row) { return columns_in(row).has_value(); });
    if (other != rows.end() && other != rows.begin())
        return fmt::format("Row {} of this table names its columns, and has to be the first: take out what is above.",
                           other - rows.begin() + 1);
    std::string told;
    if (std::ranges::any_of(head, is_name))
        for (std::size_t i = 0; i < column_names.size(); ++i)
            if ((is_short || i < needed_columns) && !column_named(head, column_names[i]))
                told += told_of(head, i) + ' ';
    if (told.empty()) told = "Row 1 of this table has to name the columns 'text' and 'translation'. ";
    return fmt::format("{}It went out as: {}. If a column is gone, type 'bodymap words {} --csv' again.", told,
                       fmt::join(column_names, ", "), language);
}

}  // namespace

std::variant<Columns, std::string> columns_of(std::span<const Cells> rows, std::string_view language) {
    const Cells head = rows.empty() ? Cells() : rows.front();
    const bool is_short = rows.size() > 1 && head.size() < rows[1].size() && rows[1].size() == column_names.size();
    auto columns = columns_in(head);
    if (!columns || (is_short && std::ranges::all_of(head, is_name)))
        return wrong_names(rows, head, is_short, language);
    return *std::move(columns);
}

std::string guarded(std::string_view text) {
    const bool guard = !text.empty() && (text[0] == as_text || formula_signs.find(text[0]) != formula_signs.npos);
    return (guard ? std::string(1, as_text) : "") + std::string(text);
}

Line line_of(int number, const std::vector<std::string>& cells, const Columns& columns) {
    const auto written = [&](std::size_t i) { return i < cells.size() ? std::string_view(cells[i]) : ""; };
    const auto cell = [&](std::size_t i) { return unguarded(written(i)); };
    Line line{number, std::string(cell(columns.text)), std::string(base::trimmed(cell(columns.translation)))};
    line.guarded = cell(columns.translation).size() < written(columns.translation).size();
    const std::string state = columns.state ? base::lower(base::trimmed(cell(*columns.state))) : "";
    line.is_right = std::ranges::count(done_states, state) > 0;
    line.is_unclear = !line.is_right && !state.empty() && state != missing_state && state != outdated_state;
    line.has_rows_in_it = has_rows_in_it(cells, columns);
    if (columns.was) line.was = base::trimmed(cell(*columns.was));
    if (columns.note) line.note = base::trimmed(cell(*columns.note));
    line.untouched = columns.was && line.was == line.words;
    return line;
}

}  // namespace publish::spreadsheet
