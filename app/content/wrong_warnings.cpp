#include "content/wrong_warnings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/parallel.h"
#include "base/soft_hyphen.h"
#include "content/carry_over.h"
#include "content/warning_texts.h"
#include "content/weakened.h"
#include "model/localised.h"
#include "model/small_edit.h"
#include "prose/numbers_to_call.h"
#include "prose/reversed.h"
#include "prose/same_meaning.h"

namespace content {
namespace {

using model::Language;

/// As many as a thread takes to start.
constexpr std::size_t texts_worth_a_thread = 100;
constexpr std::size_t pages_worth_a_thread = 30;

model::Problem problem_at(const model::Where& where, prose::Mistake mistake) {
    return {where, std::move(mistake.message), std::move(mistake.hint), model::Severity::error, true};
}

/// What a page and its answers say with such a number in it, but for signs, which stand in their file.
std::vector<WarningText> with_short_numbers(const model::Library& library, const model::Page& page) {
    std::vector<WarningText> all;
    const auto is_known = [&](const std::string& words) {
        return std::ranges::count(all, words, &WarningText::words) > 0 ||
               std::ranges::any_of(library.signs,
                                   [&](const model::Sign& sign) { return sign.words == words || sign.act == words; });
    };
    const auto add = [&](std::vector<model::Passage>&& passages) {
        for (model::Passage& text : passages)
            if (prose::has_short_number(text.words) && !is_known(text.words))
                all.push_back({WrongWarning::Kind::own, page.id, std::move(text.words), std::move(text.where)});
    };
    add(model::passages_of(page));
    if (prose::has_short_number(page.script)) add(literals_of(page));
    return all;
}

void add_numbers(const model::Library& library, const WarningText& text, std::vector<WrongWarning>& wrong) {
    for (prose::Mistake& mistake :
         prose::numbers_nobody_calls(library.clinic, text.words, model::own_language(library)))
        wrong.push_back({text.kind, {}, text.of, text.words, problem_at(text.where, std::move(mistake))});
}

void add_numbers(const model::Library& library, std::vector<WrongWarning>& wrong) {
    for (const model::Sign& sign : library.signs)
        for (const std::string* const words : {&sign.words, &sign.act})
            add_numbers(library, {WrongWarning::Kind::sign, sign.key, *words, sign.where}, wrong);
    std::vector<std::vector<WarningText>> texts(library.pages.size());
    base::in_parallel(texts.size(), pages_worth_a_thread,
                      [&](std::size_t i) { texts[i] = with_short_numbers(library, library.pages[i]); });
    for (const std::vector<WarningText>& of_page : texts)
        for (const WarningText& one : of_page) add_numbers(library, one, wrong);
}

std::vector<WarningText> said_in(const model::Library& library) {
    std::vector<WarningText> all;
    for (const model::Sign& sign : library.signs)
        for (const std::string* const words : {&sign.words, &sign.act})
            all.push_back({WrongWarning::Kind::sign, sign.key, *words, sign.where});
    for (const model::Page& page : library.pages) std::ranges::move(own_warnings(page), std::back_inserter(all));
    return all;
}

/// How often a text says the number to call, as pages write it or as it is in the clinic's country.
std::size_t calls_in(const model::Clinic& clinic, std::string_view text) {
    const std::size_t written = model::times_said(text, model::written_emergency_number);
    const bool is_another = clinic.emergency != model::written_emergency_number;
    return written + (is_another ? model::times_said(text, clinic.emergency) : 0);
}

std::optional<prose::Mistake> mistake_in_translation(const model::Library& library, const std::string& warning,
                                                     const std::string& translation, std::string_view language) {
    if (calls_in(library.clinic, warning) != calls_in(library.clinic, translation))
        if (auto other = prose::other_count_of_calls(warning, translation)) return other;
    auto lost = prose::lost_in_translation({warning, translation, model::own_language(library), language},
                                           prose::TextKind::warning);
    if (lost && !lost->is_guess) return lost;
    auto numbers = prose::numbers_nobody_calls(library.clinic, translation, language);
    return numbers.empty() ? std::nullopt : std::optional(std::move(numbers.front()));
}

/// What it stands under in its file: the text, or one that this is a small edit of.
const std::string& key_of(const std::string& text, const Language::Translation& translation, const Language& language) {
    if (!language.carried.contains(text)) return text;
    const auto found = std::ranges::find_if(language.words,
                                            [&](const auto& entry) { return entry.second.where == translation.where; });
    return found == language.words.end() ? text : found->first;
}

/// All that decides whether a translation is right.
KnownRight::Key key_of_pair(const model::Library& library, const Language& language, std::string_view looked_for,
                            const std::string& text, const Language::Translation& translation, KnownRight& known) {
    return known.key(
        {looked_for, library.clinic.emergency, model::own_language(library), language.code, text, translation.words});
}

std::vector<WrongWarning> wrong_translations(const model::Library& library, const Language& language,
                                             const std::set<std::string, base::AsHeard>& warnings, KnownRight& known) {
    struct Pair {
        const std::string* text;
        const Language::Translation* translation;
        KnownRight::Key key;
    };
    std::vector<Pair> pairs;
    for (const std::string& text : warnings)
        if (const auto* const translation = model::translation_of(language, text)) {
            const auto key = key_of_pair(library, language, "of a warning", text, *translation, known);
            if (!known.knows(key)) pairs.push_back({&text, translation, key});
        }
    std::vector<std::optional<prose::Mistake>> mistakes(pairs.size());
    base::in_parallel(pairs.size(), texts_worth_a_thread, [&](std::size_t i) {
        mistakes[i] = mistake_in_translation(library, *pairs[i].text, pairs[i].translation->words, language.code);
    });
    std::vector<WrongWarning> wrong;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto& [text, translation, key] = pairs[i];
        if (mistakes[i])
            wrong.push_back({WrongWarning::Kind::translation, language.code, key_of(*text, *translation, language),
                             translation->words, problem_at(translation->where, *std::move(mistakes[i])), *text});
        else
            known.add(key);
    }
    return wrong;
}

/// Few translations say nothing of the kind; of the others nobody has to look at the text.
bool may_lack_denial(std::string_view translation) {
    constexpr auto denials =
        std::to_array<std::string_view>({" ni ", " no ", " sin ", "No ", "Sin ", "adie", "ever", "jamás", "n't", "n’t",
                                         "ning", "nada", "nobody", "not", "unca", "without"});
    return std::ranges::none_of(denials,
                                [&](std::string_view denial) { return translation.find(denial) != translation.npos; });
}

/// Of what is no warning: a number that nobody calls, or no "not" where the text tells not to do it.
std::optional<prose::Mistake> mistake_elsewhere(const model::Library& library, const std::string& text,
                                                const std::string& translation, const std::string& language) {
    if (prose::has_short_number(translation)) {
        auto numbers = prose::numbers_nobody_calls(library.clinic, translation, language);
        if (!numbers.empty()) {
            auto other = prose::other_count_of_calls(text, translation);
            return other ? std::move(other) : std::move(numbers.front());
        }
    }
    if (translation.empty() || !may_lack_denial(translation)) return std::nullopt;
    return prose::allowed_in_translation({text, translation, model::own_language(library), language});
}

std::vector<WrongWarning> wrong_elsewhere(const model::Library& library, const Language& language,
                                          const std::set<std::string, base::AsHeard>& warnings, KnownRight& known) {
    std::vector<WrongWarning> wrong;
    const auto look = [&](const auto& entry) {
        const auto& [text, translation] = entry;
        const auto key = key_of_pair(library, language, "elsewhere", text, translation, known);
        if (known.knows(key)) return;
        auto mistake = mistake_elsewhere(library, text, translation.words, language.code);
        if (!mistake)
            known.add(key);
        else if (!warnings.contains(text))
            wrong.push_back({WrongWarning::Kind::translation, language.code, key_of(text, translation, language),
                             translation.words, problem_at(translation.where, *std::move(mistake)), text});
    };
    std::ranges::for_each(language.words, look);
    std::ranges::for_each(language.carried, look);
    if (wrong.empty()) return wrong;
    const auto said = texts_of_today(library);
    std::erase_if(wrong, [&](const WrongWarning& one) { return !said.contains(one.text); });
    return wrong;
}

bool has_entry(const model::Library& library, const std::string& words) {
    return std::ranges::any_of(library.languages, [&](const Language& language) {
        const auto entry = language.words.find(words);
        return entry != language.words.end() && !entry->second.words.empty();
    });
}

/// Of the texts that nobody has translated yet.
void add_reversed(const model::Library& library, const std::vector<WarningText>& said,
                  std::vector<WrongWarning>& wrong) {
    if (!model::knows_small_edits_in(model::own_language(library))) return;
    std::vector<const WarningText*> anew;
    for (const WarningText& one : said)
        if (!has_entry(library, one.words)) anew.push_back(&one);
    if (anew.empty() || library.languages.empty()) return;
    const auto current = texts_of_today(library);
    prose::SaidBefore before;
    for (const Language& language : library.languages)
        if (language.code != model::own_language(library))
            for (const auto& [original, translation] : language.words)
                if (!current.contains(original)) before.add(original, translation.where);
    for (const WarningText* one : anew)
        // Who adds a "not" mends a warning, and visitors have to read that at once.
        if (auto reversed = before.allowed_by(one->words))
            wrong.push_back({one->kind, {}, one->of, one->words, problem_at(one->where, std::move(*reversed))});
}

/// What visitors read instead of it, as a sentence goes on; empty where they read it as it is.
std::string_view read_instead(const WrongWarning& wrong, const std::vector<WrongWarning>& all,
                              const model::Library& shown) {
    if (wrong.kind == WrongWarning::Kind::translation) {
        const auto text = std::ranges::find_if(all, [&](const WrongWarning& one) {
            return one.kind != WrongWarning::Kind::translation && one.words == wrong.text;
        });
        if (text != all.end()) return read_instead(*text, all, shown);
        const Language* const language = shown.language(wrong.language);
        const auto* const now = language ? model::translation_of(*language, wrong.text) : nullptr;
        if (now && now->words == wrong.words) return {};
        return now ? "the last good translation" : "it untranslated";
    }
    if (wrong.kind == WrongWarning::Kind::sign) {
        const model::Sign* const sign = shown.sign(wrong.of);
        return sign && sign->words != wrong.words && sign->act != wrong.words ? "the sign as it was last" : "";
    }
    const model::Page* const page = shown.page(wrong.of);
    if (!page) return {};
    return says(*page, wrong.words) ? "" : "the page as it was last";
}

}  // namespace

