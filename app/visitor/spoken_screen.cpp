#include "visitor/spoken_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

#include "base/enum_index.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/spoken_languages.h"
#include "visitor/spoken_settings.h"

namespace visitor {

using namespace ui;

namespace {

constexpr std::array<std::string_view, 4> view_names = {wording::view_front, wording::view_back, wording::view_side,
                                                        wording::view_foot};

constexpr std::array<std::string_view, 3> first_keys = {wording::keys_to_move_and_choose, wording::key_to_stop,
                                                        wording::key_for_all_keys};
constexpr std::array<std::string_view, 7> what_keys_do = {
    wording::keys_to_move_and_choose, wording::key_to_stop,  wording::keys_to_leave,  wording::keys_of_the_voice,
    wording::key_for_speech,          wording::key_for_help, wording::key_for_silence};

bool is_of_question(const OpenCard& card, const model::Sentence& sentence) {
    return sentence.block && std::holds_alternative<model::Ask>(card.page.blocks[*sentence.block]);
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

// What stands on the card there, as what has been read is remembered by.
std::string read_name(const kiosk::Place& place) {
    return fmt::format("{} {} {} {}", place.card(), place.step, static_cast<int>(place.section),
                       static_cast<int>(place.topic));
}

}  // namespace

std::vector<std::string> SpokenScreen::sentences_of(const model::Localised& content, std::string_view words) const {
    if (words.empty()) return {};
    return saying_ ? saying_(content, words) : std::vector<std::string>{std::string(words)};
}

void SpokenScreen::say(const model::Localised& content, std::string_view words, ImGuiID about) {
    for (std::string& sentence : sentences_of(content, words)) sentences_.push_back(std::move(sentence));
    about_.resize(sentences_.size(), about);
}

void SpokenScreen::say(const Now& now, std::string_view words, ImGuiID about) { say(now.content, words, about); }

ImGuiID SpokenScreen::thing_of(const Now& now, const model::Sentence& sentence) const {
    return thing_read(now.record, now.card->page, sentence,
                      [&](std::string_view name) { return sentences_of(now.content, name); });
}

void SpokenScreen::read(const Now& now, const model::Sentence& sentence) {
    if (!reads_) reads_ = sentences_.size();
    sentences_.push_back(sentence.words);
    about_.push_back(sentence.block ? thing_of(now, sentence) : 0);
}

// All that a block of the card says.
void SpokenScreen::read(const Now& now, std::size_t block) {
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place()))
        if (sentence.block == block) read(now, sentence);
}

// Who asks what the keys do, or turns the volume, has not asked for an end of what is being read.
bool SpokenScreen::goes_on(const Now& now) const {
    const Keypad::Strokes& strokes = now.keypad.strokes();
    return now.reads && now.place() == told_.place && (strokes.help || strokes.volume) && !strokes.moved;
}

News SpokenScreen::news(const Screen& screen) {
    sentences_.clear();
    about_.clear();
    focus_.reset();
    others_after_.reset();
    reads_.reset();
    lead_in_ = 0;
    News news = {.language = std::string(screen.content.code())};
    const Now now = {screen, screen.keypad.focused()};
    if (now.place().screen == kiosk::Screen::attract) left_unheard_.clear();  // even if nobody listened any more
    if (screen.keypad.self_voicing()) {
        tell(now);
        news.goes_on = goes_on(now);
        remember(now);
        if (others_after_ && now.focus) {
            news.in_others = ways_to_languages(
                now.content, walk(now.record.all(), By::ear), *now.focus,
                [&](const auto& tongue, std::string_view words) { return sentences_of(tongue, words); });
            news.others_after = others_after_;
        }
    } else if (told_.on) {
        news.language = content_->code();
        say_goodbye(screen.session);
    }
    news.sentences = std::move(sentences_);
    news.about = std::move(about_);
    news.focus = focus_;
    news.lead_in = lead_in_;
    news.reads = reads_;
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
    results_.clear();
}

