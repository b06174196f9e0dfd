#include "visitor/spoken_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/enum_index.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/spoken_languages.h"
#include "visitor/spoken_settings.h"
#include "visitor/unheard.h"

namespace visitor {

using namespace ui;

namespace {

constexpr std::array<std::string_view, 4> view_names = {wording::view_front, wording::view_back, wording::view_side,
                                                        wording::view_foot};

constexpr std::array<std::string_view, 6> what_keys_do = {
    wording::keys_to_move_and_choose, wording::keys_to_leave, wording::keys_of_the_voice,
    wording::key_for_speech,          wording::key_for_help,  wording::key_for_silence};

bool begins_group(const model::Block& block) {
    return std::holds_alternative<model::Heading>(block) || std::holds_alternative<model::Ask>(block) ||
           std::holds_alternative<model::Quiz>(block) || std::holds_alternative<model::Guess>(block) ||
           std::holds_alternative<model::Lanes>(block);
}

// And not because of an answer.
bool stands_on(const model::Page& page, const model::Block& block) {
    return std::ranges::any_of(page.blocks, [&](const model::Block& own) {
        return !std::holds_alternative<model::Answer>(own) && model::where_of(own) == model::where_of(block);
    });
}

// Each step of a page is a page of its own to whoever hears it.
bool same_page(const kiosk::Place& a, const kiosk::Place& b) {
    return a.screen == b.screen && a.page == b.page && a.step == b.step;
}

std::vector<std::size_t> caution_of(const model::Page& page) { return model::blocks_in(page, model::Section::caution); }

bool on_overview(const kiosk::Place& place) { return place.section == model::Section::overview; }

// What stands on the card there, as what has been read is remembered by.
std::string read_name(const kiosk::Place& place) {
    return fmt::format("{} {} {} {}", place.card(), place.step, static_cast<int>(place.section),
                       static_cast<int>(place.topic));
}

std::string words_of(const std::vector<model::Sentence>& sentences, std::size_t block) {
    std::string words;
    for (const model::Sentence& sentence : sentences)
        if (sentence.block == block) words += sentence.words + " ";
    return words;
}

}  // namespace

struct SpokenScreen::Now : Screen {
    std::optional<Seen> focus;

    const kiosk::Place& place() const { return session.place(); }
    const kiosk::Settings& settings() const { return session.settings(); }
    model::Choices choices() const { return card ? card->choices : model::Choices(); }
};

std::vector<std::string> SpokenScreen::sentences_of(const model::Localised& content, std::string_view words) const {
    if (words.empty()) return {};
    return saying_ ? saying_(content, words) : std::vector<std::string>{std::string(words)};
}

void SpokenScreen::say(const model::Localised& content, std::string_view words, ImGuiID about) {
    for (std::string& sentence : sentences_of(content, words)) sentences_.push_back(std::move(sentence));
    about_.resize(sentences_.size(), about);
}

void SpokenScreen::say(const Now& now, std::string_view words, ImGuiID about) { say(now.content, words, about); }

void SpokenScreen::read(const Now& now, const model::Sentence& sentence) {
    sentences_.push_back(sentence.words);
    about_.push_back(sentence.block ? thing_read(now.record, now.card->page, sentence) : 0);
}

// All that a block of the card says.
void SpokenScreen::read(const Now& now, std::size_t block) {
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place()))
        if (sentence.block == block) read(now, sentence);
}

News SpokenScreen::news(const Screen& screen) {
    sentences_.clear();
    about_.clear();
    focus_.reset();
    lead_in_ = 0;
    News news = {.language = std::string(screen.content.code())};
    const Now now = {screen, screen.keypad.focused()};
    if (screen.keypad.self_voicing()) {
        tell(now);
        remember(now);
    } else if (told_.on) {
        news.language = content_->code();
        say_goodbye(screen.session);
    }
    news.sentences = std::move(sentences_);
    news.about = std::move(about_);
    news.focus = focus_;
    news.lead_in = lead_in_;
    return news;
}

News SpokenScreen::invitation(const model::Localised& content, Hint hint) const {
    const std::string_view words = hint == Hint::in_full ? wording::to_hear : wording::to_hear_in_short;
    const auto in_tongue = [&](const model::Localised& tongue) { return sentences_of(tongue, tongue.say(words)); };
    std::vector<News> all = in_each_language(content, in_tongue);
    News first = std::move(all.front());
    first.in_others.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
    return first;
}

