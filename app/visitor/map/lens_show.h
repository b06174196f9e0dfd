#pragma once
#include "figure/silhouette.h"
#include "model/topic.h"
#include "visitor/map/bend.h"
#include "visitor/scene.h"

namespace visitor {

/// How a body shows what a benefit is: once, and then it rests.
struct LensShow {
    float warmth = 0;  ///< of the skin where that is graded, 0 to 1
    float pump = 0;    ///< how far the calves have tightened, 0 to 1
    float drops = 0;   ///< how far blood is on its way up, 0 to 1
    float signs = 0;   ///< how many of them there are, 0 to 1
    float reach = 0;   ///< how many of the two marks were reached to, 0 to 2
    Bend bend{};
};

/// So long after it began; at the end it is at rest.
LensShow lens_show(model::Topic, std::chrono::duration<float> since);

/// The one that is due on the map; nothing moves without a lens, and where motion is not wanted it rests.
LensShow lens_show(ui::Frame&, const Scene&);

/// Over a figure and its areas: blood on its way, and marks that somebody reaches to.
void draw_lens_show(ui::Frame&, const Hung&, const LensShow&, model::Topic);

/// What changes and what does not, in words, beside the head of a figure whose names begin at `bottom`; nothing where
/// there is no room for them.
void draw_lens_words(ui::Frame&, const Hung&, const ui::Rect& pane, float bottom, model::Topic);

}  // namespace visitor
