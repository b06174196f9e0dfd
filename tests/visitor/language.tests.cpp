#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "base/text.h"
#include "model/figure.h"
#include "model/passages.h"
#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::PlannerContent;
using visiting::Visitor;

namespace {

/// A language in which everything is what it was, between marks.
model::Language marked(const model::Library& library) {
    model::Language language{.where = {}, .code = "xx", .name = "«»", .words = {}};
    const auto add = [&](std::string_view words) {
        language.words[std::string(words)] = {.where = {}, .words = "«" + std::string(words) + "»"};
    };
    for (const model::Page& page : library.pages)
        for (const model::Passage& words : model::passages_of(page)) add(words.words);
    for (const std::string_view words : wording::all()) add(words);
    for (const char* answer : {"Keep it light.", "You have time."}) add(answer);
    return language;
}

/// Names of people and of studies, and letters.
bool stays_as_it_is(const model::Library& library, std::string_view words) {
    for (const model::Source& source : library.sources) {
        if (words.starts_with(source.authors.substr(0, source.authors.find(" and ")))) return true;
        if (words.starts_with(source.title.empty() ? source.journal : source.title)) return true;
    }
    for (const model::NameGroup& group : model::names_by_alphabet(library))
        if (words == group.letters) return true;
    return words == library.clinic.name || words == library.clinic.phone || !base::has_letter(words);
}

/// The rest of a translated text whose first sentence is in bold.
bool goes_on(const Visitor& visitor, const std::string& words) {
    return std::ranges::any_of(visitor.record().all(), [&](const ui::Seen& seen) {
        return seen.role == ui::Role::passage && seen.name.starts_with("«") && seen.name.ends_with(words);
    });
}

}  // namespace

TEST_CASE("in another language nothing on any screen is left in the one the pages are written in") {
    PlannerContent content;
    content.library.clinic.name = "Riverside Physical Therapy";
    content.library.clinic.phone = "555 0134";
    content.library.languages = {marked(content.library)};
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel, ui::Paint::off);
        const auto check = [&] {
            visitor.next_frame({}, 1s);
            for (const ui::Seen& seen : visitor.record().all()) {
                const bool says = seen.role == Role::text || seen.role == Role::button || seen.role == Role::name;
                if (!says || stays_as_it_is(content.library, seen.name) || goes_on(visitor, seen.name)) continue;
                // A number stands before its unit.
                if (!std::string_view(seen.name).substr(seen.name.find_first_not_of("0123456789 ")).starts_with("«"))
                    FAIL_CHECK("not translated: " << seen.name);
            }
        };
        const auto does = [&](const kiosk::Deed& deed) {
            visitor.kiosk().take(deed);
            check();
        };
        visitor.kiosk().take(kiosk::Adjust{{.language = "xx"}});  // the first screen speaks all languages
        does(kiosk::Begin{});
        for (const model::View view : {model::View::back, model::View::side, model::View::sole, model::View::front})
            does(kiosk::LookAt{view});
        for (const model::Page& page : content.library.pages) {
            does(kiosk::OpenPage{page.id});
            for (int i = 0; i < model::topic_count; ++i) does(kiosk::ShowBenefit{static_cast<model::Topic>(i)});
            does(kiosk::ShowSection{model::Section::details});
            does(kiosk::ShowSection{model::Section::caution});
        }
        does(kiosk::FollowLink{"plan"});
        for (const char* choice : {"Yes", "No"}) does(kiosk::Choose{"reach", choice});
        does(kiosk::Choose{"race", "Today"});
        CHECK(std::ranges::any_of(visitor.record().all(),
                                  [](const ui::Seen& seen) { return seen.name == "«Keep it light.»"; }));
        visitor.kiosk().take(kiosk::StartOver{});
        visitor.next_frame({}, 1s);
        CHECK(visitor.sees(wording::invitation));
        CHECK_FALSE(visitor.sees("«"));
    }
}

TEST_CASE("what a visitor chose in one language is chosen in another") {
    PlannerContent content;
    content.library.languages = {marked(content.library)};
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Adjust{{.language = "xx"}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    visitor.taps("«Today»");
    CHECK(visitor.kiosk().session().choices("plan") == model::Choices{{"race", "Today"}});
    CHECK(visitor.sees("«Keep it light.»"));
    visitor.kiosk().take(kiosk::Adjust{});
    visitor.waits(500ms);
    CHECK(visitor.finds(Role::text, "Keep it light."));
}

TEST_CASE("translators are given every phrase the kiosk says, and none twice") {
    std::ifstream file(visiting::source_dir + "/app/ui/wording.h");
    std::stringstream header;
    header << file.rdbuf();
    const std::string text = header.str();
    std::set<std::string> written;
    const std::regex quoted("\"([^\"\\n]*)\"");
    for (auto found = std::sregex_iterator(text.begin(), text.end(), quoted); found != std::sregex_iterator(); ++found)
        if (!(*found)[1].str().ends_with(".h")) written.insert((*found)[1]);
    for (const std::string_view id : model::area_ids) written.erase(std::string(id));  // whose roles stand there
    written.erase("");                                                                 // where they have none
    for (const model::MovementName& movement : model::movements()) written.insert(std::string(movement.alt));
    const std::vector<std::string_view> all = wording::all();
    CHECK(written == std::set<std::string>(all.begin(), all.end()));
    CHECK(written.size() == all.size());
}
