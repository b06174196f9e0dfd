#include "prose/weaker.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/differences.h"
#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/clinic.h"
#include "model/counting_words.h"
#include "model/how_soon.h"
#include "model/small_edit.h"
#include "prose/orders.h"
#include "prose/sentences.h"
#include "prose/turned.h"
#include "prose/what_to_do.h"

namespace prose {
namespace {

using model::CountingWord;
using Words = std::vector<CountingWord>;

/// Two words that say one thing stand as one: else "this week" and "next week" would differ in "this".
Words words_of(std::string_view text) {
    constexpr auto pairs = std::to_array<std::pair<std::string_view, std::string_view>>({{"at", "once"},
                                                                                         {"ahora", "mismo"},
                                                                                         {"esta", "semana"},
                                                                                         {"hoy", "mismo"},
                                                                                         {"next", "week"},
                                                                                         {"más", "tarde"},
                                                                                         {"próxima", "semana"},
                                                                                         {"right", "away"},
                                                                                         {"right", "now"},
                                                                                         {"this", "month"},
                                                                                         {"this", "week"}});
    Words words;
    for (CountingWord& word : model::counting_words(base::plain(text))) {
        const bool joined = !words.empty() && std::ranges::count(pairs, std::pair<std::string_view, std::string_view>(
                                                                            words.back().letters, word.letters)) > 0;
        if (joined)
            words.back() = {CountingWord::Kind::plain, words.back().letters + ' ' + word.letters};
        else
            words.push_back(std::move(word));
    }
    return words;
}

using Exchange = base::Difference;

std::vector<Exchange> exchanges(const Words& before, const Words& now) {
    return base::differences(before.size(), now.size(),
                             [&](std::size_t i, std::size_t j) { return before[i].letters == now[j].letters; });
}

std::string joined(const Words& words, std::size_t first, std::size_t last) {
    std::string all;
    for (std::size_t i = first; i < last; ++i) all += words[i].letters + ' ';
    return all;
}

/// Whether words say how soon and nothing else: "now", "today", "this week".
bool is_only_how_soon(const Words& words, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
        if (words[i].kind == CountingWord::Kind::number || model::how_soon(words[i].letters).empty()) return false;
    return first < last;
}

/// So many words may stand for when: "when you have time".
constexpr std::size_t longest_time = 5;
/// Put beside what was at once until then.
constexpr auto putting_off =
    std::to_array<std::string_view>({"eventually", "later", "mañana", "más tarde", "next week", "tomorrow"});
/// More digits in a row are a telephone's, or a year.
constexpr std::size_t digits_of_a_count = 3;

bool is_telephone(const Words& words, std::size_t at) {
    const auto is_of_one = [&](std::size_t i) {
        return i < words.size() && words[i].kind == CountingWord::Kind::number &&
               std::ranges::count_if(words[i].letters, &base::is_digit) >= std::ptrdiff_t(digits_of_a_count);
    };
    const bool is_long = std::ranges::count_if(words[at].letters, &base::is_digit) > std::ptrdiff_t(digits_of_a_count);
    return is_long || (is_of_one(at) && (is_of_one(at + 1) || (at > 0 && is_of_one(at - 1))));
}

/// "65 or older", "three weeks or more": fewer is for more people.
bool is_a_least(const Words& words, std::size_t at) {
    constexpr auto more = std::to_array<std::string_view>({"higher", "longer", "more", "mayor", "más", "older"});
    for (std::size_t i = at + 1; i + 1 < words.size() && i <= at + 2; ++i)
        if ((words[i].letters == "or" || words[i].letters == "o") && std::ranges::count(more, words[i + 1].letters) > 0)
            return true;
    return false;
}

bool is_less(const std::string& number, const std::string& other) {
    long one = 0;
    long two = 0;
    std::from_chars(number.data(), number.data() + number.size(), one);
    std::from_chars(other.data(), other.data() + other.size(), two);
    return one < two;
}

Mistake compared(std::string_view what, std::string_view before, std::string_view now) {
    const auto [was, is] = base::around_difference(before, now);
    return {fmt::format("{}: \"{}\" was \"{}\"", what, is, was), "write it as it was"};
}

enum class Loss { none, how_soon, number, denial, help, turned, hedged, other_words };

/// So few words in the place of "call 911" or "and call 911" leave the rest as it was.
constexpr std::size_t longest_call = 3;

bool keeps_from(const CountingWord& word) {
    return word.kind == CountingWord::Kind::negation || says_to_leave(word.letters);
}

/// "Nobody should rub it" that became "Somebody should" or "Anyone can": nothing says any more that it is not to be
/// done.
bool denies_no_longer(const Words& before, const base::Difference& at, const Words& now) {
    constexpr auto hardly = std::to_array<std::string_view>({"few", "less", "little", "menos"});
    if (at.first == at.last) return false;
    const std::string& denial = before[at.first].letters;
    const std::size_t longest = denial == "nobody" || denial == "nadie" ? 2 : 1;  // "nobody should", "anyone can"
    if (at.last - at.first > longest || at.last_now - at.first_now > longest) return false;
    const bool denies_still = std::any_of(
        now.begin() + std::ptrdiff_t(at.first_now), now.begin() + std::ptrdiff_t(at.last_now),
        [&](const CountingWord& word) { return keeps_from(word) || std::ranges::count(hardly, word.letters) > 0; });
    return before[at.first].kind == CountingWord::Kind::negation && !denies_still;
}

class Weakening {
  public:
    Weakening(std::string_view before, std::string_view now, const Read& read, Guard guard)
        : was_(before), is_(now), read_(read), guard_(guard), before_(words_of(before)), now_(words_of(now)) {}

