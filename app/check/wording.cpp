#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"
#include "prose/denial.h"
#include "prose/sentences.h"

namespace check {
namespace {

using Avoided = model::Language::Avoided;
using Words = std::span<const std::string>;

/// What "..." stands for in words to avoid: up to so many words.
constexpr std::size_t longest_gap = 3;
constexpr std::string_view gap = "...";

/// "flush*" is every word that begins so.
bool is_word(std::string_view word, std::string_view wanted) {
    if (!wanted.ends_with('*')) return word == wanted;
    return word.starts_with(wanted.substr(0, wanted.size() - 1));
}

/// How many words at the beginning are the phrase.
std::optional<std::size_t> match(Words words, Words phrase) {
    if (phrase.empty()) return 0;
    if (phrase.front() == gap) {
        for (std::size_t between = 0; between <= std::min(longest_gap, words.size()); ++between)
            if (const auto rest = match(words.subspan(between), phrase.subspan(1))) return between + *rest;
        return std::nullopt;
    }
    if (words.empty() || !is_word(words.front(), phrase.front())) return std::nullopt;
    const auto rest = match(words.subspan(1), phrase.subspan(1));
    return rest ? std::optional(1 + *rest) : std::nullopt;
}

/// Words to avoid, ready to be looked for.
struct Wanted {
    const Avoided* avoided;
    std::vector<std::string> phrase;
};

/// Of "flush* ... lactic acid": its words, with their stars, and the gap.
std::vector<std::string> phrase_of(std::string_view written) {
    std::vector<std::string> phrase;
    for (const std::string_view piece : prose::pieces_of(written)) {
        if (piece == gap) {
            phrase.emplace_back(gap);
            continue;
        }
        for (std::string& word : prose::bare_words(piece)) phrase.push_back(std::move(word));
        if (piece.ends_with('*') && !phrase.empty()) phrase.back() += '*';
    }
    return phrase;
}

/// What the phrase is in these words; nothing when it is not there.
std::string found_in(Words words, Words phrase) {
    if (phrase.empty()) return {};
    const bool anything = phrase.front() == gap;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!anything && !is_word(words[i], phrase.front())) continue;  // as nearly all
        if (const auto length = match(words.subspan(i), phrase); length && *length > 0)
            return fmt::format("{}", fmt::join(words.subspan(i, *length), " "));
    }
    return {};
}

/// Looks for what one language avoids.
class Search {
  public:
    Search(const model::Language& language, Problems& problems)
        : tongue_(prose::tongue_of(language.code)), problems_(problems) {
        for (const Avoided& avoided : language.avoid) {
            wanted_.push_back({&avoided, phrase_of(avoided.words)});
            const std::vector<std::string>& phrase = wanted_.back().phrase;
            if (!phrase.empty()) by_first_letter_[first_letter(phrase.front())].push_back(wanted_.size() - 1);
        }
    }

    /// A wrong choice of a quiz may claim what is not so.
    enum class May { claim_nothing, claim };
    void look(const model::Where& where, std::string_view text, May may) {
        if (wanted_.empty()) return;
        const std::string plain = base::plain(text);
        for (const auto& pieces : prose::sentences_of(plain, tongue_.value_or(prose::Tongue::english)))
            look_at_sentence(where, plain, prose::whole(pieces), may);
    }

  private:
    void look_at_sentence(const model::Where& where, std::string_view text, std::string_view sentence, May may) {
        const std::vector<std::string> words = prose::bare_words(sentence);
        std::vector<Found> all;
        for (const std::size_t i : that_may_stand_in(words)) {
            const Wanted& wanted = wanted_[i];
            if (wanted.avoided->is_claim && may == May::claim) continue;
            std::string found = found_in(words, wanted.phrase);
            if (!found.empty()) all.push_back({wanted.avoided, std::move(found)});
        }
        const bool leaves_open = !all.empty() && tongue_ && prose::leaves_open(sentence, *tongue_);
        if (leaves_open) std::erase_if(all, [](const Found& found) { return found.avoided->is_claim; });
        for (const Found& found : all)
            if (!is_told_with_more(found, all)) tell(where, text, found);
    }

