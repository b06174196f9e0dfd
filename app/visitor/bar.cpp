#include "visitor/bar.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using kiosk::Deed;
using kiosk::Settings;

// Whoever presses twice must not meet another button the second time. So every button is as wide as its widest words
// in any of the kiosk's languages, and the way to help stands at the right lower corner, whatever the size of text does
// to the rows.
struct Items {
    std::vector<BarItem> ways;      ///< start over, back: at the left
    std::vector<BarItem> settings;  ///< how the visitor wants to see and hear it
    std::vector<BarItem> help;
};

using Languages = std::vector<LanguageChoice>;

// Of a button's padding on each side, what it can do without.
float spare_padding(const Frame& frame) {
    return std::max(0.0F, frame.px(size::button_padding) - frame.text_px(size::bar_label_padding));
}

std::vector<BarItem> joined(std::vector<BarItem> items, const std::vector<BarItem>& more) {
    items.insert(items.end(), more.begin(), more.end());
    return items;
}

// The room that a phrase takes in that of the kiosk's languages which needs most for it.
float widest(const Frame& frame, const Languages& languages, std::string_view phrase) {
    float most = text_width(frame, type::label, frame.say(phrase));
    for (const LanguageChoice& language : languages)
        most = std::max(most, text_width(frame, type::label, language.say(phrase)));
    return most;
}

// Two take turns, by their own names; more are in a list.
std::optional<BarItem> language_item(const Frame& frame, const kiosk::Session& session, const Languages& languages) {
    if (languages.size() < 2) return std::nullopt;
    if (languages.size() > 2)
        return BarItem{.words = frame.say(wording::language),
                       .icon = Icon::language,
                       .deed = kiosk::ListLanguages{session.sheet() != kiosk::Sheet::languages},
                       .on = session.sheet() == kiosk::Sheet::languages,
                       .widest = widest(frame, languages, wording::language)};
    Settings settings = session.settings();
    const LanguageChoice& other = languages[settings.language == languages[0].setting ? 1 : 0];
    settings.language = other.setting;
    BarItem item = {.words = other.name, .icon = Icon::language, .deed = kiosk::Adjust{settings}};
    for (const LanguageChoice& language : languages)
        item.widest = std::max(item.widest, text_width(frame, type::label, language.name));
    return item;
}

BarItem display_item(const Frame& frame, const kiosk::Session& session, const Languages& languages) {
    return {.words = frame.say(wording::display),
            .icon = Icon::text_size,
            .deed = kiosk::ShowDisplay{session.sheet() != kiosk::Sheet::display},
            .on = session.sheet() == kiosk::Sheet::display,
            .widest = widest(frame, languages, wording::display)};
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
    const Languages& languages = scene.languages;
    const float play_or_pause =
        std::max(widest(frame, languages, wording::play), widest(frame, languages, wording::pause));
    const auto hear = [&](std::string_view words, Icon icon, Listen what, bool possible = true) {
        const bool first = what == Listen::pause || what == Listen::go_on;
        return BarItem{.words = frame.say(words),
                       .icon = icon,
                       .deed = possible ? std::optional<Deed>(kiosk::Hear{what, count}) : std::nullopt,
                       .widest = first ? play_or_pause : widest(frame, languages, words)};
    };
    const auto turn = [&](std::string_view words, Icon icon, int steps) {
        const bool possible = std::abs(scene.session.settings().louder + steps) <= kiosk::volume_steps;
        return BarItem{.words = frame.say(words),
                       .icon = icon,
                       .deed = possible ? std::optional<Deed>(kiosk::TurnVolume{steps}) : std::nullopt,
                       .widest = widest(frame, languages, words)};
    };
    return {.sentences = {listening.playing ? hear(wording::pause, Icon::pause, Listen::pause)
                                            : hear(wording::play, Icon::play, Listen::go_on),
                          hear(wording::previous, Icon::previous, Listen::back, listening.sentence > 0),
                          hear(wording::again, Icon::repeat, Listen::again),
                          hear(wording::following, Icon::following, Listen::next, listening.sentence + 1 < count)},
            .voice = {turn(wording::softer, Icon::softer, -1), turn(wording::louder, Icon::louder, 1),
                      hear(wording::stop, Icon::stop, Listen::stop)}};
}

// Its controls stay up when all has been read, and then it is not said to be on.
BarItem listen_item(const Frame& frame, const Scene& scene, const Languages& languages) {
    const bool on = scene.session.listening().open;
    const bool broken = scene.narrator.state() == VoiceState::broken;
    return {.words = frame.say(broken ? wording::no_voice : wording::listen),
            .icon = Icon::listen,
            .deed = kiosk::Hear{on ? kiosk::Listen::stop : kiosk::Listen::start, scene.narrator.count()},
            .on = on,
            .said_on = scene.session.listening().playing,
            .widest = widest(frame, languages, broken ? wording::no_voice : wording::listen)};
}

