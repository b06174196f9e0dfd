#include "content/shown_warnings.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/utf8.h"
#include "content/script/tokens.h"

namespace content {
namespace {

constexpr std::size_t shortest_telling = 3;
/// These are in every other warning: small words, and what to do.
constexpr auto telling_nothing = std::to_array<std::string_view>(
    {"all",    "and",        "any",         "are",   "but",   "call", "can",   "can't",  "can’t",     "desk",   "don't",
     "don’t",  "emergency",  "for",         "from",  "has",   "have", "help",  "its",    "massage",   "not",    "now",
     "out",    "room",       "staff",       "tell",  "that",  "the",  "this",  "today",  "was",       "when",   "with",
     "you",    "your",       "after",       "ahora", "ayuda", "con",  "como",  "cuando", "del",       "desde",  "diga",
     "dígale", "emergencia", "emergencias", "esta",  "esto",  "hoy",  "las",   "llame",  "los",       "masaje", "para",
     "pero",   "personal",   "por",         "que",   "sala",  "sin",  "tiene", "una",    "urgencias", "usted"});

std::set<std::string> telling_words(std::string_view words) {
    std::set<std::string> all;
    std::string word;
    const auto take = [&] {
        if (word.size() >= shortest_telling && std::ranges::count(telling_nothing, word) == 0) all.insert(word);
        word.clear();
    };
    for (const char letter : base::lower(words))
        if (base::is_small_letter(letter) || letter == '\'' || static_cast<unsigned char>(letter) >= 0x80)
            word += letter;
        else
            take();
    take();
    return all;
}

struct Compared {
    ShownWarnings gone;
    std::vector<Reworded> reworded;
};

Compared compared(std::string_view before, std::string_view after) {
    Compared all{shown_warnings(before), {}};
    ShownWarnings& was = all.gone;
    const ShownWarnings is = shown_warnings(after);
    std::erase_if(was.signs, [&](const std::string& key) { return is.signs.contains(key); });
    std::vector<std::string> added = is.own;
    std::erase_if(added, [&](const std::string& words) { return std::ranges::count(was.own, words) > 0; });
    std::erase_if(was.own, [&](const std::string& words) { return std::ranges::count(is.own, words) > 0; });
    // Each that came may be one of them in other words.
    std::erase_if(was.own, [&](const std::string& words) {
        const auto anew =
            std::ranges::find_if(added, [&](const std::string& other) { return speak_of_one(words, other); });
        if (anew == added.end()) return false;
        all.reworded.push_back({words, *anew});
        added.erase(anew);
        return true;
    });
    return all;
}

}  // namespace

bool speak_of_one(std::string_view one, std::string_view other) {
    const std::set<std::string> words = telling_words(one);
    const std::set<std::string> others = telling_words(other);
    const auto shared = std::ranges::count_if(others, [&](const std::string& word) { return words.contains(word); });
    return 2 * static_cast<std::size_t>(shared) > std::min(words.size(), others.size());
}

ShownWarnings shown_warnings(std::string_view script) {
    const std::vector<Token> tokens = scan(script);
    const auto is_text = [&](std::size_t i) { return i < tokens.size() && tokens[i].kind == Token::Kind::string; };
    ShownWarnings shown;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::name || !is_text(i + (tokens[i].is("signs") ? 2 : 1))) continue;
        if (tokens[i].is("danger")) shown.signs.emplace(unquoted(tokens[i + 1]));
        if (tokens[i].is("warning")) shown.own.emplace_back(unquoted(tokens[i + 1]));
        if (tokens[i].is("signs"))
            for (i += 2; i < tokens.size() && !tokens[i].is("}"); ++i)
                if (is_text(i)) shown.signs.emplace(unquoted(tokens[i]));
    }
    return shown;
}

ShownWarnings warnings_gone(std::string_view before, std::string_view after) { return compared(before, after).gone; }

std::vector<Reworded> reworded_warnings(std::string_view before, std::string_view after) {
    return compared(before, after).reworded;
}

}  // namespace content
