#include "visitor/kiosk.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "base/enum_index.h"
#include "model/section.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/still_reading.h"
#include "visitor/unheard.h"
#include "visitor/views.h"

namespace visitor {

using namespace ui;

namespace {

std::optional<kiosk::Time> earlier(std::optional<kiosk::Time> a, std::optional<kiosk::Time> b) {
    return a && b ? std::min(a, b) : (a ? a : b);
}

std::set<std::string> photos_wanted(const model::Clinic& clinic, const kiosk::Place& place, const OpenCard* card) {
    if (place.screen != kiosk::Screen::attract) return card ? photos_on(*card) : std::set<std::string>();
    return clinic.logo.empty() ? std::set<std::string>() : std::set{clinic.logo};
}

bool presses(const platform::Input& input) {
    using Event = platform::PointerEvent;
    return std::ranges::find(input.pointer_events, Event::Kind::press, &Event::kind) != input.pointer_events.end();
}

bool leads_on(const platform::KeyStroke& key) {
    return key.name == "Down" || key.name == "Up" || key.name == "Left" || key.name == "Right";
}

// In other words, words of another size, or elsewhere: what stands where is another then.
bool reads_otherwise(const kiosk::Settings& a, const kiosk::Settings& b) {
    return a.text_percent != b.text_percent || a.language != b.language || a.lowered != b.lowered;
}

}  // namespace

Kiosk::Kiosk(const Parts& parts, std::shared_ptr<const model::Library> library)
    : parts_(parts),
      narrator_(parts.voice, parts.reading_out),
      spoken_screen_(parts.reading_out, parts.saying),
      theme_{light_palette(), parts.renderer.fonts(), 1},
      pictures_(parts.renderer, parts.icon_folder),
      figures_(parts.renderer, parts.body),
      moving_(parts.renderer),
      runners_(parts.renderer) {
    update(std::move(library));
}

void Kiosk::update(std::shared_ptr<const model::Library> library) {
    session_.set_usual_text(library->clinic.text_percent);
    session_.set_usual_language(model::first_language(*library));
    session_.set_usual_runner(library->clinic.runner);
    all_ = std::move(library);
    put_up_pages_of_today();
}

model::ShowDate Kiosk::today() const {
    if (!parts_.wall_clock) return std::nullopt;
    return kiosk::day_at(parts_.wall_clock(), parts_.zone);
}

void Kiosk::put_up_pages_of_today() {
    shown_day_ = today();
    const bool all = parts_.pages == Parts::Pages::all;
    show(model::localised(all ? all_ : model::shown_on(all_, shown_day_), session_.settings().language));
    scroll_.followed.reset();
    follow(kiosk::Session(session_), Way::on);
}

void Kiosk::show(model::Localised content) {
    content_ = std::move(content);
    languages_ = language_choices(*content_.written);
}

void Kiosk::take(const kiosk::Deed& deed) {
    const kiosk::Session before = session_;
    session_.take(deed);
    // Speech is a setting that is not the session's.
    const bool asks = before.sheet() != kiosk::Sheet::start_over && session_.sheet() == kiosk::Sheet::start_over;
    if (asks && !session_.has_something_to_lose() && !keypad_.self_voicing()) session_.take(kiosk::StartOver{});
    if (last_frame_ && !ghost()) presence_.touched(*last_frame_);
    if (std::holds_alternative<kiosk::Hear>(deed)) narrator_.begin_anew();
    const std::optional<model::Where> stopped = stop_of(card());
    follow(before, std::holds_alternative<kiosk::GoBack>(deed) ? Way::back : Way::on);
    // Who asks for help once more, deep in its page, means its beginning.
    if (std::holds_alternative<kiosk::FollowLink>(deed) && session_.place() == before.place()) {
        scroll_ = {};
        keypad_.arrive(session_.place().screen);
    }
    if (const auto* const chosen = std::get_if<kiosk::Choose>(&deed)) {
        if (card_ && card_->step)
            take_step();
        else
            show_outcome(*chosen, stopped);
    }
    count(kiosk::usage_events(deed, before, session_, model::own_language(*content_.written)));
}

// A step that is answered shows so before the next one comes. What stops the questions comes at once, and so does
// whatever somebody has read to them: they would only hear how it is broken off.
void Kiosk::take_step() {
    answered_ = last_frame_.value_or(kiosk::Time{});
    if (card_->step->stops || keypad_.self_voicing()) move_on(*answered_ + motion::tick);
}

void Kiosk::move_on(kiosk::Time now) {
    if (!answered_ || now - *answered_ < motion::tick) return;
    answered_.reset();
    if (card_ && card_->step) take(kiosk::ShowStep{card_->step->due});
}

// All that depends on where the visitor is, how they want to see it and what the content is, in one order: each step
// stands on those before it.
void Kiosk::follow(const kiosk::Session& before, Way way) {
    const kiosk::Settings& settings = session_.settings();
    if (settings.language != content_.wanted) show(model::localised(content_.written, settings.language));
    const std::optional<Progress> progress = progress_of(content_, session_, parts_.answering);
    session_.revise([&](kiosk::Place place) {
        if (progress && place.page == progress->page->id) place.step = progress->there(place.step);
        return still_there(std::move(place));
    });
    const kiosk::Place& place = session_.place();
    const Rect whole = {0, 0, static_cast<float>(parts_.renderer.width()),
                        static_cast<float>(parts_.renderer.height())};
    const Hangs hangs = used_of(whole).upright() ? Hangs::upright : Hangs::wide;
    card_ = open_card(content_, session_, parts_.answering, progress, hangs);
    step_fits_ = {};
    if (card_ && spoken_screen_.has_left_unheard(narrator_.words_heard())) say_lists_not_heard(*card_, content_);
    if (parts_.paint == Paint::on)
        pictures_.show_photos(photos_wanted(content_.written->clinic, place, card()), parts_.content_folders);
    words_shown_ = card_ ? model::words_in(card_->page, place.section, place.topic) : 0;
    be_patient();
    if (place.screen == kiosk::Screen::attract) {
        if (before.place().screen != kiosk::Screen::attract) count(visit_.over());
        presence_.leave();
        narrator_.end_invitation();
        by_keys_ = false;
        bookmarks_ = {};
    }
    session_.heard(narrator_.follow(content_, card(), session_, staff_.facts().defaults.volume, reads_from(before)));
    tell_keypad(before.place(), way);
    if (reads_otherwise(before.settings(), settings)) {
        scroll_.grow(static_cast<float>(settings.text_percent) / static_cast<float>(before.settings().text_percent));
        scroll_.jumped_to.reset();
        if (card_ && scroll_.target > 0) scroll_.sought = begun_in_view(card_->page, record_);
        names_scroll_ = {};
        keypad_.laid_out_anew();
    }
    if (place.screen == kiosk::Screen::attract) names_scroll_ = {};
    if (session_.sheet() != kiosk::Sheet::parts) parts_scroll_ = {};
    if (place == before.place()) return;
    answered_.reset();
    muscle_touch_.reset();
    breaths_ = {};
    const kiosk::Time now = last_frame_.value_or(kiosk::Time{});
    bookmarks_.leave(before.place(), scroll_.target, before.settings().text_percent);
    scroll_ = {};
    if (way == Way::back) scroll_.offset = scroll_.target = bookmarks_.at(place, settings.text_percent);
    since_.arrived = now;
    if (place.screen != before.place().screen) since_.entered = now;
    if (place.page == before.place().page) return;
    since_.touched = now;
    if (way == Way::on) stride_ = {};
    turn_to_show(place.page);
}

std::optional<kiosk::Place> Kiosk::still_there(kiosk::Place place) const {
    if (place.screen == kiosk::Screen::attract) return place;
    const model::Page* const page = content_.written->page(place.card());
    if (!page && place.screen == kiosk::Screen::page) return std::nullopt;
    if (!page || model::blocks_in(*page, place.section, place.topic).empty()) place.section = model::Section::overview;
    if (place.section != model::Section::benefit) place.topic = {};
    return place;
}

// A page can be opened by its name, or from another page, while a view is up that hardly shows its area.
void Kiosk::turn_to_show(std::string_view page_id) {
    const model::Page* const page = content_.written->page(page_id);
    if (!page || page->area.empty() || body().is_found(session_.view(), page->area, session_.side())) return;
    session_.take(kiosk::LookAt{body().best_view(page->area)});
}

void Kiosk::tell_keypad(const kiosk::Place& before, Way way) {
    const kiosk::Place& after = session_.place();
    if (after.screen == kiosk::Screen::attract) return keypad_.forget();
    if (after == before) return;
    const bool same_page = after.page == before.page && after.screen == before.screen;
    keypad_.leave(before);
    if (way == Way::on && same_page && after.step != before.step) return keypad_.arrive(after.screen);
    if (way == Way::on) {
        if (!same_page) keypad_.arrive(after.screen);
        return;
    }
    const model::Page* const left = content_.shown->page(before.page);
    const bool of_benefit = same_page && before.section == model::Section::benefit;
    keypad_.come_back(after, of_benefit ? content_.say(wording::topics[base::index(before.topic)])
                             : left     ? std::string_view(left->name)
                                        : std::string_view());
}

// Who stops listening without a touch is asked when they would have been.
void Kiosk::be_patient() {
    const bool answers = card() && card()->step;
    const kiosk::Attention attention = keypad_.self_voicing() ? kiosk::Attention::listens
                                       : answers              ? kiosk::Attention::answers
                                                              : kiosk::Attention::sees;
    presence_.set_patience(kiosk::patience(content_.written->clinic, words_shown_, attention));
}

void Kiosk::count(const std::vector<kiosk::UsageEvent>& all) {
    for (const kiosk::UsageEvent& what : all) visit_.add(what, last_frame_.value_or(kiosk::Time{}));
    if (parts_.counted) std::ranges::for_each(all, parts_.counted);
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

Kiosk::Next Kiosk::frame_within(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    last_frame_ = now;
    move_on(now);
    // Nobody's page goes while they read it.
    if (session_.place().screen == kiosk::Screen::attract && today() != shown_day_) put_up_pages_of_today();
    session_.heard(narrator_.heard(session_.listening()));
    const UsedPanel whole = whole_panel(panel, parts_.diagonal_inches);
    if (staff_.follow(panel, whole.pixels_per_mm, input, now)) take(kiosk::StartOver{});
    const Keypad::Wish by_key = staff_.is_up() ? Keypad::Wish() : take_input(panel, input, now);
    // Read here, though Dear ImGui may keep a press for a later frame.
    if (presses(input)) pressed_since_ = input.since.value_or(now);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) since_.pressed = now;

    show_runner();
    figures_.forget_unused();
    moving_.stand(since_.arrived, session_.runner());
    runners_.forget_unused();
    record_.clear();
    const Light light_now = staff_.is_up() ? Light::day : light();
    const UsedPanel used = used_of(panel);
    set_theme(light_now, staff_.is_up() ? whole.pixels_per_mm : used.pixels_per_mm);
    const kiosk::Settings& settings = session_.settings();
    Frame frame{theme_, pictures_, layouts_, record_, *ImGui::GetWindowDrawList(), now, ImGui::GetIO().DeltaTime};
    frame.paint = parts_.paint;
    frame.language = content_.language;
    frame.less_motion = settings.less_motion;
    frame.text = static_cast<float>(settings.text_percent) / 100;
    frame.pressed = by_key.pressed;
    frame.slides = by_key.slides;
    debounce_.begin_frame({theme_.px(size::slop), theme_.px(size::same_spot)}, now, pressed_since_);
    frame.debounce = &debounce_;

    const Region region("panel");
    ImGui::PushClipRect(panel.min(), panel.max(), frame.paints());
    if (staff_.is_up())
        staff_.draw(frame, panel);
    else
        draw(frame, used.box, can_be_lowered(panel, parts_.diagonal_inches), light_now);
    staff_.dim(frame, panel);
    ImGui::PopClipRect();

    const bool staffs = by_key.pressed == 0 && ImGui::IsMouseReleased(ImGuiMouseButton_Left) && staff_.took_press();
    if (staffs) frame.deed.reset();
    if (!staff_.is_up()) {
        const std::vector<kiosk::UsageEvent> touched = touches_.count(frame, panel, session_.place().screen);
        if (!staffs) count(touched);
    }
    tell_news();
    const bool begun_by_ghost = session_.place().screen == kiosk::Screen::attract && ghost() && by_key.pressed == 0;
    if (frame.deed && !begun_by_ghost) take(*frame.deed);
    if (!frame.wake) frame.wake = presence_.asked_at();
    if (answered_) frame.wake = earlier(frame.wake, *answered_ + motion::tick);
    return {.moving = frame.moving || frame.deed || keypad_.waits(), .wake = earlier(frame.wake, staff_.due())};
}

// Between frames: what was drawn in the last one has to stay until it is finished.
void Kiosk::show_runner() {
    if (session_.runner() == body().runner() || !parts_.body.is_there()) return;
    other_body_.reset();
    if (session_.runner() != parts_.body.runner()) other_body_.emplace(parts_.body.as(session_.runner()));
    figures_.show(body());
}

/// Returns what a key does in the coming frame.
Keypad::Wish Kiosk::take_input(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    std::vector<platform::KeyStroke> keys = input.keys;
    if (look_after(panel, input, now) == kiosk::Presence::Finding::answered) std::erase_if(keys, std::not_fn(&is_plug));
    Keypad::Heard heard = narrator_.so_far();
    heard.unheard = [&](const Seen& answer) {
        return warnings_unheard(
            {card(), content_, session_, parts_.answering, parts_.reading_out, narrator_.words_heard()}, answer);
    };
    const Keypad::Wish by_key = keypad_.take(keys, record_, session_.place().screen, heard);
    // What moves changes what stands there, and nobody could go on from it.
    if (by_key.pressed == 0 && stride_.plays(now) && std::ranges::any_of(keys, leads_on)) stride_.stop(now);
    const auto* const link = by_key.deed ? std::get_if<kiosk::FollowLink>(&*by_key.deed) : nullptr;
    if (by_key.deed && (!link || content_.shown->page(link->id))) take(*by_key.deed);
    return by_key;
}

// Call it on the attract screen too: a ghost must not begin the next visit.
void Kiosk::look_for_ghost(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    using Kind = platform::PointerEvent::Kind;
    if (std::ranges::any_of(input.keys, is_somebodys)) ghost_.forget();
    if (input.pointer_events.empty()) return;
    const std::size_t state = state_of(session_, scroll_.target);
    for (const platform::PointerEvent& event : input.pointer_events) {
        if (!panel.contains({event.x, event.y})) continue;
        const kiosk::GhostTouch::Spot at = {event.x / theme_.pixels_per_mm, event.y / theme_.pixels_per_mm};
        if (event.kind == Kind::press) ghost_.touched(at, state, now);
        if (event.kind == Kind::move) ghost_.moved(at, state, now);
    }
}

kiosk::Presence::Finding Kiosk::look_after(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    using Finding = kiosk::Presence::Finding;
    const auto on_panel = [&](const platform::PointerEvent& event) { return panel.contains({event.x, event.y}); };
    const auto presses = [&](const platform::PointerEvent& event) {
        return event.kind == platform::PointerEvent::Kind::press && on_panel(event);
    };
    if (std::ranges::any_of(input.pointer_events, presses)) {
        keypad_.touched();
        narrator_.end_invitation();
        by_keys_ = false;
    }
    look_for_ghost(panel, input, now);
    if (session_.place().screen == kiosk::Screen::attract) return Finding::here;
    const bool fingers = std::ranges::any_of(input.pointer_events, on_panel) && !ghost();
    const bool keys = std::ranges::any_of(input.keys, is_somebodys);
    if (keys || fingers) be_patient();
    const bool touched = input.wheel != 0 || keys || fingers;
    const Finding found = presence_.look({.touched = touched,
                                          .finger_down = ImGui::IsMouseDown(ImGuiMouseButton_Left),
                                          .listens = narrator_.reads() && !ghost()},
                                         now);
    if (touched && found != Finding::gone) visit_.touched(now);
    if (found == Finding::gone) take(kiosk::StartOver{});
    if (found == Finding::gone || found == Finding::answered) narrator_.hush();
    const std::chrono::seconds left = presence_.question_waits_still(now);
    if (found == Finding::asked && parts_.chime && content_.written->clinic.chime) parts_.chime(narrator_.volume());
    if (found == Finding::asked && hears())
        narrator_.announce(still_reading_aloud(left, content_.language, keypad_.by()));
    if (found == Finding::reminded && hears()) narrator_.announce(seconds_left(left, content_.language));
    return found;
}

UsedPanel Kiosk::used_of(const Rect& panel) const {
    const bool lowered = session_.settings().lowered && can_be_lowered(panel, parts_.diagonal_inches);
    return lowered ? lower_half(panel, parts_.diagonal_inches) : whole_panel(panel, parts_.diagonal_inches);
}

void Kiosk::draw(Frame& frame, const Rect& used, bool can_be_lowered, Light light_now) {
    const bool speaks = keypad_.self_voicing();
    draw_views(frame, {used,          body(),   figures_,      moving_,        *content_.shown, languages_,
                       card(),        session_, presence_,     narrator_,      scroll_,         names_scroll_,
                       parts_scroll_, runners_, muscle_touch_, stride_,        breaths_,        callout_places_,
                       step_fits_,    since_,   light_now,     can_be_lowered, speaks});
    if (light_now == Light::dark) {
        const std::chrono::sys_seconds wall = parts_.wall_clock();
        if (const auto opens = kiosk::next_change(all_->clinic, wall, parts_.zone))
            frame.wake = earlier(frame.wake, frame.now + (*opens - wall));
    }
    keypad_.settle(frame, {scroll_, names_scroll_, parts_scroll_});
}

// Only the attract screen goes dark: whoever is here finds the kiosk as it always is.
Light Kiosk::light() const {
    const bool visited = session_.place().screen != kiosk::Screen::attract;
    if (visited || !parts_.wall_clock) return Light::day;
    return kiosk::is_open(all_->clinic, parts_.wall_clock(), parts_.zone) ? Light::day : Light::dark;
}

void Kiosk::set_theme(Light light_now, float pixels_per_mm) {
    const bool high = session_.settings().high_contrast;
    const bool dark = light_now == Light::dark;
    theme_.palette = high   ? high_contrast_palette()
                     : dark ? dark_palette()
                            : light_palette(content_.written->clinic.colour);
    if (!high && !dark) theme_.palette.body = body_tones(model::runners.at(session_.runner()));
    theme_.edge_mm = high ? size::strong_edge : size::edge;
    theme_.pixels_per_mm = pixels_per_mm;
}

}  // namespace visitor
