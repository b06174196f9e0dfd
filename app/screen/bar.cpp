#include "screen/bar.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using kiosk::Deed;
using kiosk::Settings;

constexpr std::ptrdiff_t sentence_keys = 4;  // of the player; those behind them turn the volume, and end it

struct Item {
    std::string_view words;
    Icon icon{};
    std::optional<Deed> deed;  ///< none: it cannot be done now
    bool on = false;
};

struct Items {
    std::vector<Item> ways;      ///< start over, back
    std::vector<Item> settings;  ///< how the visitor wants to see and hear it
    std::vector<Item> help;

    std::vector<Item> all() const {
        std::vector<Item> items = ways;
        items.insert(items.end(), settings.begin(), settings.end());
        items.insert(items.end(), help.begin(), help.end());
        return items;
    }
};

// The sizes go round.
Settings larger(Settings settings) {
    const auto next = std::ranges::upper_bound(kiosk::text_sizes, settings.text_percent);
    settings.text_percent = next == kiosk::text_sizes.end() ? kiosk::text_sizes.front() : *next;
    return settings;
}

// So do the languages, by their own names.
std::optional<Item> next_language(Settings settings, const model::Library& library) {
    const std::vector<std::string>& codes = library.clinic.languages;
    if (codes.size() < 2) return std::nullopt;
    const auto current = std::ranges::find(codes, settings.language);
    const auto place = current == codes.end() ? 0 : current - codes.begin();
    const std::string& code = codes[static_cast<std::size_t>(place + 1) % codes.size()];
    const model::Language* const language = library.language(code);
    if (!language || language->name.empty()) return std::nullopt;
    settings.language = code == codes.front() ? std::string() : code;
    return Item{language->name, Icon::language, kiosk::Adjust{settings}};
}

std::vector<Item> player_items(const Frame& frame, const BarScene& scene) {
    const kiosk::Listening& listening = scene.session.listening();
    if (!listening.open) return {};
    const auto hear = [&](std::string_view words, Icon icon, kiosk::Listen what, bool possible = true) {
        return Item{frame.say(words), icon,
                    possible ? std::optional<Deed>(kiosk::Hear{what, scene.sentences}) : std::nullopt};
    };
    const auto turn = [&](std::string_view words, Icon icon, int steps) {
        const bool possible = std::abs(scene.session.settings().louder + steps) <= kiosk::volume_steps;
        return Item{frame.say(words), icon, possible ? std::optional<Deed>(kiosk::TurnVolume{steps}) : std::nullopt};
    };
    using kiosk::Listen;
    return {listening.playing ? hear(wording::pause, Icon::pause, Listen::pause)
                              : hear(wording::play, Icon::play, Listen::go_on),
            hear(wording::previous, Icon::previous, Listen::back, listening.sentence > 0),
            hear(wording::again, Icon::repeat, Listen::again),
            hear(wording::following, Icon::following, Listen::next, listening.sentence + 1 < scene.sentences),
            turn(wording::softer, Icon::softer, -1),
            turn(wording::louder, Icon::louder, 1),
            hear(wording::stop, Icon::stop, Listen::stop)};
}

Item listen_item(const Frame& frame, const BarScene& scene) {
    const bool on = scene.session.listening().open;
    return {frame.say(scene.voice == VoiceState::broken ? wording::no_voice : wording::listen), Icon::listen,
            kiosk::Hear{on ? kiosk::Listen::stop : kiosk::Listen::start, scene.sentences}, on};
}

Items items_of(const Frame& frame, const BarScene& scene) {
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
    if (auto language = next_language(settings, library)) items.settings.push_back(std::move(*language));
    items.settings.push_back({frame.say(wording::text_size), Icon::text_size, kiosk::Adjust{larger(settings)},
                              settings.text_percent > kiosk::text_sizes.front()});
    items.settings.push_back(
        {frame.say(wording::contrast), Icon::contrast, toggled(&Settings::high_contrast), settings.high_contrast});
    items.settings.push_back(
        {frame.say(wording::motion), Icon::motion, toggled(&Settings::less_motion), settings.less_motion});
    if (scene.voice != VoiceState::none) items.settings.push_back(listen_item(frame, scene));
    if (library.page(help_page))
        items.help.push_back({frame.say(wording::get_help), Icon::caution, kiosk::FollowLink{std::string(help_page)}});
    return items;
}

ButtonLook look(const Frame& frame, const Item& item, Arrange arrange) {
    const Tone& tone = frame.palette().bar_button;
    const float radius = arrange == Arrange::stacked ? size::button_radius : size::target / 2;
    return {.tone = item.on ? Tone{tone.tint, tone.ink, tone.ink} : tone,
            .icon = item.icon,
            .arrange = arrange,
            .radius_mm = radius,
            .state = item.on ? frame.say(wording::on) : std::string_view()};
}

// Icons beside their words, each button as wide as it needs; or above them, all equally wide.
struct Row {
    std::vector<Item> items;
    std::size_t from_the_right = 0;  ///< this many at its end stand at the right edge
    Arrange arrange = Arrange::in_a_row;
    float height = 0;
};

float wanted_width(const Frame& frame, const Row& row) {
    float width = -frame.px(size::between);
    for (const Item& item : row.items)
        width += button_width(frame, item.words, look(frame, item, row.arrange)) + frame.px(size::between);
    return width;
}