    std::optional<Mistake> mistake() const {
        std::set<Loss> losses;
        bool shorter = false;
        for (const Exchange& exchange : exchanges(before_, now_)) {
            shorter = shorter || exchange.first_now == exchange.last_now;
            losses.insert(loss_in(exchange));
        }
        if (losses.contains(Loss::other_words)) return std::nullopt;
        const bool helps = guard_ != Guard::forbids;
        if (losses.contains(Loss::denial)) {
            Mistake opposite = told("this says the opposite of what it said before");
            opposite.is_never_meant = true;
            return opposite;
        }
        if (helps && (losses.contains(Loss::help) || (shorter && has_lost_help())))
            return told("this no longer says where to get help");
        if (helps && (losses.contains(Loss::how_soon) || (shorter && model::soonest(was_) < model::soonest(is_))))
            return told("this sends for help later than it did");
        const Which which = guard_ == Guard::warning ? Which::all : Which::against_strain;
        const std::string lost = shorter ? lost_order(was_, is_, read_.language, which) : std::string();
        if (!lost.empty()) return told(fmt::format("this no longer says \"{}\"", base::shortened(lost)));
        if (helps && losses.contains(Loss::number)) return told("this says another number than it did");
        if (helps && losses.contains(Loss::turned)) return told("a word in the place of another turns this round");
        if (helps && losses.contains(Loss::hedged))
            return told("this no longer tells to get help, but only that one may");
        return std::nullopt;
    }

  private:
    std::string_view was_;
    std::string_view is_;
    Read read_;
    Guard guard_;
    Words before_;
    Words now_;

    Loss loss_in(const Exchange& at) const {
        const std::size_t come = at.last_now - at.first_now;
        if (hedges(at)) return Loss::hedged;
        const bool left_it = at.last - at.first == 1 && says_to_leave(before_[at.first].letters);
        if (come == 0) return left_it && !leaves_still(at) ? Loss::denial : Loss::none;
        if (denies_no_longer(before_, at, now_)) return Loss::denial;
        if (calls_no_longer(at)) return Loss::help;
        if (at.first == at.last && come == 1 && std::ranges::count(putting_off, now_[at.first_now].letters) > 0)
            return Loss::how_soon;
        if (is_only_how_soon(before_, at.first, at.last)) {
            if (come > longest_time) return Loss::other_words;
            const bool later = model::soonest(joined(before_, at.first, at.last)) <
                               model::soonest(joined(now_, at.first_now, at.last_now));
            return later ? Loss::how_soon : Loss::none;
        }
        const bool is_one_word = come == 1 && at.last - at.first == 1;
        if (is_one_word && turns(before_[at.first].letters, now_[at.first_now].letters))
            return left_it ? Loss::denial : Loss::turned;
        if (is_one_word && model::is_small_edit(before_[at.first].letters, now_[at.first_now].letters))
            return Loss::none;
        if (!is_one_word || before_[at.first].kind != CountingWord::Kind::number ||
            now_[at.first_now].kind != CountingWord::Kind::number)
            return Loss::other_words;
        const std::string was = model::value_of(before_[at.first], read_.language);
        const std::string is = model::value_of(now_[at.first_now], read_.language);
        const bool both_call =
            calls_in(before_, at.first, at.last) > 0 && calls_in(now_, at.first_now, at.last_now) > 0;
        if (was == is || both_call || is_telephone(before_, at.first) || is_telephone(now_, at.first_now) ||
            (is_a_least(before_, at.first) && is_less(is, was)))
            return Loss::none;
        return Loss::number;
    }

