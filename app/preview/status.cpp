#include "preview/status.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "base/dates.h"
#include "base/phrases.h"
#include "model/file_names.h"
#include "model/passages.h"
#include "model/showing.h"
#include "preview/marks.h"
#include "preview/preview_theme.h"
#include "staff/labels.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace preview {

using namespace ui;

namespace {

std::string what_to_mend(const std::set<int>& lines) {
    if (lines.empty() || *lines.begin() == 0) return "Mend it and save.";
    if (lines.size() == 1) return fmt::format("Mend line {} and save.", *lines.begin());
    return fmt::format("Mend lines {} and {}, then save.", fmt::join(lines.begin(), std::prev(lines.end()), ", "),
                       *lines.rbegin());
}

bool belongs_to_language(const std::string& file, std::string_view code) {
    const std::string path = fmt::format("{}{}", staff::words_folder, code);
    return file == path + ".lua" || file.starts_with(path + "/");
}

std::string as_saved(const Edition& edition, const std::string& file) {
    const auto found = edition.saved.find(file);
    if (found == edition.saved.end()) return "As it is in the file.";
    const bool today = staff::same_day(found->second, edition.now);
    return fmt::format("As saved {} {}.", today ? "at" : "on", staff::time_label(found->second, edition.now));
}

/// What is on this screen, and when visitors do not see it.
std::string origin_of(const Edition& edition, const std::string& file) {
    if (file.empty()) return "This is where every visit begins.";
    const auto page =
        std::ranges::find(edition.library->pages, file, [](const model::Page& each) { return each.where.file; });
    const auto today = base::local_day(edition.now);
    if (page != edition.library->pages.end() && !model::is_shown(*page, today))
        return file + (page->showing.hidden ? "   Hidden from visitors." : "   Visitors see it on other days.");
    return file + "   " + as_saved(edition, file);
}

std::string shown_name(const model::Library& library, const kiosk::Place& place, std::string_view language) {
    if (place.screen == kiosk::Screen::attract) return "First screen";
    if (place.screen == kiosk::Screen::map) return "Map";
    const model::Page* const page = library.page(place.page);
    return page ? std::string(model::translated(library.language(language), page->name)) : place.page;
}

}  // namespace

bool is_page_file(const std::string& file) {
    return !file.starts_with(staff::words_folder) && file != model::sources_file && file != model::clinic_file;
}

std::string shown_file(const model::Library& library, const kiosk::Place& place) {
    if (place.screen == kiosk::Screen::attract) return {};
    const model::Page* const page = library.page(place.card());
    return page ? page->where.file : std::string();
}

const model::Outdated* outdated_here(const Edition& edition, const kiosk::Place& place, std::string_view language) {
    const std::string shown = shown_file(*edition.library, place);
    const auto counts = [&](const model::Outdated& outdated) {
        if (outdated.file == shown) return true;
        if (outdated.file.starts_with(staff::words_folder)) return belongs_to_language(outdated.file, language);
        return !is_page_file(outdated.file);
    };
    const auto found = std::ranges::find_if(edition.outdated, counts);
    return found == edition.outdated.end() ? nullptr : &*found;
}

std::string outdated_notice(const Edition& edition, const model::Outdated& outdated) {
    std::set<int> lines;
    std::size_t mistakes = 0;
    for (const model::Problem& problem : edition.problems) {
        if (problem.where.file != outdated.file || problem.severity != model::Severity::error) continue;
        ++mistakes;
        lines.insert(problem.where.line);
    }
    const std::string trouble =
        mistakes == 0
            ? "cannot be used as it is"
            : fmt::format("has {} in it", mistakes == 1 ? "a mistake" : base::count_phrase(mistakes, "", "mistakes"));
    return fmt::format("{} {}, so this is the version from {}. {}", staff::short_name(outdated.file), trouble,
                       staff::time_label(outdated.saved_at, edition.now), what_to_mend(lines));
}

bool draw_status(Frame& frame, const Rect& status, const Edition& edition, const kiosk::Session& session,
                 const model::Outdated* outdated) {
    const Palette& palette = frame.palette();
    const float padding = frame.px(desk::status_padding);
    if (!outdated) {
        const std::string file = shown_file(*edition.library, session.place());
        const std::string name = shown_name(*edition.library, session.place(), session.settings().language);
        Rect room = status.inset(0, padding);
        const Rect mark = cut_left(room, frame.px(2 * desk::small_tick), padding);
        tick(frame, mark.centre(), desk::small_tick);
        const Rect top = cut_top(room, line_height(frame, desk::title));
        text_line(frame, desk::title, palette.ink, name, top.x, top.centre().y, top.w);
        text_line(frame, desk::text, palette.quiet_ink, origin_of(edition, file), room.x,
                  room.y + line_height(frame, desk::text) / 2, room.w);
        return false;
    }
    const std::string notice = outdated_notice(edition, *outdated);
    const Tone& strong = palette.help;
    const bool touched = surface(frame, status, notice, strong, desk::bezel_radius);
    const float side = frame.px(size::icon);
    icon(frame, Icon::caution, {status.x + padding + side / 2, status.centre().y}, strong.ink);
    const float x = status.x + 2 * padding + side;
    const float room = status.right() - padding - x;
    const float height = wrap(frame, desk::heading, notice, room).height();
    text_block(frame, desk::heading, strong.ink, notice, {x, status.centre().y - height / 2}, room);
    return touched;
}

}  // namespace preview
