#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/language_words.h"
#include "check/rules.h"

// Which words of the pages go with which of another language is learned from all the translations there are: "chest"
// stands where "pecho" does. So nothing has to be known of the language, and where little is translated nothing is
// told.

namespace check {
namespace {

/// A word with all its endings, as its first letters: "massage", "massaged". Eight bytes of them at most.
using Stem = std::uint64_t;
constexpr std::size_t letters_of_stem = 6;

/// Of fewer places nothing is learned, and what stands in a larger share of all texts says little of any.
constexpr int fewest_places = 3;
constexpr std::size_t one_text_in = 20;
/// Texts with fewer words that something is known of are not judged.
constexpr std::size_t fewest_known = 3;
/// How much better both have to fit when exchanged. In 45,000 pairs of our own translations nothing fits better by more
/// than 0.12; exchanged, 996 in 1,000 do by more than this.
constexpr double better_by = 0.2;

using Word = std::uint32_t;
using Words = std::vector<Word>;

/// The words of all texts of one language, each with how many texts have it.
class Vocabulary {
  public:
    Words add(std::string_view text) {
        Words words;
        for (std::size_t at = 0; at < text.size();) {
            Stem stem = 0;
            std::size_t letters = 0;
            for (; at < text.size() && is_wordy(text[at]); ++at)
                if (letters++ < letters_of_stem) stem = stem << 8 | static_cast<unsigned char>(base::lower(text[at]));
            if (letters > 0) words.push_back(numbers_.emplace(stem, static_cast<Word>(numbers_.size())).first->second);
            while (at < text.size() && !is_wordy(text[at])) ++at;
        }
        std::ranges::sort(words);
        words.erase(std::unique(words.begin(), words.end()), words.end());
        places_.resize(numbers_.size());
        for (const Word word : words) ++places_[word];
        return words;
    }

    /// Leaves the words that something can be learned of, and numbers them anew.
    void sift(std::vector<Words*> all) {
        const auto most = static_cast<int>(all.size() / one_text_in);
        std::vector<Word> now(places_.size(), dropped);
        std::vector<int> kept;
        for (Word word = 0; word < places_.size(); ++word) {
            if (places_[word] < fewest_places || places_[word] > most) continue;
            now[word] = static_cast<Word>(kept.size());
            kept.push_back(places_[word]);
        }
        for (Words* words : all) {
            for (Word& word : *words) word = now[word];
            std::erase(*words, dropped);
        }
        places_ = std::move(kept);
    }

    std::size_t size() const { return places_.size(); }
    int places(Word word) const { return places_[word]; }

  private:
    static constexpr Word dropped = ~Word{};
    static bool is_wordy(char c) {
        return base::is_letter(c) || base::is_digit(c) || static_cast<unsigned char>(c) > 127;
    }

    std::unordered_map<Stem, Word> numbers_;
    std::vector<int> places_;
};

using Entry = decltype(model::Language::words)::value_type;

struct Learned {
    const Entry* entry = nullptr;
    Words said;
    Words translated;
    double fits = 0;  ///< the translation the text: 0 to 1
};

/// What stands where, in a text and in its translation.
class Pairs {
  public:
    explicit Pairs(const model::Language& language) {
        for (const Entry& entry : language.words)
            if (!entry.second.words.empty())
                pairs_.push_back({&entry, said_.add(entry.first), translated_.add(entry.second.words)});
        std::vector<Words*> said;
        std::vector<Words*> translated;
        for (Learned& pair : pairs_) {
            said.push_back(&pair.said);
            translated.push_back(&pair.translated);
        }
        said_.sift(std::move(said));
        translated_.sift(std::move(translated));
        together_.resize(said_.size() * translated_.size());
        for (const Learned& pair : pairs_)
            for (const Word word : pair.said)
                for (const Word other : pair.translated) ++together_[place(word, other)];
        for (Word word = 0; word < said_.size(); ++word)
            weights_.push_back(std::log(static_cast<double>(pairs_.size()) / said_.places(word)));
        for (Learned& pair : pairs_) pair.fits = fit(pair.said, pair.translated, 1);
    }

