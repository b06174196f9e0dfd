#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <optional>
#include <random>
#include <vector>

#include "visitor/visitor.h"

using namespace std::chrono_literals;
using platform::Input;
using platform::PointerEvent;
using Kind = PointerEvent::Kind;

namespace {

enum class Drawn { in_parts, anew };

/// A kiosk that is looked at in every frame.
class Panel {
  public:
    Panel(const visiting::Content& content, visiting::Panel size, Drawn drawn)
        : drawn_(drawn),
          canvas_(size.width, size.height),
          kiosk_({.renderer = canvas_.renderer(),
                  .body = content.body,
                  .icon_folder = visiting::source_dir + "/assets/icons",
                  .content_folders = {content.folder}},
                 visiting::shared(content.library)) {}

    const std::vector<std::uint8_t>& frame(const Input& input, kiosk::Time now) {
        if (drawn_ == Drawn::anew) canvas_.renderer().draw_all_anew();
        kiosk_.frame(input, now);
        return canvas_.rgba();
    }
    visitor::Kiosk& kiosk() { return kiosk_; }

  private:
    Drawn drawn_;
    platform::Canvas canvas_;
    visitor::Kiosk kiosk_;
};

/// Somebody who does whatever comes to mind.
class Child {
  public:
    Child(unsigned seed, visiting::Panel panel) : chance_(seed), panel_(panel) {}

    int up_to(int most) { return std::uniform_int_distribution(0, most)(chance_); }
    ImVec2 somewhere() { return {static_cast<float>(up_to(panel_.width)), static_cast<float>(up_to(panel_.height))}; }

    ImVec2 something(const ui::Record& record) {
        const auto& all = record.all();
        if (all.empty() || up_to(3) == 0) return somewhere();
        const ui::Rect& box = all[static_cast<std::size_t>(up_to(static_cast<int>(all.size()) - 1))].visible;
        return box.centre();
    }

    /// What is done, a frame after the other; an empty one is a frame in which nothing is.
    std::vector<Input> does(const ui::Record& record) {
        const ImVec2 at = something(record);
        const auto pointer = [](Kind kind, ImVec2 where) {
            return Input{.pointer_events = {{kind, where.x, where.y}}};
        };
        switch (up_to(5)) {
            case 0: {
                const ImVec2 to = somewhere();
                const ImVec2 half = {(at.x + to.x) / 2, (at.y + to.y) / 2};
                return {pointer(Kind::press, at), pointer(Kind::move, half), pointer(Kind::move, to),
                        pointer(Kind::release, to)};
            }
            case 1: {
                constexpr std::array keys = {"Down", "Up", "Right", "Tab", "Enter", "Back"};
                return {{.keys = {{keys.at(static_cast<std::size_t>(up_to(5)))}}}};
            }
            case 2:
                return std::vector<Input>(static_cast<std::size_t>(up_to(8)));
            default:
                return {pointer(Kind::press, at), pointer(Kind::release, at)};
        }
    }

    std::optional<kiosk::Settings> adjusts(kiosk::Settings settings) {
        if (up_to(15) != 0) return std::nullopt;
        settings.text_percent = kiosk::text_sizes.at(static_cast<std::size_t>(up_to(3)));
        settings.high_contrast = up_to(3) == 0;
        settings.language = up_to(1) == 0 ? "es" : "";
        return settings;
    }

  private:
    std::mt19937 chance_;
    visiting::Panel panel_;
};

}  // namespace

TEST_CASE("whatever a visitor does, drawing only what changed shows what drawing everything does") {
    constexpr int deeds = 120;
    const auto size = GENERATE(visiting::landscape, visiting::portrait);
    const visiting::Content content;
    Panel in_parts(content, size, Drawn::in_parts);
    Panel anew(content, size, Drawn::anew);
    Child child(size.width > size.height ? 20261128 : 20261129, size);
    kiosk::Time now{1h};
    const auto both_show_the_same = [&](const Input& input) {
        now += std::chrono::milliseconds(16 + child.up_to(3) * child.up_to(300));
        return in_parts.frame(input, now) == anew.frame(input, now);
    };
    for (int i = 0; i < deeds; ++i) {
        INFO("deed " << i);
        if (const auto settings = child.adjusts(in_parts.kiosk().session().settings()))
            for (Panel* const panel : {&in_parts, &anew}) panel->kiosk().take(kiosk::Adjust{*settings});
        for (const Input& input : child.does(in_parts.kiosk().record())) REQUIRE(both_show_the_same(input));
        REQUIRE(both_show_the_same({}));
    }
    CHECK(in_parts.kiosk().session().place() == anew.kiosk().session().place());
}
