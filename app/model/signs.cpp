#include "model/signs.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/dialled.h"
#include "model/clinic.h"
#include "model/localised.h"

namespace model {
namespace {

// Fewer are seen at a glance.
constexpr std::size_t fewest_to_head = 4;

/// Of warnings in a row, at these places.
void put_calls_of_row_first(std::vector<Block>& blocks, std::span<const std::size_t> row) {
    std::vector<Block> all;
    for (const std::size_t i : row) all.push_back(std::move(blocks[i]));
    std::stable_partition(all.begin(), all.end(),
                          [](const Block& block) { return urgency_of(std::get<Warning>(block)) == Urgency::call_now; });
    for (std::size_t n = 0; n < row.size(); ++n) blocks[row[n]] = std::move(all[n]);
}

}  // namespace

bool shows_signs(const Block& block) {
    const auto* const warning = std::get_if<Warning>(&block);
    const auto* const list = std::get_if<List>(&block);
    return (warning && warning->sign) || (list && !list->signs.empty());
}

Urgency urgency_of(const Warning& warning) { return warning.sign ? warning.sign->urgency : warning.urgency; }

std::optional<std::size_t> call_in(std::string_view text, std::string_view number) {
    std::string dialled(number);
    if (number.size() < least_digits_of_no_count) dialled += base::dialled;
    const std::vector<std::size_t> places = places_of(text, dialled);
    return places.empty() ? std::nullopt : std::optional(places.front());
}

void tell_own_calls(std::vector<Block>& blocks, std::string_view own_number) {
    for (Block& block : blocks) {
        auto* const warning = std::get_if<Warning>(&block);
        if (!warning || warning->sign) continue;
        if (call_in(warning->words, written_emergency_number) || call_in(warning->words, own_number))
            warning->urgency = Urgency::call_now;
    }
}

void put_calls_first(std::vector<Block>& blocks, std::span<const std::size_t> shown) {
    std::size_t first = 0;  // of the row
    for (std::size_t at = 0; at <= shown.size(); ++at) {
        if (at < shown.size() && std::holds_alternative<Warning>(blocks[shown[at]])) continue;
        put_calls_of_row_first(blocks, shown.subspan(first, at - first));
        first = at + 1;
    }
}

namespace {

/// How urgent the warnings are from this one on, where that has to be said.
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
    const auto urgency_at = [&](std::size_t i) { return urgency_of(std::get<Warning>(page[shown[i]])); };
    const Urgency urgency = urgency_at(at);
    const Urgency before = at > first ? urgency_at(at - 1) : Urgency::as_told;
    return urgency == before ? std::nullopt : std::optional(urgency);
}

}  // namespace

Urgencies urgencies_above(const std::vector<Block>& page, std::span<const std::size_t> shown) {
    Urgencies above;
    for (std::size_t at = 0; at < shown.size(); ++at)
        if (const auto urgency = urgency_above(page, shown, at)) above.emplace(shown[at], *urgency);
    return above;
}

}  // namespace model
