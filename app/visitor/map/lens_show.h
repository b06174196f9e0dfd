#pragma once
#include <array>
#include <optional>

#include "model/topic.h"
#include "ui/pictures.h"
#include "visitor/scene.h"

namespace visitor {

/// How a body shows what a benefit is: once, and then it rests. At rest it shows all of it, and so does a still.
struct LensShow {
    float changed = 1;  ///< how much of what a massage changes has come up, 0 to 1
    bool inhales = true;
    Bend bend{};  ///< its breath is how full the chest is
};

/// So long after it began; at the end it is at rest.
LensShow lens_show(model::Topic, std::chrono::duration<float> since);

/// The one that is due on the map; nothing moves without a lens, and where motion is not wanted nothing but breath
/// does.
LensShow lens_show(ui::Frame&, const Scene&);

/// The figure as it shows that.
Hung bent(Hung, const LensShow&);

/// Behind a figure: a soft light around all of somebody who is calm.
void draw_lens_light(ui::Frame&, const Hung&, model::Topic, const LensShow&);

/// Over a figure: the place that was looked at in a soft tint, a heart, and the air of who breathes along.
void draw_lens_show(ui::Frame&, const Hung&, const LensShow&, const Scene&);

/// What is drawn above words beside the body: as it was before, and over that what a massage changes.
struct LensPicture {
    ui::Icon before{};
    ui::Icon after{};
};
std::optional<LensPicture> lens_picture(model::Topic, std::size_t caption);

/// Where in a figure's drawing what is said of it points to; none where it is said of all of somebody, or the figure
/// does not show that.
std::optional<model::Point> lens_spot(model::Topic, std::size_t caption, const Hung&);

/// Whether the disc on a chest has room for the words of a breath.
bool holds_breath_words(const ui::Frame&, const Hung&);

}  // namespace visitor
