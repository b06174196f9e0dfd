#include "commands/speech.h"

#include <algorithm>

#include "publish/read_out.h"
#include "ui/wording.h"

namespace commands {
namespace {

publish::Cues cues_of(const model::Localised& content) {
    const auto say = [&](std::string_view words) { return content.say(words); };
    publish::Cues cues = {.how_sure = say(wording::how_sure),
                          .how_long = say(wording::how_long),
                          .feels_like = say(wording::feels_like),
                          .today = say(wording::today),
                          .tested = say(wording::tested),
                          .caution = say(wording::warning),
                          .picture = say(wording::picture),
                          .question = say(wording::question),
                          .chosen = say(wording::you_chose),
                          .time_for_massage = say(wording::time_for_massage),
                          .here = say(wording::here),
                          .your_guess = say(wording::your_guess),
                          .measured = say(wording::measured),
                          .right = say(wording::right),
                          .not_quite = say(wording::not_quite),
                          .right_one = say(wording::right_one),
                          .sources = say(wording::sources),
                          .medical_name = say(wording::medical_name),
                          .joined_by = {say(wording::last_author), say(wording::more_authors)},
                          .area_by_area = say(wording::area_by_area),
                          .same_for_each_area = say(wording::same_for_each_area),
                          .five_breaths = say(wording::five_breaths),
                          .clinic = wording::of_clinic(say)};
    std::ranges::transform(wording::topics, cues.topics.begin(), say);
    std::ranges::transform(wording::lens_keys, cues.lens_keys.begin(), say);
    std::ranges::transform(wording::lens_shows, cues.lens_shows.begin(), say);
    for (std::size_t i = 0; i < cues.lens_facts.size(); ++i)
        std::ranges::transform(wording::lens_facts[i], cues.lens_facts[i].begin(), say);
    std::ranges::transform(wording::steps, cues.steps.begin(), say);
    std::ranges::transform(wording::grades, cues.grades.begin(), say);
    std::ranges::transform(wording::urgencies, cues.urgencies.begin(), say);
    std::ranges::transform(wording::effect_sizes, cues.effect_sizes.begin(), say);
    return cues;
}

}  // namespace

std::vector<model::Sentence> reading_out(const model::Localised& content, const model::ShownCard& card) {
    return publish::sentences(card, cues_of(content));
}

std::vector<std::string> saying(const model::Localised& content, std::string_view words) {
    return publish::sentences(words, content.code(), content.written->clinic.emergency);
}

}  // namespace commands