bool fits(const Frame& frame, Row& row, float room) {
    if (row.items.empty()) return true;
    const auto count = static_cast<int>(row.items.size());
    const float part = part_of_row({0, 0, room, 0}, 0, count, frame.px(size::between)).w;
    for (const Arrange arrange : {Arrange::in_a_row, Arrange::stacked}) {
        row.arrange = arrange;
        row.height = 0;
        bool fit = arrange == Arrange::in_a_row ? wanted_width(frame, row) <= room : part >= frame.px(size::target);
        for (const Item& item : row.items) {
            const ButtonLook looks = look(frame, item, arrange);
            row.height = std::max(row.height, button_height(frame, item.words, looks, room));
            if (arrange == Arrange::stacked)
                fit = fit && text_width(frame, looks.type, item.words) + frame.px(2 * size::least_padding) <= part;
        }
        if (fit) return true;
    }
    return false;
}

struct Plan {
    float text = 1;
    std::vector<Row> rows;

    float height(const Frame& frame) const {
        float height = frame.px(size::bar - size::target) - frame.px(size::between);
        for (const Row& row : rows) height += row.height + frame.px(size::between);
        return height;
    }
};

/// In the largest text, up to what the visitor wants, and the first of these arrangements that has room.
Plan first_that_fits(Frame& frame, float room, float most_height, const std::vector<std::vector<Row>>& arrangements) {
    Plan plan;
    for (const float text : text_sizes_down(frame)) {
        const TextSize trial(frame, text);
        for (const std::vector<Row>& rows : arrangements) {
            plan = {.text = text, .rows = rows};
            const bool fit = std::ranges::all_of(plan.rows, [&](Row& row) { return fits(frame, row, room); });
            if (fit && plan.height(frame) <= most_height) return plan;
        }
    }
    return plan;
}

// In one row, else in two: how to see it, and where to go.
Plan plan(Frame& frame, const BarScene& scene) {
    const Items items = items_of(frame, scene);
    std::vector<Item> ways = items.ways;
    ways.insert(ways.end(), items.help.begin(), items.help.end());
    const bool wide = scene.screen.w >= scene.screen.h;
    const float most = scene.screen.h * (wide ? size::most_bar_share_wide : size::most_bar_share);
    return first_that_fits(
        frame, scene.screen.w - 2 * frame.px(size::margin), most,
        {{{items.all(), items.settings.size() + items.help.size()}}, {{items.settings}, {ways, items.help.size()}}});
}

Plan plan_player(Frame& frame, float width, const BarScene& scene) {
    const std::vector<Item> items = player_items(frame, scene);
    if (items.empty()) return {};
    const auto turning = items.begin() + sentence_keys;
    return first_that_fits(frame, width - 2 * frame.px(size::margin), scene.screen.h * size::most_bar_share_wide,
                           {{{items}}, {{{items.begin(), turning}}, {{turning, items.end()}}}});
}

std::optional<Deed> draw_row(Frame& frame, const Rect& box, const Row& row) {
    const float gap = frame.px(size::between);
    const auto count = static_cast<int>(row.items.size());
    std::vector<Rect> places(row.items.size());
    Rect room = box;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (row.arrange == Arrange::stacked) {
            places[i] = part_of_row(box, static_cast<int>(i), count, gap);
            continue;
        }
        const bool at_right = i + row.from_the_right >= places.size();
        const std::size_t next = at_right ? 2 * places.size() - row.from_the_right - 1 - i : i;
        const Item& item = row.items[next];
        const float width = button_width(frame, item.words, look(frame, item, row.arrange));
        places[next] = at_right ? cut_right(room, width, gap) : cut_left(room, width, gap);
    }
    std::optional<Deed> deed;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Item& item = row.items[i];
        const ButtonLook looks = look(frame, item, row.arrange);
        if (item.deed && button(frame, places[i], item.words, looks)) deed = item.deed;
        if (item.deed || item.icon == Icon::back) continue;  // nothing to go back to is no news
        const Fade fade(frame, opacity::unavailable);
        button_face(frame, places[i], item.words, looks);
    }
    return deed;
}

}  // namespace

namespace {

std::optional<Deed> draw_plan(Frame& frame, const Rect& box, const Plan& bar) {
    const Region region(frame, Part::bar);
    const TextSize text(frame, bar.text);
    Rect room = centred(box, box.w - 2 * frame.px(size::margin), box.h - frame.px(size::bar - size::target));
    std::optional<Deed> deed;
    for (const Row& row : bar.rows)
        if (const auto tapped = draw_row(frame, cut_top(room, row.height, frame.px(size::between)), row)) deed = tapped;
    return deed;
}

}  // namespace

float bar_height(Frame& frame, const BarScene& scene) { return plan(frame, scene).height(frame); }

std::optional<Deed> bottom_bar(Frame& frame, const Rect& box, const BarScene& scene) {
    fill(frame, box, frame.palette().bar.tint);
    return draw_plan(frame, box, plan(frame, scene));
}

float player_height(Frame& frame, float width, const BarScene& scene) {
    const Plan player = plan_player(frame, width, scene);
    return player.rows.empty() ? 0 : player.height(frame);
}

std::optional<Deed> player(Frame& frame, const Rect& box, const BarScene& scene) {
    fill(frame, box, frame.palette().bar.tint, box.w < scene.screen.w ? size::card_radius : 0);
    return draw_plan(frame, box, plan_player(frame, box.w, scene));
}

}  // namespace screen
