#include "visitor/open_card.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "model/asked.h"
#include "model/clinic_facts.h"
#include "model/guessed.h"
#include "model/section.h"
#include "model/showing.h"
#include "prose/sentences.h"
#include "ui/theme.h"
#include "ui/wording.h"
#include "visitor/card/firmness.h"
#include "visitor/card/pictured_card.h"

namespace visitor {

namespace {

template <class Kind>
bool is_a(const model::Block& block) {
    return std::holds_alternative<Kind>(block);
}

// Content may have changed under the visitor.
model::Choices still_offered(const model::Page& page, const model::Choices& choices) {
    model::Choices kept = model::still_asked(page, choices);
    for (const model::Block& block : page.blocks) {
        const auto* const quiz = std::get_if<model::Quiz>(&block);
        const auto chosen = quiz ? choices.find(quiz->id) : choices.end();
        if (chosen != choices.end() && std::ranges::count(quiz->choices, chosen->second, &model::Quiz::Choice::id) > 0)
            kept.insert(*chosen);
    }
    kept.merge(model::still_set(page, choices));
    return kept;
}

// With what was chosen on another page that asks the same.
model::Choices choices_on(const model::Page& page, const kiosk::Session& session) {
    model::Choices choices = session.choices(page.id);
    for (const model::Block& block : page.blocks) {
        const auto* const ask = std::get_if<model::Ask>(&block);
        if (!ask || !ask->shared) continue;
        const auto chosen = session.shared_choices().find(model::shared_name(page, *ask));
        if (chosen != session.shared_choices().end()) choices[ask->id] = chosen->second;
    }
    model::Choices kept = still_offered(page, choices);
    // How firm hands should be is no question of the page's.
    if (const auto firm = session.shared_choices().find(std::string(firmness_question));
        firm != session.shared_choices().end() && std::ranges::any_of(page.blocks, is_a<model::Movement>))
        kept.insert(*firm);
    return kept;
}

// Above this size of text, or in the lower half, a calm beginning and the first sign of danger do not stand on every
// panel.
constexpr int usual_text = model::text_sizes.front();

// The first sentence by itself, where a page begins with more than one: signs of danger may come between. A question
// keeps its answer.
void set_first_sentence_apart(std::vector<model::Block>& blocks, prose::Tongue tongue) {
    auto* const text = std::get_if<model::Text>(&blocks.front());
    const auto sentences = prose::sentences_of(text->words, tongue);
    const auto says =
        std::ranges::find_if_not(sentences, [](const auto& sentence) { return prose::whole(sentence).ends_with('?'); });
    if (says == sentences.end() || says + 1 == sentences.end()) return;
    const auto rest = static_cast<std::size_t>((says + 1)->front().data() - text->words.data());
    model::Text first = {text->where, text->words.substr(0, rest)};
    first.words.erase(first.words.find_last_not_of(' ') + 1);
    text->words.erase(0, rest);
    blocks.insert(blocks.begin(), std::move(first));
}

// The texts and the movement that a page begins with stand behind its first signs of danger.
void put_dangers_first(std::vector<model::Block>& blocks, Hangs hangs, prose::Tongue tongue) {
    const auto is_calm = [](const model::Block& block) {
        return is_a<model::Text>(block) || is_a<model::Movement>(block);
    };
    const auto begins = std::ranges::find_if_not(blocks, is_calm);
    const auto signs = std::find_if_not(begins, blocks.end(), is_a<model::Heading>);
    if (signs == std::find_if_not(signs, blocks.end(), is_a<model::Warning>)) return;
    const bool keeps = hangs == Hangs::upright && is_a<model::Text>(blocks.front());
    if (keeps) set_first_sentence_apart(blocks, tongue);
    const auto first = std::ranges::find_if_not(blocks, is_calm);
    const auto danger = std::find_if_not(first, blocks.end(), is_a<model::Heading>);
    const auto rest = std::find_if_not(danger, blocks.end(), is_a<model::Warning>);
    std::rotate(blocks.begin() + (keeps ? 1 : 0), first, rest);
}

// Where a clinic sets nothing of that, a heading over it would promise what is not there.
void take_out_contact(std::vector<model::Block>& blocks, const model::Clinic& clinic) {
    if (model::says_how_to_reach(clinic)) return;
    const auto heads_contact = [](const model::Block& a, const model::Block& b) {
        return is_a<model::Heading>(a) && is_a<model::Contact>(b);
    };
    for (auto at = blocks.begin(); at != blocks.end();) {
        at = std::adjacent_find(at, blocks.end(), heads_contact);
        if (at != blocks.end()) at = blocks.erase(at, at + 2);
    }
}

// Each group of names below a heading of its own, and so within reach of who jumps by headings.
void set_names_apart(std::vector<model::Block>& blocks, const model::Library& library) {
    const auto names = std::ranges::find_if(blocks, is_a<model::Names>);
    if (names == blocks.end()) return;
    const model::Where where = model::where_of(*names);
    std::vector<model::Block> groups;
    for (const model::NameGroup& group : model::names_by_alphabet(library)) {
        groups.emplace_back(model::Heading{where, group.letters});
        model::Names& apart = std::get<model::Names>(groups.emplace_back(model::Names{where}));
        for (const model::KnownAs& known : group.names) apart.group.push_back({known.in_words(), known.page->id});
    }
    blocks.insert(blocks.erase(names), groups.begin(), groups.end());
}

// What an answer says, as it is written.
std::vector<model::Block> written_by(const model::Localised& content, const model::Page& page,
                                     const model::Answer& answer, const model::Choices& choices,
                                     const Answering& answering) {
    std::vector<model::Block> said = answering(page, answer, choices);
    model::take_out_dead_links(said, *content.written);
    return said;
}

// The same content for who reads the language it is written in.
model::Localised as_written(const model::Localised& content) {
    return {content.written, content.written, {}, content.written->language(model::own_language(*content.written))};
}

std::vector<model::Block> in_words_of(const model::Localised& content, std::vector<model::Block> blocks) {
    for (model::Block& one : blocks) content.put_into_words(one);
    return blocks;
}

bool warns_first(const std::vector<model::Block>& said) {
    return !said.empty() && std::holds_alternative<model::Warning>(said.front());
}

bool is_asked(const model::Page& page, const model::Block& block, const model::Choices& choices) {
    const auto* const ask = std::get_if<model::Ask>(&block);
    return !ask || model::asked(page, *ask, choices) == model::Asked::yes;
}

// Above the question that stopped.
std::vector<SignList> lists_above(const model::Library& library, const Progress& progress) {
    const std::vector<std::string>& from = progress.said.back().answer->from;
    const model::Page& page = *progress.page;
    const model::Ask* const ask = from.size() == 1 ? model::ask_called(page, from.front()) : nullptr;
    if (!ask) return {};
    std::vector<SignList> lists;
    std::set<model::Urgency> urgencies;
    for (const std::size_t i : model::blocks_with(page, *ask)) {
        if (is_a<model::Heading>(page.blocks[i])) lists.push_back({i});
        const auto* const list = std::get_if<model::List>(&page.blocks[i]);
        if (!list || lists.empty()) continue;
        for (const std::string& key : list->signs) {
            const model::Sign* const sign = library.sign(key);
            if (!sign) continue;
            urgencies.insert(sign->urgency);
            lists.back().keys.push_back(key);
        }
    }
    std::erase_if(lists, [](const SignList& list) { return list.keys.empty(); });
    return urgencies.size() > 1 ? lists : std::vector<SignList>();
}

// Its heading, and what to do for each of its signs.
std::vector<model::Block> blocks_of(const SignList& list, const model::Localised& content, const model::Page& shown) {
    std::vector<model::Block> blocks = {shown.blocks[list.heading]};
    for (const std::string& key : list.keys) {
        const model::Sign& sign = *content.written->sign(key);
        content.put_into_words(blocks.emplace_back(model::Warning{sign.where, model::warned_of(sign), sign}));
    }
    return blocks;
}

Progress progress_with(const model::Localised& content, const model::Page& page, model::Choices choices,
                       const Answering& answering) {
    Progress progress = {.page = &page, .choices = std::move(choices)};
    for (const model::Block& block : page.blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer || !answering || !model::are_settled(page, answer->from, progress.choices)) continue;
        std::vector<model::Block> written = written_by(content, page, *answer, progress.choices, answering);
        if (written.empty()) continue;
        progress.stops = warns_first(written) && !answer->for_staff;
        progress.said.push_back({answer, in_words_of(content, written)});
        if (!content.wanted.empty())
            progress.said.back().written = in_words_of(as_written(content), std::move(written));
        if (progress.stops) break;
    }
    if (progress.stops) progress.lists = lists_above(*content.written, progress);
    return progress;
}

// The answer that ends the questions; none when they go on.
const model::Answer* answer_that_stops(const model::Localised& content, const model::Page& page,
                                       const model::Choices& choices, const Answering& answering) {
    for (const model::Block& block : page.blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer || answer->for_staff || !answering || !model::are_settled(page, answer->from, choices)) continue;
        if (warns_first(written_by(content, page, *answer, choices, answering))) return answer;
    }
    return nullptr;
}

