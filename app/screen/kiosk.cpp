#include "screen/kiosk.h"

#include "screen/attract.h"
#include "screen/bar.h"
#include "screen/card.h"

namespace screen {
namespace {

Orientation orientation_of(const Rect& screen) {
    return screen.w >= screen.h ? Orientation::landscape : Orientation::portrait;
}

}  // namespace

Kiosk::Kiosk(const Parts& parts)
    : parts_(parts),
      theme_{light_palette(), parts.renderer.fonts(), 1},
      pictures_(parts.renderer, parts.icon_folder),
      figures_(parts.renderer, parts.body) {}

const model::Page* Kiosk::card_page() const {
    const kiosk::Place& place = session_.place();
    return parts_.library.page(place.screen == kiosk::Screen::page ? std::string_view(place.page) : welcome_page);
}

void Kiosk::take(const kiosk::Deed& deed) {
    const kiosk::Time now = last_frame_.value_or(kiosk::Time{});
    const kiosk::Place before = session_.place();
    session_.take(deed);
    session_.touched(now);
    const kiosk::Place& after = session_.place();
    if (after == before) return;
    arrived_at_ = now;
    scroll_ = {};
    if (after.screen != before.screen) entered_at_ = now;
    if (after.page != before.page) {
        touched_at_ = now;
        turn_to_show(after.page);
    }
    if (after.page != before.page || after.screen != before.screen)
        pictures_.show_photos(after.screen == kiosk::Screen::attract ? nullptr : card_page(), parts_.content_folder);
}

// A page can be opened by its name, or from another page, while a view is up that does not show its area.
void Kiosk::turn_to_show(std::string_view page_id) {
    const model::Page* page = parts_.library.page(page_id);
    if (!page || page->area.empty() || parts_.body.shows(session_.view(), page->area)) return;
    session_.take(kiosk::LookAt{parts_.body.best_view(page->area)});
}

Kiosk::Next Kiosk::frame(const platform::Input& input, kiosk::Time now) {
    const auto since = last_frame_ ? now - *last_frame_ : std::chrono::nanoseconds{};
    last_frame_ = now;
    const bool touched = !input.pointer_events.empty() || input.wheel != 0;
    if (touched) session_.touched(now);
    if (const auto gone_at = session_.gone_at(); gone_at && now >= *gone_at) take(kiosk::StartOver{});

    figures_.forget_unused();
    parts_.renderer.begin(input, since);
    const ImGuiIO& io = ImGui::GetIO();
    const auto width = static_cast<int>(io.DisplaySize.x);
    const auto height = static_cast<int>(io.DisplaySize.y);
    theme_.pixels_per_mm = pixels_per_mm(width, height, parts_.diagonal_inches);
    record_.clear();
    Frame frame{theme_, pictures_, record_, *ImGui::GetWindowDrawList(), now, io.DeltaTime};
    const std::optional<kiosk::Deed> deed = draw(frame, {0, 0, io.DisplaySize.x, io.DisplaySize.y});
    parts_.renderer.finish(theme_.palette.paper);
    if (deed) take(*deed);
    return {.moving = frame.moving || deed.has_value(), .wake = frame.wake ? frame.wake : session_.gone_at()};
}

std::optional<kiosk::Deed> Kiosk::draw(Frame& frame, const Rect& screen) {
    const PaneScene scene = {orientation_of(screen), parts_.body, parts_.library, session_, figures_, touched_at_};
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
    if (const model::Page* page = card_page()) {
        const Rect column = cut_right(room, room.w * size::card_share);
        const float edge = frame.px(size::card_margin);
        const Rect card = {column.x, edge, column.w - margin, column.h - 2 * edge};
        deed = page_card(frame, card, CardSize::full, parts_.library, *page, session_.place(), scroll_,
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
    const model::Page* page = card_page();
    if (!page) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
    if (session_.place().section == kiosk::Section::overview) {
        const float height = compact_card_height(frame, *page, room.w - 2 * margin);
        const Rect card = cut_bottom(room, height + margin).inset(margin, 0);
        const auto deed = page_card(frame, {card.x, card.y, card.w, card.h - margin}, CardSize::compact, parts_.library,
                                    *page, session_.place(), scroll_, progress(frame, arrived_at_, motion::slide));
        const auto touched = figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
        return touched ? touched : deed;
    }
    const Rect strip = cut_top(room, room.h * size::strip_share).inset(margin);
    const auto touched = figure_strip(frame, strip, scene);
    const Rect card = {room.x + margin, room.y, room.w - 2 * margin, room.h - margin};
    const auto deed = page_card(frame, card, CardSize::full, parts_.library, *page, session_.place(), scroll_,
                                progress(frame, arrived_at_, motion::slide));
    return touched ? touched : deed;
}

}  // namespace screen
