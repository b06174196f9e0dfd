#include <catch2/catch_test_macros.hpp>

#include "check/lint.h"
#include "commands/check_content.h"
#include "commands/speech.h"
#include "content/load.h"
#include "content/script/answer.h"
#include "model/localised.h"

namespace {

const std::string folder = BODYMAP_SOURCE_DIR "/content";

/// Every text of the page as visitors read it, what its answers may say among them.
std::vector<std::string> texts_of(const model::Localised& content, const model::Page& written) {
    std::vector<std::string> texts;
    const auto add = [&](const auto& from) {
        for (const model::Passage& passage : model::passages_of(from)) texts.push_back(passage.words);
    };
    add(*content.shown->page(written.id));
    for (const model::Block& block : written.blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer) continue;
        for (const model::Choices& choices : content::combinations(written, *answer))
            for (model::Block said : content::answer(folder, written, *answer, choices).blocks) {
                content.put_into_words(said);
                add(said);
            }
    }
    return texts;
}

struct Told {
    int numbers = 0;        ///< texts that say it
    std::string left_over;  ///< texts that still say 911
    int spelled = 0;        ///< of what is heard
};

Told told_in(const std::string& language, const std::string& number, const std::string& spelled) {
    model::Library library = content::load(folder).library;
    library.clinic.emergency = number;
    const auto content = model::localised(std::make_shared<const model::Library>(std::move(library)), language);
    Told told;
    for (const model::Page& page : content.written->pages)
        for (const std::string& text : texts_of(content, page)) {
            if (text.find(number) != text.npos) ++told.numbers;
            if (text.find("911") != text.npos) told.left_over += text + "\n";
            for (const std::string& said : commands::saying(content, text)) {
                if (said.find("911") != said.npos || said.find("9 1 1") != said.npos) told.left_over += said + "\n";
                if (said.find(spelled) != said.npos) ++told.spelled;
            }
        }
    return told;
}

}  // namespace

TEST_CASE("with another emergency number no page and no answer says 911, seen or heard, in either language") {
    for (const std::string language : {"", "es"})
        for (const auto& [number, spelled] : {std::pair("112", "1 1 2"), std::pair("999", "9 9 9")}) {
            INFO(language << " " << number);
            const Told told = told_in(language, number, spelled);
            CHECK(told.left_over == "");
            CHECK(told.numbers > 50);
            CHECK(told.spelled >= told.numbers);
        }
}

TEST_CASE("another emergency number makes no translation stale, and check finds nothing new") {
    model::Library library = content::load(folder).library;
    const check::Facts facts = commands::facts(folder, {});
    const auto before = check::run(library, facts);
    library.clinic.emergency = "112";
    CHECK(check::run(library, facts) == before);
}

TEST_CASE("whatever else people write for 911 is told, in either language, as only 911 is known for a number to call") {
    const auto told = [](const std::string& code, const std::string& words) {
        model::Library library = content::load(folder).library;
        model::Page& calves = *std::ranges::find(library.pages, "calves", &model::Page::id);
        if (code == "en")
            calves.blocks.push_back(model::Warning{{"areas/calves.lua", 200}, words});
        else
            std::ranges::find(library.languages, code, &model::Language::code)->words["Calves"].words = words;
        return std::ranges::any_of(check::run(library), [&](const model::Problem& problem) {
            return problem.message.find(" misleads, in ") != problem.message.npos &&
                   problem.hint.find("911\"") != problem.hint.npos;
        });
    };
    for (const std::string words : {"Call 9-1-1 now.", "Dial 9 1 1.", "Nine-one-one!", "Call an ambulance.",
                                    "Is it worse? Then call for an ambulance now.", "Call emergency services."})
        CHECK(told("en", "Blue leg? " + words));
    for (const std::string words : {"Llame al 9-1-1.", "Marque 9 1 1.", "Llame a una ambulancia.",
                                    "Llame ya a una ambulancia.", "Llame a los servicios de emergencia."})
        CHECK(told("es", "¿Pierna azul? " + words));
    CHECK_FALSE(told("en", "Blue leg? Call 911 now."));
    CHECK_FALSE(told("es", "¿Pierna azul? Llame al 911 ahora."));
}
