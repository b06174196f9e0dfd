#include "content/script/invisible.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace content {
namespace {

struct Invisible {
    char32_t first = 0;
    char32_t last = 0;
    std::string_view name;
};

// What word processors, chat programs and web pages leave behind.
constexpr std::array<Invisible, 14> invisible = {{
    {0x000B, 0x000B, "a line break of a word processor"},
    {0x000C, 0x000C, "a page break of a word processor"},
    {0x0085, 0x0085, "a line break of another system"},
    {0x00A0, 0x00A0, "a space of a special kind"},
    {0x00AD, 0x00AD, "a soft hyphen"},
    {0x2000, 0x200A, "a space of a special kind"},
    {0x200B, 0x200B, "a zero-width space"},
    {0x200C, 0x200D, "a character that joins or parts letters"},
    {0x200E, 0x200F, "a mark of the writing direction"},
    {0x2028, 0x2029, "a line break of another system"},
    {0x202A, 0x202E, "a mark of the writing direction"},
    {0x202F, 0x202F, "a space of a special kind"},
    {0x2060, 0x2064, "a character that joins words"},
    {0xFEFF, 0xFEFF, "a mark of how a file is saved"},
}};

}  // namespace

std::string invisible_name(std::string_view character) {
    if (character.empty()) return {};
    const char32_t code = base::character_at(character).code;
    const auto found =
        std::ranges::find_if(invisible, [&](const Invisible& one) { return one.first <= code && code <= one.last; });
    if (found == invisible.end()) return code == 0x3000 ? "a wide space (U+3000)" : "";
    return fmt::format("{} (U+{:04X})", found->name, static_cast<unsigned>(code));
}

}  // namespace content
