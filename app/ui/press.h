#pragma once
#include <string_view>

#include "ui/frame.h"

namespace ui {

/// What a finger does with a touch target. It acts on release, and only if it is still there then.
struct Press {
    bool held = false;
    bool tapped = false;
};

/// What a box is to a visitor who cannot see it, or cannot touch it.
struct Target {
    Role role = Role::button;
    std::string_view state = {};  ///< as a visitor would say it: "chosen"
    std::string_view more = {};   ///< what it shows beside its name
    float radius_mm = size::button_radius;
    std::string_view place = {};  ///< tells it from others instead of its name, where what stands there takes turns
};

/// Makes a box touchable, and lets a key press it. `name` is what a visitor would call it, and tells it from others in
/// the same region.
Press press(Frame&, const Rect&, std::string_view name, const Target& = {});

/// The finger that is down, or lifts in this frame, has stayed where it came down, as near as a hand that trembles can.
bool hardly_moved(const Frame&);

/// Keys can jump to this heading, and what is recorded next stands below it.
void begin_section(Frame&, std::string_view heading, const Rect&);

/// What is recorded next answers this question.
void begin_question(Frame&, std::string_view question, const Rect&);

/// Whoever has the card read aloud can stop at these words of it by keys, and hear them alone.
void add_passage(Frame&, std::string_view words, const Rect&, const Excerpt&);

/// While it lives, touch targets belong to this part of the screen: one name may stand in several parts.
class Region {
  public:
    explicit Region(const char* name) { ImGui::PushID(name); }
    explicit Region(int number) { ImGui::PushID(number); }
    /// Everything recorded meanwhile stands in this part.
    Region(Frame& frame, Part part) : record_(&frame.record), before_(frame.record.part()) {
        frame.record.stands_in(part);
        ImGui::PushID(static_cast<int>(part));
    }
    ~Region() {
        ImGui::PopID();
        if (record_) record_->stands_in(before_);
    }
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;

  private:
    Record* record_ = nullptr;
    Part before_{};
};

}  // namespace ui
