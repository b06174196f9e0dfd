#include "model/showing.h"

#include <algorithm>
#include <utility>

namespace model {
namespace {

// Who books today seldom books farther ahead; and a list of all of a year's holidays is not read.
constexpr std::chrono::days told_ahead{31};

bool is_dead_link(const Block& block, const Library& library) {
    const auto* const link = std::get_if<Link>(&block);
    return link && !library.page(link->to);
}

bool is_told(const ClosedDays& closed, const ShowDate& day) {
    using std::chrono::sys_days;
    return !day || (closed.last >= *day && sys_days(closed.first) <= sys_days(*day) + told_ahead);
}

/// To a page that is gone.
bool has_dead_link(const Library& library) {
    return std::ranges::any_of(library.pages, [&](const Page& page) {
        return std::ranges::any_of(page.blocks, [&](const Block& block) { return is_dead_link(block, library); });
    });
}

}  // namespace

bool is_shown(const Page& page, const ShowDate& day) {
    const Showing& showing = page.showing;
    if (showing.hidden) return false;
    return !day || ((!showing.from || *showing.from <= *day) && (!showing.to || *day <= *showing.to));
}

std::shared_ptr<const Library> shown_on(std::shared_ptr<const Library> library, const ShowDate& day) {
    const auto is_out = [&](const Page& page) { return !is_shown(page, day); };
    const auto is_untold = [&](const ClosedDays& closed) { return !is_told(closed, day); };
    if (std::ranges::none_of(library->pages, is_out) && std::ranges::none_of(library->clinic.closed, is_untold) &&
        !has_dead_link(*library))
        return library;
    Library shown = *library;
    std::erase_if(shown.clinic.closed, is_untold);
    std::erase_if(shown.pages, is_out);
    for (Page& page : shown.pages) take_out_dead_links(page.blocks, shown);
    return std::make_shared<const Library>(std::move(shown));
}

void take_out_dead_links(std::vector<Block>& blocks, const Library& library) {
    const auto is_dead = [&](const Block& block) { return is_dead_link(block, library); };
    const auto is_heading = [](const Block& block) { return std::holds_alternative<Heading>(block); };
    std::vector<Block> kept;
    for (auto at = blocks.begin(); at != blocks.end();) {
        const auto next = std::find_if(std::next(at), blocks.end(), is_heading);
        const auto below = is_heading(*at) ? std::next(at) : at;
        const bool was_empty = below == next;
        if (was_empty || !std::all_of(below, next, is_dead))
            std::copy_if(std::make_move_iterator(at), std::make_move_iterator(next), std::back_inserter(kept),
                         [&](const Block& block) { return !is_dead(block); });
        at = next;
    }
    blocks = std::move(kept);
}

}  // namespace model
