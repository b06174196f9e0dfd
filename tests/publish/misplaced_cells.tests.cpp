#include <catch2/catch_test_macros.hpp>
#include <string>

#include "publish/spreadsheet.h"

using publish::spreadsheet::taken;

namespace {

/// A page of three texts that nobody has translated.
model::Library three_texts() {
    model::Library library;
    model::Page page;
    page.where = {"calves.lua", 1};
    page.id = "calves";
    page.name = "Calves";
    for (const char* text : {"Walk today.", "Rest well."}) page.blocks.push_back(model::Text{{"calves.lua", 4}, text});
    library.pages = {page};
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    return library;
}

/// What is said of the rows that were not taken, after one cell was written over.
std::string told_after(const std::string& what, const std::string& with) {
    const model::Library library = three_texts();
    const publish::Translating work{.library = library, .code = "es", .others = {}};
    std::string table = publish::spreadsheet::written(work);
    const std::size_t row = table.find("Walk today.");
    const std::size_t at = table.find(what, row);
    REQUIRE(at != std::string::npos);
    const auto back = taken(work, table.replace(at, what.size(), with));
    CHECK(back.refusal.empty());
    std::string all;
    for (const auto& one : back.not_taken) all += std::to_string(one.number) + ": " + one.text + ": " + one.why + "\n";
    return all;
}

}  // namespace

TEST_CASE("a translation that was typed over its text is told, with the text to put back") {
    CHECK(told_after("Walk today.", "Camine hoy.") ==
          "3: Camine hoy.: this was written over the text \"Walk today.\": put that back, and the translation under "
          "'translation'\n");
}

TEST_CASE("a translation that stands in another column is told, with where it belongs") {
    const model::Library library = three_texts();
    const publish::Translating work{.library = library, .code = "es", .others = {}};
    const auto with = [&](const std::string& note, const std::string& was) {
        const auto back = taken(work, "text,translation,state,where,note,was\nWalk today.,,missing,Calves," + note +
                                          "," + was + "\nRest well.,,missing,Calves,,\n");
        return back.not_taken.empty() ? "" : back.not_taken.front().why;
    };
    CHECK(with("", "").empty());
    CHECK(with("Camine hoy.", "") == "its translation stands under 'note', and belongs under 'translation'");
    CHECK(with("", "Camine hoy.") == "its translation stands under 'was', and belongs under 'translation'");
}
