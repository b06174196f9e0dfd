#include <fmt/format.h>

#include <algorithm>

#include "content/missed.h"
#include "model/language_names.h"

namespace content {
namespace {

bool is_translated(const std::string& code, const model::Clinic& clinic, std::span<const Present> others) {
    const auto has_words = [&](const Present& other) {
        const auto& language = other.reading->language;
        return language && language->code == code &&
               std::ranges::any_of(language->words, [](const auto& entry) { return !entry.second.words.empty(); });
    };
    return code == clinic.written_in || std::ranges::any_of(others, has_words);
}

/// One is taken out until it has words, whether it was a slip or is still to be translated.
std::string hint_for(const std::string& code, const std::vector<std::string>& lost) {
    const auto meant =
        std::ranges::find_if(lost, [&](const std::string& other) { return model::may_be_slip(code, other); });
    const std::string take_out =
        meant != lost.end()
            ? fmt::format(
                  "did you mean \"{}\"? Else take '{}' out of 'languages' until something is translated into it",
                  *meant, code)
            : fmt::format("take '{}' out of 'languages' until something is translated into it (type: bodymap words {})",
                          code, code);
    return take_out + "; until then visitors have clinic.lua as it was last";
}

}  // namespace

std::optional<model::Problem> lost_language(const Reading& now, const Reading& before,
                                            std::span<const Present> others) {
    if (!now.clinic || !before.clinic) return std::nullopt;
    const auto has_words = [&](const std::string& code) { return is_translated(code, *now.clinic, others); };
    const std::vector<std::string>& codes = now.clinic->languages;
    std::vector<std::string> lost = before.clinic->languages;
    std::erase_if(lost,
                  [&](const std::string& code) { return std::ranges::count(codes, code) > 0 || !has_words(code); });
    const auto empty = std::ranges::find_if_not(codes, has_words);
    if (empty == codes.end() || lost.empty()) return std::nullopt;
    return model::Problem{
        now.clinic->where_of("languages"),
        fmt::format("visitors may choose the language '{}', but nothing is translated into it", *empty),
        hint_for(*empty, lost)};
}

}  // namespace content
