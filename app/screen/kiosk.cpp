#include "screen/kiosk.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/words.h"
#include "screen/attract.h"
#include "screen/bar.h"
#include "screen/card.h"
#include "screen/pane_plan.h"
#include "screen/press.h"
#include "screen/still_reading.h"
#include "screen/wording.h"

namespace screen {
namespace {

Orientation orientation_of(const Rect& screen) {
    return screen.w >= screen.h ? Orientation::landscape : Orientation::portrait;
}

// Larger text must leave the figure enough of a portrait panel for all its names.
float room_for_card(const Frame& frame, const Rect& room, const PaneScene& scene) {
    const float left = room.h - least_portrait_height(frame, scene) - frame.px(size::margin);
    return std::clamp(left, room.h * size::least_card_share, room.h * size::most_card_share);
}

/// The choices that can still be made: content may have changed under the visitor.
model::Choices still_offered(const model::Page& page, model::Choices choices) {
    const auto offers = [&](const auto& question, const auto& chosen) {
        return question.id == chosen.first &&
               std::ranges::any_of(question.choices, [&](const auto& choice) { return choice.id == chosen.second; });
    };
    std::erase_if(choices, [&](const auto& chosen) {
        return std::ranges::none_of(page.blocks, [&](const model::Block& block) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            const auto* const quiz = std::get_if<model::Quiz>(&block);
            return (ask && offers(*ask, chosen)) || (quiz && offers(*quiz, chosen));
        });
    });
    return choices;
}

std::optional<kiosk::Time> earlier(std::optional<kiosk::Time> a, std::optional<kiosk::Time> b) {
    return a && b ? std::min(a, b) : (a ? a : b);
}

bool answered(const model::Answer& answer, const model::Choices& choices) {
    return std::ranges::all_of(answer.from, [&](const std::string& question) { return choices.contains(question); });
}

}  // namespace

Kiosk::Kiosk(const Parts& parts, model::Library library)
    : parts_(parts),
      theme_{light_palette(), parts.renderer.fonts(), 1},
      pictures_(parts.renderer, parts.icon_folder),
      figures_(parts.renderer, parts.body),
      narrator_(parts.voice) {
    update(std::move(library));
}

void Kiosk::update(model::Library library) {
    library_ = std::move(library);
    translate();
    const kiosk::Place before = session_.place();
    session_.revise([this](kiosk::Place place) { return still_there(std::move(place)); });
    set_card();
    set_patience();
    read_out();
    if (session_.place() == before) return;
    tell_keypad(before);
    arrived_at_ = last_frame_.value_or(kiosk::Time{});
    scroll_ = {};
}

void Kiosk::translate() {
    const std::string& wanted = session_.settings().language;
    const std::vector<std::string>& spoken = library_.clinic.languages;
    shown_ = model::translated(library_, wanted);
    language_ = library_.language(!wanted.empty() || spoken.empty() ? wanted : spoken.front());
}

std::optional<kiosk::Place> Kiosk::still_there(kiosk::Place place) const {
    if (place.screen == kiosk::Screen::attract) return place;
    const bool on_page = place.screen == kiosk::Screen::page;
    const model::Page* const page = library_.page(on_page ? std::string_view(place.page) : welcome_page);
    if (!page && on_page) return std::nullopt;
    if (!page || !has_section(*page, place)) place.section = kiosk::Section::overview;
    if (place.section != kiosk::Section::benefit) place.topic = {};
    return place;
}

std::string_view Kiosk::card_id() const {
    const kiosk::Place& place = session_.place();
    return place.screen == kiosk::Screen::page ? std::string_view(place.page) : welcome_page;
}

std::string_view Kiosk::place_name(const Frame& frame) const {
    const bool on_page = session_.place().screen == kiosk::Screen::page && card_;
    return on_page ? std::string_view(card_->name) : frame.say(wording::choose_area);
}

