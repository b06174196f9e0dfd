#include "prose/same_meaning.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "model/counting_words.h"
#include "model/how_soon.h"
#include "model/small_edit.h"
#include "prose/numbers_said.h"
#include "prose/orders.h"
#include "prose/other_side.h"
#include "prose/sentences.h"
#include "prose/what_to_do.h"

namespace prose {
namespace {

using model::CountingWord;
constexpr auto negation = CountingWord::Kind::negation;

/// Spanish is longer than English as a rule. A text of fewer letters may have a short word of its own.
constexpr std::size_t times_as_long = 2;
constexpr std::size_t shortest_to_compare = 60;
/// But a warning that is a third as long as its text says something else.
constexpr std::size_t times_a_warning_is_as_long = 3;
constexpr std::size_t shortest_warning_to_compare = 20;
/// What says two sentences in one is hardly shorter.
constexpr std::size_t thirds_of_two_in_one = 2;

std::vector<std::string> sentences_in(std::string_view text, std::string_view language) {
    std::vector<std::string> sentences;
    for (const auto& pieces : sentences_of(text, tongue_of(language).value_or(Tongue::english)))
        sentences.emplace_back(whole(pieces));
    return sentences;
}

/// "Not sure", "no better": in Spanish often "si tiene dudas", "sigue igual". "No more than", "not the same" and "no
/// different" are "como mucho", "distinto" and "lo mismo", but a warning says them more plainly.
bool negates(const std::vector<CountingWord>& words, TextKind kind) {
    constexpr auto idioms = std::to_array<std::string_view>({"better", "less", "long", "sure", "worse"});
    constexpr auto of_others = std::to_array<std::string_view>({"different", "more", "same"});
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? words[i + 1].letters : std::string_view();
        const bool idiom = std::ranges::count(idioms, next) > 0 ||
                           (kind == TextKind::other && std::ranges::count(of_others, next) > 0);
        if (words[i].kind == negation && !idiom) return true;
    }
    return false;
}

/// The first word behind each "no" that is neither a pronoun nor of "ha", "es", "puede": "no se ha demostrado". "If
/// not, call us" denies none.
std::vector<std::string_view> denied(const std::vector<CountingWord>& words) {
    constexpr auto between = std::to_array<std::string_view>(
        {"está", "están", "ha", "han", "le", "les", "lo", "nos", "puede", "pueden", "se"});
    constexpr auto verbal = std::to_array<std::string_view>({"never", "no", "not", "nunca"});
    std::vector<std::string_view> all;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (std::ranges::count(verbal, word->letters) == 0) continue;
        if (word != words.begin() && ((word - 1)->letters == "if" || (word - 1)->letters == "si")) continue;
        const auto next = std::find_if(word + 1, words.end(), [&](const CountingWord& other) {
            return std::ranges::count(between, other.letters) == 0;
        });
        if (next != words.end()) all.push_back(next->letters);
    }
    return all;
}

/// "No avise al personal", "Don't call 911": it keeps somebody from help.
bool forbids_help(const std::vector<CountingWord>& words) {
    constexpr auto help =
        std::to_array<std::string_view>({"avise", "avísenos", "busque", "call", "consulte", "diga", "dígale", "go",
                                         "llame", "muestre", "pida", "see", "show", "tell", "vaya", "vea"});
    return std::ranges::any_of(denied(words),
                               [&](std::string_view word) { return std::ranges::count(help, word) > 0; });
}

/// The same of telling somebody alone, which no text that forbids something else means by it.
bool forbids_calling(const std::vector<CountingWord>& words) {
    constexpr auto calls = std::to_array<std::string_view>({"avise", "call", "diga", "llame", "tell"});
    return std::ranges::any_of(denied(words),
                               [&](std::string_view word) { return std::ranges::count(calls, word) > 0; });
}

