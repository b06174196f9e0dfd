#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/counting_words.h"

namespace check {
namespace {

using WordSet = std::set<std::string>;

/// A shorter word is found by chance in other languages.
constexpr std::size_t shortest_word = 3;

WordSet words_of(std::string_view text) {
    WordSet words;
    for (model::CountingWord& word : model::counting_words(text))
        if (word.kind == model::CountingWord::Kind::plain && word.letters.size() >= shortest_word)
            words.insert(std::move(word.letters));
    return words;
}

/// Words of the pages that are others in the language: most translations of the texts that have them do not.
class OtherWords {
  public:
    explicit OtherWords(const model::Language& language) {
        for (const auto& [text, translation] : language.words) {
            if (translation.words.empty() || translation.words == text) continue;
            const WordSet there = words_of(translation.words);
            for (const std::string& word : words_of(text)) more_without_[word] += there.contains(word) ? -1 : 1;
        }
    }
    bool contain(const std::string& word) const {
        const auto found = more_without_.find(word);
        return found != more_without_.end() && found->second > 0;
    }

  private:
    std::map<std::string, int> more_without_;
};

/// "Northside Physical Therapy"
bool is_name(std::string_view text) {
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!base::is_letter(text[i]) || (i > 0 && text[i - 1] != ' ')) continue;
        if (base::is_small_letter(text[i])) return false;
        ++words;
    }
    return words > 1;
}

/// Texts in no language of the pages', and warnings, of which that is told more loudly.
Texts left_alone(const Survey& survey) {
    Texts texts = warnings_of(survey);
    for (const model::Page& page : survey.library.pages) texts.insert(page.latin);
    return texts;
}

model::Problem copied_texts(const std::vector<std::string>& texts, const model::Where& first,
                            const model::Language& language) {
    std::vector<std::string> named;
    for (const std::string& text : texts)
        if (named.size() < most_told_apart) named.push_back(fmt::format("\"{}\"", base::shortened(text)));
    const bool one = texts.size() == 1;
    return {first,
            one ? fmt::format("the translation of {} is the same words", named.front())
                : fmt::format("{} translations here are the same words as their texts: {}{}", texts.size(),
                              fmt::join(named, ", "), texts.size() > named.size() ? " and more" : ""),
            fmt::format("write {} in {}; until somebody does, write \"\" in {} place", one ? "it" : "them",
                        called(language), one ? "its" : "their")};
}

}  // namespace

void translations_are_other_words(const Survey& survey, Problems& problems) {
    const Texts said = current_texts(survey, false);
    const Texts alone = left_alone(survey);
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        std::optional<OtherWords> others;  // few languages need them
        std::map<std::string, std::vector<std::pair<int, std::string>>> copied;
        for (const auto& [text, translation] : language.words) {
            if (translation.words != text || !said.contains(text) || alone.contains(text) || is_name(text)) continue;
            if (!others) others.emplace(language);
            const WordSet words = words_of(text);
            if (std::ranges::any_of(words, [&](const std::string& word) { return others->contain(word); }))
                copied[translation.where.file].emplace_back(translation.where.line, text);
        }
        for (auto& [file, texts] : copied) {
            std::ranges::sort(texts);
            std::vector<std::string> in_order;
            for (const auto& [line, text] : texts) in_order.push_back(text);
            problems.push_back(copied_texts(in_order, {file, texts.front().first}, language));
        }
    }
}

}  // namespace check
