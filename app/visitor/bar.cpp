#include "visitor/bar.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/languages.h"

namespace visitor {

using namespace ui;

namespace {

using kiosk::Deed;
using kiosk::Settings;

struct Items {
    std::vector<BarItem> ways;      ///< start over, back
    std::vector<BarItem> settings;  ///< how the visitor wants to see and hear it
    std::vector<BarItem> help;
};

std::vector<BarItem> joined(std::vector<BarItem> items, const std::vector<BarItem>& more) {
    items.insert(items.end(), more.begin(), more.end());
    return items;
}

// The sizes go round.
Settings larger(Settings settings) {
    const auto next = std::ranges::upper_bound(kiosk::text_sizes, settings.text_percent);
    settings.text_percent = next == kiosk::text_sizes.end() ? kiosk::text_sizes.front() : *next;
    return settings;
}

// Two take turns, by their own names; more are in a list.
std::optional<BarItem> language_item(const Frame& frame, const kiosk::Session& session, const model::Library& library) {
    const std::vector<LanguageChoice> choices = language_choices(library);
    if (choices.size() < 2) return std::nullopt;
    if (choices.size() > 2)
        return BarItem{frame.say(wording::language), Icon::language, kiosk::ListLanguages{!session.lists_languages()},
                       session.lists_languages()};
    Settings settings = session.settings();
    const LanguageChoice& other = choices[settings.language == choices[0].setting ? 1 : 0];
    settings.language = other.setting;
    return BarItem{other.name, Icon::language, kiosk::Adjust{settings}};
}

// What steers the sentences, and what the voice itself.
struct PlayerItems {
    std::vector<BarItem> sentences;
    std::vector<BarItem> voice;
};

PlayerItems player_items(const Frame& frame, const Scene& scene) {
    using kiosk::Listen;
    const kiosk::Listening& listening = scene.session.listening();
    const std::size_t count = scene.narrator.count();
    const auto hear = [&](std::string_view words, Icon icon, Listen what, bool possible = true) {
        return BarItem{frame.say(words), icon, possible ? std::optional<Deed>(kiosk::Hear{what, count}) : std::nullopt};
    };
    const auto turn = [&](std::string_view words, Icon icon, int steps) {
        const bool possible = std::abs(scene.session.settings().louder + steps) <= kiosk::volume_steps;
        return BarItem{frame.say(words), icon, possible ? std::optional<Deed>(kiosk::TurnVolume{steps}) : std::nullopt};
    };
    return {.sentences = {listening.playing ? hear(wording::pause, Icon::pause, Listen::pause)
                                            : hear(wording::play, Icon::play, Listen::go_on),
                          hear(wording::previous, Icon::previous, Listen::back, listening.sentence > 0),
                          hear(wording::again, Icon::repeat, Listen::again),
                          hear(wording::following, Icon::following, Listen::next, listening.sentence + 1 < count)},
            .voice = {turn(wording::softer, Icon::softer, -1), turn(wording::louder, Icon::louder, 1),
                      hear(wording::stop, Icon::stop, Listen::stop)}};
}

BarItem listen_item(const Frame& frame, const Scene& scene) {
    const bool on = scene.session.listening().open;
    return {frame.say(scene.narrator.state() == VoiceState::broken ? wording::no_voice : wording::listen), Icon::listen,
            kiosk::Hear{on ? kiosk::Listen::stop : kiosk::Listen::start, scene.narrator.count()}, on};
}

Items items_of(const Frame& frame, const Scene& scene) {
    const kiosk::Session& session = scene.session;
    const model::Library& library = scene.library;
    const Settings& settings = session.settings();
    const auto toggled = [&](bool Settings::*setting) {
        Settings other = settings;
        other.*setting = !(settings.*setting);
        return kiosk::Adjust{other};
    };
    Items items;
    items.ways.push_back({frame.say(wording::start_over), Icon::home, kiosk::StartOver{}});
    items.ways.push_back({frame.say(wording::back), Icon::back,
                          session.can_go_back() ? std::optional<Deed>(kiosk::GoBack{}) : std::nullopt});
    if (auto language = language_item(frame, session, library)) items.settings.push_back(std::move(*language));
    items.settings.push_back({frame.say(wording::text_size), Icon::text_size, kiosk::Adjust{larger(settings)},
                              settings.text_percent > kiosk::text_sizes.front()});
    items.settings.push_back(
        {frame.say(wording::contrast), Icon::contrast, toggled(&Settings::high_contrast), settings.high_contrast});
    items.settings.push_back(
        {frame.say(wording::motion), Icon::motion, toggled(&Settings::less_motion), settings.less_motion});
    if (scene.narrator.state() != VoiceState::none) items.settings.push_back(listen_item(frame, scene));
    if (library.page(model::help_page))
        items.help.push_back(
            {frame.say(wording::get_help), Icon::caution, kiosk::FollowLink{std::string(model::help_page)}});
    return items;
}

ButtonLook look(const Frame& frame, const BarItem& item, Arrange arrange) {
    const Tone& tone = frame.palette().bar_button;
    const float radius = arrange == Arrange::stacked ? size::button_radius : size::target / 2;
    return {.tone = item.on ? Tone{tone.tint, tone.ink, tone.ink} : tone,
            .icon = item.icon,
            .arrange = arrange,
            .radius_mm = radius,
            .state = item.on ? frame.say(wording::on) : std::string_view()};
}

float wanted_width(const Frame& frame, const BarRow& row) {
    float width = -frame.px(size::between);
    for (const BarItem& item : row.items)
        width += button_width(frame, item.words, look(frame, item, row.arrange)) + frame.px(size::between);
    return width;
}

bool fits(const Frame& frame, BarRow& row, float room) {
    if (row.items.empty()) return true;
    const auto count = static_cast<int>(row.items.size());
    const float part = part_of_row({0, 0, room, 0}, 0, count, frame.px(size::between)).w;
    for (const Arrange arrange : {Arrange::in_a_row, Arrange::stacked}) {
        row.arrange = arrange;
        row.height = 0;
        bool fit = arrange == Arrange::in_a_row ? wanted_width(frame, row) <= room : part >= frame.px(size::target);
        for (const BarItem& item : row.items) {
            const ButtonLook looks = look(frame, item, arrange);
            row.height = std::max(row.height, button_height(frame, item.words, looks, room));
            if (arrange == Arrange::stacked)
                fit = fit && text_width(frame, looks.type, item.words) + frame.px(2 * size::least_padding) <= part;
        }
        if (fit) return true;
    }
    return false;
}

/// In the largest text, up to what the visitor wants, and the first of these arrangements that has room.
Bar first_that_fits(Frame& frame, float room, float most_height, const std::vector<std::vector<BarRow>>& arrangements) {
    Bar bar;
    for (const float text : text_sizes_down(frame)) {
        const TextSize trial(frame, text);
        for (const std::vector<BarRow>& rows : arrangements) {
            bar = {.text = text, .rows = rows};
            const bool fit = std::ranges::all_of(bar.rows, [&](BarRow& row) { return fits(frame, row, room); });
            if (fit && bar.height(frame) <= most_height) return bar;
        }
    }
    return bar;
}

std::vector<Rect> places_in(const Frame& frame, const Rect& box, const BarRow& row) {
    const float gap = frame.px(size::between);
    const std::size_t count = row.items.size();
    std::vector<Rect> places(count);
    if (row.arrange == Arrange::stacked) {
        for (std::size_t i = 0; i < count; ++i)
            places[i] = part_of_row(box, static_cast<int>(i), static_cast<int>(count), gap);
        return places;
    }
    const auto width = [&](std::size_t i) {
        return button_width(frame, row.items[i].words, look(frame, row.items[i], row.arrange));
    };
    Rect room = box;
    for (std::size_t i = count; i > count - row.at_the_right; --i) places[i - 1] = cut_right(room, width(i - 1), gap);
    for (std::size_t i = 0; i < count - row.at_the_right; ++i) places[i] = cut_left(room, width(i), gap);
    return places;
}

void draw_row(Frame& frame, const Rect& box, const BarRow& row) {
    const std::vector<Rect> places = places_in(frame, box, row);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const BarItem& item = row.items[i];
        const ButtonLook looks = look(frame, item, row.arrange);
        if (item.deed && button(frame, places[i], item.words, looks)) frame.deed = item.deed;
        if (item.deed || item.icon == Icon::back) continue;  // nothing to go back to is no news
        const Fade fade(frame, opacity::unavailable);
        button_face(frame, places[i], item.words, looks);
    }
}

}  // namespace

