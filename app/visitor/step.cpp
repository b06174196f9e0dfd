#include "visitor/step.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "model/asked.h"

namespace visitor {

namespace {

bool is_asked(const Progress& progress, std::string_view id) {
    const model::Ask* const ask = model::ask_called(*progress.page, id);
    return ask && model::asked(*progress.page, *ask, progress.choices) == model::Asked::yes;
}

// In the visitor's words, or as they are written.
using SaidIn = std::vector<model::Block> Said::*;

// The week as it has grown so far.
std::optional<model::Week> week_so_far(const Progress& progress, SaidIn words = &Said::blocks) {
    std::optional<model::Week> week;
    for (const Said& said : progress.said)
        for (const model::Block& block : said.*words)
            if (const auto* const found = std::get_if<model::Week>(&block)) week = *found;
    return week;
}

// What a page says to everybody, whatever they chose: below its last question.
std::vector<model::Block> closing_words(const model::Page& page) {
    const auto asks = [](const model::Block& block) {
        return std::holds_alternative<model::Ask>(block) || std::holds_alternative<model::Answer>(block);
    };
    const auto last = std::find_if(page.blocks.rbegin(), page.blocks.rend(), asks).base();
    return {last, page.blocks.end()};
}

bool lists_signs(const model::Page& page, const model::Ask& ask) {
    return std::ranges::any_of(model::blocks_with(page, ask), [&](std::size_t i) {
        const auto* const list = std::get_if<model::List>(&page.blocks[i]);
        return list && !list->signs.empty();
    });
}

std::vector<model::Block> result(const Progress& progress, const model::Page& shown) {
    std::vector<model::Block> blocks;
    if (progress.stops) return progress.said.back().blocks;
    for (const Said& said : progress.said)
        if (!said.answer->for_staff) std::ranges::copy(said.blocks, std::back_inserter(blocks));
    const auto is_week = [](const model::Block& block) { return std::holds_alternative<model::Week>(block); };
    const auto weeks = std::ranges::count_if(blocks, is_week);
    // The last one is the week as it stands now.
    std::erase_if(blocks,
                  [&, passed = 0](const model::Block& block) mutable { return is_week(block) && ++passed < weeks; });
    std::ranges::move(closing_words(shown), std::back_inserter(blocks));
    return blocks;
}

std::vector<model::Block> blocks_for_staff(const Progress& progress, SaidIn words = &Said::blocks) {
    std::vector<model::Block> blocks;
    for (const Said& said : progress.said)
        if (said.answer->for_staff) blocks.insert(blocks.end(), (said.*words).begin(), (said.*words).end());
    if (auto week = week_so_far(progress, words)) blocks.emplace_back(std::move(*week));
    return blocks;
}

}  // namespace

PageStep::Kind kind_of_step(std::string_view step) {
    if (step == kiosk::step::result) return PageStep::Kind::result;
    if (step == kiosk::step::answers) return PageStep::Kind::answers;
    if (step == kiosk::step::for_staff) return PageStep::Kind::for_staff;
    if (step == kiosk::step::signs) return PageStep::Kind::signs;
    return list_of_step(step) ? PageStep::Kind::sign_list : PageStep::Kind::question;
}

std::string step_of_list(std::size_t n) { return std::string(kiosk::step::signs) + ' ' + std::to_string(n); }

std::optional<std::size_t> list_of_step(std::string_view step) {
    if (!step.starts_with(kiosk::step::signs)) return std::nullopt;
    step.remove_prefix(std::min(kiosk::step::signs.size() + 1, step.size()));
    std::size_t n = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), n);
    return error == std::errc() && end == step.data() + step.size() ? std::optional(n) : std::nullopt;
}

std::string Progress::due() const {
    const model::Ask* const open = stops ? nullptr : model::open_question(*page, choices);
    return open ? open->id : std::string(kiosk::step::result);
}

std::string Progress::there(const std::string& step) const {
    const std::string next = due();
    if (kind_of_step(step) == PageStep::Kind::question)
        return is_asked(*this, step) && choices.contains(step) ? step : next;
    const bool done = next == kiosk::step::result;
    if (step == kiosk::step::signs) return done && !lists.empty() ? step : next;
    if (const auto list = list_of_step(step)) return done && *list < lists.size() ? step : next;
    if (step == kiosk::step::for_staff) return done && has_card_for_staff() ? step : next;
    if (step == kiosk::step::answers) return choices.empty() ? next : step;
    return next;
}

bool Progress::has_card_for_staff() const {
    return !stops && std::ranges::any_of(said, [](const Said& one) { return one.answer->for_staff; });
}

std::vector<model::Block> blocks_at(const std::string& step, const Progress& progress, const model::Page& shown) {
    std::vector<model::Block> blocks;
    switch (kind_of_step(step)) {
        case PageStep::Kind::result:
            return result(progress, shown);
        case PageStep::Kind::answers:
        case PageStep::Kind::signs:
        case PageStep::Kind::sign_list:
            return blocks;
        case PageStep::Kind::for_staff:
            return blocks_for_staff(progress);
        case PageStep::Kind::question:
            break;
    }
    if (auto week = progress.stops ? std::nullopt : week_so_far(progress)) blocks.emplace_back(std::move(*week));
    if (const model::Ask* const ask = model::ask_called(shown, step))
        for (const std::size_t i : model::blocks_with(shown, *ask)) blocks.push_back(shown.blocks[i]);
    return blocks;
}

PageStep step_at(const std::string& step, const Progress& progress, const model::Page& shown) {
    PageStep now = {.kind = kind_of_step(step),
                    .due = progress.due(),
                    .of = model::questions_on_the_way(*progress.page, progress.choices),
                    .stops = progress.stops,
                    .for_staff = progress.has_card_for_staff()};
    if (const model::Ask* const ask = model::ask_called(*progress.page, step)) {
        now.shared = model::shared_name(*progress.page, *ask);
        now.lists_signs = lists_signs(*progress.page, *ask);
    }
    for (const SignList& list : progress.lists)
        now.lists.push_back(std::get<model::Heading>(shown.blocks[list.heading]).words);
    if (now.kind == PageStep::Kind::for_staff) now.written = blocks_for_staff(progress, &Said::written);
    std::size_t number = 0;
    for (const model::Block& block : shown.blocks) {
        const auto* const ask = std::get_if<model::Ask>(&block);
        if (!ask || !is_asked(progress, ask->id)) continue;
        ++number;
        if (ask->id == step) now.number = number;
        if (progress.choices.contains(ask->id)) now.answered.push_back(ask);
    }
    return now;
}

}  // namespace visitor
