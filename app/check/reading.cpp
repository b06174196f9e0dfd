#include "check/reading.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "base/phrases.h"
#include "check/cards.h"
#include "check/rules.h"
#include "model/localised.h"

namespace check {
namespace {

constexpr std::size_t words_named = 3;
constexpr int long_sentence = 15;

/// The card in that language, without what nobody has translated.
Card translated(const Card& card, const model::Language& language) {
    Card result{card.kind, card.where, card.name, {}};
    for (const model::Passage& text : card.texts)
        if (const auto found = language.words.find(text.words);
            found != language.words.end() && !found->second.words.empty())
            result.texts.push_back({found->second.where, found->second.words});
    return result;
}

std::string name_together(Card::Kind kind) {
    switch (kind) {
        case Card::Kind::start:
            return "its beginning";
        case Card::Kind::section:
            return "the parts under its headings";
        case Card::Kind::benefit:
            return "its benefits";
        case Card::Kind::warning:
            return "its warnings";
        case Card::Kind::question:
            return "its questions";
        case Card::Kind::reason:
            return "the reasons behind its choices";
        case Card::Kind::answer:
            return "its answers";
    }
    return {};
}

struct Counted {
    Card card;
    Counts counts;
};

/// Counts each text once, which takes the most time of all that is done here.
class TextCounts {
  public:
    const Counts& of(const std::string& text, Tongue tongue) {
        Known& in_tongue = known_.try_emplace(tongue, tongue).first->second;
        const auto [known, is_new] = in_tongue.texts.try_emplace(text);
        if (is_new) known->second = in_tongue.counter.count(text);
        return known->second;
    }

    Counted counted(Card card, Tongue tongue) {
        Counts counts;
        for (const model::Passage& text : card.texts) counts += of(text.words, tongue);
        return {std::move(card), counts};
    }