void Kiosk::tell_keypad(const kiosk::Place& before) {
    const kiosk::Place& after = session_.place();
    if (after.screen == kiosk::Screen::attract) return keypad_.forget();
    if (after.page == before.page && after.screen == before.screen) return;
    const model::Page* const left = shown_.page(before.page);
    keypad_.arrive(after.screen, left ? std::string_view(left->name) : std::string_view());
}

/// Answers run here, once for each thing the visitor does, and never in a frame.
void Kiosk::set_card() {
    const model::Page* const written = library_.page(card_id());
    const model::Page* const shown = shown_.page(card_id());
    card_.reset();
    choices_.clear();
    if (shown) {
        choices_ = still_offered(*written, session_.choices(written->id));
        card_ = *shown;
        card_->blocks.clear();
        for (const model::Block& block : shown->blocks) {
            const auto* const answer = std::get_if<model::Answer>(&block);
            if (!answer) card_->blocks.push_back(block);
            if (!answer || !parts_.answering || !answered(*answer, choices_)) continue;
            for (model::Block& said : parts_.answering(*written, *answer, choices_)) {
                model::translate(library_.language(session_.settings().language), said);
                card_->blocks.push_back(std::move(said));
            }
        }
    }
    if (parts_.paint == Paint::on) pictures_.show_photos(photos_wanted(), parts_.content_folders);
}

std::string_view Kiosk::language_code() const {
    const std::string& wanted = session_.settings().language;
    const std::vector<std::string>& spoken = library_.clinic.languages;
    return !wanted.empty() || spoken.empty() ? std::string_view(wanted) : std::string_view(spoken.front());
}

int Kiosk::volume() const {
    constexpr int step = 25;
    return std::clamp(staff_.facts().defaults.volume + step * session_.settings().louder, kiosk::softest,
                      kiosk::loudest);
}

BarScene Kiosk::bar_scene(const Rect& screen) const {
    const VoiceState voice = !parts_.reading_out ? VoiceState::none
                             : narrator_.broken()  ? VoiceState::broken
                                                 : VoiceState::ready;
    return {screen, library_, session_, voice, narrator_.count()};
}

/// What stands on the card now is what can be listened to.
void Kiosk::read_out() {
    const kiosk::Place& place = session_.place();
    if (!session_.listening().open || !card_ || !parts_.reading_out) return narrator_.hold({});
    std::vector<Shown> blocks;
    for (const model::Block* block : blocks_in_section(*card_, place)) blocks.push_back({block});
    if (place.section == kiosk::Section::overview)
        for (const model::Block& block : card_->blocks)
            if (std::holds_alternative<model::Benefit>(block)) blocks.push_back({&block, true});
    const std::string_view name = place.section == kiosk::Section::overview ? card_->name : std::string_view();
    narrator_.hold(parts_.reading_out({shown_, language_code(), name, std::move(blocks), choices_,
                                     [this](std::string_view words) { return model::translated(language_, words); }}));
}

void Kiosk::follow_voice() { session_.heard(narrator_.heard(session_.listening())); }

/// To somebody who cannot see it, what the keys have reached is said at once, instead of anything else.
void Kiosk::announce() {
    const auto& words = keypad_.announcement();
    if (!words) return;
    if (session_.listening().playing) session_.take(kiosk::Hear{kiosk::Listen::pause, narrator_.count()});
    narrator_.announce(*words, language_code(), volume());
}

void Kiosk::ask_aloud() {
    const auto say = [&](std::string_view words) { return std::string(model::translated(language_, words)); };
    narrator_.announce(say(wording::still_reading) + " " + say(wording::still_reading_more), language_code(), volume());
}

void Kiosk::set_patience() {
    const int words = card_ ? words_in_section(*card_, session_.place()) : 0;
    patience_ = kiosk::patience(library_.clinic, words);
}

