#include <catch2/catch_test_macros.hpp>

#include "approved.h"
#include "preview/staff_at_desk.h"

using model::Severity;
using preview::Edition;
using visiting::at;
using visiting::Content;
using Staff = visiting::StaffAtDesk;

namespace {

Edition fine(const Content& content) {
    return {.library = std::make_shared<const model::Library>(content.library),
            .saved = {{"areas/calves.lua", at(14, 32)}},
            .now = at(14, 33)};
}

Edition with_problems(const Content& content) {
    Edition edition = fine(content);
    edition.problems = {
        {{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"},
        {{"areas/calves.lua", 31},
         "a comma is missing after the words \"Most people can bend a little further for a while.\"",
         "write a comma between this line and the next"},
        {{"areas/knees.lua", 9},
         "the picture 'knee.png' is called 'Knee.png' in the folder",
         "write file = \"Knee.png\""},
        {{"areas/feet.lua", 22}, "the benefit has 104 words, and a card holds 90", "leave some out", Severity::advice},
        {{"words/es.lua", 0}, "17 texts are not translated yet", "type: bodymap words es", Severity::advice},
    };
    edition.outdated = {{"areas/calves.lua", at(14, 20)}};
    edition.changed = {"areas/calves.lua"};
    return edition;
}

}  // namespace

TEST_CASE("the preview looks as it did when it was approved") {
    const Content content;
    SECTION("all is well") {
        Staff staff(content, fine(content), {1280, 800});
        staff.taps_in_kiosk("Calves");
        check_looks_as_approved(staff.canvas(), "preview-fine");
    }
    SECTION("the page is older than its file, and the lines are shown") {
        Staff staff(content, fine(content), {1600, 900});
        staff.saves(with_problems(content));
        staff.taps_in_kiosk("How it is done");
        staff.presses_key("I");
        check_looks_as_approved(staff.canvas(), "preview-outdated-lines");
    }
    SECTION("a screen that stands upright, in a tall window") {
        Staff staff(content, with_problems(content), {1000, 1200});
        staff.presses_key("O");
        staff.presses_key("Down");
        staff.presses_key("Down");
        check_looks_as_approved(staff.canvas(), "preview-portrait");
    }
}