  private:
    struct Known {
        explicit Known(Tongue tongue) : counter(tongue) {}
        prose::Counter counter;
        std::unordered_map<std::string, Counts> texts{};
    };
    std::map<Tongue, Known> known_;
};

bool can_be_judged(const Counted& counted) { return counted.counts.words >= least_words_judged; }

void pool(Counted& together, Counted next) {
    together.counts += next.counts;
    if (together.card.texts.empty()) {
        together.card = std::move(next.card);
        return;
    }
    together.card.name = name_together(next.card.kind);
    std::ranges::move(next.card.texts, std::back_inserter(together.card.texts));
}

/// Cards that are long enough, and the rest of each kind as one where that is long enough.
std::vector<Counted> judged(std::vector<Card> cards, Tongue tongue, TextCounts& known) {
    std::vector<Counted> result;
    std::map<Card::Kind, Counted> together;
    for (Card& card : cards) {
        const Card::Kind kind = card.kind;
        Counted next = known.counted(std::move(card), tongue);
        if (can_be_judged(next))
            result.push_back(std::move(next));
        else
            pool(together[kind], std::move(next));
    }
    for (auto& [kind, rest] : together)
        if (can_be_judged(rest)) result.push_back(std::move(rest));
    return result;
}

double level_of(const Counts& counts, Tongue tongue) {
    return tongue == Tongue::english ? prose::flesch_kincaid_grade(counts) : prose::inflesz(counts);
}

ReadingLevel level_of(Counted card, const model::Page& page, Tongue tongue) {
    const auto longest =
        std::ranges::max_element(card.card.texts, {}, [](const model::Passage& text) { return text.words.size(); });
    return {page.id,
            card.card.name,
            longest->where,
            card.counts,
            level_of(card.counts, tongue),
            std::move(card.card.texts)};
}

std::string longest_sentence(const ReadingLevel& level, Tongue tongue) {
    std::string_view longest;
    for (const model::Passage& text : level.texts)
        if (const auto sentence = prose::longest_sentence(text.words, tongue);
            prose::words_written(sentence) > prose::words_written(longest))
            longest = sentence;
    return std::string(longest);
}

/// The longest first.
std::vector<std::string> long_words(const ReadingLevel& level, Tongue tongue) {
    std::vector<std::string> words;
    for (const model::Passage& text : level.texts)
        std::ranges::move(prose::long_words(text.words, tongue), std::back_inserter(words));
    std::ranges::sort(words, {},
                      [&](const std::string& word) { return std::pair(-prose::count(word, tongue).syllables, word); });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (words.size() > words_named) words.resize(words_named);
    for (std::string& word : words) word = fmt::format("'{}'", word);
    return words;
}

/// A title does not, and would not become two.
bool ends_as_sentence(std::string_view words) {
    const std::size_t last = words.find_last_not_of("'\")");
    return last != words.npos && (words[last] == '.' || words[last] == '?' || words[last] == '!');
}

std::string hint_for(const ReadingLevel& level, Tongue tongue) {
    const std::vector<std::string> words = long_words(level, tongue);
    const std::string sentence = longest_sentence(level, tongue);
    std::string hint;
    if (prose::words_written(sentence) > long_sentence)
        hint = ends_as_sentence(sentence) ? fmt::format("make two sentences of \"{}\"", base::shortened(sentence))
                                          : fmt::format("say \"{}\" in fewer words", base::shortened(sentence));
    if (!words.empty())
        hint += fmt::format("{}find shorter words for {}", hint.empty() ? "" : ", or ", fmt::join(words, ", "));
    return hint.empty() ? "write shorter sentences" : hint;
}

void report(const ReadingLevel& level, const ReadingLevels& levels, bool translation, Problems& problems) {
    const std::string what = translation ? fmt::format("{} of page '{}'", level.card, level.page) : level.card;
    const std::string message =
        levels.tongue == Tongue::english
            ? fmt::format("{}: the words are for school grade {:.1f}, and should be for grade {} or below", what,
                          rounded(level, levels.tongue), highest_grade)
            : fmt::format("{}: the words score {:.0f} for ease (INFLESZ), and should score {} or more", what,
                          rounded(level, levels.tongue), lowest_ease);
    problems.push_back({level.where, message, hint_for(level, levels.tongue)});
}

ReadingLevels levels_of(const Survey& survey, std::string_view code, Tongue tongue, TextCounts& known) {
    ReadingLevels levels{tongue, std::string(code), {}};
    const model::Language* const language =
        code == model::own_language(survey.library) ? nullptr : survey.library.language(code);
    if (!language && code != model::own_language(survey.library)) return levels;
    for (const model::Page& page : survey.library.pages) {
        std::vector<Card> cards = cards_of(survey, page, AnswersAs::all);
        if (language)
            for (Card& card : cards) card = translated(card, *language);
        for (Counted& card : judged(std::move(cards), tongue, known))
            levels.cards.push_back(level_of(std::move(card), page, tongue));
    }
    return levels;
}

/// Few words say little of a level: this much of it may be chance, once in some ten thousand texts. Syllables to a word
/// spread by 0.7 on our English pages and by 1 on the Spanish ones.
double chance(int words, Tongue tongue) {
    constexpr double sigmas = 4;
    const double spread = tongue == Tongue::english ? 11.8 * 0.7 : 62.3 * 1.0;
    return sigmas * spread / std::sqrt(words);
}

bool is_hard_beyond_chance(const Counts& counts, Tongue tongue) {
    const double level = level_of(counts, tongue);
    const double doubt = chance(counts.words, tongue);
    return tongue == Tongue::english ? level - doubt > highest_grade : level + doubt < lowest_ease;
}

/// Hard words count here, and no long sentence: that is the card's affair.
Counts in_short_sentences(Counts counts) {
    counts.sentences = std::max(counts.sentences, (counts.words + long_sentence - 1) / long_sentence);
    return counts;
}

/// Texts by themselves, which easy ones around them hide in the level of their card. Names of one or two words are no
/// sentences.
void report_hard_texts(const Survey& survey, const ReadingLevels& levels, TextCounts& known, Problems& problems) {
    constexpr int least_words = 3;
    std::set<model::Where> told;
    for (const ReadingLevel& level : levels.cards)
        if (is_hard(level, levels.tongue))
            for (const model::Passage& text : level.texts) told.insert(text.where);
    const model::Language* const language =
        levels.language == model::own_language(survey.library) ? nullptr : survey.library.language(levels.language);
    for (const model::Page& page : survey.library.pages)
        for (Card& card : cards_of(survey, page, AnswersAs::all)) {
            if (language) card = translated(card, *language);
            for (const model::Passage& text : card.texts) {
                const Counts counts = in_short_sentences(known.of(text.words, levels.tongue));
                if (counts.words < least_words || told.contains(text.where)) continue;
                if (!is_hard_beyond_chance(counts, levels.tongue)) continue;
                const Card alone{card.kind, text.where, fmt::format("\"{}\"", base::shortened(text.words)), {text}};
                report(level_of({alone, counts}, page, levels.tongue), levels, false, problems);
            }
        }
}

/// Of every language that has a formula, the pages' own first.
std::vector<ReadingLevels> levels_of(const Survey& survey, TextCounts& known) {
    std::vector<std::string_view> codes = {model::own_language(survey.library)};
    for (const model::Language& language : survey.library.languages)
        // Of one with a mistake in a file, nobody knows what else a card says.
        if (language.code != codes.front() && !survey.facts.broken_languages.contains(language.code))
            codes.push_back(language.code);
    std::vector<ReadingLevels> all;
    for (const std::string_view code : codes)
        if (const auto tongue = prose::tongue_of(code)) all.push_back(levels_of(survey, code, *tongue, known));
    return all;
}

/// What the levels of a tongue are called and how they are shared out among the lines.
struct Scale {
    const char* name;
    const char* wanted;
    const char* line;  ///< a level that belongs to a line, before its number
    int step = 1;
    int decimals = 0;
    bool hard_above = true;  ///< so that each line ends with its number, as the wanted levels end with the highest
};

constexpr Scale grades = {"school grade, Flesch-Kincaid", "grade 6 or below", "up to", 1, 1, true};
constexpr Scale eases = {"ease, INFLESZ", "65 or more", "from", 5, 0, false};
constexpr int longest_bar = 40;

int line_for(double level, const Scale& scale) {
    const double steps = level / scale.step;
    return static_cast<int>(scale.hard_above ? std::ceil(steps) : std::floor(steps)) * scale.step;
}

/// With an empty line where no card is, so that the shape is true.
std::string histogram(const std::vector<double>& levels, const Scale& scale) {
    std::map<int, int> spread;
    for (int line = line_for(levels.front(), scale); line <= line_for(levels.back(), scale); line += scale.step)
        spread[line] = 0;
    for (const double level : levels) ++spread[line_for(level, scale)];
    const int most = std::ranges::max_element(spread, {}, &std::pair<const int, int>::second)->second;
    std::string text;
    for (const auto& [line, cards] : spread)
        text += fmt::format("  {} {:>3} {:>5}{}{:#>{}}\n", scale.line, line, cards, cards ? " " : "", "",
                            (cards * longest_bar + most - 1) / most);
    return text;
}

}  // namespace

std::vector<ReadingLevels> reading_levels(const model::Library& library, const Facts& facts) {
    TextCounts known;
    return levels_of(survey(library, facts), known);
}

std::optional<ReadingLevels> reading_levels(const model::Library& library, std::string_view language,
                                            const Facts& facts) {
    const auto tongue = prose::tongue_of(language);
    if (!tongue) return std::nullopt;
    TextCounts known;
    return levels_of(survey(library, facts), language, *tongue, known);
}

double rounded(const ReadingLevel& level, Tongue tongue) {
    return tongue == Tongue::english ? std::round(level.level * 10) / 10 : std::floor(level.level);
}

bool is_hard(const ReadingLevel& level, Tongue tongue) {
    return tongue == Tongue::english ? rounded(level, tongue) > highest_grade : rounded(level, tongue) < lowest_ease;
}

void cards_are_easy_to_read(const Survey& survey, Problems& problems) {
    TextCounts known;
    for (const ReadingLevels& levels : levels_of(survey, known)) {
        for (const ReadingLevel& level : levels.cards)
            if (is_hard(level, levels.tongue))
                report(level, levels, levels.language != model::own_language(survey.library), problems);
        report_hard_texts(survey, levels, known, problems);
    }
}

std::string to_string(const ReadingLevels& levels) {
    const Scale& scale = levels.tongue == Tongue::english ? grades : eases;
    std::string text =
        fmt::format("Reading level in {} ({}): {} is wanted\n", levels.language, scale.name, scale.wanted);
    if (levels.cards.empty()) return text + "  no card is long enough to be judged\n";
    std::vector<double> all;
    for (const ReadingLevel& card : levels.cards) all.push_back(rounded(card, levels.tongue));
    std::ranges::sort(all);
    const auto hard =
        std::ranges::count_if(levels.cards, [&](const ReadingLevel& card) { return is_hard(card, levels.tongue); });
    const ReadingLevel& hardest = *std::ranges::max_element(
        levels.cards, {}, [&](const ReadingLevel& card) { return scale.hard_above ? card.level : -card.level; });
    text += fmt::format("  cards {}, harder than that {}, median {:.{}f}\n", all.size(), hard, all[all.size() / 2],
                        scale.decimals);
    text += histogram(all, scale);
    return text + fmt::format("  hardest {:.{}f}: {} of page '{}', {}:{}\n", rounded(hardest, levels.tongue),
                              scale.decimals, hardest.card, hardest.page, hardest.where.file, hardest.where.line);
}

}  // namespace check
