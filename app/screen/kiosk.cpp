#include "screen/kiosk.h"

#include <utility>

#include "model/words.h"
#include "screen/attract.h"
#include "screen/bar.h"
#include "screen/card.h"

namespace screen {
namespace {

Orientation orientation_of(const Rect& screen) {
    return screen.w >= screen.h ? Orientation::landscape : Orientation::portrait;
}

}  // namespace

Kiosk::Kiosk(const Parts& parts, model::Library library)
    : parts_(parts),
      theme_{light_palette(), parts.renderer.fonts(), 1},
      pictures_(parts.renderer, parts.icon_folder),
      figures_(parts.renderer, parts.body) {
    update(std::move(library));
}

void Kiosk::update(model::Library library) {
    library_ = std::move(library);
    shown_ = model::translated(library_, session_.settings().language);
    if (session_.place().screen == kiosk::Screen::page && !library_.page(card_id())) session_.take(kiosk::Begin{});
    set_card();
}

std::string_view Kiosk::card_id() const {
    const kiosk::Place& place = session_.place();
    return place.screen == kiosk::Screen::page ? std::string_view(place.page) : welcome_page;
}

/// Answers run here, once for each thing the visitor does, and never in a frame.
void Kiosk::set_card() {
    const model::Page* const written = library_.page(card_id());
    const model::Page* const shown = shown_.page(card_id());
    card_.reset();
    if (shown) {
        card_ = *shown;
        card_->blocks.clear();
        for (const model::Block& block : shown->blocks) {
            const auto* const answer = std::get_if<model::Answer>(&block);
            if (!answer) card_->blocks.push_back(block);
            if (!answer || !parts_.answering) continue;
            for (model::Block& said : parts_.answering(*written, *answer, session_.choices(written->id))) {
                model::translate(library_.language(session_.settings().language), said);
                card_->blocks.push_back(std::move(said));
            }
        }
    }
    const bool attract = session_.place().screen == kiosk::Screen::attract;
    pictures_.show_photos(attract || !card_ ? nullptr : &*card_, parts_.content_folder);
}

void Kiosk::take(const kiosk::Deed& deed) {
    const kiosk::Time now = last_frame_.value_or(kiosk::Time{});
    const kiosk::Place before = session_.place();
    const kiosk::Settings settings_before = session_.settings();
    session_.take(deed);
    session_.touched(now);
    if (session_.settings().language != settings_before.language)
        shown_ = model::translated(library_, session_.settings().language);
    const kiosk::Place& after = session_.place();
    const bool elsewhere = after.page != before.page || after.screen != before.screen;
    if (elsewhere || std::holds_alternative<kiosk::Choose>(deed) || session_.settings() != settings_before) set_card();
    if (after == before) return;
    arrived_at_ = now;
    scroll_ = {};
    if (after.screen != before.screen) entered_at_ = now;
    if (after.page == before.page) return;
    touched_at_ = now;
    turn_to_show(after.page);
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
    parts_.renderer.finish(theme_.palette.paper);
    return next;
}

Kiosk::Next Kiosk::frame_within(const Rect& panel, const platform::Input& input, kiosk::Time now) {
    last_frame_ = now;
    const bool touched = !input.pointer_events.empty() || input.wheel != 0;
    if (touched) session_.touched(now);
    if (const auto gone_at = session_.gone_at(); gone_at && now >= *gone_at) take(kiosk::StartOver{});

    figures_.forget_unused();
    theme_.pixels_per_mm = pixels_per_mm(static_cast<int>(panel.w), static_cast<int>(panel.h), parts_.diagonal_inches);
    record_.clear();
    Frame frame{theme_, pictures_, record_, *ImGui::GetWindowDrawList(), now, ImGui::GetIO().DeltaTime};
    const std::optional<kiosk::Deed> deed = draw(frame, panel);
    if (deed) take(*deed);
    return {.moving = frame.moving || deed.has_value(), .wake = frame.wake ? frame.wake : session_.gone_at()};
}

std::optional<kiosk::Deed> Kiosk::draw(Frame& frame, const Rect& screen) {
    const PaneScene scene = {orientation_of(screen), parts_.body, shown_, session_, figures_, touched_at_};
    frame.opacity = progress(frame, entered_at_, motion::slide);
    if (session_.place().screen == kiosk::Screen::attract) return attract(frame, screen, scene);
    Rect room = screen;
    const Rect bar = cut_bottom(room, frame.px(size::bar));
    const auto deed = scene.orientation == Orientation::landscape ? draw_landscape(frame, room, scene)
                                                                  : draw_portrait(frame, room, scene);
    const auto from_bar = bottom_bar(frame, bar, session_);
    return from_bar ? from_bar : deed;
}

std::optional<kiosk::Deed> Kiosk::draw_landscape(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    std::optional<kiosk::Deed> deed;
    if (card_) {
        const Rect column = cut_right(room, room.w * size::card_share);
        const float edge = frame.px(size::card_margin);
        const Rect card = {column.x, edge, column.w - margin, column.h - 2 * edge};
        deed = page_card(frame, card, CardSize::full, shown_, *card_, session_.place(), scroll_,
                         progress(frame, arrived_at_, motion::slide));
    }
    const float top = frame.px(size::title_margin);
    const float left = frame.px(size::text_margin);
    const Rect pane = {room.x + left, room.y + top, room.w - left - margin, room.h - top - frame.px(size::between)};
    const auto touched = figure_pane(frame, pane, scene);
    return touched ? touched : deed;
}

std::optional<kiosk::Deed> Kiosk::draw_portrait(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    if (!card_) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
    if (session_.place().section == kiosk::Section::overview) {
        const float height = compact_card_height(frame, *card_, room.w - 2 * margin);
        const Rect card = cut_bottom(room, height + margin).inset(margin, 0);
        const auto deed = page_card(frame, {card.x, card.y, card.w, card.h - margin}, CardSize::compact, shown_, *card_,
                                    session_.place(), scroll_, progress(frame, arrived_at_, motion::slide));
        const auto touched = figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
        return touched ? touched : deed;
    }
    const Rect strip = cut_top(room, room.h * size::strip_share).inset(margin);
    const auto touched = figure_strip(frame, strip, scene);
    const Rect card = {room.x + margin, room.y, room.w - 2 * margin, room.h - margin};
    const auto deed = page_card(frame, card, CardSize::full, shown_, *card_, session_.place(), scroll_,
                                progress(frame, arrived_at_, motion::slide));
    return touched ? touched : deed;
}

}  // namespace screen
