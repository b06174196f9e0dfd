#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "content/load.h"
#include "model/movement.h"
#include "model/passages.h"

// What the pages as they ship say of danger, and how they speak.

namespace {

using Words = std::set<std::string>;

model::Library shipped() { return content::load(BODYMAP_SOURCE_DIR "/content").library; }

/// The words of more than three letters, in small letters.
Words words_of(const std::string& text) {
    Words words;
    std::string word;
    for (const char c : text + ' ') {
        if (base::is_letter(c)) {
            word += base::lower(c);
            continue;
        }
        if (word.size() > 3) words.insert(word);
        word.clear();
    }
    return words;
}

/// Of the words of the first, how many the second has, from 0 to 1.
double shared(const Words& one, const Words& other) {
    const auto both = std::ranges::count_if(one, [&](const std::string& word) { return other.contains(word); });
    return one.empty() ? 0 : static_cast<double>(both) / static_cast<double>(one.size());
}

Words signs_on(const model::Page& page) {
    Words keys;
    for (const model::Block& block : page.blocks)
        if (const auto* const warning = std::get_if<model::Warning>(&block); warning && warning->sign)
            keys.insert(warning->sign->key);
    return keys;
}

/// What the pages say, beside its Spanish; not what is told of pictures, which tell nobody to do it.
void for_each_text(auto use) {
    const model::Library library = shipped();
    const model::Library spanish = model::translated(library, "es");
    for (std::size_t page = 0; page < library.pages.size(); ++page) {
        const auto english = model::passages_of(library.pages[page]);
        const auto translated = model::passages_of(spanish.pages[page]);
        REQUIRE(english.size() == translated.size());
        for (std::size_t at = 0; at < english.size(); ++at) {
            const bool of_picture = std::ranges::any_of(model::movements(), [&](const model::MovementName& movement) {
                return movement.alt == english[at].words;
            });
            if (of_picture) continue;
            INFO(english[at].where.file << ":" << english[at].where.line << " " << translated[at].words);
            use(english[at].words, translated[at].words);
        }
    }
}

}  // namespace

TEST_CASE("no page words a sign of danger in its own way") {
    const model::Library library = shipped();
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks) {
            const auto* const warning = std::get_if<model::Warning>(&block);
            if (!warning || warning->sign) continue;
            INFO(warning->where.file << ":" << warning->where.line << " " << warning->words);
            CHECK(warning->words.find("911") == std::string::npos);
            for (const model::Sign& sign : library.signs) {
                INFO("the sign " << sign.key);
                CHECK(shared(words_of(sign.words), words_of(warning->words)) < 0.7);
            }
        }
}

TEST_CASE("every area asks about blood thinners, and the hip, thigh and knee about children and teens") {
    const model::Library library = shipped();
    for (const model::Page& page : library.pages) {
        INFO(page.id);
        if (!page.area.empty()) CHECK(signs_on(page).contains("blood-thinners"));
    }
    for (const char* id : {"hips", "hip-flexors", "adductors", "quads", "knees", "hamstrings"}) {
        INFO(id);
        CHECK(signs_on(*library.page(id)).contains("child-hip"));
    }
}

TEST_CASE("every area begins with what is to be known in short") {
    for (const model::Page& page : shipped().pages) {
        if (page.area.empty()) continue;
        INFO(page.id);
        const auto* const first = std::get_if<model::Text>(&page.blocks.front());
        REQUIRE(first);
        CHECK(first->words.size() <= 125);
    }
}

TEST_CASE("a benefit says at most once that something was not found, and never in its title") {
    for (const model::Page& page : shipped().pages)
        for (const model::Block& block : page.blocks) {
            const auto* const benefit = std::get_if<model::Benefit>(&block);
            if (!benefit) continue;
            INFO(benefit->where.file << ":" << benefit->where.line);
            const std::string found_no = "We found no";
            const std::size_t first = benefit->text.find(found_no);
            CHECK((first == std::string::npos || benefit->text.find(found_no, first + 1) == std::string::npos));
            for (const char* no : {"No ", "Not ", "no ", "not ", "n't ", "n’t "})
                CHECK(benefit->title.find(no) == std::string::npos);
        }
}

