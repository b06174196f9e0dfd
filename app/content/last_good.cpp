#include "content/last_good.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace content {
namespace {

const model::Language* language_of(const Reading* reading) {
    return reading && reading->language ? &*reading->language : nullptr;
}

std::string good_translation(const WrongWarning& wrong, const model::Library& now, const model::Library& up,
                             const Reading* older) {
    for (const model::Language* const language : {up.language(wrong.language), language_of(older)}) {
        if (!language) continue;
        const auto known = language->words.find(wrong.of);
        if (known != language->words.end() && !is_mistranslated(now, wrong.of, known->second.words, wrong.language))
            return known->second.words;
    }
    return {};
}

const model::Sign* sign_of(const Reading* reading, const std::string& key) {
    if (!reading) return nullptr;
    const auto sign = std::ranges::find(reading->signs, key, &model::Sign::key);
    return sign == reading->signs.end() ? nullptr : &*sign;
}

}  // namespace

void add_last_good(const WrongWarning& wrong, const model::Library& now, const model::Library& up, const Reading* older,
                   LastGood& all) {
    if (wrong.kind == WrongWarning::Kind::translation)
        all.translations.emplace(wrong.of, good_translation(wrong, now, up, older));
    if (wrong.kind != WrongWarning::Kind::sign) return;
    for (const model::Sign* const sign : {up.sign(wrong.of), sign_of(older, wrong.of)})
        if (sign && sign->words != wrong.words && sign->act != wrong.words && !tells_no_number(now.clinic, *sign))
            all.signs.emplace(wrong.of, *sign);
}

void put_in(const LastGood& good, Reading& reading) {
    for (model::Sign& sign : reading.signs) {
        const auto before = good.signs.find(sign.key);
        if (before == good.signs.end()) continue;
        const model::Sign now = std::exchange(sign, before->second);
        sign.where = now.where;
        sign.urgency = std::min(sign.urgency, now.urgency);  // the more urgent one
    }
    if (!reading.language) return;
    model::Language& language = *reading.language;
    for (const auto& [text, translation] : good.translations)
        if (const auto wrong = language.words.find(text); wrong != language.words.end())
            wrong->second.words = translation;
        else if (!translation.empty())
            language.words.emplace(text, model::Language::Translation{language.where, translation});
}

}  // namespace content
