#include "visitor/spoken_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/enum_index.h"
#include "model/section.h"
#include "model/verdict.h"
#include "ui/wording.h"
#include "visitor/languages.h"

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
           std::holds_alternative<model::Quiz>(block);
}

// And not because of an answer.
bool stands_on(const model::Page& page, const model::Block& block) {
    return std::ranges::any_of(page.blocks, [&](const model::Block& own) {
        return !std::holds_alternative<model::Answer>(own) && model::where_of(own) == model::where_of(block);
    });
}

bool same_page(const kiosk::Place& a, const kiosk::Place& b) { return a.screen == b.screen && a.page == b.page; }

bool on_overview(const kiosk::Place& place) { return place.section == model::Section::overview; }

// What stands on the card there, as what has been read is remembered by.
std::string read_name(const kiosk::Place& place) {
    return fmt::format("{} {} {}", place.card(), static_cast<int>(place.section), static_cast<int>(place.topic));
}

std::string words_of(const std::vector<model::Sentence>& sentences, std::size_t block) {
    std::string words;
    for (const model::Sentence& sentence : sentences)
        if (sentence.block == block) words += sentence.words + " ";
    return words;
}

}  // namespace

std::vector<std::string> spoken(const Seen& seen, Position position, Entered entered, const model::Language* language) {
    const std::string_view role = model::translated(language, wording::button);
    const std::string place =
        fmt::format("{} {} {}", position.number, model::translated(language, wording::of), position.of);
    const std::string state = (seen.state.empty() ? "" : ", ") + seen.state;
    if (seen.group.kind == Group::Kind::question) {
        std::vector<std::string> answer = {seen.name + state, place};
        answer.insert(entered == Entered::yes ? answer.begin() : answer.end(), seen.group.heading);
        return answer;
    }
    const bool led_in =
        entered == Entered::yes && seen.group.kind == Group::Kind::things && !seen.group.heading.empty();
    const std::string name = led_in ? fmt::format("{}: {}", seen.group.heading, seen.name) : seen.name;
    if (seen.more.empty()) return {fmt::format("{}, {}{}, {}", name, role, state, place)};
    return {name, seen.more, fmt::format("{}{}, {}", role, state, place)};
}

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

void SpokenScreen::say(const model::Localised& content, std::string_view words) {
    for (std::string& sentence : sentences_of(content, words)) sentences_.push_back(std::move(sentence));
}

void SpokenScreen::say(const Now& now, std::string_view words) { say(now.content, words); }

News SpokenScreen::news(const Screen& screen) {
    sentences_.clear();
    focus_.reset();
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
    news.focus = focus_;
    return news;
}

