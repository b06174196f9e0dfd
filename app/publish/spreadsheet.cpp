#include "publish/spreadsheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/csv.h"
#include "base/phrases.h"
#include "base/utf8.h"
#include "model/small_edit.h"

namespace publish::spreadsheet {
namespace {

using model::Language;

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::string_view translated_state = "translated";
constexpr std::string_view missing_state = "missing";
constexpr std::string_view outdated_state = "may be out of date";
constexpr std::string_view gap = "{}";

/// What a cell begins with that a spreadsheet calculates, and the sign that tells it not to.
constexpr std::string_view formula_signs = "=+-@\t\r";
constexpr char as_text = '\'';

std::string guarded(std::string_view text) {
    const bool guard = !text.empty() && (text[0] == as_text || formula_signs.find(text[0]) != formula_signs.npos);
    return (guard ? std::string(1, as_text) : "") + std::string(text);
}

std::string_view unguarded(std::string_view cell) {
    const bool is_guarded = cell.size() > 1 && cell[0] == as_text &&
                            (cell[1] == as_text || formula_signs.find(cell[1]) != formula_signs.npos);
    return cell.substr(is_guarded ? 1 : 0);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blank), text.size()));
    return text.substr(0, text.find_last_not_of(blank) + 1);
}

/// As a text may come back from a spreadsheet: with other quotes, spaces and line ends.
std::string plain(std::string_view text) {
    constexpr std::array pairs = std::to_array<std::pair<std::string_view, char>>(
        {{"\u2018", '\''}, {"\u2019", '\''}, {"\u201c", '"'}, {"\u201d", '"'}, {"\u00a0", ' '}, {"\u202f", ' '}});
    std::string same;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = base::character_at(text, at).bytes;
        const std::string_view letter = text.substr(at, bytes);
        const auto pair = std::ranges::find(pairs, letter, &std::pair<std::string_view, char>::first);
        const std::string_view blank = " \t\r\n";
        const bool is_blank = (pair != pairs.end() && pair->second == ' ') || blank.find(letter) != blank.npos;
        if (is_blank) {
            if (!same.empty() && same.back() != ' ') same += ' ';
        } else if (pair != pairs.end()) {
            same += pair->second;
        } else {
            same += letter;
        }
        at += bytes;
    }
    return std::string(trimmed(same));
}

std::size_t gaps_in(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(gap); at != text.npos; at = text.find(gap, at + gap.size())) ++count;
    return count;
}

std::string note_of(std::string_view text, const Language::Translation* translation) {
    if (translation && !translation->made_for.empty()) return "The text was: " + translation->made_for;
    return gaps_in(text) == 0 ? "" : "Leave each {} in: a number goes there.";
}

/// Which columns of the table are which.
struct Columns {
    std::size_t text = 0;
    std::size_t translation = 0;
    std::optional<std::size_t> state;
};

std::optional<Columns> columns_of(const std::vector<std::string>& head) {
    const auto named = [&](std::string_view name) -> std::optional<std::size_t> {
        const auto found =
            std::ranges::find_if(head, [&](const std::string& cell) { return base::lower(trimmed(cell)) == name; });
        return found == head.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - head.begin()));
    };
    const auto text = named("text");
    const auto translation = named("translation");
    if (!text || !translation) return std::nullopt;
    return Columns{*text, *translation, named("state")};
}

/// Finds the text of today that a row is about.
class Originals {
  public:
    explicit Originals(const Translating& work) {
        for (const Sheet& sheet : sheets_of(work.library, work.code, work.others))
            for (const Part& part : sheet.parts) exact_.insert(part.texts.begin(), part.texts.end());
        for (const std::string& text : exact_) {
            add(by_plain_, plain(text), text);
            add(by_key_, model::small_edit_key(text), text);
        }
    }

    /// `before` is what the row was about, where the text has been edited a little since.
    const std::string* find(const std::string& text, std::string& before) const {
        if (const auto found = exact_.find(text); found != exact_.end()) return &*found;
        if (const auto found = by_plain_.find(plain(text)); found != by_plain_.end() && found->second)
            return found->second;
        const auto close = by_key_.find(model::small_edit_key(text));
        if (close == by_key_.end() || !close->second || !model::is_small_edit(text, *close->second)) return nullptr;
        before = text;
        return close->second;
    }

  private:
    using ByText = std::map<std::string, const std::string*>;
    std::set<std::string> exact_;
    ByText by_plain_;
    ByText by_key_;

