#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "visitor/visitor.h"

namespace visiting {

inline constexpr std::string_view pad_title = "Type the PIN";
inline const std::string right_pin = "4711";

/// What the staff screen knows at once.
staff::Facts usual_facts();
/// And everything that takes time to look up, more of it than a panel holds.
staff::Facts full_facts();

/// A member of staff in front of the real kiosk, who carries out by hand what the screen asks for.
class StaffAtPanel : public Visitor {
  public:
    explicit StaffAtPanel(const Content&, Panel = landscape);

    ui::Rect panel() const;
    staff::Corners corners() const { return staff::corners_of(panel(), 1 / mm(1)); }
    ImVec2 first() const { return corners().first.centre(); }
    ImVec2 second() const { return corners().second.centre(); }
    void holds(ImVec2, std::chrono::milliseconds how_long = std::chrono::seconds(5));
    /// Five seconds, and lifts.
    void holds_first(std::chrono::milliseconds how_long = std::chrono::milliseconds(5100));
    /// Both, and keeps the finger on the second.
    void holds_corners(std::chrono::milliseconds how_long = std::chrono::seconds(5));
    void opens_pad();
    /// Types, and touches Open. The answer comes later.
    void types(std::string_view pin);
    /// Types, and is told at once.
    void tries(std::string_view pin);
    void enters();
    bool is_in() const { return sees("The pages visitors see") && sees("Done"); }
    bool sees_attract() const;
    std::vector<staff::Deed> deeds() { return kiosk().staff().take_deeds(); }
    template <class Deed>
    std::optional<Deed> did() {
        std::optional<Deed> found;
        for (const staff::Deed& deed : deeds())
            if (const auto* one = std::get_if<Deed>(&deed)) found = *one;
        return found;
    }

  private:
    Panel panel_;
};

}  // namespace visiting