std::vector<std::string> stopping_choices(const model::Localised& content, const Progress& progress,
                                          std::string_view question, const Answering& answering) {
    std::vector<std::string> stopping;
    const model::Ask* const ask = model::ask_called(*progress.page, question);
    if (!ask) return stopping;
    for (const model::Ask::Choice& choice : ask->choices) {
        model::Choices choices = progress.choices;
        choices[ask->id] = choice.id;
        const model::Answer* const stop = answer_that_stops(content, *progress.page, choices, answering);
        // Where a question is answered again, one below it may stop all the same.
        if (stop && std::ranges::count(stop->from, ask->id) > 0) stopping.push_back(choice.id);
    }
    return stopping;
}

// The first heading below the warnings of a stop: over a page that plans, "Plan my massage" would promise what it does
// not give.
std::optional<std::size_t> title_of_stop(const std::vector<model::Block>& blocks) {
    const auto below = std::ranges::find_if_not(blocks, is_a<model::Warning>);
    if (below == blocks.end() || !is_a<model::Heading>(*below)) return std::nullopt;
    return static_cast<std::size_t>(below - blocks.begin());
}

OpenCard card_of(const model::Localised& content, const model::Page& shown, const kiosk::Session& session,
                 const Progress& progress) {
    const std::string step = progress.there(session.place().step);
    OpenCard card = {shown, progress.choices};
    const auto list = list_of_step(step);
    card.page.blocks = list ? blocks_of(progress.lists[*list], content, shown) : blocks_at(step, progress, shown);
    card.step = step_at(step, progress, shown);
    card.step->answered_before = !card.step->answered.empty() && !session.has_answered_on(shown.id);
    if (progress.stops && card.step->kind == PageStep::Kind::result) {
        card.title = title_of_stop(card.page.blocks);
        card.stop = card.page.blocks.size();
    }
    return card;
}

