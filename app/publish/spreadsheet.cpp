#include "publish/spreadsheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <variant>

#include "base/csv.h"
#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/localised.h"
#include "model/small_edit.h"
#include "publish/damage.h"
#include "publish/former_texts.h"
#include "publish/table_rows.h"

namespace publish::spreadsheet {
namespace {

using model::Language;

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::string_view gap = "{}";

/// As it is heard, whichever quotes, spaces and line ends a spreadsheet put in.
std::string without_typography(std::string_view text) {
    constexpr std::array quotes = std::to_array<std::pair<std::string_view, char>>(
        {{"\u2018", '\''}, {"\u2019", '\''}, {"\u201c", '"'}, {"\u201d", '"'}});
    constexpr std::string_view blank = " \t\r\n";
    const std::string heard = base::plain(text);
    std::string same;
    for (std::size_t at = 0; at < heard.size();) {
        const std::size_t bytes = base::character_at(heard, at).bytes;
        const std::string_view letter = std::string_view(heard).substr(at, bytes);
        const auto quote = std::ranges::find(quotes, letter, &std::pair<std::string_view, char>::first);
        if (blank.find(letter) == blank.npos)
            same += quote == quotes.end() ? std::string(letter) : std::string(1, quote->second);
        else if (!same.empty() && same.back() != ' ')
            same += ' ';
        at += bytes;
    }
    return std::string(base::trimmed(same));
}

std::size_t gaps_in(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(gap); at != text.npos; at = text.find(gap, at + gap.size())) ++count;
    return count;
}

constexpr std::string_view note_begins = "The text was: ";

/// `before` is the text that the translation was made for; empty where it fits that of today.
std::string note_of(std::string_view text, std::string_view before) {
    if (!before.empty()) return fmt::format("{}{}", note_begins, before);
    return gaps_in(text) == 0 ? "" : "Leave each {} in: a number goes there.";
}

/// Finds the text of today that a row is about.
class Originals {
  public:
    Originals(const Translating& work, const std::vector<Sheet>& sheets) {
        for (const Sheet& sheet : sheets)
            for (const Part& part : sheet.parts)
                for (const std::string& text : part.texts)
                    if (exact_.insert(text).second) in_order_.push_back(text);
        const bool knows_edits = model::knows_small_edits_in(model::own_language(work.library));
        for (const std::string& text : exact_) {
            add(by_letters_, without_typography(text), text);
            if (knows_edits) add(by_key_, model::small_edit_key(text), text);
        }
    }

    std::size_t count() const { return in_order_.size(); }

    const std::string* same_as(const std::string& text) const {
        if (const auto found = exact_.find(text); found != exact_.end()) return &*found;
        const auto found = by_letters_.find(without_typography(text));
        return found == by_letters_.end() ? nullptr : found->second;
    }

    /// The text that the table goes out with between these two; null where there are more, or none.
    const std::string* between(const std::string& above, const std::string& below) const {
        const auto at = std::ranges::find(in_order_, above);
        return in_order_.end() - at > 2 && at[2] == below ? &at[1] : nullptr;
    }

    /// What the text became, where it has been edited a little since.
    const std::string* edited_from(const std::string& text) const {
        const auto close = by_key_.find(model::small_edit_key(text));
        const bool found = close != by_key_.end() && close->second && model::is_small_edit(text, *close->second);
        return found ? close->second : nullptr;
    }

  private:
    using ByText = std::map<std::string, const std::string*>;
    std::set<std::string, base::AsHeard> exact_;
    std::vector<std::string> in_order_;
    ByText by_letters_;
    ByText by_key_;

    /// Two that share a key are not to be taken for one another: then there is none.
    static void add(ByText& texts, const std::string& key, const std::string& text) {
        const auto [place, first] = texts.emplace(key, &text);
        if (!first) place->second = nullptr;
    }
};

/// Reads the rows of one table.
class Taking {
  public:
    explicit Taking(const Translating& work)
        : work_(work),
          sheets_(sheets_of(work.library, work.code, work.others)),
          originals_(work, sheets_),
          formers_(work, sheets_),
          language_(work.library.language(work.code)) {}

    /// Rows of texts of today go before those of texts that were edited since, wherever they stand.
    void take(const std::vector<Line>& lines) {
        std::vector<const Line*> others;
        std::vector<RowBack> rows;
        for (const Line& line : lines) {
            const std::string* const original = originals_.same_as(line.text);
            if (original) found_.insert(original);
            const auto* const now = language_ && original ? model::translation_of(*language_, *original) : nullptr;
            rows.push_back({line.number, line.text, line.words, line.was, now ? std::string_view(now->words) : ""});
            if (line.has_rows_in_it)
                damaged(line, Damage{Damage::Kind::lines,
                                     "a cell beside it has several lines, which were rows of their own"});
            else if (base::trimmed(line.text).empty() && line.words.empty())
                continue;
            else if (original)
                take(line, *original, "");
            else
                others.push_back(&line);
        }
        for (const Line* const line : others) {
            const std::string* const original = originals_.edited_from(line->text);
            if (original) found_.insert(original);
            if (original)
                take(*line, *original, line->text);
            else if (const std::string* const text = written_over(lines, *line))
                refuse(*line, fmt::format("this was written over the text \"{}\": put that back, and the translation "
                                          "under 'translation'",
                                          base::shortened(*text)));
            else
                look_at_unknown(*line);
        }
        taken_.texts = originals_.count();
        taken_.found = found_.size();
        taken_.mixed_up = mixed_up(rows, {model::own_language(work_.library), work_.code});
        if (taken_.mixed_up.empty()) taken_.slip = slip_in(rows);
        std::ranges::stable_sort(taken_.not_taken, {}, &Taken::Row::number);
        std::ranges::stable_sort(taken_.damaged, {}, &Taken::Row::number);
    }

