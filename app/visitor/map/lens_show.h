#pragma once
#include "model/topic.h"
#include "visitor/scene.h"

namespace visitor {

/// How a body shows what a benefit is: once, and then it rests.
struct LensShow {
    float pump = 0;     ///< how far the calves have tightened, 0 to 1; they do when they move the body
    float signals = 1;  ///< how strong the outermost of them is, 0 to 1
    float reached = 2;  ///< how many of the two marks were reached to, 0 to 2
    Bend bend{};        ///< of the front of a body
};

/// So long after it began; at the end it is at rest.
LensShow lens_show(model::Topic, std::chrono::duration<float> since);

/// The one that is due on the map; nothing moves without a lens, and where motion is not wanted it rests.
LensShow lens_show(ui::Frame&, const Scene&);

/// The figure as it shows that.
Hung bent(Hung, const Bend&);

/// Over a figure and its areas: marks that somebody reaches to, and signals from where a study found them.
void draw_lens_show(ui::Frame&, const Hung&, const LensShow&, const Scene&);

}  // namespace visitor
