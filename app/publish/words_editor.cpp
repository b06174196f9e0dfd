#include "publish/words_editor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/quotes.h"
#include "base/text.h"
#include "base/utf8.h"

namespace publish {

using model::WordsFile;

namespace {

std::size_t line_begin(std::string_view text, std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; }

std::size_t line_end(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size() - 1) + 1;
}

/// The line that begins there, without the spaces around it.
std::string_view line_at(std::string_view text, std::size_t begin) {
    return begin >= text.size() ? std::string_view() : base::trimmed(text.substr(begin, line_end(text, begin) - begin));
}

/// "-- line 12, benefit flexibility"
bool says_where_texts_stand(std::string_view line) {
    constexpr std::string_view begin = "-- line ";
    return line.starts_with(begin) && line.size() > begin.size() && base::is_digit(line[begin.size()]);
}

}  // namespace

WordsEditor::WordsEditor(WordsFile file)
    : file_(std::move(file)), line_end_(file_.text.find("\r\n") == std::string::npos ? "\n" : "\r\n") {}

std::string WordsEditor::with_line_ends(std::string_view lines) const {
    std::string all;
    for (const char c : lines) all += c == '\n' ? line_end_ : std::string(1, c);
    return all;
}

void WordsEditor::set_original(const Entry& entry, std::string_view text) {
    changes_.push_back({entry.original, base::in_lua_quotes(text)});
}

void WordsEditor::set_translation(const Entry& entry, std::string_view text) {
    changes_.push_back({entry.translation, base::in_lua_quotes(text)});
}

void WordsEditor::set_before(const Entry& entry, std::string_view text) {
    const std::string line = text.empty() ? "" : with_line_ends(note_line(model::before_note, text));
    const std::size_t above = file_.text.substr(0, entry.statement.begin).rfind('\n') + 1;
    const bool has_note = entry.note.begin < entry.note.end;
    changes_.push_back({has_note ? entry.note : WordsFile::Span{above, above}, line, Side::above});
}

void WordsEditor::take_out(const std::vector<const Entry*>& gone) {
    const std::string_view text = file_.text;
    std::size_t over = text.size();  // where what stands together ends, now that what was below is gone
    for (auto next = gone.rbegin(); next != gone.rend(); ++next) {
        const Entry& entry = **next;
        WordsFile::Span lines = {line_begin(text, entry.statement.begin), line_end(text, entry.statement.end - 1)};
        const auto beside = [&](std::size_t begin, std::size_t end) {
            return !base::trimmed(text.substr(begin, end - begin)).empty();
        };
        const bool alone = !beside(lines.begin, entry.statement.begin) && !beside(entry.statement.end, lines.end);
        if (!alone) {
            changes_.push_back({entry.statement, ""});
            continue;
        }
        const std::string_view below = line_at(text, lines.end);
        const bool is_last = lines.end == over || below.empty() || below.starts_with("--");
        if (entry.note.end == lines.begin)
            lines.begin = entry.note.begin;
        else if (entry.note.begin < entry.note.end)
            changes_.push_back({entry.note, "", Side::above});
        const std::size_t above = line_begin(text, lines.begin - std::min<std::size_t>(lines.begin, 1));
        if (is_last && lines.begin > 0 && says_where_texts_stand(line_at(text, above))) {
            const std::size_t before = line_begin(text, above - std::min<std::size_t>(above, 1));
            lines.begin = above > 0 && line_at(text, before).empty() ? before : above;
        }
        if (is_last) over = lines.begin;
        changes_.push_back({lines, "", Side::above});
    }
}

void WordsEditor::add_below(const Entry& entry, std::string_view lines) {
    const std::size_t line_end = file_.text.find('\n', entry.statement.end);
    if (line_end == std::string::npos) return add_at_end(lines);
    changes_.push_back({{line_end + 1, line_end + 1}, with_line_ends(lines)});
}

void WordsEditor::add_at_end(std::string_view lines) {
    const std::size_t end = file_.text.size();
    const bool first = std::ranges::none_of(changes_, [&](const Change& change) { return change.place.begin == end; });
    const bool unfinished = first && end > 0 && file_.text.back() != '\n';
    changes_.push_back({{end, end}, (unfinished ? line_end_ : "") + with_line_ends(lines)});
}

std::string WordsEditor::result() const {
    std::vector<Change> sorted = changes_;
    std::ranges::stable_sort(sorted, {},
                             [](const Change& change) { return std::pair(change.place.begin, change.side); });
    std::string text;
    std::size_t at = 0;
    for (const Change& change : sorted) {
        assert(change.place.begin >= at && "two changes to one place");
        text.append(file_.text, at, change.place.begin - at);
        text += change.text;
        at = change.place.end;
    }
    return text.append(file_.text, at);
}

std::string note_line(std::string_view note, std::string_view text) {
    return fmt::format("{}{}\n", note, base::in_lua_quotes(text));
}

}  // namespace publish