    Taken finish() {
        if (!taken_.damaged.empty()) return all_refused();
        Put put = put_in(work_, filled_);
        taken_.files = std::move(put.files);
        for (const std::string& text : put.refused)
            taken_.not_taken.push_back(
                {0, text, "its line in the folder words is written in a way only a person can change"});
        return std::move(taken_);
    }

  private:
    using Translation = Language::Translation;

    const Translating& work_;
    std::vector<Sheet> sheets_;
    Originals originals_;
    FormerTexts formers_;
    const Language* language_;
    std::map<std::string, std::string, base::AsHeard> rows_;
    FilledIn filled_;
    std::set<const std::string*> found_;
    Taken taken_;
    std::set<Damage::Kind> damages_;

    void refuse(const Line& line, std::string why) {
        taken_.not_taken.push_back({line.number, line.text, std::move(why)});
    }

    void refuse_unclear(const Line& line) {
        refuse(line, fmt::format("write {} in the column state, if its translation still fits", translated_state));
    }

    /// True where there is any.
    bool damaged(const Line& line, std::optional<Damage> damage) {
        if (!damage) return false;
        damages_.insert(damage->kind);
        taken_.damaged.push_back({line.number, line.text, std::move(damage->what)});
        return true;
    }

    /// The text that belongs between those of the rows above and below.
    const std::string* written_over(const std::vector<Line>& lines, const Line& line) const {
        const auto at = static_cast<std::size_t>(&line - lines.data());
        if (at == 0 || at + 1 == lines.size()) return nullptr;
        const std::string* const above = originals_.same_as(lines[at - 1].text);
        const std::string* const below = originals_.same_as(lines[at + 1].text);
        return above && below ? originals_.between(*above, *below) : nullptr;
    }

    /// Where a translator wrote the words that the column translation lacks; empty where they wrote none.
    std::string_view other_column(const Line& line, const std::string& original) const {
        const auto* const former = formers_.with_the_numbers_of(original);
        if (!line.was.empty() && (!former || former->second.words != line.was)) return "was";
        const bool noted = !line.note.empty() && line.note != note_of(original, "");
        return noted && !line.note.starts_with(note_begins) ? "note" : "";
    }

    /// A row of which nobody knows the text: it is gone, was read wrongly, or stands on a page that cannot be read.
    void look_at_unknown(const Line& line) {
        constexpr bool guarded = true;  // as all texts went out
        auto damage = damage_to(line.words, line.guarded, line.text);
        if (!damage) damage = damage_to(line.text, guarded, {});
        if (damage && (!line.untouched || damage->kind == Damage::Kind::lines))
            damaged(line, std::move(damage));
        else if (damage)
            refuse(line, std::move(damage->what));
        else if (line.untouched && !work_.all_pages_read)
            ++taken_.same;
        else if (!line.words.empty())
            refuse(line, work_.all_pages_read ? "no page says this"
                                              : "no page that can be read says this: mend the pages that have a "
                                                "mistake, and take the table over again");
    }

    /// One damaged row shows that the table as a whole came back through a program that changes it.
    Taken all_refused() const {
        Taken nothing;
        nothing.damaged = taken_.damaged;
        nothing.refusal =
            fmt::format("{} came back damaged.",
                        base::count_phrase(nothing.damaged.size(), "row of this table", "rows of this table"));
        if (damages_.contains(Damage::Kind::formula))
            nothing.refusal +=
                " Where a formula stands, write the translation again, with no = + or - at its beginning.";
        if (damages_.contains(Damage::Kind::lines))
            nothing.refusal +=
                " Where a cell has several lines, take the line breaks out; and where other rows ended up in it, "
                "take those from the table as it went out.";
        if (damages_.contains(Damage::Kind::misread))
            nothing.refusal +=
                " Where letters were lost, open the table again as UTF-8 (in Excel: Data, From Text/CSV, file origin "
                "65001), mend those rows, and save it as 'CSV UTF-8'.";
        nothing.refusal += " Then try again.";
        return nothing;
    }