/// "No ayuda", "no se ha demostrado": what studies say is turned round.
bool denies_a_claim(const std::vector<CountingWord>& words) {
    constexpr auto claims =
        std::to_array<std::string_view>({"alivi", "ayud", "calient", "calm", "comprob", "demostr", "funcion", "help",
                                         "mejor", "prov", "relaj", "segur", "shown", "sirv", "work"});
    return std::ranges::any_of(denied(words), [&](std::string_view word) {
        return std::ranges::any_of(claims, [&](std::string_view claim) { return word.starts_with(claim); });
    });
}

/// "Evite", "deje", but not "deje que".
bool avoids(const std::vector<CountingWord>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool lets = i + 1 < words.size() && words[i + 1].letters == "que";
        if (says_to_leave(words[i].letters) && !lets) return true;
    }
    return false;
}

bool is_without(const CountingWord& word) { return word.letters == "sin" || word.letters == "without"; }

/// "Si no mejora", "if it is not better": that is no order.
bool is_condition(const std::vector<CountingWord>& words, std::size_t denial) {
    constexpr std::size_t furthest = 2;  // "if you can not"
    for (std::size_t i = denial; i-- > 0 && denial - i <= furthest;)
        if (words[i].letters == "if" || (words[i].letters == "si" && denial - i == 1)) return true;
    return false;
}

/// "Pare", which says to leave what is being done.
bool halts(const std::vector<CountingWord>& words) {
    constexpr auto begins = std::to_array<std::string_view>({"deten", "detén", "interrump", "pare", "quit", "suspend"});
    return std::ranges::any_of(words, [&](const CountingWord& word) {
        return std::ranges::any_of(begins, [&](std::string_view begin) { return word.letters.starts_with(begin); });
    });
}

/// How many words of a text may each tell not to do something: "no", "sin", "evite", but not "deje que", "no pasa nada"
/// nor "si no". Of its original the translation takes each "without" over as that.
std::ptrdiff_t ways_to_deny(std::string_view text, std::string_view original) {
    constexpr auto soothing = std::to_array<std::string_view>({"importa", "pasa", "preocupe", "worry"});
    const auto words = model::counting_words(text);
    auto without = std::ranges::count_if(model::counting_words(original), &is_without);
    std::ptrdiff_t count = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? words[i + 1].letters : std::string_view();
        const bool lets = next == "que";
        const bool soothes = std::ranges::count(soothing, next) > 0 || (i > 0 && words[i - 1].letters == "pasa");
        if (soothes || is_condition(words, i) || (is_without(words[i]) && without-- > 0)) continue;
        if (words[i].kind == negation || (says_to_leave(words[i].letters) && !lets)) ++count;
    }
    return count;
}

/// Looks for what translators lose or turn round. Told once for a text.
class Comparison {
  public:
    Comparison(const Translated& pair, TextKind kind) : pair_(pair), kind_(kind) {}

    std::optional<Mistake> mistake() {
        if (pair_.text.size() >= shortest_to_compare && times_as_long * pair_.translation.size() < pair_.text.size())
            return told(fmt::format("the translation of \"{}\" is not half as long: some of it may be missing",
                                    base::shortened(pair_.text)),
                        "translate all that the text says");
        if (kind_ == TextKind::warning && pair_.text.size() >= shortest_warning_to_compare &&
            times_a_warning_is_as_long * pair_.translation.size() < pair_.text.size())
            return told(fmt::format("\"{}\" is no translation of \"{}\": it is not a third as long", pair_.translation,
                                    base::shortened(pair_.text)),
                        "translate all that the text says");
        auto found = numbers();
        if (!found) found = times();
        if (!found && kind_ == TextKind::warning) found = sides();
        if (!found && model::knows_small_edits_in(pair_.language) && model::knows_small_edits_in(pair_.other))
            found = sentence_by_sentence([&](auto text, auto translation) { return words(text, translation); });
        if (!found && kind_ == TextKind::warning) found = orders_not_to_do();
        if (!found && kind_ == TextKind::warning) found = urgency();
        if (!found && kind_ == TextKind::warning) found = count_of_sentences();
        return found;
    }

