#include "visitor/open_card.h"

#include <algorithm>
#include <iterator>

#include "model/showing.h"

namespace visitor {

namespace {

// Content may have changed under the visitor.
model::Choices still_offered(const model::Page& page, model::Choices choices) {
    const auto offers = [&](const auto& question, const auto& chosen) {
        return question.id == chosen.first &&
               std::ranges::any_of(question.choices, [&](const auto& choice) { return choice.id == chosen.second; });
    };
    std::erase_if(choices, [&](const auto& chosen) {
        return std::ranges::none_of(page.blocks, [&](const model::Block& block) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            const auto* const quiz = std::get_if<model::Quiz>(&block);
            return (ask && offers(*ask, chosen)) || (quiz && offers(*quiz, chosen));
        });
    });
    return choices;
}

// Above this size of text a calm beginning and the first sign of danger do not stand on every panel.
constexpr int usual_text = model::text_sizes.front();

template <class Kind>
bool is_a(const model::Block& block) {
    return std::holds_alternative<Kind>(block);
}

// The texts that a page begins with stand behind its first signs of danger.
void put_dangers_first(std::vector<model::Block>& blocks) {
    const auto first = std::ranges::find_if_not(blocks, is_a<model::Text>);
    const auto danger = std::find_if_not(first, blocks.end(), is_a<model::Heading>);
    const auto rest = std::find_if_not(danger, blocks.end(), is_a<model::Warning>);
    if (danger != rest) std::rotate(blocks.begin(), first, rest);
}

bool answered(const model::Answer& answer, const model::Choices& choices) {
    return std::ranges::all_of(answer.from, [&](const std::string& question) { return choices.contains(question); });
}

}  // namespace

std::optional<OpenCard> open_card(const model::Localised& content, const kiosk::Session& session,
                                  const Answering& answering) {
    const std::string_view id = session.place().card();
    const model::Page* const written = content.written->page(id);
    const model::Page* const shown = content.shown->page(id);
    if (!written || !shown) return std::nullopt;
    OpenCard card = {*shown, still_offered(*written, session.choices(written->id))};
    std::vector<model::Block>& blocks = card.page.blocks;
    blocks.clear();
    for (const model::Block& block : shown->blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer) blocks.push_back(block);
        if (!answer || !answering || !answered(*answer, card.choices)) continue;
        std::vector<model::Block> said = answering(*written, *answer, card.choices);
        model::take_out_dead_links(said, *content.written);
        for (model::Block& one : said) content.put_into_words(one);
        const bool stops = !said.empty() && std::holds_alternative<model::Warning>(said.front());
        if (stops) card.stop = said.size();
        // What the page begins with would stand below what to do now, and be taken for a part of it.
        if (stops) blocks.erase(blocks.begin(), std::ranges::find_if_not(blocks, is_a<model::Text>));
        const auto at = stops ? blocks.begin() : blocks.end();
        blocks.insert(at, std::make_move_iterator(said.begin()), std::make_move_iterator(said.end()));
        if (stops) break;
    }
    const bool large = session.settings().text_percent > usual_text;
    if (large && card.stop == 0 && card.page.area.empty()) put_dangers_first(blocks);
    return card;
}

std::optional<model::Where> stop_of(const OpenCard* card) {
    if (!card || card->stop == 0) return std::nullopt;
    return model::where_of(card->page.blocks.front());
}

std::set<std::string> photos_on(const OpenCard& card) {
    std::set<std::string> files;
    for (const model::Block& block : card.page.blocks)
        if (const auto* picture = std::get_if<model::Picture>(&block)) files.insert(picture->file);
    return files;
}

}  // namespace visitor
