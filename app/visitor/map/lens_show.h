#pragma once
#include <span>

#include "model/topic.h"
#include "visitor/scene.h"

namespace visitor {

/// Knees that move gently send as much blood as at rest through a thigh, so many times: SHOE97, 1087 to 371 mL a
/// minute. In what is massaged it stays as at rest: HINDS04, 760 to 733.
inline constexpr float times_moving = 3;

/// How a body shows what a benefit is: once, and then it rests. At rest it says the same as it did.
struct LensShow {
    float at = 1;       ///< how far the show is, 0 to 1
    float pump = 0;     ///< how far the thighs have tightened, 0 to 1; they do when they move the knees
    float flow = 0.5F;  ///< how far the blood is on its way, 0 to 1
    float signals = 1;  ///< how strong the outermost of them is, 0 to 1
    bool inhales = true;
    Bend bend{};  ///< of the front of a body; its breath is how full the chest is
};

/// So long after it began; at the end it is at rest.
LensShow lens_show(model::Topic, std::chrono::duration<float> since);

/// One picture that says as much.
LensShow lens_still(model::Topic);

/// The one that is due on the map; nothing moves without a lens, and where motion is not wanted it is a still.
LensShow lens_show(ui::Frame&, const Scene&);

/// Of two figures the first rests under hands, and the second moves; one alone does both.
enum class Does { both, rests, moves };

/// The figure as it shows that.
Hung bent(Hung, const LensShow&, Does);

/// Over a figure and its areas: marks that were reached, blood on its way, signals from where a study found them, and
/// the air that a chest takes. `speaks`: of several figures it is the one with words.
void draw_lens_show(ui::Frame&, const Hung&, const LensShow&, Does, bool speaks, const Scene&);

/// Where in a figure's drawing what is said of it points to; none where the figure does not show that.
std::optional<model::Point> lens_spot(model::Topic, std::size_t caption, const Hung&);

/// The marks that are reached, with words beside them: what those keep off.
std::vector<ui::Rect> lens_marks(model::Topic, const Hung&);

/// Whether the disc on a chest has room for the words of a breath.
bool holds_breath_words(const ui::Frame&, const Hung&);

}  // namespace visitor