// What the visitor asked to have read goes on until they move on. No key that is for pressing leads to silence.
void SpokenScreen::tell(const Now& now) {
    const Keypad::Strokes& strokes = now.keypad.strokes();
    const bool elsewhere = !told_.on || !same_page(now.place(), told_.place);
    const bool asks_for_words = strokes.moved || strokes.came || strokes.past_lead_in || strokes.where ||
                                strokes.at_edge || strokes.again || strokes.help || strokes.unheard > 0;
    if (strokes.insists) note_left_unheard(now);
    if (now.session.listening().playing && !elsewhere && !asks_for_words) return;
    const bool arrived = elsewhere || now.settings().language != told_.settings.language;
    tell_change(now, arrived);
    if (strokes.unheard > 0) {
        say(now, fmt::format("{}: {}", now.content.say(wording::not_heard_yet),
                             said_warnings(now.content, strokes.unheard)));
        focus_ = sentences_.size();
        say(now, now.content.say(wording::answer_all_the_same));
    } else if (now.focus && !focus_) {
        const std::size_t before = sentences_.size();
        if (strokes.at_edge)
            tell_edge(now);
        else if (strokes.past_lead_in)
            tell_where(now, Entered::no);
        else if (strokes.came || strokes.where)
            tell_where(now, Entered::yes);
        else
            tell_focus(now, arrived);
        if (told_.on && !arrived && now.session.view() != told_.view) tell_places(now);
        if (sentences_.empty() && strokes.back) say(now, now.content.say(wording::first_screen));
        if (sentences_.empty() && (strokes.pressed || strokes.again)) tell_where(now, Entered::no);
        if (strokes.stopped) say(now, now.content.say(wording::stopped_here));
        if (strokes.again && now.focus->role == Role::passage && now.card && now.card->step &&
            leads_to_question(walk(now.record.all(), By::ear), *now.focus))
            say(now, now.content.say(wording::only_read));
        if (sentences_.size() > before) focus_ = before;
        const bool heads = now.focus->role == Role::heading;
        if ((strokes.moved || strokes.came) && !arrived && !heads) tell_skipped(now);
    } else if (!arrived && now.session.view() != told_.view) {
        say(now, now.content.say(view_names[base::index(now.session.view())]));
    }
}

// Their button has its other name a frame after it has stopped them, and both are told at once: the second would cut
// off the first.
Breaths::State SpokenScreen::breaths_told_of(const Now& now) const {
    const bool by_button = now.focus && now.focus->name == now.content.say(wording::stop) &&
                           !now.keypad.strokes().moved && now.place() == told_.place;
    const bool stopped = told_.breaths == Breaths::State::going_on && now.breaths == Breaths::State::none;
    return stopped && by_button ? Breaths::State::going_on : now.breaths;
}

void SpokenScreen::tell_change(const Now& now, bool arrived) {
    const Keypad::Strokes& strokes = now.keypad.strokes();
    if (!told_.on) {
        say(now, now.content.say(wording::speech_on));
        others_after_ = sentences_.size();
    } else {
        tell_settings(now);
    }
    if (told_.plays && strokes.pressed && !arrived) say(now, now.content.say(wording::reading_stopped));
    if (told_.breaths == Breaths::State::going_on && breaths_told_of(now) == Breaths::State::none)
        say(now, now.content.say(wording::breaths_stopped));
    const bool shows_display = now.session.sheet() == kiosk::Sheet::display;
    if (shows_display && told_.sheet != kiosk::Sheet::display) say(now, now.content.say(wording::display));
    if (!told_.on || (strokes.help && !arrived)) tell_keys(now);
    if (arrived)
        tell_place(now);
    else if (now.place() != told_.place)
        tell_section(now);
    else if (now.choices() != told_.choices)
        tell_results(now);
    else if (strokes.again && now.focus && now.focus->role == Role::heading)
        tell_below_heading(now);
}

