#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>
#include <string>

#include "content/load.h"
#include "content/script/reading.h"
#include "model/passages.h"

// What visitors find when they look a study up.

namespace {

/// The first authors and years of all that is named as "(Kong and others, 2018)", on the page and in its answers.
std::set<std::string> named_on(const model::Page& page) {
    const std::regex study(
        "([A-Z][A-Za-z-]+( of [A-Z][a-z]+)?)( and others| and [A-Z][a-z]+|, [A-Z][a-z]+ and [A-Z][a-z]+)?, "
        "((19|20)[0-9]{2})\\b");
    std::string all = page.script;
    for (const model::Passage& text : model::passages_of(page)) all += '\n' + text.words;
    std::set<std::string> names;
    for (auto found = std::sregex_iterator(all.begin(), all.end(), study); found != std::sregex_iterator(); ++found)
        names.insert((*found)[1].str() + " " + (*found)[4].str());
    return names;
}

bool lists(const model::Library& library, const std::string& name) {
    return std::ranges::any_of(library.sources, [&](const model::Source& source) {
        const std::size_t end = std::min(source.authors.find(" and "), source.authors.find(','));
        const std::string first = source.authors.substr(0, end);
        return name == first + " " + std::to_string(source.year);
    });
}

}  // namespace

TEST_CASE("every study that a text of ours names can be looked up in the list") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    int named = 0;
    for (const model::Page& page : library.pages)
        for (const std::string& name : named_on(page)) {
            INFO(page.id << " names " << name);
            CHECK(lists(library, name));
            ++named;
        }
    CHECK(named > 20);
}

TEST_CASE("visitors can open the list of all studies on the page about these pages") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    const model::Page* const about = library.page("about");
    REQUIRE(about);
    CHECK(std::ranges::count_if(about->blocks, [](const model::Block& block) {
              return std::holds_alternative<model::Studies>(block);
          }) == 1);
}

TEST_CASE("the list of studies takes nothing, and is told so") {
    CHECK(reading::told(reading::read_body("studies {}")).empty());
    CHECK(reading::told(reading::read_body("studies { \"KONG18\" }")) ==
          "calves.lua:2: \"KONG18\" has no option name before it\n"
          "  hint: 'studies' takes nothing: leave its { } empty\n");
    CHECK(reading::told(reading::read_body("studies { only = \"KONG18\" }")) ==
          "calves.lua:2: 'studies' has no option 'only'\n"
          "  hint: 'studies' takes nothing: leave its { } empty\n");
    CHECK(reading::told(reading::read_body("studies \"all\"")) != "");
}