TEST_CASE("a condition says what to do today, and goes straight to its yellow cards, so that both are seen at once") {
    int conditions = 0;
    for (const model::Page& page : shipped().pages) {
        if (!page.where.file.starts_with("conditions/")) continue;
        ++conditions;
        INFO(page.id);
        REQUIRE(page.blocks.size() > 1);
        const auto* const opening = std::get_if<model::Text>(&page.blocks[0]);
        REQUIRE(opening);
        CHECK(opening->words.find(" Today: ") != std::string::npos);
        CHECK(std::holds_alternative<model::Warning>(page.blocks[1]));
    }
    CHECK(conditions > 10);
}

TEST_CASE("all warnings of a condition stand above the line that says to read on if none fits") {
    int pages = 0;
    for (const model::Page& page : shipped().pages) {
        const auto reads_on = std::ranges::find_if(page.blocks, [](const model::Block& block) {
            const auto* const text = std::get_if<model::Text>(&block);
            return text && text->words.ends_with("If not, read on.");
        });
        if (reads_on == page.blocks.end()) continue;
        ++pages;
        INFO(page.id);
        CHECK(std::none_of(reads_on, page.blocks.end(),
                           [](const model::Block& block) { return std::holds_alternative<model::Warning>(block); }));
    }
    CHECK(pages > 10);
}

TEST_CASE("an exercise to do today stands right above its moving picture") {
    const model::Library library = shipped();
    const std::vector<std::pair<std::string, std::string>> exercises = {
        {"achilles-tendinopathy", "heel-raise"}, {"arthritis", "heel-slide"},
        {"calf-strain", "ankle-pumps"},          {"cramp", "wall-stretch"},
        {"low-back-pain", "knee-rock"},          {"it-band-syndrome", "side-leg-lift"},
        {"kneecap-pain", "knee-straighten"},     {"sprained-ankle", "ankle-pumps"},
        {"plantar-fasciitis", "toe-pull"}};
    for (const auto& exercise : exercises) {
        INFO(exercise.first);
        const model::Page* const page = library.page(exercise.first);
        REQUIRE(page);
        const auto shown = std::ranges::find_if(page->blocks, [&](const model::Block& block) {
            const auto* const picture = std::get_if<model::Movement>(&block);
            return picture && picture->of == exercise.second;
        });
        REQUIRE(shown != page->blocks.end());
        CHECK(std::holds_alternative<model::List>(*std::prev(shown)));
    }
}

TEST_CASE("an exercise that bends or lifts the hip far says first not with a hip replacement, in either language") {
    int exercises = 0;
    for_each_text([&](const std::string& english, const std::string& translated) {
        for (const char* exercise : {"lift the top leg", "knee to your chest", "across the other knee", "cross one leg",
                                     "swing one leg", "soles together", "loop a towel", "from side to side"}) {
            const std::size_t found = english.find(exercise);
            if (found == std::string::npos) continue;
            ++exercises;
            CHECK(english.find("no hip replacement") < found);
            CHECK(translated.find("cadera artificial") != std::string::npos);
        }
    });
    CHECK(exercises > 8);
}

TEST_CASE("a stroke that has passed, fainting on a run and a belly that gets worse are signs on every way to 911") {
    const model::Library library = shipped();
    for (const model::Sign& sign : library.signs) {
        INFO(sign.key);
        if (sign.key == "stroke" || sign.key == "headache") CHECK(sign.words.ends_with("even if it's gone?"));
        if (sign.key == "breath") CHECK(sign.words.find("pass out, even on a run") != std::string::npos);
    }
    for (const char* page : {"elsewhere", "get-help"})
        for (const char* sign : {"chest", "breath", "allergy", "stroke", "headache", "belly-back", "belly-worse",
                                 "heat", "rhabdo", "groin-lump"}) {
            INFO(page << " " << sign);
            CHECK(signs_on(*library.page(page)).contains(sign));
        }
}

