#include "visitor/unheard.h"

#include <algorithm>

#include "model/asked.h"
#include "model/section.h"
#include "model/signs.h"
#include "visitor/spoken_thing.h"

namespace visitor {
namespace {

std::size_t unheard_before(const HeardOf& of, const model::Ask& ask) {
    const model::Page& page = of.card->page;
    const auto is_it = [&](const model::Block& block) { return std::get_if<model::Ask>(&block) == &ask; };
    const auto at = static_cast<std::size_t>(std::ranges::find_if(page.blocks, is_it) - page.blocks.begin());
    const auto sentences = read_card(of.reading_out, of.content, *of.card, of.session.place());
    const auto unheard = unheard_warnings(sentences, page, of.heard);
    return static_cast<std::size_t>(
        std::ranges::count_if(unheard, [&](const WarningAt& warning) { return warning.block < at; }));
}

bool stops(const HeardOf& of, const model::Ask& ask, const std::string& choice) {
    kiosk::Session after = of.session;
    after.take(kiosk::Choose{ask.id, choice, model::shared_name(of.card->page, ask)});
    if (const auto progress = progress_of(of.content, after, of.answering)) return progress->stops;
    const auto card = open_card(of.content, after, of.answering);
    return card && card->stop > 0;
}

}  // namespace

// A warning may say in its last sentence what to do: only one that was heard whole counts.
std::set<WarningAt> unheard_warnings(const std::vector<model::Sentence>& sentences, const model::Page& page,
                                     const std::set<std::string>& heard) {
    std::set<WarningAt> unheard;
    for (const model::Sentence& sentence : sentences) {
        if (!sentence.block || heard.contains(sentence.words)) continue;
        const model::Block& block = page.blocks[*sentence.block];
        if (std::holds_alternative<model::Warning>(block) || model::shows_signs(block))
            unheard.insert({*sentence.block, sentence.part});
    }
    return unheard;
}

std::size_t LeftUnheard::count(const std::set<std::string>& heard) const {
    std::set<WarningAt> left;
    for (const model::Sentence& sentence : said)
        if (!heard.contains(sentence.words)) left.insert({*sentence.block, sentence.part});
    return left.size();
}

std::size_t warnings_between(const ui::Walk& walk, const std::set<WarningAt>& warnings, ImGuiID from, ImGuiID to) {
    const auto first = std::ranges::find(walk, from, &ui::Seen::id);
    const auto last = std::ranges::find(walk, to, &ui::Seen::id);
    if (first >= last || last == walk.end()) return 0;
    return static_cast<std::size_t>(std::count_if(first + 1, last, [&](const ui::Seen* seen) {
        return seen->role == ui::Role::passage && seen->excerpt &&
               warnings.contains({seen->excerpt->block, seen->excerpt->part});
    }));
}

std::size_t warnings_unheard(const HeardOf& of, const ui::Seen& answer) {
    if (!of.card) return 0;
    const auto asked = asked_of_warnings(of.card->page, of.session.place().section);
    if (!asked) return 0;
    const auto choice = std::ranges::find(asked->ask->choices, answer.name, &model::Ask::Choice::words);
    if (choice == asked->ask->choices.end()) return 0;
    const std::size_t unheard = unheard_before(of, *asked->ask);
    return unheard > 0 && !stops(of, *asked->ask, choice->id) ? unheard : 0;
}

}  // namespace visitor
