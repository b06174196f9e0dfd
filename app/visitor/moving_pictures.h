#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "platform/renderer.h"
#include "ui/frame.h"

namespace visitor {

/// Somebody who shows movements: each plays once by itself, and then follows a finger. Where motion is not wanted, two
/// stills say the same.
class MovingPictures {
  public:
    explicit MovingPictures(platform::Renderer& renderer) : renderer_(renderer) {}

    /// Everything begins anew where the visitor has arrived since; there it is shown by this one of `model::runners`.
    /// Call it between frames.
    void stand(kiosk::Time arrived, std::size_t runner);

    /// Hands are that firm, from 0 to 10. What it shows is said beside its name: a page may have several.
    void show(ui::Frame&, const ui::Rect&, std::string_view movement, std::string_view alt,
              int firmness = usual_firmness);
    static constexpr int usual_firmness = 5;

  private:
    struct Play {
        kiosk::Time began{};  ///< or will begin
        int rounds = 1;
        kiosk::Time ends() const { return began + rounds * ui::motion::round; }
    };
    struct Shot {
        int moment = 0;  ///< in frames of a round
        int width = 0;
        int height = 0;
        int firmness = 0;
        ImU32 skin = 0;  ///< tells the theme and the runner
        bool operator==(const Shot&) const = default;
    };
    struct Print {
        Shot shot;
        platform::Texture texture;
    };
    enum class Still { one, first, second };
    /// How far a round is, 0 to 1; the play ends here.
    float moment_of(ui::Frame&, std::string_view movement, bool seen);
    void draw(ui::Frame&, const ui::Rect&, std::string_view movement, Still, float moment, int firmness);

    platform::Renderer& renderer_;
    kiosk::Time arrived_{};
    std::size_t runner_ = 0;
    std::map<std::string, std::optional<Play>, std::less<>> plays_;  ///< none: it has ended
    std::map<std::pair<std::string, Still>, Print> prints_;
};

}  // namespace visitor