void SpokenScreen::say_goodbye(const kiosk::Session& session) {
    const model::Localised before = *std::exchange(content_, std::nullopt);
    if (session.place().screen == kiosk::Screen::attract) say(before, before.say(wording::started_over));
    say(before, before.say(wording::speech_off));
    told_ = {};
    read_.clear();
}

// What the visitor asked to have read goes on until they move on. No key that is for pressing leads to silence.
void SpokenScreen::tell(const Now& now) {
    const Keypad::Strokes& strokes = now.keypad.strokes();
    const bool elsewhere = !told_.on || !same_page(now.place(), told_.place);
    const bool asks_for_words = strokes.moved || strokes.came || strokes.past_lead_in || strokes.where ||
                                strokes.again || strokes.help || strokes.unheard > 0;
    if (now.session.listening().playing && !elsewhere && !asks_for_words) return;
    const bool arrived = elsewhere || now.settings().language != told_.settings.language;
    tell_change(now, arrived);
    if (strokes.unheard > 0) {
        say(now, fmt::format("{}: {}", now.content.say(wording::not_heard_yet),
                             said_warnings(now.content, strokes.unheard)));
        focus_ = sentences_.size();
        say(now, now.content.say(wording::answer_all_the_same));
    } else if (now.focus) {
        const bool heads = now.focus->role == Role::heading;
        if ((strokes.moved || strokes.came) && !arrived && !heads) tell_skipped(now);
        const std::size_t before = sentences_.size();
        if (strokes.past_lead_in)
            tell_where(now, Entered::no);
        else if (strokes.came || strokes.where || (strokes.help && !arrived))
            tell_where(now, Entered::yes);
        else
            tell_focus(now, arrived);
        if (sentences_.empty() && strokes.back) say(now, now.content.say(wording::first_screen));
        if (sentences_.empty() && (strokes.pressed || strokes.again)) tell_where(now, Entered::no);
        if (strokes.again && now.focus->role == Role::passage &&
            leads_to_question(walk(now.record.all(), By::ear), *now.focus))
            say(now, now.content.say(wording::only_read));
        if (sentences_.size() > before) focus_ = before;
    } else if (!arrived && now.session.view() != told_.view) {
        say(now, now.content.say(view_names[base::index(now.session.view())]));
    }
}

void SpokenScreen::tell_change(const Now& now, bool arrived) {
    const Keypad::Strokes& strokes = now.keypad.strokes();
    if (!told_.on)
        say(now, now.content.say(wording::speech_on));
    else
        tell_settings(now);
    const bool helps = now.content.shown->page(model::help_page) != nullptr;
    if (!told_.on || (strokes.help && !arrived))
        for (const std::string_view words : what_keys_do)
            if (helps || words != wording::key_for_help) say(now, now.content.say(words));
    if (arrived)
        tell_place(now);
    else if (now.place() != told_.place)
        tell_section(now);
    else if (now.choices() != told_.choices)
        tell_results(now);
    else if (strokes.again && now.focus && now.focus->role == Role::heading)
        tell_below_heading(now);
}

void SpokenScreen::tell_settings(const Now& now) {
    const kiosk::Settings& after = now.settings();
    for (const std::string& words : said_of_settings(now.content, told_.settings, after, now.keypad.strokes().volume))
        say(now, words);
    if (after.text_percent != told_.settings.text_percent && now.place() == told_.place) tell_names(now);
}

// Larger text may have moved them, and whoever cannot see would look for them in vain.
void SpokenScreen::tell_names(const Now& now) {
    const NamesStand names = where_names_stand(now.record);
    if (names == told_.names) return;
    say(now, now.content.say(names == NamesStand::in_a_list     ? wording::names_in_a_list
                             : names == NamesStand::around_body ? wording::names_around_body
                                                                : wording::card_alone));
}

// The card on the map greets once, and who goes back to a page has heard it.
void SpokenScreen::tell_place(const Now& now) {
    if (told_.on && now.settings().language != told_.settings.language) read_.clear();
    const bool on_map = now.place().screen == kiosk::Screen::map;
    const bool again =
        read_.contains(read_name(now.place())) && (now.keypad.came_back() || (on_map && on_overview(now.place())));
    if (on_map) say(now, now.content.say(wording::map_title));
    if (!again) return read_all(now, on_map ? Named::at_first : Named::always);
    if (on_map || !now.card) return;
    say(now, now.card->page.name);
    for (const std::string& words : said_of_step(now.content, *now.card, now.place())) say(now, words);
}

