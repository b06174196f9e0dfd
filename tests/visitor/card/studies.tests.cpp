#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

/// Pages with three studies, and one that lists them.
struct Studied : Content {
    Studied() {
        const auto source = [](const char* authors, int year, const char* title, const char* doi) {
            return model::Source{{}, authors, authors, year, title, "J Sports Sci Med", doi};
        };
        library.sources = {source("Kong and others", 2018, "Massage and muscle", "10.1007/s40279-022-01699-8"),
                           source("Davis, Alabed and Chico", 2020, "", "10.1136/bmjsem-2019-000614"),
                           source("Arabaci", 2008, "Is it so?", "")};
        model::Page page;
        page.id = "studies";
        page.name = "Studies";
        page.blocks = {model::Studies{{"studies.lua", 2}}};
        library.pages.push_back(page);
    }
};

std::vector<std::string> list_seen(const Studied& content, const kiosk::Settings& settings) {
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Adjust{settings});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"studies"});
    visitor.waits(1s);
    std::vector<std::string> texts;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.role != ui::Role::passage && seen.where.file == "studies.lua")
            texts.push_back(seen.cut ? seen.name + " (cut)" : seen.name);
    return texts;
}

}  // namespace

TEST_CASE("the list of studies has them by first author, each with where to find it") {
    CHECK(list_seen({}, {}) ==
          std::vector<std::string>{"Arabaci 2008", "Is it so? J Sports Sci Med", "Davis, Alabed and Chico 2020",
                                   "J Sports Sci Med, doi 10.1136/bmjsem-2019-000614", "Kong and others 2018",
                                   "Massage and muscle. J Sports Sci Med, doi "
                                   "10.1007/s40279-022-01699-8"});
}

TEST_CASE("authors are joined as the visitor's language does it") {
    const std::vector<std::string> list = list_seen({}, {.language = "es"});
    CHECK(std::ranges::count(list, "Davis, Alabed y Chico 2020") == 1);
    CHECK(std::ranges::count(list, "Kong y otros 2018") == 1);
}

TEST_CASE("a DOI wider than the card goes on in the next line behind one of its marks") {
    Studied content;
    content.library.sources[1].doi = "10.1136/bmjsem-2019-000614-and-more-than-any-line-holds-at-twice-the-size";
    const std::vector<std::string> list = list_seen(content, {.text_percent = 200});
    CHECK(std::ranges::count_if(list, [](const std::string& words) { return words.find("-\n") != words.npos; }) == 1);
    CHECK(std::ranges::none_of(list, [](const std::string& words) { return words.ends_with("(cut)"); }));
}