News SpokenScreen::invitation(const model::Localised& content) const {
    std::vector<News> all;
    const auto invite = [&](const model::Localised& tongue) {
        all.push_back({std::string(tongue.code()), sentences_of(tongue, tongue.say(wording::to_hear))});
    };
    for (const LanguageChoice& choice : language_choices(*content.written))
        invite({content.written, content.written, choice.setting, choice.language});
    if (all.empty()) invite(content);
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
    const bool asks_for_words = strokes.moved || strokes.where || strokes.again || strokes.help;
    if (now.session.listening().playing && !elsewhere && !asks_for_words) return;
    const bool arrived = elsewhere || now.settings().language != told_.settings.language;
    tell_change(now, arrived);
    if (now.focus) {
        const std::size_t before = sentences_.size();
        if (strokes.where || (strokes.help && !arrived))
            tell_where(now, Entered::yes);
        else
            tell_focus(now, arrived);
        if (sentences_.empty() && strokes.pressed) tell_where(now, Entered::no);
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
    else if (strokes.again)
        tell_below_heading(now);
    else if (strokes.turned)
        tell_in_view(now);
}

void SpokenScreen::tell_settings(const Now& now) {
    const kiosk::Settings& before = told_.settings;
    const kiosk::Settings& after = now.settings();
    const auto words = [&](std::string_view own) { return now.content.say(own); };
    const auto on_off = [&](bool on) { return words(on ? wording::on : wording::off); };
    if (after.language != before.language && now.content.language) say(now, now.content.language->name);
    if (after.text_percent != before.text_percent)
        say(now, fmt::format("{} {} {}", words(wording::text_size), after.text_percent, words(wording::percent)));
    if (after.high_contrast != before.high_contrast)
        say(now, fmt::format("{} {}", words(wording::high_contrast), on_off(after.high_contrast)));
    if (after.less_motion != before.less_motion)
        say(now, fmt::format("{} {}", words(wording::motion), on_off(after.less_motion)));
    if (after.louder != before.louder || now.keypad.strokes().volume) tell_volume(now);
}

void SpokenScreen::tell_volume(const Now& now) {
    say(now,
        fmt::format("{} {} {} {}", now.content.say(wording::volume), now.settings().louder + kiosk::volume_steps + 1,
                    now.content.say(wording::of), 2 * kiosk::volume_steps + 1));
}

// The card on the map greets once, and who goes back to a page has heard it.
void SpokenScreen::tell_place(const Now& now) {
    if (told_.on && now.settings().language != told_.settings.language) read_.clear();
    const bool on_map = now.place().screen == kiosk::Screen::map;
    const bool again =
        read_.contains(read_name(now.place())) && (now.keypad.came_back() || (on_map && on_overview(now.place())));
    if (on_map) say(now, now.content.say(wording::map_title));
    if (!again) return read_all(now, on_map ? Named::at_first : Named::always);
    if (!on_map && now.card) say(now, now.card->page.name);
}

// Back at the beginning of a card that has been read the visitor wants to go on, not to hear it again.
void SpokenScreen::tell_section(const Now& now) {
    const bool again = on_overview(now.place()) && read_.contains(read_name(now.place()));
    if (!again) return read_all(now, Named::at_first);
    const bool on_map = now.place().screen == kiosk::Screen::map;
    if (on_map || now.card) say(now, on_map ? now.content.say(wording::map_title) : now.card->page.name);
}

void SpokenScreen::read_all(const Now& now, Named named) {
    if (!now.card) return;
    for (model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place(), named))
        sentences_.push_back(std::move(sentence.words));
    read_.insert(read_name(now.place()));
    if (now.place().screen == kiosk::Screen::page && on_overview(now.place())) tell_warnings(now);
}

// They stand behind a button of their own, and nobody should pass that by because it says nothing of them.
void SpokenScreen::tell_warnings(const Now& now) {
    const std::vector<model::Block>& blocks = now.card->page.blocks;
    const auto behind = model::blocks_in(now.card->page, model::Section::caution);
    const auto count =
        std::ranges::count_if(behind, [&](std::size_t i) { return std::holds_alternative<model::Warning>(blocks[i]); });
    if (count == 0) return;
    const std::string warnings = count == 1 ? std::string(now.content.say(wording::one_warning))
                                            : fmt::format("{} {}", count, now.content.say(wording::warnings));
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
        for (const model::Sentence& sentence : sentences)
            if (sentence.block == i) sentences_.push_back(sentence.words);
    }
    for (const model::Block& block : blocks) {
        const auto* const quiz = std::get_if<model::Quiz>(&block);
        const auto made = quiz ? now.card->choices.find(quiz->id) : now.card->choices.end();
        if (made == now.card->choices.end()) continue;
        const auto before = told_.choices.find(quiz->id);
        if (before == told_.choices.end() || before->second != made->second) tell_quiz(now, *quiz);
    }
}