    /// What is not to be done, and may be in the translation.
    std::optional<Mistake> allowed() const {
        if (!model::knows_small_edits_in(pair_.language) || !model::knows_small_edits_in(pair_.other)) return {};
        return sentence_by_sentence([&](std::string_view text, std::string_view translation) {
            const auto translated = model::counting_words(translation);
            const bool says_so = !tells_not_to(text) || negates(translated, kind_) || avoids(translated);
            return says_so ? std::nullopt : std::optional(lost_denial_of(text, translation));
        });
    }

  private:
    const Translated& pair_;
    TextKind kind_;

    static Mistake told(std::string message, std::string hint) { return {std::move(message), std::move(hint)}; }

    std::optional<Mistake> numbers() const {
        const OtherNumbers other = other_numbers(pair_.text, pair_.language, pair_.translation, pair_.other);
        const std::string in_text = fmt::format("{}", fmt::join(other.only_in_text, ", "));
        const std::string in_translation = fmt::format("{}", fmt::join(other.only_in_translation, ", "));
        if (in_text.empty() && in_translation.empty()) return std::nullopt;
        const std::string text = base::shortened(pair_.text);
        if (in_text.empty())
            return told(fmt::format("the translation of \"{}\" says {}, and the text does not", text, in_translation),
                        fmt::format("take {} out, or write it on the page as well", in_translation));
        const std::string hint = fmt::format("write {} in the translation", in_text);
        if (in_translation.empty())
            return told(fmt::format("\"{}\" says {}, and its translation does not", text, in_text), hint);
        return told(fmt::format("\"{}\" says {}, and its translation {}", text, in_text, in_translation),
                    fmt::format("{} in the place of {}", hint, in_translation));
    }

    std::optional<Mistake> times() const {
        const auto other = other_time(pair_.text, pair_.language, pair_.translation, pair_.other);
        if (!other) return std::nullopt;
        return told(fmt::format("\"{}\" says \"{}\", and its translation \"{}\"", base::shortened(pair_.text),
                                other->in_text, other->in_translation),
                    fmt::format("write there, too, how long it is: {}", other->in_text));
    }

    std::optional<Mistake> sides() const {
        return sentence_by_sentence([&](std::string_view text, std::string_view translation) -> std::optional<Mistake> {
            const auto reverse = other_side(text, pair_.language, translation, pair_.other);
            if (!reverse) return std::nullopt;
            return told(fmt::format("\"{}\" says \"{}\", and its translation \"{}\"", base::shortened(text),
                                    reverse->in_text, reverse->in_translation),
                        fmt::format("write there, too, what it says: \"{}\"", reverse->meant));
        });
    }

    /// One by one where there are as many; else each text as a whole.
    template <class Look>
    std::optional<Mistake> sentence_by_sentence(Look look) const {
        const auto of_text = sentences_in(pair_.text, pair_.language);
        const auto of_translation = sentences_in(pair_.translation, pair_.other);
        if (of_text.size() != of_translation.size()) return look(pair_.text, pair_.translation);
        for (std::size_t i = 0; i < of_text.size(); ++i)
            if (auto found = look(of_text[i], of_translation[i])) return found;
        return std::nullopt;
    }

    static Mistake lost_denial_of(std::string_view text, std::string_view translation) {
        return told(fmt::format("\"{}\" has a word such as \"not\", and its translation, \"{}\", has none",
                                base::shortened(text), base::shortened(translation)),
                    "write what is not so, or not to be done, with a word such as \"no\" or \"sin\" there, too");
    }

