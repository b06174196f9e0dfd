#include "preview/marks.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/enum_index.h"
#include "preview/preview_theme.h"
#include "staff/labels.h"
#include "ui/paint.h"
#include "ui/text.h"

namespace preview {

using namespace ui;

namespace {

// Boxes are laid out on whole pixels: an edge may stand half a pixel off, on each side.
constexpr float rounding = 1.01F;

struct Marked {
    model::Where where;
    Rect box;
};

Rect around(const Rect& a, const Rect& b) {
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// One box around all that is seen of a block; two where it stands in two places, as the name of a page does.
std::vector<Marked> blocks_of(const Record& record, std::string_view file) {
    std::vector<Marked> blocks;
    bool goes_on = false;
    for (const Seen& seen : record.all()) {
        if (seen.where.file != file || seen.where.file.empty()) {
            goes_on = false;
            continue;
        }
        const bool drawn = seen.role != Role::area && seen.role != Role::passage;
        if (!drawn || seen.visible.w <= 0 || seen.visible.h <= 0) continue;
        if (goes_on && blocks.back().where == seen.where)
            blocks.back().box = around(blocks.back().box, seen.visible);
        else
            blocks.push_back({seen.where, seen.visible});
        goes_on = true;
    }
    return blocks;
}

// Above the block at its right end, where the last line before it rarely reaches, and never outside the panel.
Rect label_box(Frame& frame, const Marked& block, const Rect& panel, std::string_view label) {
    const float padding = frame.px(desk::mark_padding);
    const float width = text_width(frame, desk::mark, label) + 2 * padding;
    const float height = line_height(frame, desk::mark);
    const float x = std::clamp(block.box.right() - width + padding, panel.x, panel.right() - width);
    return {x, std::max(panel.y, block.box.y - height * desk::mark_above), width, height};
}

}  // namespace

std::vector<SmallTarget> small_targets(const Record& record, float pixels_per_mm) {
    const float least = size::target * pixels_per_mm - rounding;
    std::vector<SmallTarget> found;
    for (const Seen& seen : record.all()) {
        if (seen.role != Role::button && seen.role != Role::name) continue;
        if (seen.visible.w <= 0 || seen.visible.h <= 0 || std::min(seen.box.w, seen.box.h) >= least) continue;
        found.push_back({seen.name, seen.box, seen.box.w / pixels_per_mm, seen.box.h / pixels_per_mm});
    }
    return found;
}

void mark_small_targets(Frame& frame, const std::vector<SmallTarget>& targets) {
    for (const SmallTarget& target : targets)
        outline(frame, target.box.inset(-frame.px(desk::red_edge)), frame.palette().too_small, desk::row_radius,
                desk::red_edge);
}

void tick(Frame& frame, ImVec2 centre, float radius_mm) {
    const Tone& good = frame.palette().topics[base::index(model::Topic::flexibility)];
    const float arm = frame.px(radius_mm) / 2;
    dot(frame, centre, good.ink, radius_mm);
    const ImVec2 foot = {centre.x - arm * 0.25F, centre.y + arm * 0.65F};
    const float stroke = radius_mm * desk::tick_stroke;
    line(frame, {centre.x - arm * 0.9F, centre.y}, foot, good.tint, stroke);
    line(frame, foot, {centre.x + arm * 0.95F, centre.y - arm * 0.6F}, good.tint, stroke);
}

void mark_lines(Frame& frame, const Record& record, const Rect& panel, std::string_view file) {
    const Tone& tone = frame.palette().primary;
    const std::vector<Marked> blocks = blocks_of(record, file);
    const float padding = frame.px(desk::mark_padding);
    for (const Marked& block : blocks)
        outline(frame, block.box.inset(-padding), tone.tint, desk::mark_padding, desk::mark_edge);
    for (const Marked& block : blocks) {
        const std::string label = fmt::format("{}:{}", staff::short_name(block.where.file), block.where.line);
        const Rect box = label_box(frame, block, panel, label);
        fill(frame, box, tone.tint, desk::mark_padding);
        text_line(frame, desk::mark, tone.ink, label, box.x, box.centre().y, box.w, Align::centre);
    }
}

}  // namespace preview
