#include "content/first_screen.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "base/scratch.h"
#include "content/load.h"
#include "visitor/running/attract_runner.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

namespace {

void copy_pages(const scratch::Folder& folder, const std::string& clinic) {
    std::filesystem::copy(visiting::source_dir + "/content", folder.path(), std::filesystem::copy_options::recursive);
    folder.write("clinic.lua", clinic);
}

}  // namespace

TEST_CASE("the first screen looks the same before other pages and drawings are there, in every turn it takes") {
    const std::string languages = GENERATE(R"("en", "es")", R"("es", "en")");
    const visiting::Panel panel = GENERATE(visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920});
    const scratch::Folder folder;
    copy_pages(folder, "clinic { name = \"Example Clinic\", languages = { " + languages + " } }\n");
    const auto first = content::first_screen(folder.path(), visitor::areas_on_first_screen());
    REQUIRE(first);
    const visitor::Body nobody;
    Visitor early(Content{.library = *first, .body = nobody}, panel);
    Visitor later(Content{.library = content::load(folder.path()).library}, panel);
    for (int turn = 0; turn < 8; ++turn) {
        early.next_frame({}, 3s);
        later.next_frame({}, 3s);
        CHECK(early.canvas().rgba() == later.canvas().rgba());
    }
}

TEST_CASE("whoever touches the first screen before the other pages are there goes on among them, in any body") {
    const scratch::Folder folder;
    copy_pages(folder, "clinic { languages = { \"en\", \"es\" }, runner = \"older woman\" }\n");
    const auto first = content::first_screen(folder.path(), visitor::areas_on_first_screen());
    REQUIRE(first);
    visitor::Body body;
    Visitor visitor(Content{.library = *first, .body = body});
    visitor.next_frame({});
    body = visitor::Body(visiting::source_dir + "/assets/figure");
    visitor.kiosk().update(visiting::shared(content::load(folder.path()).library));
    using Kind = platform::PointerEvent::Kind;
    const ImVec2 at = visitor.button("Touch to begin").visible.centre();
    platform::Input waited;
    for (const Kind kind : {Kind::press, Kind::release})
        waited.pointer_events.push_back({kind, at.x, at.y, platform::Pointer::finger});
    visitor.next_frame(waited);
    visitor.waits(1s);
    visitor.taps("Neck");
    CHECK(visitor.kiosk().session().place().page == "neck");
}