void SpokenScreen::tell_quiz(const Now& now, const model::Quiz& quiz) {
    const auto verdict = [&](const model::Quiz::Choice& choice) { return model::verdict(quiz, choice, now.choices()); };
    for (const model::Quiz::Choice& choice : quiz.choices) {
        if (!model::is_of_the_chosen(verdict(choice))) continue;
        say(now, now.content.say(verdict(choice) == model::Verdict::right ? wording::right : wording::not_quite));
        say(now, choice.because);
    }
    for (const model::Quiz::Choice& choice : quiz.choices)
        if (verdict(choice) == model::Verdict::right_one)
            say(now, fmt::format("{}: {}", now.content.say(wording::right_one), choice.words));
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
    if (!news && chose) return say(now, fmt::format("{}, {}", focus.name, focus.state));
    if (!news) return;
    if (focus.role == Role::heading && !arrived) return tell_below_heading(now);
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)));
    const bool entered = arrived || !told_.focus || told_.focus->group.heading != focus.group.heading;
    Seen brief = focus;
    if (arrived) brief.more.clear();  // it has just been read on its card
    if (!now.keypad.strokes().moved && focus.group.kind == Group::Kind::things) brief.group.heading.clear();
    for (const std::string& words :
         spoken(brief, now.keypad.position(), entered ? Entered::yes : Entered::no, now.content.language))
        say(now, words);
}

// Again, to who has asked for it.
void SpokenScreen::tell_where(const Now& now, Entered entered) {
    const Seen& focus = *now.focus;
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)));
    if (entered == Entered::no && !focus.state.empty()) return say(now, fmt::format("{}, {}", focus.name, focus.state));
    for (const std::string& words : spoken(focus, now.keypad.position(), entered, now.content.language))
        say(now, words);
}

// The heading that has the focus, and what stands below it until the next one.
void SpokenScreen::tell_below_heading(const Now& now) {
    if (!now.focus) return;
    const std::vector<std::size_t> shown =
        now.card ? model::blocks_in(now.card->page, now.place().section, now.place().topic)
                 : std::vector<std::size_t>();
    const auto block = [&](std::size_t i) -> const model::Block& { return now.card->page.blocks[i]; };
    const bool is_title = now.card && now.focus->where == now.card->page.where;
    auto first = std::ranges::find_if(shown, [&](std::size_t i) {
        return is_title || (begins_group(block(i)) && model::where_of(block(i)) == now.focus->where);
    });
    say(now, fmt::format("{} {}", now.content.say(wording::group_heading), now.focus->name));
    if (!is_title && first == shown.end()) return;
    const auto end = std::find_if(first == shown.end() || is_title ? first : first + 1, shown.end(),
                                  [&](std::size_t i) { return begins_group(block(i)); });
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place(), Named::always);
    const auto is_name = [](const model::Sentence& sentence) { return !sentence.block; };
    const auto names = std::ranges::find_if_not(sentences, is_name);
    if (is_title && names != sentences.begin())
        for (auto name = sentences.begin() + 1; name != names; ++name) sentences_.push_back(name->words);
    if (first != end && std::holds_alternative<model::Heading>(block(*first))) ++first;  // that has just been said
    for (const model::Sentence& sentence : sentences)
        if (sentence.block && std::find(first, end, *sentence.block) != end) sentences_.push_back(sentence.words);
}

// What can be seen of the card now, block by block.
void SpokenScreen::tell_in_view(const Now& now) {
    if (!now.card) return;
    const std::vector<Seen>& all = now.record.all();
    const auto is_in_view = [&](const model::Where& where) {
        return std::ranges::any_of(
            all, [&](const Seen& seen) { return seen.view.h > 0 && seen.visible.h > 1 && seen.where == where; });
    };
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place()))
        if (sentence.block && is_in_view(model::where_of(now.card->page.blocks[*sentence.block])))
            sentences_.push_back(sentence.words);
}

void SpokenScreen::remember(const Now& now) {
    const bool other_card = !told_.on || now.place() != told_.place || now.choices() != told_.choices ||
                            now.settings().language != told_.settings.language;
    told_ = {true, now.asks, now.place(), now.settings(), now.session.view(), now.choices(), now.focus};
    content_ = now.content;
    if (!other_card) return;
    blocks_.clear();
    if (!now.card) return;
    const auto sentences = read_card(reading_out_, now.content, *now.card, now.place());
    for (std::size_t i = 0; i < now.card->page.blocks.size(); ++i) blocks_.push_back(words_of(sentences, i));
}

}  // namespace visitor
