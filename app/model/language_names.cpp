#include "model/language_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace model {
namespace {

constexpr std::array own_names = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"am", "አማርኛ"},      {"ar", "العربية"},    {"bn", "বাংলা"},    {"bs", "Bosanski"},   {"cs", "Čeština"},
    {"da", "Dansk"},     {"de", "Deutsch"},    {"el", "Ελληνικά"}, {"en", "English"},    {"es", "Español"},
    {"fa", "فارسی"},     {"fi", "Suomi"},      {"fr", "Français"}, {"gu", "ગુજરાતી"},     {"he", "עברית"},
    {"hi", "हिन्दी"},     {"hr", "Hrvatski"},   {"ht", "Kreyòl"},   {"hu", "Magyar"},     {"hy", "Հայերեն"},
    {"id", "Indonesia"}, {"it", "Italiano"},   {"ja", "日本語"},   {"ka", "ქართული"},    {"km", "ខ្មែរ"},
    {"ko", "한국어"},    {"lo", "ລາວ"},        {"my", "မြန်မာ"},    {"ne", "नेपाली"},      {"nl", "Nederlands"},
    {"no", "Norsk"},     {"pa", "ਪੰਜਾਬੀ"},      {"pl", "Polski"},   {"ps", "پښتو"},       {"pt", "Português"},
    {"ro", "Română"},    {"ru", "Русский"},    {"so", "Soomaali"}, {"sr", "Српски"},     {"sv", "Svenska"},
    {"sw", "Kiswahili"}, {"ta", "தமிழ்"},       {"te", "తెలుగు"},    {"th", "ไทย"},        {"tl", "Tagalog"},
    {"tr", "Türkçe"},    {"uk", "Українська"}, {"ur", "اردو"},     {"vi", "Tiếng Việt"}, {"zh", "中文"},
});

}  // namespace

std::string_view own_name(std::string_view code) {
    const auto found = std::ranges::find(own_names, code, &std::pair<std::string_view, std::string_view>::first);
    return found == own_names.end() ? code : found->second;
}

bool may_be_slip(std::string_view code, std::string_view meant) {
    return own_name(code) == code && code.find_first_of(meant) != code.npos;
}

}  // namespace model
