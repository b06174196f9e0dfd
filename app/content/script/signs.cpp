#include "content/script/signs.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/phrases.h"
#include "base/suggest.h"

namespace content {
namespace {

using Signs = std::span<const model::Sign>;

const model::Sign* find(Signs signs, std::string_view key) {
    const auto found = std::ranges::find(signs, key, &model::Sign::key);
    return found == signs.end() ? nullptr : &*found;
}

model::Problem unknown_sign(const model::Where& where, std::string_view key, Signs signs) {
    std::vector<std::string_view> keys;
    for (const model::Sign& sign : signs) keys.push_back(sign.key);
    const std::string meant = base::did_you_mean(key, keys);
    return {where, fmt::format("no sign is called '{}'", base::shortened(key)),
            !meant.empty() ? meant + " A sign that was taken out of signs.lua comes back with: bodymap restore last"
            : key.find(' ') != key.npos
                ? fmt::format("write a key of signs.lua, such as danger \"{}\"; words of this page's own stand in "
                              "warning \"{}\"",
                              keys.empty() ? "clot" : keys.front(), base::shortened(key))
                : "mend the key, or add a 'sign' with it to signs.lua; one that was taken out comes back with: bodymap "
                  "restore last"};
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

}  // namespace content
