#include "commands/speech.h"

#include <algorithm>

#include "publish/read_out.h"
#include "ui/wording.h"

namespace commands {
namespace {

namespace wording = wording;

publish::Cues cues_of(const visitor::OnCard& card) {
    publish::Cues cues = {.how_sure = card.say(wording::how_sure),
                          .how_long = card.say(wording::how_long),
                          .today = card.say(wording::today),
                          .caution = card.say(wording::when_not_to),
                          .picture = card.say(wording::picture),
                          .question = card.say(wording::question),
                          .chosen = card.say(wording::you_chose),
                          .right = card.say(wording::right),
                          .not_quite = card.say(wording::not_quite),
                          .right_one = card.say(wording::right_one)};
    std::ranges::transform(wording::topics, cues.topics.begin(), card.say);
    std::ranges::transform(wording::grades, cues.grades.begin(), card.say);
    std::ranges::transform(wording::effect_sizes, cues.effect_sizes.begin(), card.say);
    return cues;
}

}  // namespace

std::vector<visitor::Said> reading_out(const visitor::OnCard& card) {
    publish::Spoken spoken = {card.library, card.language, card.name, {}, card.choices};
    for (const visitor::Shown& shown : card.blocks)
        spoken.blocks.push_back({shown.block, shown.at_a_glance ? publish::Extent::glance : publish::Extent::whole});
    std::vector<visitor::Said> said;
    for (publish::Sentence& sentence : publish::sentences(spoken, cues_of(card)))
        said.push_back({sentence.block ? spoken.blocks[*sentence.block].block : nullptr, std::move(sentence.words)});
    return said;
}

}  // namespace commands
