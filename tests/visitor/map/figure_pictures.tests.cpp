#include "visitor/map/figure_pictures.h"

#include <nanosvg.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "platform/canvas.h"
#include "ui/text_layouts.h"
#include "visitor/visitor.h"

// What stands out from what is measured in the pixels of the bodies as they are drawn, in every theme and on panels
// small and large.

using model::View;

namespace {

constexpr float enough = 3;

/// Pixels a millimetre and pixels a unit, of a figure on a small, a usual and a large panel.
struct Sizing {
    float pixels_per_mm;
    float scale;
};
constexpr std::array sizings = {Sizing{3.0F, 0.31F}, Sizing{4.03F, 0.49F}, Sizing{8.07F, 1.0F}};

struct Side {
    std::string area;  ///< empty: none
    ImU32 colour = 0;
};

/// What a crossing of an area's edge shows: the colours on both sides, and what stands between them.
struct Crossing {
    Side inside;
    Side outside;
    ImU32 seam = 0;

    bool stands_out() const {
        if (ui::contrast(inside.colour, outside.colour) >= enough) return true;
        return ui::contrast(seam, inside.colour) >= enough && ui::contrast(seam, outside.colour) >= enough;
    }
};

class BodyOnPaper {
  public:
    BodyOnPaper(const ui::Theme& theme, View view, const Sizing& sizing, std::string_view marked = "", ImU32 colour = 0)
        : plate_(visiting::shipped_body().plate(view)),
          scale_(sizing.scale),
          paper_(theme.palette.paper),
          seam_(theme.px(ui::size::seam)) {
        const figure::Style style = visitor::style_of(theme, view);
        const figure::Artwork& artwork = visiting::shipped_body().artwork();
        pixels_ = figure::draw(artwork, view, scale_, style);
        for (const NSVGshape* shape = artwork[view].shapes; shape; shape = shape->next)
            for (const std::string_view lead : {"wear.", "arm.", "hair."})
                if (std::string_view(shape->id).starts_with(lead)) over_.push_back(figure::flatten(*shape));
        if (marked.empty()) return;
        const auto mark =
            figure::draw_highlight(artwork, view, {marked}, scale_, style, visitor::mark_of(theme, view, colour));
        for (int y = 0; y < mark.pixels.height; ++y)
            for (int x = 0; x < mark.pixels.width; ++x) lay(mark, x, y);
    }

    /// Wherever both sides of an edge are wide enough to be seen. Only crossings of this area, if one is named.
    std::vector<Crossing> crossings(std::string_view area = "") const {
        std::vector<Crossing> found;
        for (const model::Shape& shape : plate_.drawing.shapes) {
            if (!area.empty() && shape.area != area) continue;
            for (const auto& outline : shape.outlines)
                for (std::size_t i = 0; i < outline.size(); ++i)
                    if (auto one = crossing(shape, outline[i], outline[(i + 1) % outline.size()]))
                        found.push_back(std::move(*one));
        }
        return found;
    }

  private:
    std::optional<Crossing> crossing(const model::Shape& shape, model::Point a, model::Point b) const {
        const model::Point middle = {(a.x + b.x) / 2 * scale_, (a.y + b.y) / 2 * scale_};
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        if (length < 1) return std::nullopt;
        model::Point out = {(b.y - a.y) / length, (a.x - b.x) / length};
        const float reach = 2 * seam_ + 2;  // pixels
        if (within(shape, {middle.x + out.x, middle.y + out.y})) out = {-out.x, -out.y};
        const auto at = [&](float off) { return model::Point{middle.x + off * out.x, middle.y + off * out.y}; };
        if (!within(shape, at(-reach)) || edge_near(at(-reach))) return std::nullopt;
        if (edge_near(at(reach)) || dressed(at(-reach)) || dressed(at(reach))) return std::nullopt;
        Crossing one = {{shape.area, colour(at(-reach))}, {area_at(at(reach)), colour(at(reach))}, colour(at(-reach))};
        const auto least = [&](ImU32 seam) {
            return std::min(ui::contrast(seam, one.inside.colour), ui::contrast(seam, one.outside.colour));
        };
        for (float off = -reach; off <= reach; off += 0.5F)
            if (least(colour(at(off))) > least(one.seam)) one.seam = colour(at(off));
        return one;
    }