Items items_of(const Frame& frame, const Scene& scene) {
    const kiosk::Session& session = scene.session;
    const Languages& languages = scene.languages;
    const auto said = [&](std::string_view words, Icon icon, std::optional<Deed> deed) {
        return BarItem{.words = frame.say(words),
                       .icon = icon,
                       .deed = std::move(deed),
                       .widest = widest(frame, languages, words)};
    };
    Items items;
    items.ways.push_back(said(wording::start_over, Icon::home, kiosk::AskToStartOver{}));
    items.ways.push_back(
        said(wording::back, Icon::back, session.can_go_back() ? std::optional<Deed>(kiosk::GoBack{}) : std::nullopt));
    if (auto language = language_item(frame, session, languages)) items.settings.push_back(std::move(*language));
    items.settings.push_back(display_item(frame, session, languages));
    if (scene.narrator.state() != VoiceState::none) items.settings.push_back(listen_item(frame, scene, languages));
    if (scene.library.page(model::help_page))
        items.help.push_back(said(wording::get_help, Icon::caution, kiosk::FollowLink{std::string(model::help_page)}));
    return items;
}

bool is_help(const BarItem& item) { return item.icon == Icon::caution; }

// Its sign is letters, and says it without the word.
bool is_sign_alone(const BarItem& item, Signs signs) { return signs == Signs::fewest && item.icon == Icon::text_size; }

bool has_sign(const BarItem& item, Signs signs) {
    return signs == Signs::beside || signs == Signs::above || is_help(item) || is_sign_alone(item, signs);
}

ButtonLook look(const Frame& frame, const BarItem& item, Signs signs) {
    const Tone& tone = is_help(item) ? frame.palette().help : frame.palette().bar_button;
    ButtonLook look = {.tone = item.on ? Tone{tone.tint, tone.ink, tone.ink} : tone,
                       .icon = item.icon,
                       .radius_mm = signs == Signs::beside ? size::target / 2 : size::button_radius,
                       .state = item.said_on.value_or(item.on) ? frame.say(wording::on) : std::string_view()};
    if (!has_sign(item, signs)) look.icon.reset();
    if (signs == Signs::above) look.arrange = Arrange::stacked;
    return look;
}

// With the padding it wants; it may lose most of that where there is little room.
float wanted_width(const Frame& frame, const BarItem& item, Signs signs) {
    if (is_sign_alone(item, signs))
        return std::max(frame.px(size::target), frame.px(frame.icon_mm() + 2 * size::button_padding));
    const float words = std::max(item.widest, text_width(frame, type::label, item.words));
    const bool beside = signs != Signs::above && has_sign(item, signs);
    const float sign = beside ? frame.px(frame.icon_mm() + size::icon_gap) : 0;
    return std::max(frame.px(size::target), words + sign + frame.px(2 * size::button_padding));
}

float least_width(const Frame& frame, const BarItem& item, Signs signs) {
    return std::max(frame.px(size::target), wanted_width(frame, item, signs) - 2 * spare_padding(frame));
}

template <class Width>
float width_of_row(const Frame& frame, const std::vector<BarItem>& items, Signs signs, Width width) {
    float sum = -frame.px(size::between);
    for (const BarItem& item : items) sum += width(frame, item, signs) + frame.px(size::between);
    return sum;
}

bool fits(const Frame& frame, const BarRow& row, float room) {
    return width_of_row(frame, row.items, row.signs, least_width) <= room;
}

void measure(const Frame& frame, BarRow& row, float room) {
    row.height = 0;
    for (const BarItem& item : row.items)
        row.height = std::max(row.height, button_height(frame, item.words, look(frame, item, row.signs), room));
}

enum class Edge { left, right };

// As many to a row as fit, without signs.
std::vector<BarRow> filled(const Frame& frame, const std::vector<BarItem>& items, float room, Edge edge) {
    std::vector<BarRow> rows;
    for (const BarItem& item : items) {
        if (!rows.empty()) {
            rows.back().items.push_back(item);
            if (fits(frame, rows.back(), room)) continue;
            rows.back().items.pop_back();
        }
        rows.push_back({.items = {item}, .signs = Signs::none});
    }
    for (BarRow& row : rows) row.at_the_right = edge == Edge::right ? row.items.size() : 0;
    return rows;
}

