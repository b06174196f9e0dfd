#include "base/text.h"

#include <algorithm>

#include "base/utf8.h"

namespace base {

bool has_letter(std::string_view text) {
    constexpr std::string_view times = "×";  // before a number it is no letter
    while (text.starts_with(times)) text.remove_prefix(times.size());
    return std::ranges::any_of(text, [](char c) { return is_letter(c) || continues_character(c); });
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blank), text.size()));
    return text.substr(0, text.find_last_not_of(blank) + 1);
}

std::string filled_in(std::string_view text, std::initializer_list<Blank> blanks) {
    std::string filled(text);
    for (const Blank& blank : blanks)
        if (const std::size_t at = filled.find(blank.name); at != std::string::npos)
            filled.replace(at, blank.name.size(), blank.words);
    return filled;
}

}  // namespace base
