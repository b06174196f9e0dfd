#pragma once
#include <cstdint>
#include <optional>

namespace figure {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// How a body is drawn: the shapes are the drawing's, the colours are these. What can be touched has a seam around each
/// of its parts and fibres on them; what cannot is bare, with hardly a crease, or dressed.
struct Style {
    Colour bare;    ///< what cannot be touched
    Colour crease;  ///< between its parts
    Colour muscle;
    Colour joint;   ///< knees, ankles and feet
    Colour tendon;  ///< also bone under the skin
    Colour seam;    ///< around each part that can be touched, and around the body
    Colour shade;   ///< a line in the face, or between fingers
    Colour white;   ///< of the eyes
    Colour eye;
    Colour mouth;
    Colour brow;
    Colour hair;  ///< or the scarf over it
    Colour vest;
    Colour shorts;                    ///< its band and hem; and a blade
    Colour trim;                      ///< what shines on a blade, and the vest's neckline
    std::optional<Colour> edge = {};  ///< around clothes and hair; none where they stand out by their colours
    float shorts_share = 0;           ///< how much of their colour is seen over what can be touched, 0 to 1
    float vest_share = 0;
    float ground = 1;      ///< how much of the shadow below the feet is seen, 0 to 1
    float seam_width = 2;  ///< pixels
};

/// An area that is shown apart from the others.
struct Mark {
    Colour fill;
    Colour seam;    ///< around each of its parts
    Colour fibres;  ///< and the lines on it
};

}  // namespace figure