    bool within(const model::Shape& shape, model::Point at) const {
        return figure::contains(shape.outlines, {at.x / scale_, at.y / scale_});
    }
    std::string area_at(model::Point at) const {
        for (const model::Shape& shape : plate_.drawing.shapes)
            if (within(shape, at)) return shape.area;
        return {};
    }
    /// Whether the seam of something reaches this pixel.
    bool edge_near(model::Point at) const {
        return std::ranges::any_of(plate_.drawing.shapes, [&](const model::Shape& shape) {
            return figure::distance_to_edge(shape.outlines, {at.x / scale_, at.y / scale_}) * scale_ < 1.5F * seam_ + 1;
        });
    }
    /// Whether clothes, an arm or hair lie over this pixel.
    bool dressed(model::Point at) const {
        return std::ranges::any_of(over_, [&](const figure::Outlines& outlines) {
            const model::Point point = {at.x / scale_, at.y / scale_};
            return figure::contains(outlines, point) ||
                   figure::distance_to_edge(outlines, point) * scale_ < 2 * seam_ + 2;
        });
    }
    ImU32 colour(model::Point at) const {
        const auto x = static_cast<int>(std::floor(at.x));
        const auto y = static_cast<int>(std::floor(at.y));
        if (x < 0 || y < 0 || x >= pixels_.width || y >= pixels_.height) return paper_;
        const std::uint8_t* p = &pixels_.rgba[(static_cast<std::size_t>(y) * pixels_.width + x) * 4];
        const auto over = [&](int channel, int shift) {
            return (p[channel] * p[3] + static_cast<int>(paper_ >> shift & 255) * (255 - p[3])) / 255;
        };
        return IM_COL32(over(0, IM_COL32_R_SHIFT), over(1, IM_COL32_G_SHIFT), over(2, IM_COL32_B_SHIFT), 255);
    }
    void lay(const figure::Highlight& mark, int x, int y) {
        const std::uint8_t* over = &mark.pixels.rgba[(static_cast<std::size_t>(y) * mark.pixels.width + x) * 4];
        std::uint8_t* under = &pixels_.rgba[(static_cast<std::size_t>(y + mark.y) * pixels_.width + x + mark.x) * 4];
        for (int c = 0; c < 3; ++c)
            under[c] = static_cast<std::uint8_t>((over[c] * over[3] + under[c] * (255 - over[3])) / 255);
        under[3] = std::max(under[3], over[3]);
    }

    const visitor::Plate& plate_;
    float scale_;
    ImU32 paper_;
    float seam_;
    base::Pixels pixels_;
    std::vector<figure::Outlines> over_;
};

/// Of a hundred crossings: where an edge meets others, or a fold of the muscle, one pixel is no measure.
double standing_out(const std::vector<Crossing>& crossings) {
    const auto good = std::ranges::count_if(crossings, &Crossing::stands_out);
    return 100.0 * static_cast<double>(good) / static_cast<double>(crossings.size());
}

std::vector<model::Runner> one_of_each_skin() {
    std::vector<model::Runner> found;
    for (std::size_t skin = 0; skin < model::skin_count; ++skin)
        found.push_back(*std::ranges::find(model::runners, skin, &model::Runner::skin));
    return found;
}

template <class Use>
void for_each_theme(Use use) {
    platform::Canvas canvas(64, 64);
    const auto in = [&](const ui::Palette& palette, std::string_view name) {
        for (const Sizing& sizing : sizings) {
            INFO(name << ", " << sizing.pixels_per_mm << " pixels a millimetre");
            use(ui::Theme{palette, canvas.renderer().fonts(), sizing.pixels_per_mm}, sizing);
        }
    };
    in(ui::high_contrast_palette(), "high contrast");
    in(ui::dark_palette(), "dark");
    for (const model::Runner& runner : one_of_each_skin()) {
        ui::Palette palette = ui::light_palette();
        palette.body = ui::body_tones(runner);
        in(palette, runner.name);
    }
}

constexpr std::array views = {View::front, View::back, View::side, View::sole};

}  // namespace

TEST_CASE("an area stands out from its neighbours, and from what cannot be touched, by 3 to 1") {
    for_each_theme([](const ui::Theme& theme, const Sizing& sizing) {
        for (const View view : views) {
            INFO("view " << static_cast<int>(view));
            std::vector<Crossing> all = BodyOnPaper(theme, view, sizing).crossings();
            std::erase_if(all, [](const Crossing& one) { return one.inside.area == one.outside.area; });
            REQUIRE(all.size() > 20);
            CHECK(standing_out(all) > 95);
        }
    });
}

TEST_CASE("a touched area and a shown one stand out from the body around them by 3 to 1") {
    for_each_theme([](const ui::Theme& theme, const Sizing& sizing) {
        for (const ImU32 colour : {theme.palette.touched, theme.palette.shown})
            for (const auto& [view, area] : {std::pair{View::back, "calves"},
                                             {View::front, "quads"},
                                             {View::back, "glutes"},
                                             {View::sole, "feet"}}) {
                INFO(area);
                std::vector<Crossing> all = BodyOnPaper(theme, view, sizing, area, colour).crossings(area);
                std::erase_if(all, [](const Crossing& one) { return one.inside.area == one.outside.area; });
                REQUIRE(all.size() > 5);
                CHECK(standing_out(all) > 95);
            }
    });
}

