#include "content/script/signs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"
#include "model/counting_words.h"

namespace content {
namespace {

using Signs = std::span<const model::Sign>;

const model::Sign* find(Signs signs, std::string_view key) {
    const auto found = std::ranges::find(signs, key, &model::Sign::key);
    return found == signs.end() ? nullptr : &*found;
}

constexpr std::size_t most_named = 3;
/// In a shorter key fewer letters are a slip: "pain" is not "shin".
constexpr std::size_t letters_a_slip = 3;

/// How many of these words the sign has: in its act, too, which says what it can be ("a blood clot").
std::ptrdiff_t shared(const std::vector<model::CountingWord>& words, const model::Sign& sign) {
    const auto own = model::counting_words(sign.key + ' ' + model::warned_of(sign));
    return std::ranges::count_if(words, [&](const model::CountingWord& word) {
        return std::ranges::count(own, word.letters, &model::CountingWord::letters) > 0;
    });
}

/// The signs that somebody may have meant: those a slip of the pen away, else those about the same.
std::vector<const model::Sign*> meant_by(std::string_view key, Signs signs) {
    std::vector<const model::Sign*> meant;
    for (const model::Sign& sign : signs)
        if (base::distance(key, sign.key) <=
            std::min<int>(base::letters_of_a_slip, static_cast<int>(key.size() / letters_a_slip)))
            meant.push_back(&sign);
    if (!meant.empty()) return meant;
    const auto words = model::counting_words(key);
    std::ptrdiff_t most = 1;
    for (const model::Sign& sign : signs) {
        const std::ptrdiff_t of_both = shared(words, sign);
        if (of_both > most) meant.clear(), most = of_both;
        if (of_both == most) meant.push_back(&sign);
    }
    return meant;
}

/// "did you mean 'clot' (today) or 'chest' (call now)?", so that nobody takes a milder one for it.
std::string did_you_mean(std::string_view key, Signs signs) {
    std::vector<const model::Sign*> meant = meant_by(key, signs);
    if (meant.empty()) return {};
    std::ranges::stable_sort(meant, {}, [](const model::Sign* sign) { return sign->urgency; });
    std::vector<std::string> named;
    for (const model::Sign* sign : meant)
        if (named.size() < most_named)
            named.push_back(fmt::format("'{}'{}", sign->key,
                                        sign->urgency == model::Urgency::as_told
                                            ? ""
                                            : fmt::format(" ({})", model::as_written(sign->urgency))));
    return fmt::format("did you mean {}?{}", fmt::join(named, " or "),
                       meant.size() > named.size() ? " Or another that signs.lua has?" : "");
}

model::Problem unknown_sign(const model::Where& where, std::string_view key, Signs signs) {
    if (signs.empty())
        return {where, fmt::format("no sign is called '{}': no file has any", base::shortened(key)),
                "bring signs.lua back, or type: bodymap restore last signs"};
    const std::string meant = did_you_mean(key, signs);
    return {where, fmt::format("no sign is called '{}'", base::shortened(key)),
            !meant.empty() ? meant + " To have back a sign that was taken out, type: bodymap restore last signs"
            : key.find(' ') != key.npos
                ? fmt::format("write a key of signs.lua, such as danger \"{}\"; words of this page's own stand in "
                              "warning \"{}\"",
                              signs.front().key, base::shortened(key))
                : "mend the key, or add a 'sign' with it to signs.lua; to have back one that was taken out, type: "
                  "bodymap restore last signs"};
}

std::optional<model::Problem> fill_in(model::Warning& warning, Signs signs) {
    if (!warning.sign) return std::nullopt;
    const model::Sign* const sign = find(signs, warning.sign->key);
    if (!sign) return unknown_sign(warning.where, warning.sign->key, signs);
    warning.sign = *sign;
    warning.words = model::warned_of(*sign);
    return std::nullopt;
}

std::optional<model::Problem> fill_in(model::List& list, Signs signs) {
    for (const std::string& key : list.signs) {
        const model::Sign* const sign = find(signs, key);
        if (!sign) return unknown_sign(list.where, key, signs);
        list.items.push_back(sign->words);
    }
    return std::nullopt;
}

template <class Other>
std::optional<model::Problem> fill_in(const Other&, Signs) {
    return std::nullopt;
}

}  // namespace

std::optional<model::Problem> fill_in_signs(std::vector<model::Block>& blocks, Signs signs) {
    for (model::Block& block : blocks)
        if (auto problem = std::visit([&](auto& one) { return fill_in(one, signs); }, block)) return problem;
    return std::nullopt;
}

std::vector<std::string> keys_of_no_sign(const std::vector<model::Block>& blocks, std::span<const model::Sign> signs) {
    std::vector<std::string> keys;
    const auto look_up = [&](const std::string& key) {
        if (!find(signs, key) && std::ranges::count(keys, key) == 0) keys.push_back(key);
    };
    for (const model::Block& block : blocks) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        if (warning && warning->sign) look_up(warning->sign->key);
        if (const auto* const list = std::get_if<model::List>(&block)) std::ranges::for_each(list->signs, look_up);
    }
    return keys;
}

}  // namespace content
