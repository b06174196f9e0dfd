#include "visitor/read_card.h"

#include <algorithm>

#include "model/clinic_facts.h"
#include "model/section.h"
#include "model/signs.h"
#include "visitor/card/lens.h"

namespace visitor {

namespace {

bool is_about(model::Topic topic, const model::Block& block) {
    const auto* const benefit = std::get_if<model::Benefit>(&block);
    return benefit && benefit->topic == topic;
}

// Whoever is asked hears the question and its answers before what explains them, and the plan as it is so far, which
// would sound like the result. Nothing comes before a warning that did not.
void put_question_first(std::vector<std::size_t>& blocks, const model::Page& page) {
    const auto warns = [&](std::size_t i) {
        return std::holds_alternative<model::Warning>(page.blocks[i]) || model::shows_signs(page.blocks[i]);
    };
    const auto asks = [&](std::size_t i) { return std::holds_alternative<model::Ask>(page.blocks[i]); };
    const auto below_warnings = std::find_if(blocks.rbegin(), blocks.rend(), warns).base();
    std::stable_partition(below_warnings, blocks.end(), asks);
}

}  // namespace

std::string words_of(const std::vector<model::Sentence>& sentences, std::size_t block) {
    std::string words;
    for (const model::Sentence& sentence : sentences)
        if (sentence.block == block) words += sentence.words + " ";
    return words;
}

std::vector<model::Sentence> read_card(const ReadingOut& reading_out, const model::Localised& content,
                                       const OpenCard& open, const kiosk::Place& place, Named named) {
    if (!reading_out) return {};
    const model::Page& page = open.page;
    const bool overview = place.section == model::Section::overview;
    model::ShownCard shown = {*content.shown, content.code(), {}, page.blocks, {}, open.choices};
    std::vector<std::size_t> blocks = model::blocks_in(page, place.section, place.topic);
    if (open.step && open.step->kind == PageStep::Kind::question) put_question_first(blocks, page);
    for (const std::size_t i : blocks) {
        const auto urgency = open.urgencies.find(i);
        shown.blocks.push_back({.block = i});
        if (urgency != open.urgencies.end()) shown.blocks.back().urgency = urgency->second;
    }
    if (overview || named == Named::always) {
        shown.name = page.name;
        shown.latin = page.latin;
    }
    shown.lens = place.lens();
    shown.areas = areas_by_grade(*content.shown, place.lens());
    if (overview) {
        const auto is_shown = [&](std::size_t i) {
            return std::ranges::find(shown.blocks, i, &model::ShownBlock::block) != shown.blocks.end();
        };
        for (const model::Topic topic : content.shown->clinic.topics)
            for (std::size_t i = 0; i < page.blocks.size(); ++i)
                if (is_about(topic, page.blocks[i]) && !is_shown(i)) shown.blocks.push_back({i, model::Extent::glance});
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            const auto* const link = std::get_if<model::Link>(&page.blocks[i]);
            if (link && !link->feels_like.empty() && !is_shown(i)) shown.blocks.push_back({i, model::Extent::glance});
        }
        shown.leads_to_booking = place.screen == kiosk::Screen::map && model::leads_to_booking(*content.shown, page);
    }
    return reading_out(content, shown);
}

}  // namespace visitor
