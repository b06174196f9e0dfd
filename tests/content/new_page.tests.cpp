#include "content/new_page.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "base/scratch.h"
#include "content/script/reading.h"
#include "model/figure.h"

namespace {

const std::string shipped = BODYMAP_SOURCE_DIR "/content";

/// A folder without pages, so that nothing is taken.
const std::string empty = BODYMAP_SOURCE_DIR "/assets";

content::NewPage begun(const std::variant<content::NewPage, content::Refusal>& outcome) {
    REQUIRE(std::holds_alternative<content::NewPage>(outcome));
    return std::get<content::NewPage>(outcome);
}

std::string refusal(const std::variant<content::NewPage, content::Refusal>& outcome) {
    REQUIRE(std::holds_alternative<content::Refusal>(outcome));
    return std::get<content::Refusal>(outcome).sentence;
}

/// The lines with "" on them that are no notes.
std::vector<int> unfilled_lines(const std::string& contents) {
    std::vector<int> lines;
    std::istringstream all(contents);
    int number = 0;
    for (std::string line; std::getline(all, line);) {
        ++number;
        if (line.find("\"\"") != line.npos && line.find("--") > line.find("\"\"")) lines.push_back(number);
    }
    return lines;
}

std::string filled_in(const std::string& contents) {
    std::string filled;
    std::istringstream all(contents);
    for (std::string line; std::getline(all, line);) {
        const std::size_t at = line.find("\"\"");
        const std::string words = line.find("size") < at ? "small" : "some";
        if (at != line.npos) line.replace(at, 2, '"' + words + '"');
        filled += line + '\n';
    }
    return filled;
}

void has_only_unfilled_things(const content::NewPage& start) {
    const auto reading = reading::read(start.contents, start.file);
    INFO(start.contents << reading::told(reading));
    std::vector<int> lines;
    for (const model::Problem& problem : reading.problems) {
        CHECK(problem.message.ends_with(" is empty"));
        CHECK(problem.hint == "write words between the quotes");
        lines.push_back(problem.where.line);
    }
    CHECK(lines == unfilled_lines(start.contents));
    const auto filled = reading::read(filled_in(start.contents), start.file);
    CHECK(reading::told(filled).empty());
    CHECK(filled.page);
}

}  // namespace

TEST_CASE("a new page about an area lacks only the words its writer fills in") {
    for (const std::string_view area : model::area_ids) {
        const auto start = begun(content::new_area({}, empty, area));
        CHECK(start.file == "areas/" + std::string(area) + ".lua");
        has_only_unfilled_things(start);
        const auto page = reading::read(filled_in(start.contents), start.file).page;
        REQUIRE(page);
        CHECK(page->area == area);
        CHECK(model::benefit(*page, model::Topic::relaxation));
    }
}

TEST_CASE("a new page that belongs to no area has its name and lacks only words") {
    for (const std::string name : {"Foam rolling", "Say \"stop\" \\ wait", "¿Qué es? {0} --"}) {
        const auto start = begun(content::new_page(empty, name));
        has_only_unfilled_things(start);
        CHECK(reading::read(filled_in(start.contents), start.file).page->name == name);
    }
    CHECK(begun(content::new_page(empty, "Foam rolling")).file == "foam-rolling.lua");
}

TEST_CASE("an area may be named as it is spoken") {
    const auto start = begun(content::new_area({}, empty, "Lower back"));
    CHECK(start.file == "areas/lower-back.lua");
    CHECK(start.contents.find("name = \"Lower back\"") != start.contents.npos);
}

TEST_CASE("an area that the figure lacks is refused, with the one that was meant") {
    CHECK(refusal(content::new_area({}, empty, "ankle")) ==
          "There is no area 'ankle' on the figure; did you mean 'ankles'?");
    const std::string wrist = refusal(content::new_area({}, empty, "wrist"));
    CHECK(wrist.starts_with("There is no area 'wrist' on the figure: it has 'neck', 'shoulders',"));
    CHECK(wrist.ends_with("'ankles' and 'feet'."));
}

TEST_CASE("nothing that is there already is written over") {
    model::Library library;
    library.pages.push_back({"my-ankles", {"areas/my-ankles.lua", 1}, "Ankles", "", "ankles", {}, {}, {}, {}});
    CHECK(refusal(content::new_area(library, empty, "ankles")) ==
          "The area 'ankles' has a page already: areas/my-ankles.lua.");
    CHECK(refusal(content::new_area({}, shipped, "ankles")) ==
          "There is a file for 'ankles' already: areas/ankles.lua.");
    CHECK(refusal(content::new_page(shipped, "Welcome!")) ==
          "There is a page with that file name already: welcome.lua.");
    CHECK(refusal(content::new_page(shipped, "Calves")) ==
          "There is a page with that file name already: areas/calves.lua.");
}

TEST_CASE("a page is refused a name that cannot be a file's") {
    CHECK(refusal(content::new_page(empty, "?!")) == "A page needs a name of letters or digits, on one line.");
    CHECK(refusal(content::new_page(empty, "a\nos")) == "A page needs a name of letters or digits, on one line.");
    CHECK(refusal(content::new_page(empty, "Clinic")) ==
          "The file clinic.lua is for what the clinic sets: give the page another name.");
}

TEST_CASE("a translation or a backup with the name of a page is not the page") {
    const scratch::Folder folder;
    for (const char* const taken : {"words/es/ankles.lua", ".trash/ankles.lua"}) folder.write(taken, "");
    CHECK(begun(content::new_area({}, folder.path(), "ankles")).file == "areas/ankles.lua");
    folder.write("ankles.lua", "");
    CHECK(refusal(content::new_area({}, folder.path(), "ankles")) ==
          "There is a file for 'ankles' already: ankles.lua.");
}

TEST_CASE("who begins a page is shown how to name it otherwise, and how to show a sign of danger") {
    for (const std::string& contents : {begun(content::new_area({}, empty, "calves")).contents,
                                        begun(content::new_page(empty, "Foam rolling")).contents}) {
        std::string shown;
        std::istringstream lines(filled_in(contents));
        for (std::string line; std::getline(lines, line); shown += line + '\n')
            for (const char* const word : {"also = ", "danger \"clot\""})
                if (const std::size_t at = line.find(std::string("-- ") + word); at != line.npos) line.erase(at, 3);
        const auto page = reading::read(shown).page;
        INFO(shown);
        REQUIRE(page);
        CHECK(page->also.size() == 2);
        CHECK(std::ranges::any_of(page->blocks, [](const model::Block& block) {
            const auto* const warning = std::get_if<model::Warning>(&block);
            return warning && warning->sign && warning->sign->key == "clot";
        }));
    }
}