    static constexpr std::size_t any_letter = 0;
    static std::size_t first_letter(std::string_view word) {
        const bool any = word.empty() || word == gap || word == "*";
        return any ? any_letter : static_cast<unsigned char>(word.front());
    }

    /// Hardly any phrase to avoid begins with a word of the text: nearly all are ruled out by that. In their order.
    const std::vector<std::size_t>& that_may_stand_in(Words words) {
        may_stand_ = by_first_letter_[any_letter];
        for (const std::string& word : words)
            for (const std::size_t i : by_first_letter_[first_letter(word)])
                if (is_word(word, wanted_[i].phrase.front())) may_stand_.push_back(i);
        std::ranges::sort(may_stand_);
        may_stand_.erase(std::unique(may_stand_.begin(), may_stand_.end()), may_stand_.end());
        return may_stand_;
    }

    struct Found {
        const Avoided* avoided;
        std::string words;
    };

    /// "Flushes out", where "flushes out toxins" is told.
    static bool is_told_with_more(const Found& found, const std::vector<Found>& all) {
        return std::ranges::any_of(all, [&](const Found& other) {
            return other.words.size() > found.words.size() && other.words.find(found.words) != std::string::npos &&
                   other.avoided->is_claim == found.avoided->is_claim;
        });
    }

    void tell(const model::Where& where, std::string_view text, const Found& found) {
        const Avoided& avoided = *found.avoided;
        // What is no pattern is named as it is written in the file of words.
        const std::string& words = avoided.words.find_first_of("*.") == std::string::npos ? avoided.words : found.words;
        const char* const what = avoided.is_claim ? "claims what no study supports" : "misleads";
        problems_.push_back({where, fmt::format("\"{}\" {}, in \"{}\"", words, what, base::shortened(text)),
                             avoided.is_claim
                                 ? fmt::format("say what massage does do instead, such as \"{}\"", avoided.better)
                                 : fmt::format("write \"{}\"", avoided.better)});
    }

    std::optional<prose::Tongue> tongue_;
    std::vector<Wanted> wanted_;
    std::array<std::vector<std::size_t>, 256> by_first_letter_;  ///< of a phrase's first word: places in `wanted_`
    std::vector<std::size_t> may_stand_;
    Problems& problems_;
};

using WrongChoices = std::set<std::string, base::AsHeard>;

/// What the quizzes offer, and is not so.
WrongChoices wrong_choices(const Survey& survey) {
    WrongChoices wrong;
    for_each<model::Quiz>(survey, [&](const model::Page&, const model::Quiz& quiz) {
        for (const model::Quiz::Choice& choice : quiz.choices)
            if (!choice.right) wrong.insert(choice.words);
    });
    return wrong;
}

}  // namespace

void words_that_mislead_are_avoided(const Survey& survey, Problems& problems) {
    const WrongChoices wrong = wrong_choices(survey);
    const auto may = [&](std::string_view text) {
        return wrong.contains(text) ? Search::May::claim : Search::May::claim_nothing;
    };
    if (const model::Language* const own = survey.library.language(model::own_language(survey.library))) {
        Search search(*own, problems);
        for (const model::Page& page : survey.library.pages)
            for (const model::Passage& text : passages_of(survey, page))
                search.look(text.where, text.words, may(text.words));
    }
    for (const model::Language& language : survey.library.languages) {
        const bool is_whole = survey.facts.left_out.empty();
        const Texts said = is_whole ? Texts() : current_texts(survey, is_own(survey, language));
        Search search(language, problems);
        for (const auto& [original, translation] : language.words)
            // It may be a wrong choice of a page that could not be read.
            if (said.empty() || said.contains(original))
                search.look(translation.where, translation.words, may(original));
    }
}

}  // namespace check