TEST_CASE("chest pain that has passed is asked about, and an old fall or crash is none for an emergency room") {
    const model::Library library = shipped();
    const auto asks = [&](const char* key, const char* words) {
        const model::Sign* const found = library.sign(key);
        return found && found->words.find(words) != std::string::npos;
    };
    CHECK(asks("chest", "tightness, or have you had it lately, even only on a run and even if it's gone?"));
    CHECK_FALSE(asks("chest-run", "chest"));  // one symptom has one order: 911
    CHECK(asks("chest-run", "or at rest"));
    CHECK(asks("fall-neck", "in the last weeks"));
    CHECK(asks("fall-neck-numb", "in the last weeks"));
}

TEST_CASE("a severe allergy is a sign for 911 wherever somebody reads about oil, a first massage or help") {
    const model::Library library = shipped();
    for (const char* page : {"get-help", "first-massage", "after-massage"}) {
        INFO(page);
        CHECK(signs_on(*library.page(page)).contains("allergy"));
    }
    const model::Sign* const allergy = library.sign("allergy");
    REQUIRE(allergy);
    CHECK(allergy->urgency == model::Urgency::call_now);
}

TEST_CASE("whoever finds somebody collapsed reads first of all to call, to press on the chest and to fetch the AED") {
    const model::Library library = shipped();
    for (const model::Block& block : library.page("get-help")->blocks)
        if (const auto* const warning = std::get_if<model::Warning>(&block)) {
            REQUIRE(warning->sign);
            CHECK(warning->sign->key == "collapse");
            CHECK(warning->sign->urgency == model::Urgency::call_now);
            for (const char* const words : {"Call 911", "middle of the chest", "AED"})
                CHECK(warning->words.find(words) != std::string::npos);
            break;
        }
}

TEST_CASE("a sore bone has a page under the names that runners are told, which nobody massages") {
    const model::Library library = shipped();
    const model::Page* const page = library.page("sore-bone");
    REQUIRE(page);
    const auto called = [&](const char* name) { return std::ranges::count(page->also, name) == 1; };
    CHECK(called("Stress fracture"));
    CHECK(called("Low energy (RED-S)"));
    for (const char* const sign : {"stress-fracture", "femoral-neck", "energy"}) CHECK(signs_on(*page).contains(sign));
    for (const char* const id : {"shins", "feet", "hips", "common-problems"}) {
        INFO(id);
        CHECK(std::ranges::any_of(library.page(id)->blocks, [](const model::Block& block) {
            const auto* const link = std::get_if<model::Link>(&block);
            return link && link->to == "sore-bone";
        }));
    }
}

TEST_CASE("heel raises are not for a tendon that an antibiotic or a steroid shot may have harmed, in either language") {
    int exercises = 0;
    for_each_text([&](const std::string& english, const std::string& translated) {
        const std::size_t rise = english.find("rise on");
        if (rise == std::string::npos || english.find("lower slowly") == std::string::npos) return;
        ++exercises;
        CHECK(english.find("an antibiotic or steroid shot") < rise);
        CHECK(translated.find("esteroides") != std::string::npos);
    });
    CHECK(exercises > 3);
}

TEST_CASE("a stretch of the calf at a wall is not for such a tendon either, in either language") {
    int exercises = 0;
    for_each_text([&](const std::string& english, const std::string& translated) {
        const std::size_t stretch = english.find("heel down");
        // A tendon that hurts is left out by "If nothing hurts" as well.
        if (stretch == std::string::npos || english.starts_with("If nothing hurts")) return;
        ++exercises;
        INFO(english);
        CHECK(english.find("antibiotic or steroid shot") < stretch);
        CHECK(translated.find("esteroides") != std::string::npos);
    });
    CHECK(exercises > 4);
}

TEST_CASE("where exercises are told of, a tendon that an antibiotic or a steroid shot may have harmed gets none") {
    int pages = 0;  // all but those of the neck and the back, which are no tendons
    for_each_text([&](const std::string& english, const std::string& translated) {
        if (!english.starts_with("Do each exercise once a day")) return;
        if (english.find("after an antibiotic or a steroid shot? Skip them") == std::string::npos) return;
        ++pages;
        CHECK(translated.find("esteroides? No los haga") != std::string::npos);
    });
    CHECK(pages == 24);
}