// What stood in the middle rises into rows of its own, and so do the ways at the left if they have to: the corner
// stays.
std::vector<BarRow> in_rows(const Frame& frame, const Items& items, float room) {
    std::vector<BarRow> rows = filled(frame, items.settings, room, Edge::right);
    const BarRow last = {joined(items.ways, items.help), items.help.size(), Signs::none};
    if (fits(frame, last, room)) {
        rows.push_back(last);
        return rows;
    }
    for (BarRow& row : filled(frame, items.ways, room, Edge::left)) rows.push_back(std::move(row));
    for (BarRow& row : filled(frame, items.help, room, Edge::right)) rows.push_back(std::move(row));
    return rows;
}

// Upright all share the row evenly, in one row or in two.
std::vector<std::vector<BarRow>> upright_arrangements(const Items& items) {
    const std::vector<BarItem> below = joined(items.ways, items.help);
    const std::vector<BarItem> all = joined(joined(items.ways, items.settings), items.help);
    std::vector<std::vector<BarRow>> arrangements = {{{all, 0, Signs::above, Spread::evenly}}};
    for (const Signs signs : {Signs::beside, Signs::none})
        arrangements.push_back({{items.settings, 0, signs, Spread::evenly}, {below, 0, signs, Spread::evenly}});
    return arrangements;
}

// In one row as long as that is possible.
std::vector<std::vector<BarRow>> wide_arrangements(const Items& items) {
    const std::vector<BarItem> below = joined(items.ways, items.help);
    const std::vector<BarItem> at_the_right = joined(items.settings, items.help);
    const std::vector<BarItem> all = joined(items.ways, at_the_right);
    std::vector<std::vector<BarRow>> arrangements;
    for (const Signs signs : {Signs::beside, Signs::none, Signs::fewest})
        arrangements.push_back({{all, at_the_right.size(), signs}});
    arrangements.push_back(
        {{items.settings, items.settings.size(), Signs::none}, {below, items.help.size(), Signs::none}});
    return arrangements;
}

/// The first of these arrangements that is narrow enough, else the last: it is broken into rows already.
Bar first_that_fits(const Frame& frame, std::string_view name, float room,
                    std::vector<std::vector<BarRow>> arrangements) {
    const auto fit = [&](const std::vector<BarRow>& rows) {
        return std::ranges::all_of(rows, [&](const BarRow& row) { return fits(frame, row, room); });
    };
    const auto found = std::ranges::find_if(arrangements, fit);
    Bar bar = {found == arrangements.end() ? std::move(arrangements.back()) : std::move(*found), name};
    std::erase_if(bar.rows, [](const BarRow& row) { return row.items.empty(); });
    for (BarRow& row : bar.rows) measure(frame, row, room);
    return bar;
}

// All share the row's room, evenly where that leaves each word enough.
std::vector<Rect> places_spread(const Frame& frame, const Rect& box, const BarRow& row) {
    const float gap = frame.px(size::between);
    const std::size_t count = row.items.size();
    const float part = part_of_row(box, 0, static_cast<int>(count), gap).w;
    const float spare = box.w - width_of_row(frame, row.items, row.signs, least_width);
    const bool even = std::ranges::all_of(
        row.items, [&](const BarItem& item) { return least_width(frame, item, row.signs) <= part; });
    std::vector<Rect> places;
    Rect room = box;
    for (const BarItem& item : row.items) {
        const float own = least_width(frame, item, row.signs) + spare / static_cast<float>(count);
        places.push_back(cut_left(room, even ? part : own, gap));
    }
    return places;
}

std::vector<Rect> places_in(const Frame& frame, const Rect& box, const BarRow& row) {
    if (row.spread == Spread::evenly) return places_spread(frame, box, row);
    const float gap = frame.px(size::between);
    const std::size_t count = row.items.size();
    const float all = width_of_row(frame, row.items, row.signs, wanted_width);
    const float spare = all - width_of_row(frame, row.items, row.signs, least_width);
    // Of the padding that each can do without.
    const float share = spare > 0 ? std::clamp((all - box.w) / spare, 0.0F, 1.0F) : 0;
    const auto width = [&](std::size_t i) {
        const float wanted = wanted_width(frame, row.items[i], row.signs);
        const float least = least_width(frame, row.items[i], row.signs);
        return std::min(box.w, std::lerp(wanted, least, share));
    };
    std::vector<Rect> places(count);
    Rect room = box;
    // What is set apart is so as far as there is room.
    const float apart = std::clamp(box.w - all, 0.0F, frame.px(size::bar_apart) - gap);
    for (std::size_t i = count; i > count - row.at_the_right; --i)
        places[i - 1] = cut_right(room, width(i - 1), is_help(row.items[i - 1]) ? gap + apart : gap);
    for (std::size_t i = 0; i < count - row.at_the_right; ++i) places[i] = cut_left(room, width(i), gap);
    return places;
}