    /// `before` is what the row was about, where the text has been edited a little since.
    void take(const Line& line, const std::string& original, const std::string& before) {
        const Translation* const now = language_ ? model::translation_of(*language_, original) : nullptr;
        if (line.words.empty()) {
            if (const std::string_view other = now ? std::string_view() : other_column(line, original); !other.empty())
                return refuse(line,
                              fmt::format("its translation stands under '{}', and belongs under 'translation'", other));
            if (now) ++taken_.kept;
            return;
        }
        // Whatever was done to the files since the table went out, nobody has done anything here.
        const auto* const former = now ? nullptr : formers_.with_the_numbers_of(original);
        const bool looked_at = former && line.is_right && former->second.words == line.words;
        if (former && line.untouched && line.is_unclear) return refuse_unclear(line);
        if (line.untouched && !looked_at && (!before.empty() || !now || now->words != line.words)) {
            ++taken_.same;
            return;
        }
        if ((!now || now->words != line.words) && damaged(line, damage_to(line.words, line.guarded, original))) return;
        if (base::has_control_character(line.words)) return refuse(line, "it has letters that cannot be shown");
        if (gaps_in(line.words) != gaps_in(original))
            return refuse(line, fmt::format("it has to have as many {} as the text", gap));
        const auto [row, first] = rows_.emplace(original, line.words);
        if (!first) {
            if (row->second != line.words)
                refuse(line, before.empty() ? "a row above has another translation of the same text"
                                            : "a page says this in other words now, which have a row of their own");
            return;
        }
        const bool translated_since = now && now->made_for.empty() && now->words != line.words;
        if (!before.empty() && translated_since)
            return refuse(line, "a page says this in other words now, and they are translated");
        count(original, line, before, now);
    }

    void count(const std::string& original, const Line& line, const std::string& before, const Translation* now) {
        const bool looked_through =
            now && now->words == line.words && !now->made_for.empty() && line.is_right && before.empty();
        if (!now)
            ++taken_.fresh;
        else if (now->words != line.words)
            taken_.changed.push_back({now->where, now->words, line.words});
        else if (looked_through)
            ++taken_.looked_through;
        else if (now->words == line.words && !now->made_for.empty() && line.is_unclear)
            return refuse_unclear(line);
        else {
            ++taken_.same;
            return;
        }
        filled_[original] = {line.words, before};
    }
};

Taken refused(std::string why) {
    Taken taken;
    taken.refusal = std::move(why);
    return taken;
}

std::string lost_quote(base::csv::Fault fault, int row) {
    const std::string_view what = fault == base::csv::Fault::open_quote ? "opens and never closes"
                                  : fault == base::csv::Fault::wide_row ? "is missing, so it has a column too many"
                                                                        : "is missing, or is one too many";
    return fmt::format(
        "In row {} of this table a quote {}: nobody can tell where its cells end. Take the row "
        "from the table as it went out, or write its cells again in a spreadsheet, and save it as 'CSV UTF-8'.",
        row, what);
}

/// A text that changed has the translation of what it was, to be looked through.
std::string row_of(const std::string& text, const std::string& where, const Translating& work,
                   const FormerTexts& formers) {
    const Language* const language = work.library.language(work.code);
    const auto* translation = language ? model::translation_of(*language, text) : nullptr;
    const auto* const former = translation ? nullptr : formers.with_the_numbers_of(text);
    std::string_view before = translation ? std::string_view(translation->made_for) : "";
    if (former) translation = &former->second, before = former->first;
    const std::string_view state = !translation ? missing_state : before.empty() ? translated_state : outdated_state;
    const std::string words = guarded(translation ? translation->words : "");
    return base::csv::row(
        {guarded(text), words, std::string(state), guarded(where), guarded(note_of(text, before)), words});
}

}  // namespace

std::string written(const Translating& work) {
    std::string table(byte_order_mark);
    table += base::csv::row({column_names.begin(), column_names.end()});
    const std::vector<Sheet> sheets = sheets_of(work.library, work.code, work.others);
    const FormerTexts formers(work, sheets);
    std::set<std::string, base::AsHeard> seen;
    for (const Sheet& sheet : sheets)
        for (const Part& part : sheet.parts)
            for (const std::string& text : part.texts)
                if (seen.insert(text).second)
                    table += row_of(text, fmt::format("{}, {}", sheet.title, part.note), work, formers);
    return table;
}

Taken taken(const Translating& work, std::string_view table) {
    if (!base::is_utf8(table))
        return refused(
            "This table is not saved as UTF-8, so its accents cannot be read: in the spreadsheet choose 'Save as' and "
            "the type 'CSV UTF-8', and try again.");
    const auto [rows, fault, faulty_row] = base::csv::read(table);
    const auto columns = columns_of(rows, work.code);
    // Of a first row that has lost a quote the names cannot be told.
    if (const auto* const wrong = std::get_if<std::string>(&columns); wrong && faulty_row != 1) return refused(*wrong);
    if (fault != base::csv::Fault::none) return refused(lost_quote(fault, faulty_row));
    Taking taking(work);
    std::vector<Line> lines;
    for (std::size_t i = 1; i < rows.size(); ++i)
        lines.push_back(line_of(static_cast<int>(i) + 1, rows[i], std::get<Columns>(columns)));
    taking.take(lines);
    return taking.finish();
}

}  // namespace publish::spreadsheet
