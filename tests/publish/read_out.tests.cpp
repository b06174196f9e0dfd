#include "publish/read_out.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <regex>

#include "content/load.h"
#include "model/words.h"

using publish::Extent;
using publish::Sentence;
using publish::SpokenPart;
using Words = std::vector<std::string>;

namespace {

const publish::Cues english = {
    .topics = {"Circulation", "Flexibility", "Inflammation", "Relaxation"},
    .grades = {"Good evidence", "Some evidence", "Limited or mixed", "Not supported"},
    .effect_sizes = {"no effect", "small effect", "medium effect", "large effect"},
    .how_sure = "How sure are we?",
    .how_long = "How long it lasts",
    .today = "Today:",
    .caution = "When not to",
    .picture = "Picture",
    .question = "Question",
    .chosen = "Your choice",
    .right = "That’s right",
    .not_quite = "Not quite",
    .right_one = "This is the one",
};

/// One sentence or more, in English or Spanish.
Words en(std::string_view words) { return publish::sentences(words, "en"); }
Words es(std::string_view words) { return publish::sentences(words, "es"); }
/// Only one is expected.
std::string en_one(std::string_view words) {
    const Words all = en(words);
    return all.size() == 1 ? all[0] : "(" + std::to_string(all.size()) + " sentences)";
}
std::string es_one(std::string_view words) {
    const Words all = es(words);
    return all.size() == 1 ? all[0] : "(" + std::to_string(all.size()) + " sentences)";
}

struct Card {
    model::Library library{};
    std::vector<model::Block> blocks;
    model::Choices choices{};
    Extent extent = Extent::whole;
    std::string_view name{};

    std::vector<Sentence> sentences(const publish::Cues& cues = english) const {
        std::vector<publish::SpokenBlock> shown;
        for (const model::Block& block : blocks) shown.push_back({&block, extent});
        return publish::sentences(publish::Spoken{library, "en", name, shown, choices}, cues);
    }
    Words words(const publish::Cues& cues = english) const {
        Words all;
        for (const Sentence& sentence : sentences(cues)) all.push_back(sentence.words);
        return all;
    }
};

model::Benefit flexibility() {
    model::Benefit benefit;
    benefit.topic = model::Topic::flexibility;
    benefit.title = "You can reach further";
    benefit.text = "A review of 29 trials found a small gain. It fades.";
    benefit.today = "Hold a stretch for 10-15 s.";
    benefit.grade = model::Grade::some;
    benefit.size = model::EffectSize::small;
    benefit.lasts = "minutes to hours";
    return benefit;
}

model::Quiz reach() {
    return {{},
            "reach",
            "Does massage make a muscle longer?",
            {{{}, "Yes", "Yes", "Its stiffness does not change.", false},
             {{}, "No", "No", "The stretch just feels easier.", true}}};
}

}  // namespace

TEST_CASE("a text is spoken sentence by sentence") {
    CHECK(en("Rest. Then walk! Why not?") == Words{"Rest.", "Then walk!", "Why not?"});
    CHECK(en("A title without a full stop") == Words{"A title without a full stop."});
    CHECK(en("Call 911 for these:") == Words{"Call 9 1 1 for these."});
    CHECK(en("He said “Rest.” Then he left.") == Words{"He said “Rest.”", "Then he left."});
    CHECK(es("¿Le duele? ¡Pare! Pida ayuda.") == Words{"¿Le duele?", "¡Pare!", "Pida ayuda."});
    CHECK(es("¿Le duele? Él ayuda.") == Words{"¿Le duele?", "Él ayuda."});
    CHECK(en(" – ").empty());
    CHECK(en("").empty());
}

