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

// Of what word processors, chat programs and web pages leave behind, what `tidy` leaves in a script.
constexpr std::array invisible = std::to_array<Invisible>({
    {0x0085, 0x0085, "a line break of another system"},
    {0x00A0, 0x00A0, "a space of a special kind"},
    {0x00AD, 0x00AD, "a soft hyphen"},
    {0x2000, 0x200A, "a space of a special kind"},
    {0x202F, 0x202F, "a space of a special kind"},
});

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
