#include "content/history/newer_translations.h"

#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "base/scripts.h"
#include "base/soft_hyphen.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "content/script/outline.h"
#include "content/script_text.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;
using Originals = std::set<std::string, base::AsHeard>;

/// All that was translated into a language.
Originals translated_in(const fs::path& folder, std::string_view code) {
    Originals originals;
    for (const std::string& name : base::scripts_in(folder)) {
        if (language_code(name) != code) continue;
        const Reading reading = read_script({folder, name}, script_text(folder / name).value_or(""));
        if (!reading.language) continue;
        for (const auto& [original, translation] : reading.language->words)
            if (!translation.words.empty()) originals.insert(original);
    }
    return originals;
}

struct Line {
    std::string original;
    std::string written;  ///< with the note on what it was made for
};

/// What a text in quotes says, but for signs that nobody writes by number.
std::string said_in(std::string_view quoted) {
    std::string said;
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] == '\\' && i + 2 < quoted.size()) ++i;
        said += quoted[i];
    }
    return said;
}

/// Whether the translation stands there: several may share a line.
bool is_of(const model::WordsFile::Entry& entry, const std::string& text, const std::string& original) {
    const std::string said =
        said_in(std::string_view(text).substr(entry.original.begin, entry.original.end - entry.original.begin));
    const base::AsHeard before;
    return !before(said, original) && !before(original, said);
}

/// Calls `use` with each translation of a file, and where it stands.
template <class Use>
void for_each_translation(const fs::path& folder, const std::string& name, const std::string& text, Use use) {
    const Reading reading = read_script({folder, name}, text);
    if (!reading.language) return;
    const model::WordsFile file = outline(name, text);
    std::map<int, int> on_line;
    for (const model::WordsFile::Entry& entry : file.entries) ++on_line[entry.line];
    for (const model::WordsFile::Entry& entry : file.entries)
        for (const auto& [original, translation] : reading.language->words)
            if (translation.where.line == entry.line && (on_line[entry.line] == 1 || is_of(entry, text, original)))
                use(original, translation, entry);
}

model::WordsFile::Span with_note(const model::WordsFile::Entry& entry) {
    return {entry.note.end > entry.note.begin ? entry.note.begin : entry.statement.begin, entry.statement.end};
}

std::vector<Line> newer_lines(const fs::path& folder, const std::string& name, const Originals& known) {
    std::vector<Line> lines;
    const std::string text = script_text(folder / name).value_or("");
    for_each_translation(folder, name, text, [&](const auto& original, const auto& translation, const auto& entry) {
        if (translation.words.empty() || known.contains(original)) return;
        const auto span = with_note(entry);
        lines.push_back({original, text.substr(span.begin, span.end - span.begin)});
    });
    return lines;
}

/// Each in the place of the line that waited for it, or else at the end.
std::string with_lines(const fs::path& folder, const std::string& name, const std::vector<Line>& lines) {
    std::string text = script_text(folder / name).value_or("");
    std::map<std::string, model::WordsFile::Span> waiting;
    for_each_translation(folder, name, text, [&](const auto& original, const auto&, const auto& entry) {
        waiting.emplace(original, with_note(entry));
    });
    std::map<std::size_t, std::pair<std::size_t, std::string>, std::greater<>> changes;
    std::string others;
    for (const Line& line : lines) {
        const auto place = waiting.find(line.original);
        if (place == waiting.end())
            others += line.written + "\n";
        else
            changes[place->second.begin] = {place->second.end - place->second.begin, line.written};
    }
    for (const auto& [begin, change] : changes) text.replace(begin, change.first, change.second);
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    return text + others;
}

}  // namespace

NewerTranslations newer_translations(const fs::path& then, const fs::path& now, const std::vector<std::string>& names) {
    NewerTranslations newer;
    std::map<std::string, Originals> known;
    for (const std::string& name : names) {
        const std::string code(language_code(name));
        if (code.empty()) continue;
        if (!known.contains(code)) known[code] = translated_in(then, code);
        const std::vector<Line> lines = newer_lines(now, name, known[code]);
        if (lines.empty()) continue;
        // Of a language that nobody had begun then the file stays whole, with its head.
        newer.texts[name] = known[code].empty() ? script_text(now / name).value_or("") : with_lines(then, name, lines);
        newer.count += lines.size();
    }
    return newer;
}

}  // namespace content::history