TEST_CASE("a full stop within a sentence does not end it") {
    CHECK(en_one("Ask Dr. Lee, e.g. by phone.") == "Ask doctor Lee, for example by phone.");
    CHECK(en_one("The U.S. Navy rested.") == "The U S Navy rested.");
    CHECK(en_one("Take bus No. 5 home.") == "Take bus number 5 home.");
    CHECK(en_one("Written by J. Smith.") == "Written by J. Smith.");
    CHECK(en_one("It rose by 2.5 percent.") == "It rose by 2 point 5 percent.");
    CHECK(en_one("Well… maybe not.") == "Well… maybe not.");
    CHECK(en_one("Well… (maybe not).") == "Well… (maybe not).");
    CHECK(en_one("Well... maybe not.") == "Well... maybe not.");
    CHECK(es_one("Pida ayuda, p. ej. al Dr. Paz.") == "Pida ayuda, por ejemplo al doctor Paz.");
    CHECK(es_one("Pare… él le ayuda.") == "Pare… él le ayuda.");
}

TEST_CASE("an abbreviation at the end of a sentence ends it") {
    CHECK(en("Hold it for 10 min. Then walk.") == Words{"Hold it for 10 minutes.", "Then walk."});
    CHECK(en("Rest, ice, etc. Then walk.") == Words{"Rest, ice, et cetera.", "Then walk."});
    CHECK(en("No. It fades.") == Words{"No.", "It fades."});
    CHECK(en("No. ( “5” )") == Words{"No.", "( “5” )."});
    CHECK(en_one("He lives in the U.S.") == "He lives in the U S.");
}

TEST_CASE("numbers are spoken as people say them") {
    CHECK(en_one("29 trials with 1,802 people") == "29 trials with 1802 people.");
    CHECK(es_one("37 ensayos con 1.802 personas") == "37 ensayos con 1802 personas.");
    CHECK(es_one("5,205 corredores, 2,5 veces") == "5205 corredores, 2 coma 5 veces.");
    CHECK(en_one("Call 911. ") == "Call 9 1 1.");
    CHECK(en_one("Call or text 988!") == "Call or text 9 8 8!");
    CHECK(es_one("Llame al 911.") == "Llame al 9 1 1.");
    CHECK(en_one("Keep the pressure at 0-10") == "Keep the pressure at 0 to 10.");
    CHECK(en_one("Call 555-0100") == "Call 5 5 5, 0 1 0 0.");
    CHECK(en_one("Call 555 0100, or 10-015") == "Call 555 0 1 0 0, or 1 0, 0 1 5.");
    CHECK(en_one("It costs $5, not $1") == "It costs 5 dollars, not 1 dollar.");
    CHECK(en_one("Page #5") == "Page number 5.");
    CHECK(en_one("A 100-mile race") == "A 100-mile race.");
}

TEST_CASE("years are spoken as years") {
    CHECK(en_one("(Schwane and others, 1983)") == "(Schwane and others, 19 83).");
    CHECK(en_one("In 2025 a study came") == "In 20 25 a study came.");
    CHECK(en_one("In 2007 a study came") == "In 2007 a study came.");
    CHECK(en_one("A climb of 1950 m") == "A climb of 1950 meters.");
    CHECK(en_one("1,983 people") == "1983 people.");
    CHECK(es_one("(Schwane y otros, 1983)") == "(Schwane y otros, 1983).");
}

TEST_CASE("units are spoken whole") {
    CHECK(en_one("Run 5 km in 30 min, then 1 km") == "Run 5 kilometers in 30 minutes, then 1 kilometer.");
    CHECK(en_one("10-15 min, or 10–15 min") == "10 to 15 minutes, or 10 to 15 minutes.");
    CHECK(en_one("(30 km), 5km and a 5-km run") == "(30 kilometers), 5 kilometers and a 5 kilometer run.");
    CHECK(en_one("2 mm at 12 km/h") == "2 millimeters at 12 kilometers an hour.");
    CHECK(en_one("10% or 10 % at 40° or 40 °C") == "10 percent or 10 percent at 40 degrees or 40 degrees Celsius.");
    CHECK(en_one("Do it 3x, or 3x10 s") == "Do it 3 times, or 3 times 10 seconds.");
    CHECK(en_one("Wait 1 min.") == "Wait 1 minute.");
    CHECK(en_one("From 8:00, for 1/2 hour") == "From 8:00, for 1/2 hour.");
    CHECK(es_one("5 km en 30 min, luego 1 km") == "5 kilómetros en 30 minutos, luego 1 kilómetro.");
    CHECK(es_one("De 10-15 min a 12 km/h") == "De 10 a 15 minutos a 12 kilómetros por hora.");
    CHECK(es_one("Un 10 % más, a 40 °C") == "Un 10 por ciento más, a 40 grados Celsius.");
    CHECK(en_one("I am in a g m h, of 5, g") == "I am in a g m h, of 5, g.");
}

