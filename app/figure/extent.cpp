#include "figure/extent.h"

#include <nanosvg.h>

namespace figure {

Bounds extent(const Artwork& artwork, model::View view, Facing facing) {
    const NSVGimage& drawing = artwork[view];
    Bounds extent;
    for (const NSVGshape* shape = drawing.shapes; shape; shape = shape->next) {
        extent.include({shape->bounds[0], shape->bounds[1]});
        extent.include({shape->bounds[2], shape->bounds[3]});
    }
    if (facing == Facing::as_drawn) return extent;
    return {drawing.width - extent.right, extent.top, drawing.width - extent.left, extent.bottom};
}

}  // namespace figure
