#include "prose/orders.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>

#include "base/soft_hyphen.h"
#include "model/counting_words.h"
#include "prose/denial.h"
#include "prose/sentences.h"
#include "prose/what_to_do.h"

namespace prose {
namespace {

using Letters = std::vector<std::string>;

constexpr auto english_verbs = std::to_array<std::string_view>(
    {"ask",   "avoid",  "breathe", "bring", "call", "check", "come", "compare", "cool",  "cover", "cut",
     "drink", "eat",    "get",     "give",  "go",   "have",  "hold", "keep",    "leave", "let",   "lie",
     "lift",  "loosen", "make",    "move",  "note", "press", "push", "put",     "raise", "rest",  "say",
     "see",   "shout",  "show",    "sit",   "skip", "stand", "stay", "stop",    "take",  "talk",  "tell",
     "touch", "treat",  "use",     "wait",  "walk", "warm",  "wash", "watch",   "wear",  "work",  "write"});
constexpr auto spanish_verbs = std::to_array<std::string_view>(
    {"anote", "aplique",  "avise",    "baje",     "beba",    "busque",   "camine",  "compare", "consulte", "cubra",
     "deje",  "descanse", "diga",     "dé",       "enfríe",  "envíe",    "espere",  "evite",   "grite",    "hable",
     "haga",  "lave",     "levante",  "llame",    "llévelo", "mantenga", "marque",  "muestre", "mueva",    "pare",
     "pida",  "ponga",    "pregunte", "presione", "quite",   "reciba",   "respire", "revise",  "salga",    "salte",
     "suba",  "tome",     "traiga",   "use",      "vaya",    "vea",      "venga",   "vigile",  "vuelva"});
/// With a pronoun joined to them: "dígale", "siéntese".
constexpr auto spanish_stems = std::to_array<std::string_view>(
    {"acuést",  "avís", "bús",  "consúlt", "cuént", "cúbr",    "déj",    "díga",  "enfrí", "escrí",
     "evít",    "hága", "láv",  "llám",    "lláme", "manténg", "muéstr", "muéva", "pída",  "pónga",
     "pregúnt", "quéd", "quít", "revís",   "siént", "sált",    "tóme",   "úse",   "véa"});
/// Letters that join a clause to the one before it.
constexpr auto joining =
    std::to_array<std::string_view>({"and", "but", "e", "ni", "nor", "o", "or", "pero", "so", "then", "u", "y"});
/// What may stand before an order beside those.
constexpr auto leading =
    std::to_array<std::string_view>({"also", "así", "con", "entonces", "favor", "for", "luego", "mejor", "please",
                                     "por", "que", "también", "todavía", "until", "with"});
/// "Someone should check it", "debe estar un adulto".
constexpr auto duties = std::to_array<std::string_view>({"debe", "deben", "must", "should"});
constexpr auto denying = std::to_array<std::string_view>(
    {"don't", "dont", "jamás", "nada", "nadie", "never", "ni", "no", "nobody", "not", "nothing", "nunca", "sin"});
/// "No need to worry", "no es grave": nothing is told to be left.
constexpr auto harmless =
    std::to_array<std::string_view>({"doubt", "es", "está", "expect", "hay", "hesitate", "matter", "need", "problem",
                                     "son", "think", "tiene", "wonder", "worry"});

/// Words that tell nothing by themselves, as shorter ones do.
constexpr auto telling_nothing = std::to_array<std::string_view>(
    {"con", "está", "están", "feel", "for", "las", "los", "por", "the", "tiene", "una", "usted", "you", "your"});
constexpr std::size_t shortest_telling = 3;
/// Without them more is to be left.
constexpr auto how_firm = std::to_array<std::string_view>(
    {"deep", "duro", "fast", "firm", "fuerte", "fuertes", "hard", "heavy", "profunda", "profundo", "rápidos"});

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool is_told_to_do(std::string_view word, std::string_view language) {
    if (language != "es") return holds(english_verbs, word);
    return holds(spanish_verbs, word) ||
           std::ranges::any_of(spanish_stems, [&](std::string_view stem) { return word.starts_with(stem); });
}

/// Behind what joins and leads: "and", "so please".
std::span<const std::string> without_joining(std::span<const std::string> words) {
    while (!words.empty() && words[0] != "ni" && (holds(joining, words[0]) || holds(leading, words[0])))
        words = words.subspan(1);
    return words;
}

/// "Que traigan agua", "y que otra persona maneje".
bool has_others_do(std::span<const std::string> words) {
    if (!words.empty() && words[0] == "y") words = words.subspan(1);
    return words.size() > 1 && words[0] == "que" && words[1] != "nadie";
}

bool begins_order(std::span<const std::string> words, std::string_view language) {
    if (words.size() > 1 && words[0] == "y" && has_others_do(words)) return true;
    words = without_joining(words);
    if (words.empty()) return false;
    if (is_told_to_do(words[0], language)) return true;
    if (words.size() > 1 && words[0] == "do" && words[1] == "not") words = words.subspan(1);
    return words.size() > 1 && holds(denying, words[0]) && !holds(harmless, words[1]);
}

/// The first word of each piece between spaces, for "It's" as for "(osteoporosis),".
Letters first_words(const std::vector<std::string_view>& pieces) {
    Letters words;
    for (const std::string_view piece : pieces) {
        Letters of_piece = bare_words(piece);
        words.push_back(of_piece.empty() ? std::string() : std::move(of_piece.front()));
    }
    return words;
}

/// A sentence, parted where it pauses and where "and" or the like joins an order to it.
std::vector<std::vector<std::string_view>> clauses_of(const std::vector<std::string_view>& sentence,
                                                      std::string_view language) {
    const Letters words = first_words(sentence);
    std::vector<std::vector<std::string_view>> clauses(1);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool pauses = i > 0 && std::string_view(",:;").find(sentence[i - 1].back()) != std::string_view::npos;
        const bool joins = holds(joining, words[i]) && begins_order(std::span(words).subspan(i), language);
        if (!clauses.back().empty() && (pauses || joins)) clauses.emplace_back();
        clauses.back().push_back(sentence[i]);
    }
    return clauses;
}

Letters counting_letters(std::string_view text) {
    Letters letters;
    for (model::CountingWord& word : model::counting_words(text)) letters.push_back(std::move(word.letters));
    return letters;
}

/// "not rub" of "so don't rub it".
std::string what_is_left(std::string_view clause) {
    auto words = model::counting_words(clause);
    std::erase_if(words, [](const model::CountingWord& word) { return holds(how_firm, word.letters); });
    const auto denied = std::ranges::find(words, model::CountingWord::Kind::negation, &model::CountingWord::kind);
    if (denied == words.end()) return {};
    return denied->letters + (denied + 1 == words.end() ? "" : ' ' + (denied + 1)->letters);
}

Order order_of(std::string_view clause, std::string_view language, Order::Kind kind) {
    Order order{kind, std::string(clause), counting_letters(clause), {}};
    if (kind == Order::Kind::leave_it) order.begins = what_is_left(clause);
    if (kind != Order::Kind::do_it) return order;
    for (const std::string& word : bare_words(clause))
        if (is_told_to_do(word, language)) {
            order.begins = word;
            break;
        }
    return order;
}

/// What somebody is told to do, or that it is to be done.
bool is_duty(const Letters& words, std::string_view language) {
    const auto behind = without_joining(words);
    if (!behind.empty() && is_told_to_do(behind[0], language)) return true;
    const auto denies = [](const std::string& word) { return holds(denying, word); };
    return std::ranges::none_of(words, denies) &&
           std::ranges::any_of(words, [](const std::string& word) { return holds(duties, word); });
}

/// How many of the words of one the other has, too.
std::size_t shared(const Letters& one, const Letters& other) {
    return static_cast<std::size_t>(
        std::ranges::count_if(one, [&](const std::string& word) { return std::ranges::count(other, word) > 0; }));
}

/// Of a text with nothing added, what begins the same and goes on so, or has most of the words, is the same order.
bool is_like(const Order& order, const Order& now) {
    constexpr std::size_t fewest_at_the_beginning = 3;
    if (now.kind != order.kind || now.begins != order.begins) return false;
    const bool goes_on = now.words.size() >= fewest_at_the_beginning && now.words.size() <= order.words.size() &&
                         std::ranges::equal(now.words, std::span(order.words).first(now.words.size()));
    return goes_on || 2 * shared(order.words, now.words) > order.words.size();
}

/// Those that are said no longer. "Call 911" twice, and once now, is one that went.
std::vector<const Order*> unsaid(const std::vector<Order>& before, std::vector<Order> now) {
    std::vector<const Order*> lost;
    for (const Order& order : before) lost.push_back(&order);
    const auto take_out = [&](auto is_one) {
        std::erase_if(lost, [&](const Order* order) {
            const auto found = std::ranges::find_if(now, [&](const Order& other) { return is_one(*order, other); });
            if (found == now.end()) return false;
            now.erase(found);
            return true;
        });
    };
    take_out(
        [](const Order& order, const Order& other) { return order.kind == other.kind && order.words == other.words; });
    take_out(&is_like);
    return lost;
}

/// What may be done to a body, or what may be asked of it.
bool is_a_strain(const std::string& word) {
    constexpr auto efforts = std::to_array<std::string_view>(
        {"brinque", "camine", "conduzca", "corra", "drive", "hop", "maneje", "run", "walk"});
    return is_treatment(word) || holds(efforts, word);
}

/// "No massage or rolling there" that no longer speaks of rolling.
bool excludes_less(const Order& order, const Letters& now) {
    return order.kind == Order::Kind::leave_it && std::ranges::any_of(order.words, [&](const std::string& word) {
               return is_treatment(word) && !holds(how_firm, word) && std::ranges::count(now, word) == 0;
           });
}

/// One of the things that a question asks for, of which the text has no word any more: "warm" of "sore, warm or red?".
std::string_view lost_item(const Order& question, const Letters& now) {
    std::vector<std::string_view> item;
    const auto is_lost = [&] {
        Letters words = counting_letters(whole(item));
        std::erase_if(words, [](const std::string& word) {
            return word.size() < shortest_telling || holds(telling_nothing, word);
        });
        return !words.empty() && shared(words, now) == 0;
    };
    for (const std::string_view piece : pieces_of(question.written)) {
        const bool joins = piece == "or" || piece == "o" || piece == "and" || piece == "y";
        if (joins && is_lost()) return whole(item);
        if (joins) item.clear();
        item.push_back(piece);
        if (piece.back() != ',') continue;
        if (is_lost()) return whole(item);
        item.clear();
    }
    return is_lost() ? whole(item) : std::string_view();
}

/// "See a doctor this week, before any massage."
bool puts_off_treatment(const Letters& words) {
    return (words[0] == "before" || words[0] == "antes") && std::ranges::any_of(words, &is_treatment);
}

/// How something is to be done: "gently", "a little".
bool is_manner(const std::string& word) {
    constexpr auto manners = std::to_array<std::string_view>({"bit", "just", "little", "only", "poco", "solo", "sólo"});
    return holds(how_firm, word) || holds(manners, word) || word.ends_with("ly") || word.ends_with("mente");
}

Letters without_manner(Letters words) {
    std::erase_if(words, &is_manner);
    return words;
}

/// Its clauses that ask nothing and hold no word such as "not" or "avoid".
std::vector<Letters> told_clauses(std::string_view text, std::string_view language) {
    const std::string as_heard = base::plain(text);
    std::vector<Letters> all;
    for (const auto& sentence : sentences_of(as_heard, tongue_of(language).value_or(Tongue::english))) {
        if (whole(sentence).find('?') != std::string_view::npos) continue;
        for (const auto& clause : clauses_of(sentence, language)) {
            const auto words = model::counting_words(whole(clause));
            const auto keeps_from_it = [](const model::CountingWord& word) {
                return word.kind == model::CountingWord::Kind::negation || says_to_leave(word.letters);
            };
            if (std::ranges::none_of(words, keeps_from_it))
                all.push_back(without_manner(counting_letters(whole(clause))));
        }
    }
    return all;
}

/// "rub it" of "so don't rub it".
Letters behind_denial(std::string_view clause) {
    const auto words = model::counting_words(clause);
    const auto denial = std::ranges::find(words, model::CountingWord::Kind::negation, &model::CountingWord::kind);
    Letters behind;
    if (denial != words.end())
        std::ranges::transform(denial + 1, words.end(), std::back_inserter(behind), &model::CountingWord::letters);
    return behind;
}

/// "No deep pressing, rolling or tapping": behind the comma, too, nothing of it is to be done.
bool goes_on_with(const Order& order, const Letters& words) {
    return order.kind == Order::Kind::leave_it && std::ranges::any_of(words, &is_treatment);
}

}  // namespace