    std::optional<Mistake> words(std::string_view text, std::string_view translation) const {
        const auto said = model::counting_words(text);
        const auto translated = model::counting_words(translation);
        const std::string quoted = base::shortened(text);
        const bool is_order = forbids(text, said);
        const bool denies = negates(translated, kind_) || (is_order && avoids(translated));
        if (!denies && (is_order || negates(said, kind_))) return lost_denial_of(text, translation);
        if (kind_ == TextKind::warning && tells_to_leave(text) && !negates(translated, kind_) && !avoids(translated) &&
            !halts(translated))
            return told(fmt::format("\"{}\" tells to leave it, and its translation, \"{}\", does not", quoted,
                                    base::shortened(translation)),
                        "write there, too, what to leave, with a word such as \"no\" or \"evite\"");
        if (std::ranges::count(said, negation, &CountingWord::kind) == 0 && denies_a_claim(translated))
            return told(fmt::format("the translation of \"{}\" says that it is not so: \"{}\"", quoted,
                                    base::shortened(translation)),
                        "write that it is so, as the text has it");
        const bool forbids_other =
            (!negates(said, kind_) && forbids_help(translated)) || (!forbids_help(said) && forbids_calling(translated));
        if (kind_ == TextKind::warning && forbids_other)
            return told(
                fmt::format("the translation of \"{}\" says not to: \"{}\"", quoted, base::shortened(translation)),
                "write what is to be done, as the text has it");
        return std::nullopt;
    }

    /// "Avoid ice", "stop, and tell us".
    bool tells_to_leave(std::string_view text) const {
        return std::ranges::any_of(orders_in(text, pair_.language), [](const Order& order) {
            return says_to_leave(order.begins) && !order.begins.starts_with("dej");  // "deje que": let
        });
    }

    std::optional<Mistake> orders_not_to_do() const {
        if (!model::knows_small_edits_in(pair_.language) || !model::knows_small_edits_in(pair_.other)) return {};
        const auto of_text = orders_not_to(pair_.text, pair_.language);
        const auto of_translation = ways_to_deny(pair_.translation, pair_.text);
        if (of_translation >= of_text) return std::nullopt;
        return told(fmt::format("the translation of \"{}\" tells {} of {} things not to do",
                                base::shortened(pair_.text), of_translation, of_text),
                    "write each of them with a word such as \"no\" there, too");
    }

    std::optional<Mistake> urgency() const {
        if (!model::knows_small_edits_in(pair_.other)) return std::nullopt;
        const auto translated = model::how_soon(pair_.translation);
        for (const model::HowSoon& soon : model::how_soon(pair_.text)) {
            if (soon.rank == 0 || std::ranges::count(translated, soon.rank, &model::HowSoon::rank) > 0) continue;
            const std::string_view here = pair_.language == "es" ? soon.spanish : soon.english;
            const std::string_view there = pair_.other == "es" ? soon.spanish : soon.english;
            return told(
                fmt::format("\"{}\" says \"{}\", and its translation does not", base::shortened(pair_.text), here),
                fmt::format("say as well there how soon: \"{}\"", there));
        }
        return std::nullopt;
    }

    std::optional<Mistake> count_of_sentences() const {
        const std::size_t of_text = sentences_in(pair_.text, pair_.language).size();
        const std::size_t of_translation = sentences_in(pair_.translation, pair_.other).size();
        // Two may be said in one, but then that one is as long.
        if (of_translation >= of_text || pair_.translation.size() > pair_.text.size()) return std::nullopt;
        const bool may_say_all = thirds_of_two_in_one * pair_.text.size() < 3 * pair_.translation.size();
        return Mistake{fmt::format("\"{}\" has {} sentences, and its translation {}", base::shortened(pair_.text),
                                   of_text, of_translation),
                       "translate each as a sentence of its own, so that nothing gets lost", may_say_all};
    }
};

}  // namespace

std::optional<Mistake> lost_in_translation(const Translated& pair, TextKind kind) {
    const Translated as_heard = {base::plain(pair.text), base::plain(pair.translation), pair.language, pair.other};
    return Comparison(as_heard, kind).mistake();
}

std::optional<Mistake> allowed_in_translation(const Translated& pair) {
    const Translated as_heard = {base::plain(pair.text), base::plain(pair.translation), pair.language, pair.other};
    return Comparison(as_heard, TextKind::other).allowed();
}

}  // namespace prose