std::set<std::string> Kiosk::photos_wanted() const {
    if (session_.place().screen == kiosk::Screen::attract)
        return library_.clinic.logo.empty() ? std::set<std::string>() : std::set{library_.clinic.logo};
    std::set<std::string> files;
    if (!card_) return files;
    for (const model::Block& block : card_->blocks)
        if (const auto* picture = std::get_if<model::Picture>(&block)) files.insert(picture->file);
    return files;
}

void Kiosk::take(const kiosk::Deed& deed) {
    const kiosk::Time now = last_frame_.value_or(kiosk::Time{});
    const kiosk::Session earlier = session_;
    const kiosk::Place& before = earlier.place();
    const kiosk::Settings& settings_before = earlier.settings();
    const bool listened = earlier.listening().open;
    session_.take(deed);
    if (last_frame_) session_.touched(now);
    count(deed, earlier);
    if (session_.settings().language != settings_before.language) translate();
    // The same words stay in view, near enough.
    const float grown =
        static_cast<float>(session_.settings().text_percent) / static_cast<float>(settings_before.text_percent);
    scroll_.offset *= grown;
    scroll_.target *= grown;
    const kiosk::Place& after = session_.place();
    tell_keypad(before);
    const bool elsewhere = after.page != before.page || after.screen != before.screen;
    if (elsewhere || std::holds_alternative<kiosk::Choose>(deed) || session_.settings() != settings_before) set_card();
    set_patience();
    const bool renewed = after != before || std::holds_alternative<kiosk::Choose>(deed) ||
                         session_.settings().language != settings_before.language;
    if (session_.listening().open && (renewed || !listened)) read_out();
    if (std::holds_alternative<kiosk::Hear>(deed)) narrator_.begin_anew();
    narrator_.follow(session_.listening(), language_code(), volume());
    if (after == before) return;
    arrived_at_ = now;
    scroll_ = {};
    if (after.screen != before.screen) entered_at_ = now;
    if (after.page == before.page) return;
    touched_at_ = now;
    turn_to_show(after.page);
}

void Kiosk::count(const kiosk::Deed& deed, const kiosk::Session& before) const {
    if (!parts_.counted) return;
    const std::vector<std::string>& languages = library_.clinic.languages;
    const std::string_view own = languages.empty() ? std::string_view() : languages.front();
    for (const kiosk::Counted& what : kiosk::counted(deed, before, session_, own)) parts_.counted(what);
}

// A page can be opened by its name, or from another page, while a view is up that does not show its area.
void Kiosk::turn_to_show(std::string_view page_id) {
    const model::Page* page = shown_.page(page_id);
    if (!page || page->area.empty() || parts_.body.shows(session_.view(), page->area)) return;
    session_.take(kiosk::LookAt{parts_.body.best_view(page->area)});
}

Kiosk::Next Kiosk::frame(const platform::Input& input, kiosk::Time now) {
    parts_.renderer.begin(input, last_frame_ ? now - *last_frame_ : std::chrono::nanoseconds{});
    const ImVec2 panel = ImGui::GetIO().DisplaySize;
    const Next next = frame_within({0, 0, panel.x, panel.y}, input, now);
    if (parts_.paint == Paint::on)
        parts_.renderer.finish(theme_.palette.paper);
    else
        parts_.renderer.discard();
    return next;
}

// Only the attract screen goes dark: whoever is here finds the kiosk as it always is.
Light Kiosk::light() const {
    const bool visited = session_.place().screen != kiosk::Screen::attract;
    if (visited || !parts_.wall_clock) return Light::day;
    return kiosk::is_open(library_.clinic.hours, parts_.wall_clock(), parts_.zone) ? Light::day : Light::dark;
}

std::optional<kiosk::Deed> Kiosk::draw_attract(Frame& frame, const Rect& screen, const PaneScene& scene) const {
    const auto deed = attract(frame, screen, scene, light_);
    if (light_ == Light::day) return deed;
    const std::chrono::sys_seconds wall = parts_.wall_clock();
    if (const auto opens = kiosk::next_change(library_.clinic.hours, wall, parts_.zone))
        frame.wake = std::min(frame.wake.value_or(kiosk::Time::max()), frame.now + (*opens - wall));
    return deed;
}

