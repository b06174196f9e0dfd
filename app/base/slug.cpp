#include "base/slug.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"

namespace base {
namespace {

/// File systems take 255 bytes; nobody wants to read that many.
constexpr std::size_t longest = 60;

/// What stands for all characters up to and including `last` (and above the row before).
struct Fold {
    char32_t last;
    std::string_view letters;
};

constexpr char32_t first_folded = 0xDF;

constexpr std::array<Fold, 41> folds = {{
    {0xDF, "ss"},  {0xE5, "a"},   {0xE6, "ae"}, {0xE7, "c"},  {0xEB, "e"},  {0xEF, "i"},  {0xF0, "d"},
    {0xF1, "n"},   {0xF6, "o"},   {0xF7, ""},   {0xF8, "o"},  {0xFC, "u"},  {0xFD, "y"},  {0xFE, "th"},
    {0xFF, "y"},   {0x105, "a"},  {0x10D, "c"}, {0x111, "d"}, {0x11B, "e"}, {0x123, "g"}, {0x127, "h"},
    {0x131, "i"},  {0x133, "ij"}, {0x135, "j"}, {0x138, "k"}, {0x142, "l"}, {0x14B, "n"}, {0x151, "o"},
    {0x153, "oe"}, {0x159, "r"},  {0x161, "s"}, {0x167, "t"}, {0x173, "u"}, {0x175, "w"}, {0x178, "y"},
    {0x17E, "z"},  {0x17F, "s"},  {0x217, ""},  {0x219, "s"}, {0x21B, "t"}, {0x24F, ""},
}};

struct Range {
    char32_t first;
    char32_t last;
};

/// Spaces, marks and pictures beyond ASCII: they part words. What is none of these is a letter of another script.
constexpr std::array<Range, 8> partings = {{
    {0x80, 0xBF},
    {0x2000, 0x2BFF},
    {0x2E00, 0x2E7F},
    {0x3000, 0x3004},
    {0x3008, 0x3020},
    {0xD800, 0xF8FF},
    {0xFE00, 0xFE6F},
    {0x1F000, 0x10FFFF},
}};

/// Accents that follow the letter they belong to.
constexpr Range accents{0x300, 0x36F};

bool holds(Range range, char32_t c) { return c >= range.first && c <= range.last; }

std::string folded(std::string_view character, char32_t code) {
    if (character.size() == 1) return is_letter(character[0]) || is_digit(character[0]) ? lower(character) : "";
    if (std::ranges::any_of(partings, [&](Range range) { return holds(range, code); })) return "";
    if (code >= 0xC0 && code < first_folded) code += 0x20;
    const auto fold = std::ranges::lower_bound(folds, code, {}, &Fold::last);
    return std::string(fold == folds.end() ? character : fold->letters);
}

}  // namespace

std::string slug(std::string_view title) {
    std::string slug;
    if (!is_utf8(title)) return slug;
    bool parted = false;
    while (!title.empty()) {
        const auto [code, bytes] = character_at(title);
        const std::string_view character = title.substr(0, bytes);
        title.remove_prefix(bytes);
        // An apostrophe or accent belongs to its word: runner's is one.
        if (character == "'" || character == "’" || holds(accents, code)) continue;
        const std::string letters = folded(character, code);
        if (letters.empty()) {
            parted = true;
            continue;
        }
        const std::string next = (parted && !slug.empty() ? "-" : "") + letters;
        if (slug.size() + next.size() > longest) break;
        slug += next;
        parted = false;
    }
    return slug;
}

}  // namespace base
