#include "base/phrases.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace base {
namespace {

constexpr std::size_t longest_repeated = 50;
/// Letters before and behind what changed, and at most in all.
constexpr std::size_t context_repeated = 20;
constexpr std::size_t most_repeated = 100;

std::string cut(std::string_view text, std::size_t begin, std::size_t end) {
    const auto parts_character = [&](std::size_t at) { return at < text.size() && continues_character(text[at]); };
    while (begin > 0 && parts_character(begin)) --begin;
    while (end > begin && parts_character(end)) --end;
    std::string line(text.substr(begin, end - begin));
    for (char& c : line)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return (begin > 0 ? "…" : "") + line + (end < text.size() ? "…" : "");
}

}  // namespace

std::string count_phrase(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::string listed(std::span<const std::string_view> words, std::string_view last_join) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += i + 1 == words.size() ? fmt::format(" {} ", last_join) : ", ";
        all += fmt::format("'{}'", words[i]);
    }
    return all;
}

std::string shortened(std::string_view words) { return cut(words, 0, std::min(words.size(), longest_repeated)); }

std::string around(std::string_view text, std::size_t place) {
    const std::size_t begin = place > longest_repeated / 2 ? place - longest_repeated / 2 : 0;
    return cut(text, begin, std::min(text.size(), begin + longest_repeated));
}

std::pair<std::string, std::string> around_difference(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t same = 0;
    while (same < shorter && a[same] == b[same]) ++same;
    std::size_t same_end = 0;
    while (same_end < shorter - same && a[a.size() - 1 - same_end] == b[b.size() - 1 - same_end]) ++same_end;
    const auto part = [&](std::string_view text) {
        if (text.size() <= longest_repeated) return cut(text, 0, text.size());
        const std::size_t changed_end = text.size() - same_end;
        std::size_t begin = same == 0 ? 0 : text.rfind(' ', same - 1) + 1;  // npos + 1 is the beginning
        if (begin > context_repeated)
            begin = text.find(' ', begin - context_repeated) + 1;
        else
            begin = 0;
        std::size_t end = std::min(text.find(' ', changed_end), text.size());
        end = end + context_repeated < text.size() ? text.rfind(' ', end + context_repeated) : text.size();
        return cut(text, begin, std::min(end, begin + most_repeated));
    };
    return {part(a), part(b)};
}

}  // namespace base