// There is nowhere to go back to, or nothing louder: its place stays, and takes no touch.
void draw_unavailable(Frame& frame, const Rect& box, const BarItem& item, const ButtonLook& looks) {
    const Fade fade(frame, opacity::unavailable);
    outline(frame, box, looks.tone.edge, looks.radius_mm, frame.theme.edge_mm);
    button_face(frame, box, item.words, looks);
}

void draw_row(Frame& frame, const Rect& box, const BarRow& row) {
    const std::vector<Rect> places = places_in(frame, box, row);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const BarItem& item = row.items[i];
        const ButtonLook looks = look(frame, item, row.signs);
        if (!item.deed) {
            draw_unavailable(frame, places[i], item, looks);
            continue;
        }
        const SecondTouch second(frame, std::holds_alternative<kiosk::GoBack>(*item.deed) ? Again::skips : frame.again);
        if (surface(frame, places[i], item.words, looks.tone, looks.radius_mm, looks.state)) frame.deed = item.deed;
        if (is_help(item)) frame.record.last().near_by_ear = true;
        if (is_sign_alone(item, row.signs))
            icon(frame, item.icon, places[i].centre(), looks.tone.ink, frame.icon_mm());
        else
            button_face(frame, places[i], item.words, looks);
    }
}

Rect room_in_bar(const Frame& frame, const Rect& box) {
    return centred(box, box.w - 2 * frame.px(size::margin), box.h - frame.px(size::bar - size::target));
}

}  // namespace

float Bar::height(const Frame& frame) const {
    if (rows.empty()) return 0;
    float height = frame.px(size::bar - size::target - size::between);
    for (const BarRow& row : rows) height += row.height + frame.px(size::between);
    return height;
}

Bar plan_bar(const Frame& frame, const Scene& scene) {
    const Items items = items_of(frame, scene);
    const float room = scene.panel.w - 2 * frame.px(size::margin);
    const bool wide = scene.orientation() == Orientation::landscape;
    std::vector<std::vector<BarRow>> arrangements = wide ? wide_arrangements(items) : upright_arrangements(items);
    arrangements.push_back(in_rows(frame, items, room));
    return first_that_fits(frame, frame.say(wording::group_bar), room, std::move(arrangements));
}

float bar_padding(const Frame& frame) { return frame.px((size::bar - size::target) / 2); }

Bar plan_player(const Frame& frame, float width, const Scene& scene) {
    if (!scene.session.listening().open) return {};
    const auto [sentences, voice] = player_items(frame, scene);
    const float room = width - 2 * frame.px(size::margin);
    const std::vector<BarItem> all = joined(sentences, voice);
    return first_that_fits(frame, frame.say(wording::group_voice), room,
                           {{{all, 0, Signs::beside}},
                            {{all, 0, Signs::above, Spread::evenly}},
                            {{sentences, 0, Signs::beside}, {voice, 0, Signs::beside}},
                            {{sentences, 0, Signs::none}, {voice, 0, Signs::none}},
                            filled(frame, all, room, Edge::left)});
}

std::optional<kiosk::Deed> help_at(const Frame& frame, const Rect& box, const Bar& bar, ImVec2 point) {
    Rect room = room_in_bar(frame, box);
    for (const BarRow& row : bar.rows) {
        const std::vector<Rect> places = places_in(frame, cut_top(room, row.height, frame.px(size::between)), row);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (is_help(row.items[i]) && places[i].contains(point)) return row.items[i].deed;
    }
    return std::nullopt;
}

void draw_bar(Frame& frame, const Rect& box, const Bar& bar, float radius_mm) {
    const Region region(frame, Part::bar);
    frame.record.begins({.heading = std::string(bar.name)});
    fill(frame, box, frame.palette().bar.tint, radius_mm);
    const ImU32 edge = frame.palette().bar.edge;
    const bool has_edge = edge != frame.palette().bar.tint;
    const bool floats = radius_mm > 0;
    if (has_edge && floats) outline(frame, box, edge, radius_mm, frame.theme.edge_mm);
    if (has_edge && !floats) line(frame, box.min(), {box.right(), box.y}, edge, frame.theme.edge_mm);
    Rect room = room_in_bar(frame, box);
    for (const BarRow& row : bar.rows) draw_row(frame, cut_top(room, row.height, frame.px(size::between)), row);
}

}  // namespace visitor