TEST_CASE("an area whose exercises are not for a hip replacement says to ask the surgeon first") {
    for (const model::Page& page : shipped().pages) {
        if (page.area.empty() || page.area == "lower-back") continue;  // nobody presses near a hip there
        const bool warns = std::ranges::any_of(model::passages_of(page), [](const model::Passage& passage) {
            return passage.words.find("no hip replacement") != std::string::npos;
        });
        INFO(page.id);
        if (warns) CHECK(signs_on(page).contains("operation"));
    }
}

TEST_CASE("where soreness after a hard run is called plain, there stands the sign of muscle that breaks down") {
    int areas = 0;
    const model::Library library = shipped();
    const auto says = [](const model::Page& page, const char* words) {
        return std::ranges::any_of(model::passages_of(page), [&](const model::Passage& passage) {
            return passage.words.find(words) != std::string::npos;
        });
    };
    for (const model::Page& page : library.pages) {
        if (!says(page, "That's plain soreness if it fades")) continue;
        ++areas;
        INFO(page.id);
        CHECK(signs_on(page).contains("rhabdo"));
    }
    CHECK(areas == 4);
    // Among the signs of the calves, a clot has to stay in the first view.
    CHECK(says(*library.page("calves"), "and fading: normal. Pee dark like cola? Call 911."));
}

TEST_CASE("whoever has swollen legs, or a neck that is about to be pressed or pulled, finds the signs of harm there") {
    const model::Library library = shipped();
    for (const std::string page : {"ankles", "inflammation", "circulation", "lymph-drainage", "get-help"})
        CHECK(signs_on(*library.page(page)).contains("legs-swollen"));
    for (const std::string page : {"neck", "trigger-points", "assisted-stretching"})
        CHECK(signs_on(*library.page(page)).contains("fall-neck"));
}

TEST_CASE("'Get help' says at once that the screen itself calls nobody") {
    const model::Library help = shipped();
    const auto* const first = std::get_if<model::Text>(&help.page("get-help")->blocks.front());
    REQUIRE(first);
    CHECK(first->words.find("This screen can't call for you") != std::string::npos);
}

TEST_CASE("a benefit that was not tested names nobody as tested, and none lasts for a number that nobody measured") {
    for (const model::Page& page : shipped().pages)
        for (const model::Block& block : page.blocks) {
            const auto* const benefit = std::get_if<model::Benefit>(&block);
            if (!benefit) continue;
            INFO(benefit->where.file << ":" << benefit->where.line);
            if (benefit->grade == model::Grade::not_tested && !benefit->tested.empty())
                CHECK(benefit->tested.starts_with("No trial of massage."));
            CHECK(benefit->lasts != "minutes");
        }
}

TEST_CASE("whoever reads of a swollen knee is told how soon to be seen, as urgently as the danger signs say it") {
    const model::Library library = shipped();
    const model::Page* const knees = library.page("knees");
    REQUIRE(knees);
    const model::Benefit* const swollen = model::benefit(*knees, model::Topic::inflammation);
    REQUIRE(swollen);
    for (const std::string urgency : {"Get seen today", "Go to an emergency room now", "See a doctor this week"})
        CHECK(swollen->text.find(urgency) != std::string::npos);
    for (const std::string page : {"knees", "ankles", "arthritis"}) {
        REQUIRE(library.page(page));
        CHECK(signs_on(*library.page(page)).contains("hot-joint"));
        CHECK(signs_on(*library.page(page)).contains("weeks-pain"));
    }
}

TEST_CASE("a swollen joint is asked about with the hips and knees, today and this week, where one looks for it") {
    const model::Library library = shipped();
    for (const std::string page : {"check-yourself", "plan"}) {
        std::string heading;
        std::map<std::string, std::string> below;  // the heading above each sign
        for (const model::Block& block : library.page(page)->blocks) {
            if (const auto* const above = std::get_if<model::Heading>(&block)) heading = above->words;
            if (const auto* const list = std::get_if<model::List>(&block))
                for (const std::string& key : list->signs) below[key] = heading;
        }
        CHECK(below["hot-joint"] == "Get seen today: hips, knees, joints");
        CHECK(below["weeks-pain"] == "Get seen this week: joints, and pain that stays");
        CHECK(below["knee-locks"] == below["weeks-pain"]);
    }
}