    /// "Skip or avoid it" that became "avoid it", or "skip it and don't go on" that became "don't go on".
    bool leaves_still(const Exchange& at) const {
        constexpr std::size_t next_to_it = 2;
        const auto behind = std::span(now_).subspan(at.first_now);
        return std::ranges::any_of(now_, [](const CountingWord& word) { return says_to_leave(word.letters); }) ||
               std::ranges::any_of(behind.first(std::min(behind.size(), next_to_it)), &keeps_from);
    }

    /// "Call 911" that became "maybe call 911" or "you could call 911".
    bool hedges(const Exchange& at) const {
        constexpr auto hedging = std::to_array<std::string_view>(
            {"could", "might", "maybe", "perhaps", "podría", "possibly", "puede", "quizá", "quizás", "vez"});
        constexpr auto getting_help =
            std::to_array<std::string_view>({"ask", "avise", "call", "diga", "get", "go", "llamar", "llame", "pida",
                                             "pregunte", "see", "tell", "vaya"});
        const bool to_help =
            at.last_now < now_.size() && std::ranges::count(getting_help, now_[at.last_now].letters) > 0;
        return at.first == at.last && to_help &&
               std::any_of(now_.begin() + std::ptrdiff_t(at.first_now), now_.begin() + std::ptrdiff_t(at.last_now),
                           [&](const CountingWord& word) { return std::ranges::count(hedging, word.letters) > 0; });
    }

    /// How often the number to call is said, as pages write it or as it is where the clinic is.
    std::ptrdiff_t calls_in(const Words& words, std::size_t first, std::size_t last) const {
        return std::count_if(
            words.begin() + std::ptrdiff_t(first), words.begin() + std::ptrdiff_t(last), [&](const CountingWord& word) {
                return word.letters == model::written_emergency_number || word.letters == read_.emergency;
            });
    }

    /// "Call 911" that became "call us": only who says it in other words means that.
    bool calls_no_longer(const Exchange& at) const {
        const bool is_all = at.last - at.first == before_.size();
        if (is_all || at.last - at.first > longest_call || at.last_now - at.first_now > longest_call) return false;
        const std::set<Help> instead = help_in(joined(now_, at.first_now, at.last_now));
        const bool as_urgent = instead.contains(Help::number) || instead.contains(Help::emergency_room);
        return !as_urgent && calls_in(before_, at.first, at.last) > calls_in(now_, at.first_now, at.last_now);
    }

    bool has_lost_help() const {
        if (calls_in(before_, 0, before_.size()) > calls_in(now_, 0, now_.size())) return true;
        const std::set<Help> was = help_in(was_);
        const std::set<Help> is = help_in(is_);
        return std::ranges::any_of(
            was, [&](Help help) { return !is.contains(help) && (help != Help::staff || is.empty()); });
    }

    Mistake told(std::string_view what) const { return compared(what, was_, is_); }
};

bool ends_sentence(std::string_view text) {
    text = without_closing_quotes(base::trimmed(text));
    return text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with("…");
}

bool has_words(std::string_view text) { return !model::counting_words(text).empty(); }

}  // namespace

std::optional<Mistake> weaker_since(std::string_view before, std::string_view now, const Read& read, Guard guard) {
    if (before == now) return std::nullopt;
    return Weakening(before, now, read, guard).mistake();
}

std::optional<Mistake> forbidden_since(std::string_view before, std::string_view now, const Read& read, Guard guard) {
    if (before == now || guard == Guard::forbids) return std::nullopt;
    const std::string order = forbidden_order(before, now, read.language);
    const bool helps = !help_in(order).empty() || order.find(read.emergency) != order.npos;
    if (order.empty() || (guard == Guard::sends_for_help && !helps)) return std::nullopt;
    return compared("this says the opposite of what it said before", before, now);
}

std::optional<Mistake> permitted_since(std::string_view before, std::string_view now, const Read& read) {
    if (before == now || permitted_order(before, now, read.language).empty()) return std::nullopt;
    return compared("this says the opposite of what it said before", before, now);
}

std::optional<Mistake> cut_since(std::string_view before, std::string_view now) {
    const std::string_view rest = base::trimmed(now);
    if (rest.empty() || rest.size() >= before.size()) return std::nullopt;
    const std::size_t lost = before.size() - rest.size();
    const auto cut = [&](std::string_view where) {
        Mistake mistake = compared(where, before, rest);
        mistake.is_never_meant = true;
        return mistake;
    };
    if (before.starts_with(rest) && ends_sentence(before) && !ends_sentence(rest) &&
        has_words(before.substr(rest.size())))
        return cut("this stops in mid-sentence");
    if (before.ends_with(rest) && base::is_small_letter(rest.front()) && !base::is_small_letter(before.front()) &&
        has_words(before.substr(0, lost)))
        return cut("this begins in mid-sentence");
    return std::nullopt;
}

}  // namespace prose
