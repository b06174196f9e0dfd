#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

TEST_CASE("the map's card shows its claims and every way on at once, in each language, on panels of 16 to 9") {
    const Content content;
    const Panel panel = GENERATE(Panel{1366, 768}, Panel{1920, 1080}, Panel{3840, 2160});
    const std::string language = GENERATE("", "es");
    const model::Library library = model::translated(content.library, language);
    const std::string on(model::translated(content.library.language(language), wording::read_on));
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    INFO(panel.width << "x" << panel.height << " " << language);
    CHECK_FALSE(visitor.finds(Role::button, on));
    int ways = 0;
    for (const model::Block& block : library.page("welcome")->blocks) {
        const auto* const link = std::get_if<model::Link>(&block);
        if (!link) continue;
        ++ways;
        const auto way = visitor.finds(Role::button, library.page(link->to)->name);
        CHECK((way && way->visible.h >= way->box.h - 1));
    }
    CHECK(ways == 4);
}
