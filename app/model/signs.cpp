#include "model/signs.h"

namespace model {
namespace {

// Fewer are seen at a glance.
constexpr std::size_t fewest_to_head = 4;

std::optional<Urgency> urgency_of(const Block& block) {
    const auto* const warning = std::get_if<Warning>(&block);
    return warning && warning->sign ? warning->sign->urgency : std::nullopt;
}

}  // namespace

bool shows_signs(const Block& block) {
    const auto* const warning = std::get_if<Warning>(&block);
    const auto* const list = std::get_if<List>(&block);
    return (warning && warning->sign) || (list && !list->signs.empty());
}

std::optional<Urgency> urgency_above(const std::vector<Block>& page, std::span<const std::size_t> shown,
                                     std::size_t at) {
    const auto is_warning = [&](std::size_t i) { return std::holds_alternative<Warning>(page[shown[i]]); };
    if (!is_warning(at)) return std::nullopt;
    std::size_t first = at;
    while (first > 0 && is_warning(first - 1)) --first;
    std::size_t end = at + 1;
    while (end < shown.size() && is_warning(end)) ++end;
    std::size_t above = first;
    while (above > 0 && std::holds_alternative<Text>(page[shown[above - 1]])) --above;
    const bool headed = above > 0 && std::holds_alternative<Heading>(page[shown[above - 1]]);
    if (headed || end - first < fewest_to_head) return std::nullopt;
    const std::optional<Urgency> urgency = urgency_of(page[shown[at]]);
    return at > first && urgency == urgency_of(page[shown[at - 1]]) ? std::nullopt : urgency;
}

}  // namespace model
