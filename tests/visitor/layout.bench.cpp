#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

#include "base/enum_index.h"
#include "ui/text_layouts.h"
#include "ui/wording.h"
#include "visitor/card/card.h"
#include "visitor/map/map.h"
#include "visitor/visitor.h"
#include "visitor/walk/walk.h"

// What a frame costs before its pixels are drawn: layout, widgets and vertices. The budget is 1 ms.

TEST_CASE("what laying out a frame costs", "[!benchmark]") {
    const visiting::Content content;
    platform::Canvas canvas(1920, 1080);
    ui::Theme theme{ui::light_palette(), canvas.renderer().fonts(), ui::pixels_per_mm(1920, 1080, 21.5F)};
    ui::Pictures pictures(canvas.renderer(), visiting::source_dir + "/assets/icons");
    visitor::FigurePictures figures(canvas.renderer(), content.body);
    visitor::MovingPictures moving(canvas.renderer());
    visitor::RunnerPictures runners(canvas.renderer());
    std::optional<visitor::MuscleTouch> muscle_touch;
    visitor::StrideMotion stride;
    visitor::Breaths breaths;
    visitor::CalloutPlaces callout_places;
    visitor::StepFits step_fits;
    ui::TextLayouts layouts;
    ui::Record record;
    ui::Scroll scroll;
    ui::Scroll names_scroll;
    ui::Scroll parts_scroll;
    kiosk::Session session;
    for (const kiosk::Deed& deed : std::initializer_list<kiosk::Deed>{kiosk::Begin{}, kiosk::OpenPage{"calves"},
                                                                      kiosk::ShowBenefit{model::Topic::flexibility}})
        session.take(deed);
    const model::Page& page = *content.library.page("calves");
    const kiosk::Time now{std::chrono::hours(1)};
    const visitor::OpenCard card = {page, {}};
    const visitor::Narrator narrator(nullptr, {});
    const kiosk::Presence presence;
    const auto languages = visitor::language_choices(content.library);
    const visitor::Scene scene = {.panel = {0, 0, 1920, 1080},
                                  .body = content.body,
                                  .figures = figures,
                                  .moving = moving,
                                  .library = content.library,
                                  .languages = languages,
                                  .card = &card,
                                  .session = session,
                                  .presence = presence,
                                  .narrator = narrator,
                                  .scroll = scroll,
                                  .names_scroll = names_scroll,
                                  .parts_scroll = parts_scroll,
                                  .runners = runners,
                                  .muscle_touch = muscle_touch,
                                  .stride = stride,
                                  .breaths = breaths,
                                  .callout_places = callout_places,
                                  .step_fits = step_fits};
    const auto lay_out = [&] {
        record.clear();
        ui::Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), now, 0.016F};
        visitor::figure_pane(frame, {60, 24, 1080, 920}, scene);
        visitor::page_card(frame, {1150, 28, 730, 900}, visitor::CardSize::full,
                           {content.library, card.page, session.place(), card.choices}, scroll, 1);
    };
    const auto in_a_frame = [&](const auto& use) {
        canvas.renderer().begin({}, std::chrono::milliseconds(16));
        use();
        canvas.renderer().finish(theme.palette.paper);
    };
    for (int warm_up = 0; warm_up < 3; ++warm_up) in_a_frame(lay_out);
    BENCHMARK_ADVANCED("an area page with a benefit, 1920x1080")(Catch::Benchmark::Chronometer meter) {
        in_a_frame([&] {
            meter.measure(lay_out);
            // Many layouts went into this one frame; drawing them all is not what is measured.
            for (ImDrawCmd& command : ImGui::GetWindowDrawList()->CmdBuffer) command.ElemCount = 0;
        });
    };
    BENCHMARK("the same, drawn into a picture by the software renderer") { in_a_frame(lay_out); };
    session.take(kiosk::Begin{});
    for (const model::Topic topic : {model::Topic::circulation, model::Topic::flexibility}) {
        session.take(kiosk::ShowBenefit{topic});
        BENCHMARK_ADVANCED(std::string("the map seen through ") + std::string(wording::topics[base::index(topic)]))
        (Catch::Benchmark::Chronometer meter) {
            in_a_frame([&] {
                meter.measure([&] {
                    record.clear();
                    ui::Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), now, 0.016F};
                    visitor::figure_pane(frame, {60, 24, 1080, 920}, scene);
                });
            });
        };
    }
    session.take(kiosk::FollowLink{std::string(model::help_page)});
    const model::Page& longest = *content.library.page(model::help_page);
    for (const float text : {1.0F, 2.0F}) {
        BENCHMARK_ADVANCED("the longest page, text times " + std::to_string(static_cast<int>(text)))
        (Catch::Benchmark::Chronometer meter) {
            in_a_frame([&] {
                meter.measure([&] {
                    record.clear();
                    ui::Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), now, 0.016F};
                    frame.text = text;
                    visitor::page_card(frame, {36, 24, 1848, 900}, visitor::CardSize::wide,
                                       {content.library, longest, session.place(), {}}, scroll, 1);
                });
                for (ImDrawCmd& command : ImGui::GetWindowDrawList()->CmdBuffer) command.ElemCount = 0;
            });
        };
    }
    CHECK(record.all().size() > 40);
}

// Nobody gives the visitor up while the frames are counted.
constexpr std::chrono::milliseconds no_time{0};

TEST_CASE("what a frame of a list of danger signs costs", "[!benchmark]") {
    const visiting::Walk content;
    for (const int percent : {100, 200}) {
        visiting::Visitor visitor(content, {1920, 1080}, ui::Paint::off);
        visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent}});
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::FollowLink{visiting::plan});
        visitor.waits(std::chrono::seconds(2));
        BENCHMARK("the planner's first question, " + std::to_string(percent) + " %") {
            visitor.next_frame({}, no_time);
        };
        CHECK(visitor.sees("Plan my massage"));
    }
}

TEST_CASE("what a frame of a short question costs, upright", "[!benchmark]") {
    const visiting::Walk content;
    visiting::Visitor visitor(content, {1080, 1920, 32}, ui::Paint::off);
    visiting::opens(visitor, visiting::plan);
    visiting::passes_the_lists(visitor, visiting::plan);
    visitor.waits(std::chrono::seconds(2));
    BENCHMARK("what to plan, below the runner") { visitor.next_frame({}, no_time); };
    CHECK(visiting::step(visitor) == "brings");
}

TEST_CASE("what a frame of a technique's page costs, its picture beside the words", "[!benchmark]") {
    const visiting::Content content;
    visiting::Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    for (const int percent : {100, 130}) {
        visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent, .less_motion = true}});
        visitor.kiosk().take(kiosk::FollowLink{"kneading"});
        visitor.waits(std::chrono::seconds(2));
        BENCHMARK("kneading, " + std::to_string(percent) + " %") { visitor.next_frame({}, no_time); };
        CHECK(visitor.sees("Kneading"));
    }
}