std::vector<Order> orders_in(std::string_view text, std::string_view language) {
    const std::string as_heard = base::plain(text);
    std::vector<Order> all;
    const auto add = [&](std::string_view part, Order::Kind kind) { all.push_back(order_of(part, language, kind)); };
    for (const auto& sentence : sentences_of(as_heard, tongue_of(language).value_or(Tongue::english))) {
        if (whole(sentence).find('?') != std::string_view::npos) {
            add(whole(sentence), Order::Kind::question);
            continue;
        }
        const std::size_t before = all.size();
        for (const auto& clause : clauses_of(sentence, language)) {
            const Letters words = first_words(clause);
            const bool is_first = clause.front().data() == sentence.front().data();
            if (is_duty(words, language) || ((is_first || words[0] == "y") && has_others_do(words)))
                add(whole(clause), Order::Kind::do_it);
            else if (begins_order(words, language) || puts_off_treatment(words) || tells_not_to(whole(clause)))
                add(whole(clause), Order::Kind::leave_it);
            else if (all.size() > before && goes_on_with(all.back(), words))
                std::ranges::move(counting_letters(whole(clause)), std::back_inserter(all.back().words));
        }
    }
    return all;
}

std::string lost_order(std::string_view before, std::string_view now, std::string_view language, Which which) {
    const std::vector<Order> orders = orders_in(before, language);
    const std::vector<const Order*> lost = unsaid(orders, orders_in(now, language));
    const Letters words = counting_letters(base::plain(now));
    for (const Order& order : orders) {
        const bool against = order.kind == Order::Kind::leave_it && std::ranges::any_of(order.words, &is_a_strain);
        if (which == Which::against_strain && !against) continue;
        if (std::ranges::count(lost, &order) > 0 || excludes_less(order, words)) return order.written;
        if (order.kind != Order::Kind::question) continue;
        if (const std::string_view item = lost_item(order, words); !item.empty()) return std::string(item);
    }
    return {};
}

