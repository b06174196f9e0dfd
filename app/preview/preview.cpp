#include "preview/preview.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "preview/preview_theme.h"
#include "ui/paint.h"
#include "ui/press.h"

namespace preview {

using namespace ui;

namespace {

// Staff read, write and think beside it: to the kiosk they never walk away.
Edition attended(Edition edition) {
    const auto library = std::make_shared<model::Library>(*edition.library);
    library->clinic.idle_after = std::chrono::years(1);
    edition.library = library;
    model::sort_for_reading(edition.problems);
    return edition;
}

// In the preview they are for staff.
platform::Input without_keys(platform::Input input) {
    input.keys.clear();
    return input;
}

const model::Page* page_in(const model::Library& library, const std::string& file) {
    const auto found = std::ranges::find(library.pages, file, [](const model::Page& page) { return page.where.file; });
    return found == library.pages.end() ? nullptr : &*found;
}

}  // namespace

Preview::Preview(const visitor::Kiosk::Parts& parts, Edition edition)
    : renderer_(parts.renderer),
      edition_(attended(std::move(edition))),
      kiosk_(parts, edition_.library),
      theme_{light_palette(), parts.renderer.fonts(), 1},
      pictures_(parts.renderer, parts.icon_folder) {
    kiosk_.take(kiosk::Begin{});
}

void Preview::show(Edition edition) {
    std::optional<model::Problem> open;
    if (open_) open = edition_.problems[*open_];
    const auto before = std::exchange(edition_, attended(std::move(edition))).library;
    open_.reset();
    for (std::size_t i = 0; open && i < edition_.problems.size(); ++i)
        if (edition_.problems[i] == *open) open_ = i;
    kiosk_.update(edition_.library);
    follow(*before);
}

// The file that was saved last and can be seen: sources and the clinic's own file show nothing new.
void Preview::follow(const model::Library& before) {
    for (auto at = edition_.changed.rbegin(); at != edition_.changed.rend(); ++at) {
        const std::string& file = *at;
        const std::optional<std::size_t> error = first_error_in(file);
        const model::Page* const now = page_in(*edition_.library, file);
        const model::Page* const then = page_in(before, file);
        std::optional<model::Where> change = now && then ? first_change(*then, *now) : std::nullopt;
        if (!change && error) change = edition_.problems[*error].where;
        Spot spot = spot_of(*edition_.library, change.value_or(model::Where{file, 0}));
        if (spot == Spot{} && !error) continue;
        const kiosk::Place& here = kiosk_.session().place();
        if (!change && spot.place && spot.place->screen == here.screen && spot.place->page == here.page)
            spot.place.reset();  // what has changed has no words: a grade, a picture
        go_to(spot);
        if (error) reveal(*error);
        return;
    }
}

std::optional<std::size_t> Preview::first_error_in(const std::string& file) const {
    const auto matches = [&](const model::Problem& problem) {
        return problem.where.file == file && problem.severity == model::Severity::error;
    };
    const auto found = std::ranges::find_if(edition_.problems, matches);
    if (found == edition_.problems.end()) return std::nullopt;
    return static_cast<std::size_t>(found - edition_.problems.begin());
}

void Preview::reveal(std::size_t problem) {
    open_ = problem;
    reveal_ = true;
}

void Preview::go_to(const Spot& spot) {
    if (spot.language && edition_.library->language(*spot.language)) {
        kiosk::Settings settings = kiosk_.session().settings();
        settings.language = *spot.language;
        if (settings != kiosk_.session().settings()) kiosk_.take(kiosk::Adjust{settings});
    }
    if (!spot.place || *spot.place == kiosk_.session().place()) return;
    const kiosk::Place& place = *spot.place;
    const bool other_page = place.page != kiosk_.session().place().page;
    if (place.screen == kiosk::Screen::map)
        kiosk_.take(kiosk::Begin{});
    else if (other_page || place.section == model::Section::overview)
        kiosk_.take(kiosk::OpenPage{place.page});
    if (place.section == model::Section::benefit)
        kiosk_.take(kiosk::ShowBenefit{place.topic});
    else if (place.section != model::Section::overview)
        kiosk_.take(kiosk::ShowSection{place.section});
}

void Preview::open_problem(std::size_t index) {
    if (open_ == index) return open_.reset();
    open_ = index;
    go_to(spot_of(*edition_.library, edition_.problems[index].where));
}

void Preview::apply(Control control) {
    if (control == Control::start_over) return kiosk_.take(kiosk::StartOver{});
    if (control == Control::lines) view_.lines = !view_.lines;
    if (control == Control::turn)
        view_.orientation = view_.orientation == visitor::Orientation::landscape ? visitor::Orientation::portrait
                                                                                 : visitor::Orientation::landscape;
    const kiosk::Settings settings = stepped(kiosk_.session().settings(), control, *edition_.library);
    if (settings != kiosk_.session().settings()) kiosk_.take(kiosk::Adjust{settings});
}

void Preview::apply_key(std::string_view key) {
    if (const auto control = control_for(key)) return apply(*control);
    if (key == "Back") return open_.reset();
    const std::size_t count = edition_.problems.size();
    if (count == 0 || (key != "Down" && key != "Up")) return;
    const std::size_t next =
        key == "Down" ? (open_ ? (*open_ + 1) % count : 0) : (open_ ? (*open_ + count - 1) % count : count - 1);
    open_.reset();
    open_problem(next);
    reveal_ = true;
}

visitor::Kiosk::Next Preview::frame(const platform::Input& input, kiosk::Time now) {
    for (const platform::KeyStroke& key : input.keys) apply_key(key.name);
    const auto elapsed = last_frame_ ? now - *last_frame_ : std::chrono::nanoseconds{};
    last_frame_ = now;
    renderer_.begin(input, elapsed);
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    theme_.pixels_per_mm = desk::pixels_per_mm(window.x, window.y);
    record_.clear();
    Frame frame{theme_, pictures_, layouts_, record_, *ImGui::GetWindowDrawList(), now, ImGui::GetIO().DeltaTime};
    draw(frame, input, {0, 0, window.x, window.y});
    renderer_.finish(theme_.palette.pill.tint);
    return {.moving = frame.moving || kiosk_next_.moving, .wake = kiosk_next_.wake};
}

void Preview::draw(Frame& frame, const platform::Input& input, const Rect& window) {
    const kiosk::Session& session = kiosk_.session();
    const model::Outdated* const outdated = outdated_here(edition_, session.place(), session.settings().language);
    const std::string notice = outdated ? outdated_notice(edition_, *outdated) : std::string();
    const Layout layout = lay_out(frame, window, view_.orientation, control_count, notice);
    draw_kiosk(frame, layout, input, outdated);
    const std::vector<SmallTarget> small = small_targets(kiosk_.record(), kiosk_.theme().pixels_per_mm);
    mark_small_targets(frame, small);
    if (view_.lines) mark_lines(frame, kiosk_.record(), layout.panel, shown_file(*edition_.library, session.place()));
    const bool asks_for_mistake = draw_status(frame, layout.status, edition_, session, outdated);
    const auto control = draw_controls(frame, layout, *edition_.library, session.settings(), view_);
    std::optional<std::size_t> problem;
    if (layout.side.w > 0) {
        const ProblemPanel panel = {*edition_.library, edition_.problems, small, open_, std::exchange(reveal_, false)};
        problem = draw_problem_panel(frame, layout.side, panel, scroll_);
    }
    const auto mistake = asks_for_mistake ? first_error_in(outdated->file) : std::nullopt;
    if (mistake) reveal(*mistake);
    if (control) apply(*control);
    if (problem) open_problem(*problem);
    frame.moving = frame.moving || asks_for_mistake || control || problem;
}

void Preview::draw_kiosk(Frame& frame, const Layout& layout, const platform::Input& input,
                         const model::Outdated* outdated) {
    const Region region("kiosk");
    const Rect bezel = layout.panel.inset(-frame.px(desk::bezel));
    card(frame, bezel);
    fill(frame, bezel, outdated ? frame.palette().caution.ink : frame.palette().ink, desk::bezel_radius);
    record_.add(Role::picture, "kiosk", layout.panel);
    fill(frame, layout.panel, kiosk_.theme().palette.paper);
    ImGui::PushClipRect(layout.panel.min(), layout.panel.max(), true);
    kiosk_next_ = kiosk_.frame_within(layout.panel, without_keys(input), frame.now);
    ImGui::PopClipRect();
}

}  // namespace preview
