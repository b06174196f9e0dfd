#include "commands/speech.h"

#include <algorithm>

#include "publish/read_out.h"
#include "ui/wording.h"

namespace commands {
namespace {

namespace wording = wording;

publish::Cues cues_of(const model::Localised& content) {
    const auto say = [&](std::string_view words) { return content.say(words); };
    publish::Cues cues = {.how_sure = say(wording::how_sure),
                          .how_long = say(wording::how_long),
                          .today = say(wording::today),
                          .caution = say(wording::when_not_to),
                          .picture = say(wording::picture),
                          .question = say(wording::question),
                          .chosen = say(wording::you_chose),
                          .right = say(wording::right),
                          .not_quite = say(wording::not_quite),
                          .right_one = say(wording::right_one)};
    std::ranges::transform(wording::topics, cues.topics.begin(), say);
    std::ranges::transform(wording::grades, cues.grades.begin(), say);
    std::ranges::transform(wording::effect_sizes, cues.effect_sizes.begin(), say);
    return cues;
}

}  // namespace

std::vector<visitor::Said> reading_out(const visitor::OnCard& card) {
    publish::Spoken spoken = {*card.content.shown, card.content.code(), card.name, {}, card.card.choices};
    for (const visitor::Shown& shown : card.blocks)
        spoken.blocks.push_back({&card.card.page.blocks[shown.block],
                                 shown.at_a_glance ? publish::Extent::glance : publish::Extent::whole});
    std::vector<visitor::Said> said;
    for (publish::Sentence& sentence : publish::sentences(spoken, cues_of(card.content)))
        said.push_back({sentence.block ? std::optional(card.blocks[*sentence.block].block) : std::nullopt,
                        std::move(sentence.words)});
    return said;
}

}  // namespace commands