void Kiosk::set_theme(const Rect& panel) {
    const bool high = session_.settings().high_contrast;
    theme_.palette = high ? high_contrast_palette() : light_ == Light::dark ? dark_palette() : light_palette();
    theme_.edge_mm = high ? size::strong_edge : size::edge;
    theme_.pixels_per_mm = pixels_per_mm(static_cast<int>(panel.w), static_cast<int>(panel.h), parts_.diagonal_inches);
}

Kiosk::Next Kiosk::frame_within(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    last_frame_ = now;
    follow_voice();
    set_theme(panel);
    if (staff_.follow(panel, theme_.pixels_per_mm, input, now)) take(kiosk::StartOver{});
    Keypad::Wish by_key;
    if (!staff_.is_up()) {
        const bool answered = note_presence(panel, input, now);
        by_key = keypad_.take(answered ? std::vector<std::string>() : input.keys, record_, session_.place().screen);
        if (by_key.deed) take(*by_key.deed);
    }

    figures_.forget_unused();
    light_ = staff_.is_up() ? Light::day : light();
    set_theme(panel);
    record_.clear();
    Frame frame{theme_, pictures_, record_, *ImGui::GetWindowDrawList(), now, ImGui::GetIO().DeltaTime};
    frame.text = static_cast<float>(session_.settings().text_percent) / 100;
    frame.language = language_;
    frame.paint = parts_.paint;
    frame.less_motion = session_.settings().less_motion;
    frame.pressed = by_key.pressed;
    frame.spoken = narrator_.spoken(session_.listening());
    const Region region("panel");
    ImGui::PushClipRect(panel.min(), panel.max(), parts_.paint == Paint::on);
    std::optional<kiosk::Deed> deed;
    if (staff_.is_up()) {
        staff_.draw(frame, panel);
    } else {
        deed = draw(frame, panel);
        keypad_.settle(frame, scroll_, place_name(frame));
    }
    staff_.dim(frame, panel);
    ImGui::PopClipRect();
    if (frame.spoken != spoken_ && frame.spoken_at) scroll_.wanted = frame.spoken_at;
    if (frame.spoken_at || !frame.spoken) spoken_ = frame.spoken;
    announce();
    if (parts_.counted && !staff_.is_up())
        for (const kiosk::Counted& what : touches_.count(frame, panel, session_.place().screen)) parts_.counted(what);
    if (deed) take(*deed);
    if (!frame.wake) frame.wake = session_.asked_at(patience_);
    return {.moving = frame.moving || deed.has_value() || keypad_.waits(), .wake = earlier(frame.wake, staff_.due())};
}

// Who was asked whether they still read answers with a touch anywhere; that touch does nothing else.
bool Kiosk::note_presence(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    const auto has_come = [&](const std::optional<kiosk::Time>& at) { return at && now >= *at; };
    const auto on_panel = [&](const platform::PointerEvent& event) { return panel.contains({event.x, event.y}); };
    const auto presses = [&](const platform::PointerEvent& event) {
        return event.kind == platform::PointerEvent::Kind::press && on_panel(event);
    };
    if (std::ranges::any_of(input.pointer_events, presses)) keypad_.touched();
    const bool touched = input.wheel != 0 || !input.keys.empty() || std::ranges::any_of(input.pointer_events, on_panel);
    if (narrator_.reads()) session_.touched(now);  // who listens is there
    // Whoever comes to a page that was left long ago is somebody else, so this goes before their touch.
    if (has_come(session_.gone_at(patience_))) take(kiosk::StartOver{});
    const bool asked = std::exchange(asks_, has_come(session_.asked_at(patience_)));
    if (asks_ && !asked && (keypad_.self_voicing() || session_.listening().open)) ask_aloud();
    if (answers_ && !ImGui::IsMouseDown(ImGuiMouseButton_Left)) answers_ = false;
    const bool brought = !session_.asked_at(patience_);  // to this place by a deed, before the first frame
    if (!touched && !brought) return false;
    session_.touched(now);
    const bool answered = std::exchange(asks_, false);
    answers_ = answers_ || answered;
    return answered;
}