// Where they are comes first, and in short. Who has just come to speech hears of the few keys that lead to all others.
void SpokenScreen::tell_keys(const Now& now) {
    tell_where_in_short(now);
    if (told_.on && now.settings().language == now.session.untouched().language) others_after_ = sentences_.size();
    const bool helps = now.content.shown->page(model::help_page) != nullptr;
    using Keys = std::span<const std::string_view>;
    for (const std::string_view words : told_.on ? Keys(what_keys_do) : Keys(first_keys))
        if (helps || words != wording::key_for_help) say(now, now.content.say(words));
    if (told_.on && now.reads) say(now, now.content.say(wording::reading_goes_on));
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

// What only the soles show stands before the button that has turned the body to them.
void SpokenScreen::tell_places(const Now& now) {
    const std::string_view soles = now.content.say(wording::view_foot);
    std::string places;
    for (const Seen& seen : now.record.all())
        if (seen.role == Role::name && seen.group.heading == soles) places += (places.empty() ? "" : ", ") + seen.name;
    if (places.empty()) return;
    say(now, fmt::format("{}: {}", soles, places));
    say(now, now.content.say(wording::up_to_places));
}

// The card on the map greets once, and who goes back to a page has heard it.
void SpokenScreen::tell_place(const Now& now) {
    if (told_.on && now.settings().language != told_.settings.language) {
        read_.clear();
        results_.clear();
    }
    const bool came_back = now.keypad.came_back();
    const auto tell_unheard = [&] {
        if (!came_back) tell_left_unheard(now);
    };
    // A result that stops, or is another one now, may be to call for help: nothing comes before that.
    if (tell_changed_result(now)) return tell_unheard();
    const bool on_map = now.place().screen == kiosk::Screen::map;
    const bool again = read_.contains(read_name(now.place())) && (came_back || (on_map && now.on_overview()));
    if (on_map && told_.on) say(now, now.content.say(wording::choose_where));
    if (tell_only_unheard(now)) return tell_unheard();
    if (!again) return read_all(now, on_map ? Named::at_first : Named::always, tell_unheard);
    tell_unheard();
    if (on_map || !now.card) return;
    say(now, now.card->page.name);
    for (const std::string& words : said_of_step(now.content, *now.card, now.place())) say(now, words);
}

// Back at the beginning of a card that has been read the visitor wants to go on, not to hear it again.
void SpokenScreen::tell_section(const Now& now) {
    const bool again = now.on_overview() && read_.contains(read_name(now.place()));
    const bool on_map = now.place().screen == kiosk::Screen::map && now.on_overview();
    if (on_map) say(now, now.content.say(wording::choose_where));
    if (!again) return read_all(now, Named::at_first, [] {});
    if (!on_map && now.card) say(now, now.card->page.name);
}

// Where they are is said before that.
void SpokenScreen::read_all(const Now& now, Named named, const std::function<void()>& tell_left) {
    if (!now.card) return tell_left();
    if (now.place().section == model::Section::caution) tell_warnings(now);
    bool begins = true;
    // Where the questions stop, nothing is said before what has to be done; but who has answered elsewhere, and finds
    // them stopped, would not know where they are.
    const bool stops = now.card->step && now.card->stop > 0;
    const bool known = stops && now.card->step->answered_before;
    const bool asks = now.card->step && now.card->step->kind == PageStep::Kind::question && now.focus && !focus_ &&
                      now.focus->group.kind == Group::Kind::question;
    bool answers = false;
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place(), named)) {
        if (stops && !known && !sentence.block) continue;
        const bool asked = std::exchange(answers, is_of_question(*now.card, sentence));
        // Where they are follows upon the answers, and there they stay, whatever explains them is read after that.
        if (asks && asked && !answers && !focus_) {
            focus_ = sentences_.size();
            tell_focus(now, true);
        }
        read(now, sentence);
        if (asks && focus_) about_.back() = 0;
        if (!std::exchange(begins, false)) continue;
        if (!sentence.block) about_.back() = thing_of(now, sentence);
        for (const std::string& words : said_of_step(now.content, *now.card, now.place())) say(now, words);
        if (known) say(now, now.content.say(wording::answered_before));
        if (!stops) tell_left();
    }
    if (stops) tell_left();
    read_.insert(read_name(now.place()));
    if (now.place().screen != kiosk::Screen::page || !now.on_overview()) return;
    tell_details(now);
    tell_warnings(now);
}

// Each stands behind a button of its own, and nobody should pass that by because it says nothing of them.
void SpokenScreen::tell_details(const Now& now) {
    const std::string_view button = now.content.say(wording::how_it_is_done);
    std::string headings;
    for (const std::size_t i : model::headings_in(now.card->page, model::Section::details)) {
        const std::string& heading = std::get<model::Heading>(now.card->page.blocks[i]).words;
        if (heading != button) headings += (headings.empty() ? "" : ", ") + heading;
    }
    if (!headings.empty()) say(now, fmt::format("{}: {}", button, headings));
}

void SpokenScreen::tell_warnings(const Now& now) {
    const auto behind = model::blocks_in(now.card->page, model::Section::caution);
    if (const std::string warnings = said_warnings(now.content, count_of_warnings(now.card->page, behind));
        !warnings.empty())
        say(now, fmt::format("{}: {}", now.content.say(wording::when_not_to), warnings));
}

// First of all what an answer has brought: it may be to call for help. What has stood behind such an answer, and comes
// back when it is taken back, is not news.
void SpokenScreen::tell_results(const Now& now) {
    tell_left_unheard(now);
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

void SpokenScreen::remember(const Now& now) {
    const bool other_card = !told_.on || now.place() != told_.place || now.choices() != told_.choices ||
                            now.settings().language != told_.settings.language;
    told_ = {true,
             now.asks,
             now.session.listening().playing && sentences_.empty(),
             breaths_told_of(now),
             now.place(),
             now.settings(),
             now.session.view(),
             now.choices(),
             now.focus,
             where_names_stand(now.record),
             now.session.sheet()};
    content_ = now.content;
    if (!other_card) return;
    blocks_.clear();
    if (!now.card) return;
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    for (std::size_t i = 0; i < now.card->page.blocks.size(); ++i) blocks_.push_back(words_of(sentences, i));
}

}  // namespace visitor
