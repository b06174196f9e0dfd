#include "prose/spoken.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <string>
#include <vector>

using prose::Tongue;
using Words = std::vector<std::string>;

namespace {

Words en(std::string_view text) { return prose::spoken(text, Tongue::english); }
/// Only one sentence is expected.
std::string one(const Words& all) {
    return all.size() == 1 ? all[0] : "(" + std::to_string(all.size()) + " sentences)";
}
std::string en_one(std::string_view text) { return one(en(text)); }
std::string es_one(std::string_view text) { return one(prose::spoken(text, Tongue::spanish)); }

}  // namespace

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
    CHECK(en("Hold it for 10 min. Then walk.") == Words{"Hold it for 10 minutes", "Then walk."});
    CHECK(en("Rest, ice, etc. Then walk.") == Words{"Rest, ice, et cetera", "Then walk."});
    CHECK(en("No. It fades.") == Words{"No.", "It fades."});
    CHECK(en("No. ( “5” )") == Words{"No.", "( “5” )"});
    CHECK(en_one("He lives in the U.S.") == "He lives in the U S");
}

TEST_CASE("numbers are spoken as people say them") {
    CHECK(en_one("29 trials with 1,802 people") == "29 trials with 1802 people");
    CHECK(es_one("37 ensayos con 1.802 personas") == "37 ensayos con 1802 personas");
    CHECK(es_one("5,205 corredores, 2,5 veces") == "5205 corredores, 2 coma 5 veces");
    CHECK(en_one("Call 911. ") == "Call 9 1 1.");
    CHECK(en_one("Call or text 988!") == "Call or text 9 8 8!");
    CHECK(es_one("Llame al 911.") == "Llame al 9 1 1.");
    CHECK(en_one("Keep the pressure at 0-10") == "Keep the pressure at 0 to 10");
    CHECK(en_one("Call 555-0100") == "Call 5 5 5, 0 1 0 0");
    CHECK(en_one("Call 555 0100, or 10-015") == "Call 555 0 1 0 0, or 1 0, 0 1 5");
    CHECK(en_one("It costs $5, not $1") == "It costs 5 dollars, not 1 dollar");
    CHECK(en_one("Page #5") == "Page number 5");
    CHECK(en_one("A 100-mile race") == "A 100-mile race");
}

TEST_CASE("a year is spoken as one, and as it is written where every voice knows it") {
    CHECK(en_one("(Schwane and others, 1983)") == "(Schwane and others, 19 83)");
    CHECK(en_one("In 2025 a study came") == "In 2025 a study came");
    CHECK(en_one("(Frandsen and others, 2025)") == "(Frandsen and others, 2025)");
    CHECK(en_one("In 2007 a study came") == "In 2007 a study came");
    CHECK(en_one("A climb of 1950 m") == "A climb of 1950 meters");
    CHECK(en_one("1,983 people") == "1983 people");
    CHECK(es_one("(Schwane y otros, 1983)") == "(Schwane y otros, 1983)");
}

TEST_CASE("halves and quarters are said in words, so that no voice makes 51/2 of 5½") {
    CHECK(en_one("At most: after 5 miles, 5½; after 8, 8¾.") ==
          "At most: after 5 miles, 5 and a half; after 8, 8 and three quarters.");
    CHECK(en_one("½ hour, or 1¼ miles") == "a half hour, or 1 and a quarter miles");
    CHECK(es_one("de 5, 5½; de 8, 8¾") == "de 5, 5 y medio; de 8, 8 y tres cuartos");
    CHECK(es_one("de 5 millas, 5½; de 8, 8½") == "de 5 millas, 5 y media; de 8, 8 y media");
    CHECK(es_one("½ hora, o 1½ kilómetros") == "media hora, o 1 y medio kilómetros");
    CHECK(en_one("1½ mi, or ½ mi") == "1 and a half miles, or a half mile");
    CHECK(es_one("8½ km") == "8 y medio kilómetros");
}