bool is_large(const kiosk::Session& session) {
    return static_cast<float>(session.settings().text_percent) / 100 > ui::size::large_text;
}

// Beside a figure they would cost a stop or two: there each sign says itself what to do. So does the first one where
// text is large on an upright panel, which has to be seen first.
model::Urgencies urgencies_of(const OpenCard& card, const kiosk::Session& session, Hangs hangs) {
    if (!card.page.area.empty()) return {};
    const kiosk::Place& place = session.place();
    model::Urgencies all =
        model::urgencies_above(card.page.blocks, model::blocks_in(card.page, place.section, place.topic));
    if (!all.empty() && is_large(session) && hangs == Hangs::upright) all.erase(all.begin());
    return all;
}

std::optional<OpenCard> card_with_blocks(const model::Localised& content, const kiosk::Session& session,
                                         const Answering& answering, const std::optional<Progress>& progress,
                                         Hangs hangs) {
    const std::string_view id = session.place().card();
    const model::Page* const written = content.written->page(id);
    const model::Page* const shown = content.shown->page(id);
    if (!written || !shown) return std::nullopt;
    if (progress) {
        OpenCard card = card_of(content, *shown, session, *progress);
        card.step->stopping = stopping_choices(content, *progress, progress->there(session.place().step), answering);
        return card;
    }
    OpenCard card = {*shown, choices_on(*written, session)};
    std::vector<model::Block>& blocks = card.page.blocks;
    blocks.clear();
    for (const model::Block& block : shown->blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer && is_asked(*written, block, card.choices)) blocks.push_back(block);
        if (!answer || !answering || !model::are_settled(*written, answer->from, card.choices)) continue;
        std::vector<model::Block> said =
            in_words_of(content, written_by(content, *written, *answer, card.choices, answering));
        const bool stops = warns_first(said);
        if (stops) card.stop = said.size();
        // What the page begins with would stand below what to do now, and be taken for a part of it.
        if (stops) blocks.erase(blocks.begin(), std::ranges::find_if_not(blocks, is_a<model::Text>));
        const auto at = stops ? blocks.begin() : blocks.end();
        blocks.insert(at, std::make_move_iterator(said.begin()), std::make_move_iterator(said.end()));
        if (stops) break;
    }
    take_out_contact(blocks, content.shown->clinic);
    set_names_apart(blocks, *content.shown);
    const bool crowded = session.settings().text_percent > usual_text || session.settings().lowered;
    if (crowded && card.stop == 0 && card.page.area.empty())
        put_dangers_first(blocks, hangs, prose::tongue_of(content.code()).value_or(prose::Tongue::english));
    if (begins_with_picture(*written))
        card.picture = std::ranges::find_if(blocks, is_a<model::Movement>) - blocks.begin();
    return card;
}

}  // namespace