bool says(const model::Page& page, std::string_view words) {
    const auto is_said = [&](const std::vector<model::Passage>& texts) {
        return std::ranges::find(texts, words, &model::Passage::words) != texts.end();
    };
    return is_said(model::passages_of(page)) || is_said(literals_of(page));
}

std::vector<WrongWarning> wrong_warnings(const model::Library& library, const model::Library& before) {
    KnownRight nothing;
    return wrong_warnings(library, before, nothing);
}

std::vector<WrongWarning> wrong_warnings(const model::Library& library, const model::Library& before,
                                         KnownRight& known) {
    const std::vector<WarningText> said = said_in(library);
    std::set<std::string, base::AsHeard> warnings;
    for (const WarningText& one : said) warnings.insert(one.words);
    std::vector<WrongWarning> wrong;
    add_numbers(library, wrong);
    for (const model::Sign& sign : library.signs)
        if (auto mistake = prose::call_without_number(library.clinic, sign))
            wrong.push_back(
                {WrongWarning::Kind::sign, {}, sign.key, sign.act, problem_at(sign.where, std::move(*mistake))});
    add_reversed(library, said, wrong);
    for (const Language& language : library.languages)
        if (language.code != model::own_language(library)) {
            std::ranges::move(wrong_translations(library, language, warnings, known), std::back_inserter(wrong));
            std::ranges::move(wrong_elsewhere(library, language, warnings, known), std::back_inserter(wrong));
        }
    known.end_look();
    add_weakened(library, before, wrong);
    std::ranges::stable_sort(wrong, {}, [](const WrongWarning& one) { return one.problem.where; });
    return wrong;
}

bool is_mistranslated(const model::Library& library, const std::string& warning, const std::string& translation,
                      const std::string& language) {
    return mistake_in_translation(library, warning, translation, language).has_value();
}

bool tells_no_number(const model::Clinic& clinic, const model::Sign& sign) {
    if (prose::call_without_number(clinic, sign)) return true;
    return std::ranges::any_of(std::vector{&sign.words, &sign.act}, [&](const std::string* words) {
        return !prose::numbers_nobody_calls(clinic, *words, clinic.written_in).empty();
    });
}

std::vector<model::Problem> told(const std::vector<WrongWarning>& wrong, const model::Library& shown) {
    std::vector<model::Problem> problems;
    std::set<std::pair<model::Where, std::string>> known;  // several may be told as one
    for (const WrongWarning& one : wrong) {
        if (!known.emplace(one.problem.where, one.problem.message).second) continue;
        problems.push_back(one.problem);
        const std::string_view instead = read_instead(one, wrong, shown);
        if (instead.empty()) continue;
        problems.back().hint += "; until then visitors read " + std::string(instead);
        problems.back().is_held_back = true;
    }
    return problems;
}

}  // namespace content
