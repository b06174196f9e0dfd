#include "figure/part.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "model/problem.h"

namespace figure {
namespace {

constexpr std::array sides{std::pair{std::string_view("left"), model::Side::left},
                           std::pair{std::string_view("right"), model::Side::right},
                           std::pair{std::string_view("mid"), model::Side::mid}};

/// What comes before the first dot; `rest` keeps what comes after it.
std::string_view next_word(std::string_view& rest) {
    const std::string_view word = rest.substr(0, rest.find('.'));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    return word;
}

bool is_number(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

template <class... Arguments>
[[noreturn]] void broken(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    throw model::BrokenInstallation(fmt::format(format, std::forward<Arguments>(arguments)...));
}

}  // namespace

std::optional<Part> part_named(std::string_view id, std::string_view file) {
    if (id.empty())
        broken(
            "{}: a path has no id; name it like 'calves.left' or 'calves.left.2', or 'body.hand' if it cannot be "
            "touched",
            file);
    if (id.size() >= longest_kept_id)
        broken("{}: the id '{}...' is too long; keep ids under {} characters", file, id, longest_kept_id);
    if (id.starts_with("body.") || id.starts_with("line.")) return std::nullopt;

    std::string_view rest = id;
    const std::string_view area_word = next_word(rest);
    const std::string_view side_word = next_word(rest);
    const auto area = std::ranges::find(model::area_ids, area_word);
    if (area == model::area_ids.end())
        broken(
            "{}: there is no area '{}' (in the id '{}'); the areas are {}, and ids of what cannot be touched start "
            "with "
            "'body.' or 'line.'",
            file, area_word, id, fmt::join(model::area_ids, ", "));
    const auto side = std::ranges::find(sides, side_word, [](const auto& row) { return row.first; });
    if (side == sides.end())
        broken("{}: there is no side '{}' (in the id '{}'); the sides are left, right and mid", file, side_word, id);
    if (!is_number(rest))
        broken("{}: the id '{}' ends in '{}'; end it in a number, like '{}.{}.2'", file, id, rest, area_word,
               side_word);
    return Part{*area, side->second};
}

}  // namespace figure
