#pragma once
#include "ui/frame.h"
#include "ui/pictures.h"

/// The few shapes that everything on the screen is made of. Corners come from pictures of a disc, because the software
/// renderer rounds the corners of triangles to whole pixels.
namespace ui {

void fill(Frame&, const Rect&, ImU32 colour, float radius_mm = 0);
void outline(Frame&, const Rect&, ImU32 colour, float radius_mm, float stroke_mm);
void dot(Frame&, ImVec2 centre, ImU32 colour, float radius_mm);
void ring(Frame&, ImVec2 centre, ImU32 colour, float radius_mm, float stroke_mm);
void line(Frame&, ImVec2 from, ImVec2 to, ImU32 colour, float width_mm);
void icon(Frame&, Icon, ImVec2 centre, ImU32 colour, float size_mm = size::icon);

/// Over the whole box: told from others without its colour.
void stripes(Frame&, const Rect&, ImU32 colour);

/// What holds words and cannot be touched: a warning, a chip. It has an edge where its tint alone would not tell.
void text_box(Frame&, const Rect&, ImU32 colour, float radius_mm);

/// A white card with a soft shadow.
void card(Frame&, const Rect&);

}  // namespace ui
