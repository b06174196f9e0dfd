#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/section.h"
#include "ui/wording.h"
#include "visitor/spoken_screen.h"

// Of a SpokenScreen: what it tells whoever knows a part of it already. Warnings that somebody did not wait for are told
// of once they have answered, and alone when they come back; of a result, what is another now.

namespace visitor {

using namespace ui;

void SpokenScreen::note_left_unheard(const Now& now) {
    const auto asked = now.card ? asked_of_warnings(now.card->page, now.place().section) : std::nullopt;
    if (!asked) return;
    LeftUnheard left = {now.place(), asked->ask->question, {}};
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    const auto unheard = unheard_warnings(sentences, now.card->page, now.heard);
    for (const model::Sentence& sentence : sentences)
        if (sentence.block && unheard.contains({*sentence.block, sentence.part})) left.said.push_back(sentence);
    std::erase_if(left_unheard_, [&](const LeftUnheard& other) { return other.place == left.place; });
    left_unheard_.push_back(std::move(left));
}

bool SpokenScreen::has_left_unheard(const std::set<std::string>& heard) const {
    return std::ranges::any_of(left_unheard_, [&](const LeftUnheard& left) { return left.count(heard) > 0; });
}

void SpokenScreen::tell_left_unheard(const Now& now) {
    const bool at_result = now.card && now.card->step && now.card->step->kind == PageStep::Kind::result;
    for (LeftUnheard& left : left_unheard_) {
        const std::size_t count = left.count(now.heard);
        const bool first = !std::exchange(left.told, true);
        if (count == 0 || (!first && !at_result) || (!first && left.place == now.place())) continue;
        say(now, fmt::format("{}: {}", now.content.say(wording::not_heard_yet), said_warnings(now.content, count)));
        say(now, !first                      ? left.question
                 : left.place == now.place() ? now.content.say(wording::up_to_hear)
                                             : now.content.say(wording::back_to_hear));
    }
}

bool SpokenScreen::tell_only_unheard(const Now& now) {
    const auto left = std::ranges::find(left_unheard_, now.place(), &LeftUnheard::place);
    const std::size_t count = left == left_unheard_.end() || !now.card ? 0 : left->count(now.heard);
    if (count == 0) return false;
    say(now, fmt::format("{}: {}", now.content.say(wording::not_heard_yet), said_warnings(now.content, count)));
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    const auto unheard = unheard_warnings(sentences, now.card->page, now.heard);
    read_those(now, [&](const model::Sentence& sentence) {
        return unheard.contains({*sentence.block, sentence.part}) ||
               std::holds_alternative<model::Ask>(now.card->page.blocks[*sentence.block]);
    });
    return true;
}

// Whoever comes to a result again after an answer has changed. What stops there is heard whole.
bool SpokenScreen::tell_changed_result(const Now& now) {
    if (!now.card || !now.card->step || now.card->step->kind != PageStep::Kind::result) return false;
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    Result result = {now.choices(), {}, {}};
    for (std::size_t i = 0; i < now.card->page.blocks.size(); ++i) {
        result.blocks.push_back(words_of(sentences, i));
        if (std::holds_alternative<model::Heading>(now.card->page.blocks[i]))
            result.headings.push_back(result.blocks.back());
    }
    const Result before = std::exchange(results_[std::string(now.place().card())], result);
    if (now.card->stop > 0 || before.blocks.empty() || before.choices == result.choices) return false;
    const auto is_new = [&](const std::string& words) { return std::ranges::count(before.blocks, words) == 0; };
    if (before.blocks == result.blocks) {
        say(now, now.content.say(wording::result_as_before));
        return true;
    }
    say(now, now.content.say(wording::result_changed));
    if (std::ranges::none_of(result.blocks, is_new)) return false;
    std::vector<std::string> gone = before.headings;
    std::erase_if(gone, [&](const std::string& words) { return std::ranges::count(result.headings, words) > 0; });
    // In one sentence with what is gone: by itself that would sound as if it still held.
    for (const std::string& heading : gone)
        say(now, fmt::format("{} {}", now.content.say(wording::what_is_gone), heading));
    say(now, now.content.say(wording::what_is_new));
    read_those(now, [&](const model::Sentence& sentence) { return is_new(result.blocks[*sentence.block]); });
    if (!std::ranges::all_of(result.blocks, is_new)) say(now, now.content.say(wording::rest_as_before));
    return true;
}

// Each below its heading.
void SpokenScreen::read_those(const Now& now, const std::function<bool(const model::Sentence&)>& wanted) {
    std::vector<model::Sentence> heading;
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place())) {
        if (!sentence.block) continue;
        const bool heads = std::holds_alternative<model::Heading>(now.card->page.blocks[*sentence.block]);
        if (heads) {
            if (!heading.empty() && heading.front().block != sentence.block) heading.clear();
            heading.push_back(sentence);
        }
        if (!wanted(sentence)) continue;
        for (const model::Sentence& above : std::exchange(heading, {})) read(now, above);
        if (!heads) read(now, sentence);
    }
}

}  // namespace visitor