std::string forbidden_order(std::string_view before, std::string_view now, std::string_view language) {
    const Letters words_before = counting_letters(base::plain(before));
    const Letters words_now = counting_letters(base::plain(now));
    if (2 * shared(words_before, words_now) <= std::max(words_before.size(), words_now.size())) return {};
    const std::vector<Order> orders = orders_in(before, language);
    const std::vector<Order> orders_now = orders_in(now, language);
    for (const Order& order : orders) {
        if (order.kind != Order::Kind::do_it || is_a_strain(order.begins)) continue;
        const auto forbids_it = [&](const Order& other) {
            return other.kind == Order::Kind::leave_it && other.begins.ends_with(' ' + order.begins) &&
                   2 * shared(order.words, other.words) >= order.words.size();
        };
        const auto tells_it = [&](const Order& other) {
            return other.kind == Order::Kind::do_it && other.words == order.words;
        };
        const auto found = std::ranges::find_if(orders_now, forbids_it);
        const bool is_new = std::ranges::count_if(orders_now, forbids_it) > std::ranges::count_if(orders, forbids_it) &&
                            std::ranges::count_if(orders_now, tells_it) < std::ranges::count_if(orders, tells_it);
        if (is_new) return found->written;
    }
    return {};
}

std::string permitted_order(std::string_view before, std::string_view now, std::string_view language) {
    const auto told_before = told_clauses(before, language);
    const auto told_now = told_clauses(now, language);
    for (const Order& order : orders_in(before, language)) {
        if (order.kind != Order::Kind::leave_it) continue;
        const Letters denied = behind_denial(order.written);
        if (std::ranges::any_of(denied, &is_manner)) continue;  // "Don't rub hard" leaves much to be done
        const auto tells_it = [&](const Letters& clause) {
            const auto order_now = without_joining(clause);
            const bool begins_so =
                order_now.size() >= denied.size() && std::ranges::equal(order_now.first(denied.size()), denied);
            return begins_so && (denied.size() > 1 || order_now.size() == denied.size());
        };
        if (!denied.empty() && std::ranges::count_if(told_now, tells_it) > std::ranges::count_if(told_before, tells_it))
            return order.written;
    }
    return {};
}

std::ptrdiff_t orders_not_to(std::string_view text, std::string_view language) {
    return std::ranges::count_if(orders_in(text, language), [](const Order& order) {
        return order.kind == Order::Kind::leave_it && !order.begins.empty();
    });
}

}  // namespace prose