// Back at the beginning of a card that has been read the visitor wants to go on, not to hear it again.
void SpokenScreen::tell_section(const Now& now) {
    const bool again = on_overview(now.place()) && read_.contains(read_name(now.place()));
    const bool on_map = now.place().screen == kiosk::Screen::map && on_overview(now.place());
    if (on_map) say(now, now.content.say(wording::map_title));
    if (!again) return read_all(now, Named::at_first);
    if (!on_map && now.card) say(now, now.card->page.name);
}

void SpokenScreen::read_all(const Now& now, Named named) {
    if (!now.card) return;
    if (now.place().section == model::Section::caution)
        say(now, said_warnings(now.content, count_of_warnings(now.card->page, caution_of(now.card->page))));
    bool begins = true;
    // Where the questions stop, nothing is said before what has to be done.
    const bool at_once = now.card->step && now.card->stop > 0;
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place(), named)) {
        if (at_once && !sentence.block) continue;
        read(now, sentence);
        if (!std::exchange(begins, false)) continue;
        if (!sentence.block) about_.back() = thing_read(now.record, now.card->page, sentence);
        for (const std::string& words : said_of_step(now.content, *now.card, now.place())) say(now, words);
    }
    read_.insert(read_name(now.place()));
    if (at_once && now.card->step->answered_before) say(now, now.content.say(wording::answered_before));
    if (now.place().screen == kiosk::Screen::page && on_overview(now.place())) tell_warnings(now);
}

// They stand behind a button of their own, and nobody should pass that by because it says nothing of them.
void SpokenScreen::tell_warnings(const Now& now) {
    const auto behind = model::blocks_in(now.card->page, model::Section::caution);
    if (const std::string warnings = said_warnings(now.content, count_of_warnings(now.card->page, behind));
        !warnings.empty())
        say(now, fmt::format("{}: {}", now.content.say(wording::when_not_to), warnings));
}

// First of all what an answer has brought: it may be to call for help. What has stood behind such an answer, and comes
// back when it is taken back, is not news.
void SpokenScreen::tell_results(const Now& now) {
    const model::Page* const written = now.content.shown->page(now.place().card());
    if (!now.card || !written) return;
    const std::vector<model::Block>& blocks = now.card->page.blocks;
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    for (const std::size_t i : model::blocks_in(now.card->page, now.place().section, now.place().topic)) {
        if (stands_on(*written, blocks[i]) || std::ranges::count(blocks_, words_of(sentences, i)) > 0) continue;
        read(now, i);
    }
    for (const model::Block& block : blocks) {
        for (const std::string& words : said_of_numbers(now.content, block, told_.choices, now.choices()))
            say(now, words);
        const auto* const quiz = std::get_if<model::Quiz>(&block);
        const auto made = quiz ? now.card->choices.find(quiz->id) : now.card->choices.end();
        if (made == now.card->choices.end()) continue;
        const auto before = told_.choices.find(quiz->id);
        if (before == told_.choices.end() || before->second != made->second)
            for (const std::string& words : said_of_quiz(now.content, *quiz, now.choices())) say(now, words);
    }
}

void SpokenScreen::tell_focus(const Now& now, bool arrived) {
    const Seen& focus = *now.focus;
    const bool same = told_.focus && told_.focus->id == focus.id;
    const bool answered = told_.asks && !now.asks;
    const bool back_at_overview = now.place() != told_.place && on_overview(now.place());
    // What has just been pressed need not be said again, unless nothing else came of it, or it is an answer now.
    const bool changed = told_.focus && (told_.focus->state != focus.state || now.choices() != told_.choices);
    const bool news = arrived || !same || answered || back_at_overview || (changed && sentences_.empty());
    const bool chose = focus.state == now.content.say(wording::chosen) && now.choices() != told_.choices;
    if (!news && chose) return say(now, fmt::format("{}, {}", focus.name, focus.state), focus.id);
    if (!news) return;
    if (focus.role == Role::heading && !arrived) return tell_below_heading(now);
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)), focus.id);
    const bool entered = arrived || !told_.focus || told_.focus->group.heading != focus.group.heading;
    Seen brief = focus;
    if (arrived) brief.more.clear();  // it has just been read on its card
    const bool named_by_ear = focus.group.kind == Group::Kind::things || focus.group.kind == Group::Kind::tabs;
    if (!now.keypad.strokes().moved && named_by_ear) brief.group.heading.clear();
    if (arrived && focus.group.kind == Group::Kind::section) brief.group.heading.clear();
    tell_thing(now, brief, entered ? Entered::yes : Entered::no);
}