    /// By how much two fit better with each other's translation, where that is more than `better_by`.
    std::optional<double> gain(const Learned& one, const Learned& other) const {
        constexpr double most = 1;  // that the second can fit: nearly all are done with the first
        const double first = fit(one.said, other.translated, 0);
        if (first + most - one.fits - other.fits <= better_by) return std::nullopt;
        const double all = first + fit(other.said, one.translated, 0) - one.fits - other.fits;
        return all > better_by ? std::optional(all) : std::nullopt;
    }

    /// Those that can be judged, by file.
    std::map<std::string_view, std::vector<const Learned*>> by_file() const {
        std::map<std::string_view, std::vector<const Learned*>> files;
        for (const Learned& pair : pairs_)
            if (pair.said.size() >= fewest_known && pair.translated.size() >= fewest_known)
                files[pair.entry->second.where.file].push_back(&pair);
        return files;
    }

  private:
    std::vector<Learned> pairs_;
    Vocabulary said_;
    Vocabulary translated_;
    std::vector<std::uint16_t> together_;
    std::vector<double> weights_;  ///< of what is said: rare words have more

    std::size_t place(Word said, Word translated) const { return said * translated_.size() + translated; }

    /// How much of what is said the translation has, rare words before others: 0 to 1. `own` is 1 for a text and its
    /// own translation, which proves nothing about itself.
    double fit(const Words& said, const Words& translated, int own) const {
        double all = 0;
        double found = 0;
        for (const Word word : said) {
            double best = 0;
            for (const Word other : translated) {
                const int both = together_[place(word, other)] - own;
                const int each = said_.places(word) + translated_.places(other) - 2 * own;
                if (both > 0) best = std::max(best, 2.0 * both / each);
            }
            all += weights_[word];
            found += weights_[word] * best;
        }
        return all > 0 ? found / all : 0;
    }
};

struct Exchange {
    double gain = 0;
    const Learned* one = nullptr;
    const Learned* other = nullptr;  ///< further down
};

void tell_exchanges(const std::vector<Exchange>& found, Problems& problems) {
    std::vector<const Learned*> told;
    for (const auto& [gain, one, other] : found) {
        if (std::ranges::count(told, one) + std::ranges::count(told, other) > 0) continue;
        told.insert(told.end(), {one, other});
        const model::Where& where = one->entry->second.where;
        const int line = other->entry->second.where.line;
        problems.push_back({where,
                            fmt::format("\"{}\" seems to have the translation of \"{}\" on line {}, and that one its",
                                        base::shortened(one->entry->first), base::shortened(other->entry->first), line),
                            fmt::format("exchange the two translations: this one is \"{}\", on line {}",
                                        base::shortened(other->entry->second.words), line)});
    }
}

}  // namespace

void translations_stand_beside_their_text(const Survey& survey, Problems& problems) {
    if (!survey.facts.answering) return;  // a kiosk that starts has no time for all texts
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language) || survey.facts.broken_languages.contains(language.code)) continue;
        const Pairs pairs(language);
        std::vector<Exchange> found;
        for (const auto& [file, of_file] : pairs.by_file())
            for (auto one = of_file.begin(); one != of_file.end(); ++one)
                for (auto other = one + 1; other != of_file.end(); ++other)
                    if (const auto gain = pairs.gain(**one, **other)) {
                        const bool above = (*one)->entry->second.where < (*other)->entry->second.where;
                        found.push_back({*gain, above ? *one : *other, above ? *other : *one});
                    }
        std::ranges::sort(found, std::ranges::greater(), &Exchange::gain);
        tell_exchanges(found, problems);
    }
}

}  // namespace check
