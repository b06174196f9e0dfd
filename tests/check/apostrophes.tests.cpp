#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

std::string told(const model::Library& library) {
    std::string all;
    for (const model::Problem& problem : check::run(library)) all += model::to_string(problem) + "\n";
    return all;
}

}  // namespace

TEST_CASE("a word without its apostrophe is told with the one that was meant, once for a sign, and in English alone") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, "Dont rub it. It is important."});
    library.signs = {{{"signs.lua", 3}, "clot", "Is it swollen?", "You cant wait."}};
    for (model::Page& page : library.pages)
        page.blocks.push_back(
            model::Warning{{page.where.file, 9}, model::warned_of(library.signs[0]), library.signs[0]});
    CHECK(told(library) ==
          "areas/calves.lua:9: advice: \"Dont\" lacks its apostrophe, in \"Dont rub it. It is important.\"\n"
          "  hint: write Don't\n"
          "signs.lua:3: advice: \"cant\" lacks its apostrophe, in \"You cant wait.\"\n  hint: write can't\n");
    library.clinic.written_in = "fr";
    CHECK(told(library).find("apostrophe") == std::string::npos);
}

TEST_CASE("who translates is not told to follow a slip of the page: the word that was meant is to be written there") {
    model::Library library = sound_library();
    library.clinic.languages = {"en", "es"};
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 9}, "Dont rub it while it is hot."});
    model::Language spanish = {{"words/es.lua", 1}, "es", "Español", {}, {}};
    spanish.words["Don't rub it while it is hot."] = {{"words/es.lua", 4}, "No lo frote caliente."};
    spanish.carried["Dont rub it while it is hot."] = spanish.words.at("Don't rub it while it is hot.");
    spanish.carried.begin()->second.made_for = "Don't rub it while it is hot.";
    for (const char* words : {"t", "n"}) spanish.words[words] = {{"words/es.lua", 3}, words};
    library.languages = {spanish};
    const std::string all = told(library);
    CHECK(all.find("hint: write Don't again where the page says Dont\n") != std::string::npos);
    CHECK(all.find("put it on this line") == std::string::npos);
}