float Bar::height(const Frame& frame) const {
    if (rows.empty()) return 0;
    float height = frame.px(size::bar - size::target - size::between);
    for (const BarRow& row : rows) height += row.height + frame.px(size::between);
    return height;
}

// In one row, else in two: how to see it, and where to go.
Bar plan_bar(Frame& frame, const Scene& scene) {
    const Items items = items_of(frame, scene);
    const bool wide = scene.orientation() == Orientation::landscape;
    const float most = wide ? size::most_bar_share_wide : size::most_bar_share;
    const std::size_t help = items.help.size();
    return first_that_fits(frame, scene.panel.w - 2 * frame.px(size::margin), scene.panel.h * most,
                           {{{joined(joined(items.ways, items.settings), items.help), items.settings.size() + help}},
                            {{items.settings}, {joined(items.ways, items.help), help}}});
}

Bar plan_player(Frame& frame, float width, const Scene& scene) {
    if (!scene.session.listening().open) return {};
    const auto [sentences, voice] = player_items(frame, scene);
    return first_that_fits(frame, width - 2 * frame.px(size::margin), scene.panel.h * size::most_bar_share_wide,
                           {{{joined(sentences, voice)}}, {{sentences}, {voice}}});
}

void draw_bar(Frame& frame, const Rect& box, const Bar& bar, float radius_mm) {
    const Region region(frame, Part::bar);
    fill(frame, box, frame.palette().bar.tint, radius_mm);
    const TextSize text(frame, bar.text);
    Rect room = centred(box, box.w - 2 * frame.px(size::margin), box.h - frame.px(size::bar - size::target));
    for (const BarRow& row : bar.rows) draw_row(frame, cut_top(room, row.height, frame.px(size::between)), row);
}

}  // namespace visitor
