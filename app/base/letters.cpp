#include "base/letters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace base {
namespace {

struct Script {
    char32_t first;
    char32_t last;
    std::string_view name;
};

// The blocks of the Unicode standard, in order.
constexpr std::array scripts = {
    Script{0x0370, 0x03FF, "Greek"},    Script{0x0400, 0x052F, "Cyrillic"},  Script{0x0530, 0x058F, "Armenian"},
    Script{0x0590, 0x05FF, "Hebrew"},   Script{0x0600, 0x06FF, "Arabic"},    Script{0x0700, 0x074F, "Syriac"},
    Script{0x0750, 0x077F, "Arabic"},   Script{0x08A0, 0x08FF, "Arabic"},    Script{0x0900, 0x097F, "Devanagari"},
    Script{0x0980, 0x09FF, "Bengali"},  Script{0x0A00, 0x0A7F, "Gurmukhi"},  Script{0x0A80, 0x0AFF, "Gujarati"},
    Script{0x0B00, 0x0B7F, "Odia"},     Script{0x0B80, 0x0BFF, "Tamil"},     Script{0x0C00, 0x0C7F, "Telugu"},
    Script{0x0C80, 0x0CFF, "Kannada"},  Script{0x0D00, 0x0D7F, "Malayalam"}, Script{0x0D80, 0x0DFF, "Sinhala"},
    Script{0x0E00, 0x0E7F, "Thai"},     Script{0x0E80, 0x0EFF, "Lao"},       Script{0x0F00, 0x0FFF, "Tibetan"},
    Script{0x1000, 0x109F, "Burmese"},  Script{0x10A0, 0x10FF, "Georgian"},  Script{0x1100, 0x11FF, "Korean"},
    Script{0x1200, 0x139F, "Ethiopic"}, Script{0x1780, 0x17FF, "Khmer"},     Script{0x3040, 0x30FF, "Japanese"},
    Script{0x3130, 0x318F, "Korean"},   Script{0x3400, 0x4DBF, "Chinese"},   Script{0x4E00, 0x9FFF, "Chinese"},
    Script{0xAC00, 0xD7AF, "Korean"},   Script{0xF900, 0xFAFF, "Chinese"},   Script{0xFB1D, 0xFB4F, "Hebrew"},
    Script{0xFB50, 0xFDFF, "Arabic"},   Script{0xFE70, 0xFEFE, "Arabic"},    Script{0x20000, 0x3134F, "Chinese"},
};

using Sample = std::pair<std::string_view, char32_t>;

// In the order of the codes (ISO 639-1).
constexpr std::array samples = {
    Sample{"am", U'አ'}, Sample{"ar", U'ا'},  Sample{"be", U'а'},  Sample{"bg", U'а'}, Sample{"bn", U'অ'},
    Sample{"dz", U'ཀ'}, Sample{"el", U'α'},  Sample{"fa", U'ا'},  Sample{"gu", U'અ'}, Sample{"he", U'א'},
    Sample{"hi", U'अ'}, Sample{"hy", U'ա'},  Sample{"ja", U'あ'}, Sample{"ka", U'ა'}, Sample{"kk", U'а'},
    Sample{"km", U'ក'}, Sample{"kn", U'ಅ'},  Sample{"ko", U'가'}, Sample{"ky", U'а'}, Sample{"lo", U'ກ'},
    Sample{"mk", U'а'}, Sample{"ml", U'അ'},  Sample{"mn", U'а'},  Sample{"mr", U'अ'}, Sample{"my", U'က'},
    Sample{"ne", U'अ'}, Sample{"or", U'ଅ'},  Sample{"pa", U'ਅ'},  Sample{"ps", U'ا'}, Sample{"ru", U'а'},
    Sample{"sd", U'ا'}, Sample{"si", U'අ'},  Sample{"ta", U'அ'},  Sample{"te", U'అ'}, Sample{"tg", U'а'},
    Sample{"th", U'ก'}, Sample{"ti", U'አ'},  Sample{"ug", U'ا'},  Sample{"uk", U'а'}, Sample{"ur", U'ا'},
    Sample{"yi", U'א'}, Sample{"zh", U'一'},
};

}  // namespace

bool Letters::has(char32_t code) const {
    const auto behind = std::ranges::upper_bound(ranges, code, {}, &Range::first);
    return behind != ranges.begin() && code <= std::prev(behind)->last;
}

std::string_view script_of(char32_t code) {
    const auto behind = std::ranges::upper_bound(scripts, code, {}, &Script::first);
    if (behind == scripts.begin() || code > std::prev(behind)->last) return {};
    return std::prev(behind)->name;
}

char32_t letter_of_language(std::string_view code) {
    const auto found = std::ranges::find(samples, code, &Sample::first);
    return found == samples.end() ? 0 : found->second;
}

}  // namespace base