// Again, to who has asked for it: they are where they were, also in what was being read.
void SpokenScreen::tell_where(const Now& now, Entered entered) {
    Seen focus = *now.focus;
    if (!now.keypad.strokes().came && !now.keypad.strokes().past_lead_in) focus.id = 0;
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)), focus.id);
    if (entered == Entered::no && !focus.state.empty())
        return say(now, fmt::format("{}, {}", focus.name, focus.state), focus.id);
    tell_thing(now, focus, entered);
}

// Who goes on by headings, or to what can be pressed, should know which warnings they have not heard. It comes right
// behind a heading, and else first: what follows may be long.
void SpokenScreen::tell_skipped(const Now& now) {
    if (!now.card || now.place() != told_.place) return;
    const Walk all = walk(now.record.all(), By::ear);
    const bool reads_alone = told_.focus && told_.focus->role == Role::passage;
    const ImGuiID from = find(all, now.cut_at) ? now.cut_at : reads_alone ? told_.focus->id : 0;
    const auto all_said = read_card(reading_out_, now.content, *now.card, now.place());
    const auto unheard = unheard_warnings(all_said, now.card->page, now.heard);
    const std::string warnings = said_warnings(now.content, warnings_between(all, unheard, from, now.focus->id));
    if (!warnings.empty()) say(now, fmt::format("{}: {}", now.content.say(wording::skipped), warnings));
}

// With the heading it stands below, for whoever has just come there.
void SpokenScreen::tell_thing(const Now& now, const Seen& thing, Entered entered) {
    const std::size_t before = sentences_.size();
    const bool newly = entered == Entered::yes && !thing.group.heading.empty();
    if (newly && thing.group.kind == Group::Kind::section) say(now, heading_of(now, thing.group.heading), thing.id);
    lead_in_ = sentences_.size() - before;
    if (thing.role == Role::passage) return tell_passage(now, thing);
    const bool asks = newly && thing.group.kind == Group::Kind::question;
    for (const std::string& words : spoken(thing, now.keypad.position(), entered, now.content.language)) {
        say(now, words, thing.id);
        if (asks && lead_in_ == 0) lead_in_ = sentences_.size() - before;
    }
}

// Alone, in the words in which it is read with all the others. Its place comes first: it says how many are to come.
void SpokenScreen::tell_passage(const Now& now, const Seen& passage) {
    say(now, said_place(now.keypad.position(), now.content.language), passage.id);
    if (!now.card || !passage.excerpt) return;
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place()))
        if (sentence.block == passage.excerpt->block && sentence.part == passage.excerpt->part) read(now, sentence);
}

std::string SpokenScreen::heading_of(const Now& now, std::string_view words) {
    return fmt::format("{} {}", now.content.say(wording::group_heading), words);
}

// The heading that has the focus, and what stands below it until the next one.
void SpokenScreen::tell_below_heading(const Now& now) {
    if (!now.focus) return;
    say(now, heading_of(now, now.focus->name), now.focus->id);
    if (now.keypad.strokes().moved || now.keypad.strokes().came) tell_skipped(now);
    if (!now.card) return;
    const auto block = [&](std::size_t i) -> const model::Block& { return now.card->page.blocks[i]; };
    const bool is_title = now.focus->where == now.card->page.where;
    std::vector<std::size_t> below = model::blocks_in(now.card->page, now.place().section, now.place().topic);
    if (!is_title) {
        const auto here = std::ranges::find_if(below, [&](std::size_t i) {
            const auto* const heading = std::get_if<model::Heading>(&block(i));
            return begins_group(block(i)) && model::where_of(block(i)) == now.focus->where &&
                   (!heading || heading->words == now.focus->name);
        });
        below.erase(below.begin(), here == below.end() ? here : here + 1);
    }
    below.erase(std::ranges::find_if(below, [&](std::size_t i) { return begins_group(block(i)); }), below.end());
    if (is_title && !now.card->page.latin.empty())
        say(now, fmt::format("{} {}", now.content.say(wording::medical_name), now.card->page.latin), now.focus->id);
    say(now, said_warnings(now.content, count_of_warnings(now.card->page, below)));
    for (const std::size_t i : below) read(now, i);
}

void SpokenScreen::remember(const Now& now) {
    const bool other_card = !told_.on || now.place() != told_.place || now.choices() != told_.choices ||
                            now.settings().language != told_.settings.language;
    told_ = {true,
             now.asks,
             now.place(),
             now.settings(),
             now.session.view(),
             now.choices(),
             now.focus,
             where_names_stand(now.record)};
    content_ = now.content;
    if (!other_card) return;
    blocks_.clear();
    if (!now.card) return;
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    for (std::size_t i = 0; i < now.card->page.blocks.size(); ++i) blocks_.push_back(words_of(sentences, i));
}

}  // namespace visitor