TEST_CASE("what is written short is spoken whole") {
    CHECK(en_one("The IT band, vs. the IT-band") == "The I T band, versus the I T band.");
    CHECK(en_one("Heat vs ice + rest") == "Heat versus ice plus rest.");
    CHECK(en_one("Heat & ice and/or an MRI") == "Heat and ice and or an M R I.");
    CHECK(en_one("Rest, i.e. NOT running") == "Rest, that is NOT running.");
    CHECK(es_one("Ud. y la Dra. Paz, aprox. a las 3 p.m.") ==
          "usted y la doctora Paz, aproximadamente a las 3 pe eme.");
    CHECK(es_one("En EE. UU. hay más") == "En estados unidos hay más.");
    CHECK(es_one("Sala n.º 5") == "Sala número 5.");
    CHECK(publish::sentences("5 km. Repos.", "fr") == Words{"5 km.", "Repos."});
}

TEST_CASE("what is no word is spoken as it is written") {
    std::string chain = "1";
    for (int i = 0; i < 50'000; ++i) chain += "-1/A";
    CHECK(en_one(chain) == chain + ".");
}

TEST_CASE("a benefit says what it is, how sure we are, how long it lasts, and what to do today") {
    const Card card = {.blocks = {flexibility()}, .name = "Calves"};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {std::nullopt, SpokenPart::name, 0, "Calves."},
                                  {0, SpokenPart::topic, 0, "Flexibility."},
                                  {0, SpokenPart::title, 0, "You can reach further."},
                                  {0, SpokenPart::words, 0, "A review of 29 trials found a small gain."},
                                  {0, SpokenPart::words, 0, "It fades."},
                                  {0, SpokenPart::grade, 0, "How sure are we?"},
                                  {0, SpokenPart::grade, 0, "Some evidence."},
                                  {0, SpokenPart::size, 0, "small effect."},
                                  {0, SpokenPart::lasts, 0, "How long it lasts: minutes to hours."},
                                  {0, SpokenPart::today, 0, "Today: Hold a stretch for 10 to 15 seconds."},
                              });
    CHECK(card.words({}) == Words{"Calves.", "You can reach further.", "A review of 29 trials found a small gain.",
                                  "It fades.", "minutes to hours.", "Hold a stretch for 10 to 15 seconds."});
}

TEST_CASE("a benefit at a glance says its topic, its title and how sure we are") {
    const Card card = {.blocks = {flexibility()}, .extent = Extent::glance};
    CHECK(card.words() == Words{"Flexibility.", "You can reach further.", "How sure are we?", "Some evidence."});
}

TEST_CASE("what a benefit does not have is not announced") {
    model::Benefit none = flexibility();
    none.size = model::EffectSize::none;
    none.lasts.clear();
    none.today.clear();
    for (const Sentence& sentence : Card{.blocks = {none}}.sentences()) {
        CHECK(sentence.part != SpokenPart::size);
        CHECK(sentence.part != SpokenPart::lasts);
        CHECK(sentence.part != SpokenPart::today);
    }
}

