#include "content/carry_over.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/soft_hyphen.h"
#include "base/text.h"
#include "content/script/tokens.h"
#include "content/script/translations.h"
#include "model/localised.h"
#include "model/small_edit.h"

namespace content {
namespace {

using model::Language;
using SaidToday = std::set<std::string, base::AsHeard>;

/// A small edit makes a text longer or shorter by no more than this, and one letter in so many.
constexpr std::size_t most_letters_changed = 12;
constexpr std::size_t letters_a_change = 6;

/// A piece that is put together with others, such as ": long run", is no text by itself.
bool is_fragment(std::string_view text) {
    constexpr std::string_view between = " ,.;:!?)";
    return text.find(' ') == text.npos || between.find(text.front()) != between.npos || text.back() == ' ';
}

/// What the functions of answers may say: each text of several words in the script.
void add_texts_of_answers(const model::Page& page, SaidToday& texts) {
    for (const Token& token : scan(page.script)) {
        if (token.kind != Token::Kind::string) continue;
        auto text = plain_text(token);
        if (text && !is_fragment(*text)) texts.insert(std::move(*text));
    }
}

/// Of the kiosk's own words, which no page says and nobody edits.
bool is_of_kiosk(const Language::Translation& translation) {
    return std::filesystem::path(translation.where.file).filename() == "kiosk.lua";
}

std::vector<std::string_view> untranslated(const SaidToday& texts, const Language& language) {
    std::vector<std::string_view> missing;
    for (const std::string& text : texts) {
        const auto entry = language.words.find(text);
        if (entry == language.words.end() || entry->second.words.empty()) missing.push_back(text);
    }
    return missing;
}

using Known = decltype(Language::words)::value_type;

const Known* once_said(const std::vector<const Known*>& alike, std::string_view text) {
    const auto found =
        std::ranges::find_if(alike, [&](const Known* entry) { return model::is_small_edit(entry->first, text); });
    return found == alike.end() ? nullptr : *found;
}

/// Whether any of these lengths is one that a small edit of the text may have: a key takes far longer to make.
bool may_be_edit_of(std::string_view text, const std::vector<std::size_t>& sorted_lengths) {
    const std::size_t slack = most_letters_changed + text.size() / letters_a_change;
    const auto first = std::ranges::lower_bound(sorted_lengths, text.size() > slack ? text.size() - slack : 0);
    return first != sorted_lengths.end() && *first <= text.size() + slack;
}

void carry_over(const SaidToday& texts, Language& language) {
    const std::vector<std::string_view> missing = untranslated(texts, language);
    if (missing.empty()) return;
    std::unordered_map<std::string, std::vector<const Known*>> by_key;
    std::vector<std::size_t> lengths;
    for (const std::string_view text : missing) lengths.push_back(text.size());
    std::ranges::sort(lengths);
    // What somebody still says was not edited, whatever is like it: nearly all of them, which need no key then.
    for (const Known& entry : language.words)
        if (!entry.second.words.empty() && may_be_edit_of(entry.first, lengths) && !is_of_kiosk(entry.second) &&
            !texts.contains(entry.first))
            by_key[model::small_edit_key(entry.first)].push_back(&entry);
    for (const std::string_view text : missing) {
        const auto alike = by_key.find(model::small_edit_key(text));
        if (alike == by_key.end()) continue;
        const Known* const found = once_said(alike->second, text);
        if (!found) continue;
        Language::Translation carried = found->second;
        if (carried.made_for.empty()) carried.made_for = found->first;
        language.carried.emplace(text, std::move(carried));
    }
}

}  // namespace

SaidToday texts_of_today(const model::Library& library) {
    SaidToday texts;
    const auto add = [&](std::vector<model::Passage>&& passages) {
        for (model::Passage& passage : passages)
            if (base::has_letter(passage.words)) texts.insert(std::move(passage.words));
    };
    for (const model::Page& page : library.pages) {
        add(model::passages_of(page));
        if (!page.script.empty()) add_texts_of_answers(page, texts);
    }
    for (const model::Sign& sign : library.signs) texts.insert({sign.words, sign.act});
    add(model::passages_of(library.clinic));
    return texts;
}

void carry_over_translations(model::Library& library) {
    if (library.languages.empty()) return;
    const std::string own(model::own_language(library));
    for (Language& language : library.languages) language.carried.clear();
    if (!model::knows_small_edits_in(own)) return;
    const SaidToday texts = texts_of_today(library);
    base::in_parallel(library.languages.size(), 2, [&](std::size_t i) {
        if (library.languages[i].code != own) carry_over(texts, library.languages[i]);
    });
}

}  // namespace content