    /// Two that share a key are not to be taken for one another: then there is none.
    static void add(ByText& texts, const std::string& key, const std::string& text) {
        const auto [place, first] = texts.emplace(key, &text);
        if (!first) place->second = nullptr;
    }
};

/// Reads the rows of one table, one after the other.
class Taking {
  public:
    explicit Taking(const Translating& work)
        : work_(work), originals_(work), language_(work.library.language(work.code)) {}

    void take(int number, const std::vector<std::string>& cells, const Columns& columns) {
        const auto cell = [&](std::size_t i) {
            return i < cells.size() ? std::string_view(cells[i]) : std::string_view();
        };
        const std::string text(unguarded(cell(columns.text)));
        const std::string words(trimmed(unguarded(cell(columns.translation))));
        if (trimmed(text).empty() && words.empty()) return;
        std::string before;
        const std::string* const original = originals_.find(text, before);
        const auto* const now = original && language_ ? model::translation_of(*language_, *original) : nullptr;
        if (words.empty()) {
            if (now) ++taken_.kept;
            return;
        }
        const auto refuse = [&](std::string why) { taken_.not_taken.push_back({number, text, std::move(why)}); };
        if (!original) return refuse("no page says this");
        if (base::has_control_character(words)) return refuse("it has letters that cannot be shown");
        if (gaps_in(words) != gaps_in(*original))
            return refuse(fmt::format("it has to have as many {} as the text", gap));
        const auto [row, first] = rows_.emplace(*original, words);
        if (!first) {
            if (row->second != words) refuse("a row above has another translation of the same text");
            return;
        }
        const std::string state = base::lower(trimmed(columns.state ? cell(*columns.state) : ""));
        count(*original, words, std::move(before), state == translated_state, now);
    }

    Taken finish() {
        Put put = put_in(work_, filled_);
        taken_.files = std::move(put.files);
        for (const std::string& text : put.refused)
            taken_.not_taken.push_back(
                {0, text, "its line in the folder words is written in a way only a person can change"});
        return std::move(taken_);
    }

  private:
    const Translating& work_;
    Originals originals_;
    const Language* language_;
    std::map<std::string, std::string> rows_;
    FilledIn filled_;
    Taken taken_;

    void count(const std::string& original, const std::string& words, std::string before, bool is_right,
               const Language::Translation* now) {
        const bool looked_through = now && now->words == words && !now->made_for.empty() && is_right && before.empty();
        if (!now)
            ++taken_.fresh;
        else if (now->words != words)
            taken_.changed.push_back({now->where, now->words, words});
        else if (looked_through)
            ++taken_.looked_through;
        else {
            ++taken_.same;
            return;
        }
        filled_[original] = {words, std::move(before)};
    }
};

Taken refused(std::string why) {
    Taken taken;
    taken.refusal = std::move(why);
    return taken;
}

}  // namespace

std::string written(const Translating& work) {
    std::string table(byte_order_mark);
    table += base::csv::row({"text", "translation", "state", "where", "note"});
    const Language* const language = work.library.language(work.code);
    std::set<std::string> seen;
    for (const Sheet& sheet : sheets_of(work.library, work.code, work.others))
        for (const Part& part : sheet.parts)
            for (const std::string& text : part.texts) {
                if (!seen.insert(text).second) continue;
                const auto* const translation = language ? model::translation_of(*language, text) : nullptr;
                const std::string_view state = !translation                    ? missing_state
                                               : translation->made_for.empty() ? translated_state
                                                                               : outdated_state;
                table += base::csv::row({guarded(text), guarded(translation ? translation->words : ""),
                                         std::string(state), guarded(fmt::format("{}, {}", sheet.title, part.note)),
                                         guarded(note_of(text, translation))});
            }
    return table;
}

Taken taken(const Translating& work, std::string_view table) {
    if (!base::is_utf8(table))
        return refused(
            "This table is not saved as UTF-8, so its accents cannot be read: in the spreadsheet choose 'Save as' and "
            "the type 'CSV UTF-8', and try again.");
    int broken_row = 0;
    const auto rows = base::csv::read(table, broken_row);
    if (!rows) return refused(fmt::format("In row {} of this table a quote opens and never closes.", broken_row));
    const auto columns = rows->empty() ? std::nullopt : columns_of(rows->front());
    if (!columns)
        return refused(
            "The first row of this table has to name the columns 'text' and 'translation', as 'bodymap words' wrote "
            "them.");
    Taking taking(work);
    for (std::size_t i = 1; i < rows->size(); ++i) taking.take(static_cast<int>(i) + 1, (*rows)[i], *columns);
    return taking.finish();
}

}  // namespace publish::spreadsheet
