#pragma once
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "figure/running_body.h"
#include "figure/running_muscles.h"
#include "platform/renderer.h"
#include "ui/frame.h"

namespace visitor {

/// Where a runner is on the screen: the hips are above this spot on the ground.
struct Stage {
    ImVec2 ground;
    float height = 0;  ///< of the body, in pixels

    ImVec2 on_screen(model::Point point) const { return {ground.x + point.x * height, ground.y + point.y * height}; }
    model::Point on_body(ImVec2 at) const { return {(at.x - ground.x) / height, (at.y - ground.y) / height}; }
    /// All that a runner reaches there.
    ui::Rect box() const;
};

/// One moment of one of `model::runners`.
struct Moment {
    std::size_t runner = 0;
    float phase = 0;
    auto operator<=>(const Moment&) const = default;
};

/// The nearest muscle at work of the leg in front, within `reach` pixels of a touch; empty where none is.
std::string_view muscle_at(const Stage&, const Moment&, ImVec2 at, float reach);

/// Where a line to this area ends, on the leg in front.
std::optional<ImVec2> muscle_spot(const Stage&, const Moment&, std::string_view area);

/// The same on the leg where that works harder just now, which is the one that shows it in colour.
struct WorkSpot {
    ImVec2 at;
    float strength = 0;  ///< 0 to 1
};
std::optional<WorkSpot> spot_at_work(const Stage&, const Moment&, std::string_view area);

/// Pictures of runners in motion, drawn as they are needed: of each kind only the last is kept.
class RunnerPictures {
  public:
    explicit RunnerPictures(platform::Renderer& renderer) : renderer_(renderer) {}

    void draw(ui::Frame&, const Stage&, const Moment&);
    /// `place` tells apart those that are seen at once.
    void draw_echo(ui::Frame&, const Stage&, const Moment&, std::size_t place, ImU32 colour);

    /// What no frame has drawn for some time goes.
    void forget_unused();
    std::size_t bytes() const;

  private:
    struct Picture {
        platform::Texture texture;
        std::optional<Moment> shown;
        float height = 0;
        ImU32 tone = 0;  ///< tells themes apart
        bool used = false;
        std::size_t bytes = 0;
    };
    template <class Draw>
    void show(ui::Frame&, const Stage&, Picture&, const Moment&, ImU32 tint, ImU32 tone, Draw draw);

    platform::Renderer& renderer_;
    Picture body_;
    std::map<std::size_t, Picture> echoes_;
};

}  // namespace visitor
