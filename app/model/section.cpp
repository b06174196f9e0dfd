#include "model/section.h"

#include <algorithm>

#include "model/passages.h"

namespace model {
namespace {

bool begins_details(const Block& block) {
    return std::holds_alternative<Heading>(block) || std::holds_alternative<Quiz>(block) ||
           std::holds_alternative<Ask>(block) || std::holds_alternative<Guess>(block) ||
           std::holds_alternative<Lanes>(block);
}

}  // namespace

Section section_of(const Page& page, std::size_t block) {
    if (std::holds_alternative<Benefit>(page.blocks[block])) return Section::benefit;
    if (page.area.empty()) return Section::overview;
    if (std::holds_alternative<Warning>(page.blocks[block])) return Section::caution;
    const auto first = std::ranges::find_if(page.blocks, begins_details);
    return static_cast<std::ptrdiff_t>(block) < first - page.blocks.begin() ? Section::overview : Section::details;
}

std::vector<std::size_t> blocks_in(const Page& page, Section section, Topic topic) {
    std::vector<std::size_t> blocks;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto* const benefit = std::get_if<Benefit>(&page.blocks[i]);
        if (section_of(page, i) == section && (!benefit || benefit->topic == topic)) blocks.push_back(i);
    }
    return blocks;
}

std::vector<std::size_t> headings_in(const Page& page, Section section, Topic topic) {
    std::vector<std::size_t> headings = blocks_in(page, section, topic);
    std::erase_if(headings, [&](std::size_t i) { return !std::holds_alternative<Heading>(page.blocks[i]); });
    return headings;
}

int words_in(const Page& page, Section section, Topic topic) {
    std::ptrdiff_t words = 0;
    for (const std::size_t i : blocks_in(page, section, topic))
        for (const Passage& text : passages_of(page.blocks[i])) words += std::ranges::count(text.words, ' ') + 1;
    return static_cast<int>(words);
}

}  // namespace model
