#include "model/localised.h"

#include <catch2/catch_test_macros.hpp>

#include "base/dialled.h"

namespace {

/// One page that says 911 in its name, a text and a sign, in English and in Spanish.
model::Library library() {
    model::Library library;
    model::Page page;
    page.id = "help";
    page.name = "When to call 911";
    page.blocks = {model::Text{{}, "Call 911."},
                   model::Warning{{}, "Swollen? Call 911 now.", model::Sign{{}, "clot", "Swollen?", "Call 911 now."}}};
    library.pages = {page};
    library.languages = {{.where = {}, .code = "es", .name = "Español", .words = {}}};
    auto& words = library.languages[0].words;
    words["Call 911."] = {{}, "Llame al 911."};
    words["Call 911 now."] = {{}, "Llame al 911 ahora."};
    words["When to call 911"] = {{}, "Cuándo llamar al 911"};
    words["Swollen?"] = {{}, "¿Hinchado?"};
    return library;
}

std::string text_of(const model::Localised& content) {
    const model::Page& page = content.shown->pages.front();
    return page.name + "|" + std::get<model::Text>(page.blocks[0]).words + "|" +
           std::get<model::Warning>(page.blocks[1]).words;
}

model::Localised localised(model::Library library, const std::string& code) {
    return model::localised(std::make_shared<const model::Library>(std::move(library)), code);
}

}  // namespace

TEST_CASE("a number is exchanged where it stands as a number of its own only") {
    const auto with_112 = [](std::string_view text) { return model::with_number(text, "911", "112"); };
    CHECK(with_112("Call 911, now: (911) 911! “911”") == "Call 112, now: (112) 112! “112”");
    CHECK(with_112("¿911? Llame al 911.") == "¿112? Llame al 112.");
    for (const char* const other : {"1911", "9110", "555-911", "911-0100", "9.911", "1,911", "A911", "911b", "9111"})
        CHECK(with_112(other) == other);
    CHECK(with_112("") == "");
}

TEST_CASE("pages say 911, and visitors read the clinic's number in each language") {
    model::Library abroad = library();
    CHECK(text_of(localised(abroad, "")) == "When to call 911|Call 911.|Swollen? Call 911 now.");
    abroad.clinic.emergency = "112";
    const std::string number = "112" + std::string(base::dialled);
    CHECK(text_of(localised(abroad, "")) ==
          "When to call " + number + "|Call " + number + ".|Swollen? Call " + number + " now.");
    CHECK(text_of(localised(abroad, "es")) ==
          "Cuándo llamar al " + number + "|Llame al " + number + ".|¿Hinchado? Llame al " + number + " ahora.");
    CHECK(localised(abroad, "es").written->pages.front().name == "When to call 911");
    model::Block said = model::Text{{}, "Call 911."};  // by an answer
    localised(abroad, "es").put_into_words(said);
    CHECK(std::get<model::Text>(said).words == "Llame al " + number + ".");
}

TEST_CASE("a visit begins in the first language that visitors can choose") {
    model::Library spanish_first = library();
    CHECK(model::first_language(spanish_first).empty());
    spanish_first.clinic.languages = {"es", "en"};
    CHECK(model::first_language(spanish_first) == "es");
    spanish_first.clinic.written_in = "es";
    CHECK(model::first_language(spanish_first).empty());
    spanish_first.clinic.languages = {};
    CHECK(model::first_language(spanish_first).empty());
}

TEST_CASE("a language in which most signs of danger are not translated is no choice yet") {
    model::Library begun = library();
    begun.clinic.languages = {"es", "en"};
    begun.signs = {{.where = {}, .key = "clot", .words = "Swollen?", .act = "Tell us."},
                   {.where = {}, .key = "chest", .words = "Chest pain?", .act = "Call 911."},
                   {.where = {}, .key = "heat", .words = "Hot?", .act = "Call 911."}};
    CHECK_FALSE(model::knows_dangers(begun, begun.languages[0]));
    CHECK(model::first_language(begun).empty());
    for (const model::Sign& sign : begun.signs)
        begun.languages[0].words[sign.words] = {.where = {}, .words = sign.words};
    CHECK_FALSE(model::knows_dangers(begun, begun.languages[0]));  // the same words over again
    for (const char* sign : {"Swollen?", "Hot?"}) begun.languages[0].words[sign] = {.where = {}, .words = "Sí"};
    CHECK(model::knows_dangers(begun, begun.languages[0]));
    CHECK(model::first_language(begun) == "es");
}

TEST_CASE("a visit begins in no language that has no words: voice and pages are of one language") {
    model::Library lacking = library();
    lacking.clinic.languages = {"fr", "es", "en"};
    CHECK(model::first_language(lacking) == "es");
    lacking.clinic.languages = {"fr", "en", "es"};
    CHECK(model::first_language(lacking).empty());
    lacking.clinic.languages = {"es"};
    for (auto& [original, translation] : lacking.languages[0].words) translation.words.clear();
    CHECK(model::first_language(lacking).empty());
    lacking.languages.clear();
    CHECK(model::first_language(lacking).empty());
}
