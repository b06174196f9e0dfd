#include "check/quoting.h"

#include <algorithm>

namespace check {
namespace {

constexpr std::size_t longest_repeated = 50;

bool is_inside_character(std::string_view text, std::size_t place) {
    return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80;
}

std::string cut(std::string_view text, std::size_t begin, std::size_t end) {
    while (is_inside_character(text, begin)) --begin;
    while (is_inside_character(text, end)) --end;
    std::string line(text.substr(begin, end - begin));
    for (char& letter : line)
        if (static_cast<unsigned char>(letter) < ' ') letter = ' ';
    return (begin > 0 ? "…" : "") + line + (end < text.size() ? "…" : "");
}

}  // namespace

std::string shortened(std::string_view words) { return cut(words, 0, std::min(words.size(), longest_repeated)); }

std::string around(std::string_view text, std::size_t place) {
    const std::size_t begin = place > longest_repeated / 2 ? place - longest_repeated / 2 : 0;
    return cut(text, begin, std::min(text.size(), begin + longest_repeated));
}

}  // namespace check