std::optional<Progress> progress_of(const model::Localised& content, const kiosk::Session& session,
                                    const Answering& answering) {
    const model::Page* const page = content.written->page(session.place().card());
    if (!page || !page->steps) return std::nullopt;
    return progress_with(content, *page, choices_on(*page, session), answering);
}

std::optional<OpenCard> open_card(const model::Localised& content, const kiosk::Session& session,
                                  const Answering& answering, Hangs hangs) {
    return open_card(content, session, answering, progress_of(content, session, answering), hangs);
}

std::optional<OpenCard> open_card(const model::Localised& content, const kiosk::Session& session,
                                  const Answering& answering, const std::optional<Progress>& progress, Hangs hangs) {
    std::optional<OpenCard> card = card_with_blocks(content, session, answering, progress, hangs);
    if (card) card->urgencies = urgencies_of(*card, session, hangs);
    return card;
}

void say_lists_not_heard(OpenCard& card, const model::Localised& content) {
    if (!card.step || card.step->kind != PageStep::Kind::for_staff) return;
    std::vector<model::Block>& blocks = card.page.blocks;
    const auto first = std::ranges::find_if_not(blocks, is_a<model::Heading>);
    if (first == blocks.end()) return;
    const auto at = first - blocks.begin();
    const auto insert = [&](std::vector<model::Block>& into, std::string_view words) {
        into.insert(into.begin() + at, model::Text{model::where_of(*(into.begin() + at)), std::string(words)});
    };
    insert(blocks, content.say(wording::lists_not_heard));
    if (!card.step->written.empty()) insert(card.step->written, as_written(content).say(wording::lists_not_heard));
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