TEST_CASE("every sentence knows its block, and its item in a list") {
    const Card card = {.blocks = {model::Heading{{}, "At home"}, model::List{{}, {"Walk. Often.", "Rest"}},
                                  model::Picture{{}, "a.png", "Two hands"},
                                  model::Warning{{}, "Chest pain? Call 911."}}};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {0, SpokenPart::title, 0, "At home."},
                                  {1, SpokenPart::item, 0, "Walk."},
                                  {1, SpokenPart::item, 0, "Often."},
                                  {1, SpokenPart::item, 1, "Rest."},
                                  {2, SpokenPart::words, 0, "Picture: Two hands."},
                                  {3, SpokenPart::words, 0, "When not to: Chest pain?"},
                                  {3, SpokenPart::words, 0, "Call 9 1 1."},
                              });
}

TEST_CASE("a link is said as the name of its page") {
    Card card = {.blocks = {model::Link{{}, "achilles"}, model::Link{{}, "gone"}}};
    model::Page page;
    page.id = "achilles";
    page.name = "Achilles";
    card.library.pages = {page};
    CHECK(card.sentences() == std::vector<Sentence>{{0, SpokenPart::name, 0, "Achilles."}});
}

TEST_CASE("a quiz says its question and its choices, and why once it is answered") {
    Card card = {.blocks = {reach()}};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {0, SpokenPart::question, 0, "Question: Does massage make a muscle longer?"},
                                  {0, SpokenPart::choice, 0, "1: Yes."},
                                  {0, SpokenPart::choice, 1, "2: No."},
                              });
    card.choices["reach"] = "Yes";
    CHECK(card.words() == Words{"Question: Does massage make a muscle longer?", "1: Yes.", "Not quite.",
                                "Its stiffness does not change.", "2: No.", "This is the one."});
    card.choices["reach"] = "No";
    CHECK(card.words() == Words{"Question: Does massage make a muscle longer?", "1: Yes.", "2: No.", "That’s right.",
                                "The stretch just feels easier."});
}

TEST_CASE("a question about the visitor says which choice was made") {
    Card card = {
        .blocks = {model::Ask{{}, "race", "When is your race?", {{"Today", "Today"}, {"No race", "No race"}}}}};
    card.choices["race"] = "Today";
    CHECK(card.words() == Words{"Question: When is your race?", "1: Today.", "Your choice.", "2: No race."});
}

namespace {

/// What a voice should not have to make sense of.
const std::regex written_short(
    "\\d ?(km|mi|min|mm|cm|m|kg|g|s|h)(?![A-Za-z])|\\d(\\.|,|-|–)\\d|%|°|&|\\bvs\\b|e\\.g\\.|911|988|\\bIT\\b");

/// Whether a voice may say it: not too long to step through, and nothing left in it that is written short.
void check_can_be_said(const std::string& words) {
    constexpr std::size_t longest = 260;  // some 20 seconds
    INFO(words);
    CHECK(words.size() > 1);
    CHECK(words.size() <= longest);
    CHECK_FALSE(std::regex_search(words, written_short));
}

}  // namespace

TEST_CASE("every page can be listened to in both languages") {
    const model::Library written = content::load(std::string(BODYMAP_SOURCE_DIR) + "/content").library;
    REQUIRE(written.pages.size() > 30);
    for (const std::string language : {"en", "es"}) {
        const model::Library library = model::translated(written, language);
        for (const model::Page& page : library.pages) {
            const model::Choices none;
            publish::Spoken spoken{library, language, page.name, {}, none};
            for (const model::Block& block : page.blocks) spoken.blocks.push_back({&block});
            const auto sentences = publish::sentences(spoken, english);
            INFO(language << " " << page.id);
            CHECK(sentences.size() > 5);
            for (const Sentence& sentence : sentences) check_can_be_said(sentence.words);
        }
    }
}

TEST_CASE("everything that is translated can be said in both languages, answers too") {
    const model::Library library = content::load(std::string(BODYMAP_SOURCE_DIR) + "/content").library;
    REQUIRE(library.language("es"));
    for (const auto& [original, translation] : library.language("es")->words) {
        for (const std::string& sentence : en(original)) check_can_be_said(sentence);
        for (const std::string& sentence : es(translation.words)) check_can_be_said(sentence);
    }
}