std::optional<kiosk::Deed> Kiosk::draw(Frame& frame, const Rect& screen) {
    const PaneScene scene = {orientation_of(screen), screen, parts_.body, shown_, session_, figures_, touched_at_};
    frame.opacity = progress(frame, entered_at_, motion::slide);
    if (session_.place().screen == kiosk::Screen::attract) return draw_attract(frame, screen, scene);
    Rect room = screen;
    frame.deaf = asks_ || answers_;
    const Rect bar = cut_bottom(room, bar_height(frame, bar_scene(screen)));
    const auto deed = scene.orientation == Orientation::landscape ? draw_landscape(frame, room, scene)
                                                                  : draw_portrait(frame, room, scene);
    const auto from_bar = bottom_bar(frame, bar, bar_scene(screen));
    if (asks_) still_reading(frame, screen, *session_.asked_at(patience_), patience_.asking);
    return from_bar ? from_bar : deed;
}

std::optional<kiosk::Deed> Kiosk::draw_card(Frame& frame, const Rect& card, CardSize card_size) {
    return page_card(frame, card, card_size, {shown_, *card_, session_.place(), choices_}, scroll_,
                     progress(frame, arrived_at_, motion::slide));
}

std::optional<kiosk::Deed> Kiosk::draw_landscape(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    std::optional<kiosk::Deed> deed;
    if (card_) {
        const Rect column = cut_right(room, room.w * size::card_share);
        const float edge = frame.px(size::card_margin);
        deed = draw_card(frame, {column.x, column.y + edge, column.w - margin, column.h - 2 * edge}, CardSize::full);
    }
    const float top = frame.px(size::title_margin);
    const float left = frame.px(size::text_margin);
    const Rect pane = {room.x + left, room.y + top, room.w - left - margin, room.h - top - frame.px(size::between)};
    const auto touched = figure_pane(frame, pane, scene);
    return touched ? touched : deed;
}

// A long read needs more of a portrait panel than a few words and buttons do.
bool Kiosk::reads_long() const {
    const bool own_page = session_.place().screen == kiosk::Screen::page && card_->area.empty();
    return own_page || session_.place().section != kiosk::Section::overview;
}

// As tall as the card that greets on the map needs it, so that the figure stays where it is when it is touched.
float Kiosk::compact_height(Frame& frame, float width) const {
    const float own = compact_card_height(frame, {shown_, *card_, session_.place(), choices_}, width);
    const model::Page* const welcome = shown_.page(welcome_page);
    if (!welcome) return own;
    const kiosk::Place map = {.screen = kiosk::Screen::map};
    return std::max(own, compact_card_height(frame, {shown_, *welcome, map, {}}, width));
}

std::optional<kiosk::Deed> Kiosk::draw_portrait(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    if (!card_) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
    if (!reads_long()) {
        const float wanted = compact_height(frame, room.w - 2 * margin);
        const float height = frame.text > 1 ? std::min(wanted, room_for_card(frame, room, scene)) : wanted;
        const Rect card = cut_bottom(room, height + margin).inset(margin, 0);
        const auto deed = draw_card(frame, {card.x, card.y, card.w, card.h - margin}, CardSize::compact);
        const auto touched = figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
        return touched ? touched : deed;
    }
    const float share = std::lerp(size::strip_share, size::strip_share_large, frame.text - 1);
    const Rect strip = cut_top(room, room.h * share).inset(margin);
    const auto touched = figure_strip(frame, strip, scene);
    const auto deed = draw_card(frame, {room.x + margin, room.y, room.w - 2 * margin, room.h - margin}, CardSize::full);
    return touched ? touched : deed;
}

}  // namespace screen
