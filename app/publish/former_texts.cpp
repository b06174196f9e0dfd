#include "publish/former_texts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/counting_words.h"

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

struct CountedWords {
    std::vector<std::string> numbers;
    std::vector<std::string> others;
};

CountedWords counted(std::string_view text) {
    CountedWords all;
    for (model::CountingWord& word : model::counting_words(text))
        (word.kind == model::CountingWord::Kind::number ? all.numbers : all.others).push_back(std::move(word.letters));
    return all;
}

}  // namespace

FormerTexts::FormerTexts(const Translating& work, std::span<const Sheet> sheets)
    : language_(work.library.language(work.code)), nearest_(former_texts(work, language_, sheets)) {}

const FormerTexts::Entry* FormerTexts::of(std::string_view text) const {
    const std::string_view before = nearest_.to(text);
    if (before.empty()) return nullptr;
    const CountedWords was = counted(before);
    const CountedWords is = counted(text);
    return was.numbers != is.numbers && was.others != is.others ? nullptr : &*language_->words.find(before);
}

const FormerTexts::Entry* FormerTexts::with_the_numbers_of(std::string_view text) const {
    const Entry* const former = of(text);
    return former && counted(former->first).numbers == counted(text).numbers ? former : nullptr;
}

}  // namespace publish
