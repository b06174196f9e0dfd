#pragma once
#include <optional>
#include <vector>

#include "imgui.h"
#include "kiosk/time.h"
#include "ui/frame.h"

namespace ui {

/// Lets a tap that a hand makes twice act once. What has come under a finger by a change takes no touch at first, and
/// neither does the spot where a tap has just done something: longest what was not there yet when that tap came down.
/// All else answers at once, so that whoever means two different things need not wait; what the very first frame shows
/// too, as nothing was there before it. Keys do not come here.
class Debounce {
  public:
    /// How far a thing may move and still be where it was, and how far from a tap the same finger comes down again; in
    /// pixels.
    struct Reach {
        float same_place = 0;
        float same_spot = 0;
    };
    /// A touch that comes in this frame may have come down as early as `touched`: a slow frame before it hides when.
    void begin_frame(Reach, kiosk::Time now, kiosk::Time touched);
    /// The frame can be seen since then: it may have taken long, and nobody has touched what it shows before that.
    void presented(kiosk::Time now);
    /// Something touchable stands there in this frame.
    void stands(ImGuiID, const Rect&);
    /// A finger comes down there, on that.
    void comes_down(ImGuiID, ImVec2 at, Again);
    /// What that finger does counts for nothing until it is lifted.
    bool refuses(ImGuiID id) const { return refused_ == id; }
    /// A tap did something there.
    void acted(ImVec2 at) { last_ = Tap{at, down_, now_, now_, true, means_ == Again::skips}; }

  private:
    bool is_on_spot(ImVec2 at) const;
    bool takes(ImGuiID, ImVec2 at, Again) const;

    struct Standing {
        ImGuiID id = 0;
        Rect box;
        kiosk::Time since{};
        bool seen = false;  ///< in this frame
        bool is_new = true;
        kiosk::Time::duration late{};  ///< so long its first frame took until it could be seen
    };
    struct Tap {
        ImVec2 at;
        kiosk::Time came_down{};
        kiosk::Time lifted{};
        kiosk::Time last_touch{};  ///< of that spot, taken or not
        bool in_one_burst = true;  ///< each of those touches followed so soon upon the one before
        bool skips = false;
    };
    Reach reach_;
    bool begun_ = false;
    bool is_first_ = false;  ///< the frame
    kiosk::Time now_{};
    kiosk::Time touched_{};
    kiosk::Time down_{};  ///< when a finger last came down on something
    Again means_{};       ///< what a second touch of that is
    std::vector<Standing> standing_;
    std::optional<Tap> last_;
    std::optional<ImGuiID> refused_;
};

}  // namespace ui