TEST_CASE("units are spoken whole") {
    CHECK(en_one("Run 5 km in 30 min, then 1 km") == "Run 5 kilometers in 30 minutes, then 1 kilometer");
    CHECK(en_one("10-15 min, or 10–15 min") == "10 to 15 minutes, or 10 to 15 minutes");
    CHECK(en_one("(30 km), 5km and a 5-km run") == "(30 kilometers), 5 kilometers and a 5 kilometer run");
    CHECK(en_one("2 mm at 12 km/h") == "2 millimeters at 12 kilometers an hour");
    CHECK(en_one("10% or 10 % at 40° or 40 °C") == "10 percent or 10 percent at 40 degrees or 40 degrees Celsius");
    CHECK(en_one("Do it 3x, or 3x10 s") == "Do it 3 times, or 3 times 10 seconds");
    CHECK(en_one("Wait 1 min.") == "Wait 1 minute");
    CHECK(en_one("From 8:00, for 1/2 hour") == "From 8:00, for 1/2 hour");
    CHECK(es_one("5 km en 30 min, luego 1 km") == "5 kilómetros en 30 minutos, luego 1 kilómetro");
    CHECK(es_one("De 10-15 min a 12 km/h") == "De 10 a 15 minutos a 12 kilómetros por hora");
    CHECK(es_one("Un 10 % más, a 40 °C") == "Un 10 por ciento más, a 40 grados Celsius");
    CHECK(en_one("I am in a g m h, of 5, g") == "I am in a g m h, of 5, g");
}

TEST_CASE("what is written short is spoken whole") {
    CHECK(en_one("The IT band, vs. the IT-band") == "The I T band, versus the I T band");
    CHECK(en_one("Heat vs ice + rest") == "Heat versus ice plus rest");
    CHECK(en_one("Heat & ice and/or an MRI") == "Heat and ice and or an M R I");
    CHECK(en_one("Rest, i.e. NOT running") == "Rest, that is NOT running");
    CHECK(es_one("Lunes 8 a. m. a 6 p. m., martes 9 p. m.") == "Lunes 8 a eme a 6 pe eme, martes 9 pe eme");
    CHECK(es_one("Ud. y la Dra. Paz, aprox. a las 3 p.m.") == "usted y la doctora Paz, aproximadamente a las 3 pe eme");
    CHECK(es_one("En EE. UU. hay más") == "En estados unidos hay más");
    CHECK(es_one("Sala n.º 5") == "Sala número 5");
    CHECK(prose::spoken("5 km. Repos.", std::nullopt) == Words{"5 km.", "Repos."});
}

TEST_CASE("a voice gets one mark at a time") {
    CHECK(en_one("Is it sore?, button.") == "Is it sore? button.");
    CHECK(en("Is it sore?. Weak evidence") == Words{"Is it sore?", "Weak evidence"});
    CHECK(en_one("You could say: 'Is it sore?'.") == "You could say: 'Is it sore?'");
    CHECK(es_one("¿Le duele?, botón") == "¿Le duele? botón");
    CHECK(en_one("From 8 a.m., or later") == "From 8 a m, or later");
}

TEST_CASE("a button that a text names is chosen, as no key touches it; skin and bones are touched") {
    CHECK(en_one("Then touch 'Find my line': it helps.") == "Then choose 'Find my line': it helps.");
    CHECK(en_one("Tap “Listen”.") == "Choose “Listen”.");
    CHECK(es_one("Después toque 'Buscar mi caso'.") == "Después elija 'Buscar mi caso'.");
    CHECK(en_one("A bone is sore to touch.") == "A bone is sore to touch.");
    CHECK(es_one("No toque la rodilla.") == "No toque la rodilla.");
}

TEST_CASE("what is no word is spoken as it is written") {
    std::string chain = "1";
    for (int i = 0; i < 50'000; ++i) chain += "-1/A";
    CHECK(en_one(chain) == chain);
}
