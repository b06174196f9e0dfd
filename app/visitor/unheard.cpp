#include "visitor/unheard.h"

#include <algorithm>
#include <utility>

#include "model/asked.h"
#include "model/section.h"
#include "model/signs.h"
#include "visitor/spoken_thing.h"

namespace visitor {
namespace {

// A warning may say in its last sentence what to do: only one that was heard whole counts.
std::size_t unheard_before(const HeardOf& of, const model::Ask& ask) {
    using Warning = std::pair<std::size_t, std::size_t>;  // block, part
    std::set<Warning> unheard;
    for (const model::Sentence& sentence : read_card(of.reading_out, of.content, *of.card, of.session.place())) {
        if (!sentence.block) continue;
        const model::Block& block = of.card->page.blocks[*sentence.block];
        if (std::get_if<model::Ask>(&block) == &ask) break;
        if (!std::holds_alternative<model::Warning>(block) && !model::shows_signs(block)) continue;
        if (!of.heard.contains(sentence.words)) unheard.emplace(*sentence.block, sentence.part);
    }
    return unheard.size();
}

bool stops(const HeardOf& of, const model::Ask& ask, const std::string& choice) {
    kiosk::Session after = of.session;
    after.take(kiosk::Choose{ask.id, choice, model::shared_name(of.card->page, ask)});
    if (const auto progress = progress_of(of.content, after, of.answering)) return progress->stops;
    const auto card = open_card(of.content, after, of.answering);
    return card && card->stop > 0;
}

}  // namespace

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
