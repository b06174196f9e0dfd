#include "publish/usage_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace publish {
namespace {

using model::UsageKind;

constexpr std::array<std::string_view, model::setting_names.size()> settings = {
    "Text at 130 %", "Text at 160 %", "Text at 200 %", "High contrast", "Reduced motion", "Self-voicing"};

std::string found(const std::map<std::string, std::string, std::less<>>& names, std::string_view subject) {
    const auto name = names.find(subject);
    return std::string(name == names.end() ? subject : name->second);
}

}  // namespace

UsageNames::UsageNames(const model::Library& library) {
    for (const model::Page& page : library.pages) pages_.emplace(model::usage_subject(page.id), page.name);
    for (const model::Language& language : library.languages) languages_.emplace(language.code, language.name);
}

std::string UsageNames::name(UsageKind kind, const std::string& subject) const {
    if (kind == UsageKind::page) return found(pages_, subject);
    if (kind == UsageKind::language) return found(languages_, subject);
    if (const std::size_t slash = subject.find('/'); kind == UsageKind::benefit && slash != std::string::npos)
        return fmt::format("{}: {}", found(pages_, std::string_view(subject).substr(0, slash)),
                           subject.substr(slash + 1));
    if (kind == UsageKind::setting) {
        const auto known = std::ranges::find(model::setting_names, subject);
        if (known != model::setting_names.end())
            return std::string(settings[static_cast<std::size_t>(known - model::setting_names.begin())]);
    }
    if (kind == UsageKind::first_tap) {
        const auto known = std::ranges::find(model::first_tap_names, subject);
        if (known != model::first_tap_names.end())
            return first_tap_words(static_cast<std::size_t>(known - model::first_tap_names.begin()));
    }
    return subject;
}

std::string first_tap_words(std::size_t bucket) {
    const auto& ends = model::first_tap_ends;
    if (bucket == 0) return fmt::format("under {} s", ends[0].count());
    if (bucket >= ends.size()) return fmt::format("{} s or more", ends.back().count());
    return fmt::format("{} to {} s", ends[bucket - 1].count(), ends[bucket].count());
}

}  // namespace publish
