#include "visitor/kiosk.h"

#include <algorithm>
#include <utility>

#include "model/words.h"
#include "ui/press.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

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
    narrator_.follow(session_.listening(), language_code(), volume());
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
    const model::Page* const page = library_.page(on_page ? std::string_view(place.page) : model::welcome_page);
    if (!page && on_page) return std::nullopt;
    if (!page || model::blocks_in(*page, place.section, place.topic).empty()) place.section = model::Section::overview;
    if (place.section != model::Section::benefit) place.topic = {};
    return place;
}

std::string_view Kiosk::card_id() const {
    const kiosk::Place& place = session_.place();
    return place.screen == kiosk::Screen::page ? std::string_view(place.page) : model::welcome_page;
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

void Kiosk::set_patience() {
    const kiosk::Place& place = session_.place();
    const int words = card_ ? model::words_in(*card_, place.section, place.topic) : 0;
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
    session_.take(deed);
    session_.revise([this](kiosk::Place place) { return still_there(std::move(place)); });
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
    read_out();
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

}  // namespace visitor
