#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

/// What the preview draws over the kiosk, read from the record of what the kiosk drew.
namespace preview {

/// A touch target with a side under size::target.
struct SmallTarget {
    std::string name;
    ui::Rect box;
    float width_mm = 0;  ///< of the kiosk's own millimetres
    float height_mm = 0;
};

/// In the order of the record.
std::vector<SmallTarget> small_targets(const ui::Record&, float pixels_per_mm);

/// Outlines them in red.
void mark_small_targets(ui::Frame&, const std::vector<SmallTarget>&);

/// A tick in a disc of this radius: all is well.
void tick(ui::Frame&, ImVec2 centre, float radius_mm);

/// Every block of this file with the line it is written in.
void mark_lines(ui::Frame&, const ui::Record& record, const ui::Rect& panel, std::string_view file);

}  // namespace preview
