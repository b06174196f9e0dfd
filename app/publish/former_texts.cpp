#include "publish/former_texts.h"

#include <algorithm>
#include <set>
#include <vector>

namespace publish {
namespace {

using model::Language;

bool serves_another(const Language& language, const model::Where& where) {
    return std::ranges::any_of(language.carried, [&](const auto& entry) { return entry.second.where == where; });
}

std::vector<std::string_view> former_texts(const Translating& work, const Language* language,
                                           std::span<const Sheet> sheets) {
    std::vector<std::string_view> former;
    if (!language || !work.all_pages_read) return former;
    std::set<std::string_view, base::AsHeard> current;
    for (const Sheet& sheet : sheets)
        for (const Part& part : sheet.parts) current.insert(part.texts.begin(), part.texts.end());
    for (const auto& [original, translation] : language->words)
        if (!translation.words.empty() && !current.contains(original) && !serves_another(*language, translation.where))
            former.push_back(original);
    return former;
}

}  // namespace

FormerTexts::FormerTexts(const Translating& work, std::span<const Sheet> sheets)
    : language_(work.library.language(work.code)), nearest_(former_texts(work, language_, sheets)) {}

const FormerTexts::Entry* FormerTexts::of(std::string_view text) const {
    const std::string_view before = nearest_.to(text);
    return before.empty() ? nullptr : &*language_->words.find(before);
}

}  // namespace publish
