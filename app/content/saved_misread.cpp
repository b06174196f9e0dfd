#include "content/saved_misread.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/misread.h"
#include "base/phrases.h"

namespace content {
namespace {

/// So many are written anew; of more the file as it was is the shorter way.
constexpr std::size_t most_written_anew = 3;

bool is_note(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != line.npos && line.substr(begin).starts_with("--");
}

std::string cure(const std::string& name, const std::map<std::string, std::string>& letters) {
    if (letters.size() > most_written_anew)
        return fmt::format(
            "an editor took the file for another encoding: for the file as it was, type: bodymap restore last {}; and "
            "open it as UTF-8 before you change it",
            name);
    std::vector<std::string> changes;
    for (const auto& [written, meant] : letters) changes.push_back(fmt::format("{} by {}", written, meant));
    return fmt::format("replace {} in it, and save it as UTF-8", fmt::join(changes, ", "));
}

}  // namespace

std::optional<model::Problem> saved_misread(const std::string& name, std::string_view bytes) {
    const std::vector<base::Misread> all = base::misread(bytes);
    if (all.empty()) return std::nullopt;
    int first = 0;
    std::size_t lines = 0;
    std::map<std::string, std::string> letters;  // what was meant, by what is written
    std::string_view one;
    auto next = all.begin();
    int number = 0;
    for (std::size_t at = 0; at < bytes.size(); ++number) {
        const std::string_view line = bytes.substr(at, bytes.find('\n', at) - at);
        at += line.size() + 1;
        const auto before = next;
        for (; next != all.end() && next->written.data() < line.data() + line.size(); ++next)
            if (!is_note(line)) letters.emplace(next->written, next->meant);
        if (next == before || is_note(line)) continue;
        ++lines;
        if (first > 0) continue;
        first = number + 1;
        one = before->written;
    }
    if (first == 0) return std::nullopt;
    const std::string where =
        lines == 1 ? std::string()
                   : fmt::format(", and such letters on {}", base::count_phrase(lines - 1, "more line", "more lines"));
    return model::Problem{
        {name, first},
        fmt::format("\"{}\" stands where \"{}\" was meant{}: until that is mended, visitors read this "
                    "file as it was last",
                    one, letters.at(std::string(one)), where),
        cure(name, letters)};
}

}  // namespace content