TEST_CASE("an area tinted for a benefit has a seam that stands out from its tint by 3 to 1, on every skin") {
    for (const model::Runner& runner : one_of_each_skin()) {
        ui::Theme theme{ui::light_palette(), {}, 4};
        theme.palette.body = ui::body_tones(runner);
        INFO("skin " << runner.skin);
        for (const View view : views)
            for (const ui::Tone& topic : theme.palette.topics) {
                const figure::Mark mark = visitor::mark_of(theme, view, topic.edge);
                const ImU32 seam = IM_COL32(mark.seam.red, mark.seam.green, mark.seam.blue, 255);
                CHECK(ui::contrast(seam, topic.edge) >= enough);
            }
    }
}

TEST_CASE("what cannot be touched is calm: within it lines are hardly seen") {
    for (const model::Runner& runner : model::runners) {
        const ui::BodyTones tones = ui::body_tones(runner);
        INFO(runner.name);
        CHECK(ui::contrast(tones.bare, tones.crease) < 1.6F);
        CHECK(ui::contrast(tones.bare, tones.seam) >= enough);
    }
}

TEST_CASE("on every skin each part stands out from its seam by 3 to 1, under clothes and on the sole too") {
    const auto over = [](ImU32 skin, ImU32 cloth, float share) {
        const auto channel = [&](int shift) {
            return static_cast<int>(std::lround(
                std::lerp(static_cast<float>(skin >> shift & 255U), static_cast<float>(cloth >> shift & 255U), share)));
        };
        return IM_COL32(channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT), 255);
    };
    for (const model::Runner& runner : one_of_each_skin()) {
        const ui::BodyTones tones = ui::body_tones(runner);
        const ui::BodyTones sole = ui::sole_tones(tones);
        INFO("skin " << runner.skin);
        for (const ImU32 part : {tones.muscle, tones.joint, tones.tendon})
            for (const ImU32 seen :
                 {part, over(part, tones.shorts, tones.shorts_share), over(part, tones.vest, tones.vest_share)})
                CHECK(ui::contrast(seen, tones.seam) >= enough);
        for (const ImU32 part : {sole.bare, sole.muscle, sole.joint, sole.tendon})
            CHECK(ui::contrast(part, sole.seam) >= enough);
        CHECK(ui::contrast(ui::light_palette().touched, tones.seam) >= enough);
        CHECK(ui::contrast(ui::light_palette().touched, sole.seam) >= enough);
    }
}

namespace {

/// The pictures of a panel's figures, frame by frame.
struct Figures {
    platform::Canvas canvas{1920, 1080};
    ui::Theme theme{ui::light_palette(), canvas.renderer().fonts(), ui::pixels_per_mm(1920, 1080, 21.5F)};
    ui::Pictures icons{canvas.renderer(), visiting::source_dir + "/assets/icons"};
    visitor::FigurePictures pictures{canvas.renderer(), visiting::shipped_body()};
    ui::TextLayouts layouts;
    ui::Record record;

    /// The body from the front and the back, this tall, with every area in this colour.
    void draws_frame(ImU32 colour, float tall = 800) {
        canvas.renderer().begin({}, std::chrono::milliseconds(16));
        pictures.forget_unused();
        ui::Frame frame{theme, icons, layouts, record, *ImGui::GetWindowDrawList(), kiosk::Time{}};
        for (const View view : {View::front, View::back}) {
            const visitor::Hung hung = visitor::hang(visiting::shipped_body().plate(view), {0, 0, tall, tall});
            pictures.draw(frame, hung);
            for (const std::string_view area : model::area_ids) pictures.draw_area(frame, hung, {area}, {colour}, 1, 0);
        }
        canvas.renderer().finish(theme.palette.paper);
    }
};

constexpr ImU32 red = IM_COL32(140, 36, 29, 255);
constexpr ImU32 blue = IM_COL32(62, 62, 138, 255);

}  // namespace

TEST_CASE("the body as it is seen through one benefit is kept while another is looked at") {
    Figures figures;
    figures.draws_frame(red);
    const std::size_t one = figures.pictures.bytes();
    figures.draws_frame(blue);
    const std::size_t both = figures.pictures.bytes();
    CHECK(both > one);
    for (int i = 0; i < 3; ++i)
        for (const ImU32 colour : {red, blue}) {
            figures.draws_frame(colour);
            figures.pictures.forget_unused();
            CHECK(figures.pictures.bytes() == both);
        }
}

TEST_CASE("the body's pictures take no more than their share of memory, however often its size changes") {
    Figures figures;
    constexpr std::size_t most = visitor::FigurePictures::most_panels * 1920 * 1080 * 4;
    for (int i = 0; i < 40; ++i) {
        figures.draws_frame(red, 900 - static_cast<float>(i));
        const std::size_t one_frame = figures.pictures.bytes();
        figures.draws_frame(red, 900 - static_cast<float>(i));
        CHECK(figures.pictures.bytes() <= most);
        CHECK(figures.pictures.bytes() <= one_frame);
    }
    figures.draws_frame(blue, 400);
    CHECK(figures.pictures.bytes() > 0);
}
