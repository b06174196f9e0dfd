#pragma once
#include "visitor/scene.h"

namespace visitor {

/// The stride that the open page is about, and its place on the page; none on other pages.
const model::Stride* stride_of(const Scene&);

/// That page: a runner in slow motion, who can be moved through one stride, what works at each of its steps, and what
/// happens then.
void stride_view(ui::Frame&, ui::Rect room, const Scene&);

}  // namespace visitor
