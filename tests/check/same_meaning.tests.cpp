#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

/// What is said of the translation alone; nothing where it is right.
std::string told_of(model::Library library, const char* text, const char* translation, const char* code) {
    library.clinic.languages = {"en"};
    library.languages = {{{"words/es.lua", 1}, code, "Español", {}}};
    library.languages[0].words[text] = {{"words/es.lua", 5}, translation};
    std::string told;
    for (const model::Problem& problem : check::run(library))
        if (problem.where == model::Where{"words/es.lua", 5}) told += model::to_string(problem).substr(15);
    return told;
}

std::string of_warning(const char* text, const char* translation, const char* code = "es") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 9}, text});
    return told_of(library, text, translation, code);
}

std::string of_text(const char* text, const char* translation, const char* code = "es") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, text});
    return told_of(library, text, translation, code);
}

constexpr std::string_view hint_of_not =
    "\n  hint: write what is not so, or not to be done, with a word such as \"no\" or \"sin\" there, too";

}  // namespace

TEST_CASE("a warning whose translation lost the word not is an error") {
    CHECK(of_warning("It can be a clot. Don't rub it. Not here? Go today.",
                     "Puede ser un coágulo. Frótelo. ¿No está aquí? Vaya hoy.") ==
          " \"Don't rub it.\" has a word such as \"not\", and its translation, \"Frótelo.\", has none" +
              std::string(hint_of_not));
    CHECK(of_warning("It can be a clot. Don't rub it. Not here? Go today.",
                     "Puede ser un coágulo. No lo frote. ¿Está en otro lugar? No espere: vaya hoy.")
              .starts_with(" \"Not here?\" has"));
    CHECK(of_warning("It can be a clot. Don't rub it.", "Puede ser un coágulo, así que nada de frotarlo.").empty());
    CHECK(of_warning("If you're not sure, tell us.", "Si tiene dudas, avísenos.").empty());
}

TEST_CASE("a text whose translation does what must not be done is told, as advice") {
    CHECK(of_text("Walk, but never run.", "Camine, pero corra.") ==
          " advice: \"Walk, but never run.\" has a word such as \"not\", and its translation, \"Camine, pero corra.\", "
          "has none" +
              std::string(hint_of_not));
    CHECK(of_text("It is no better after three days.", "Después de tres días sigue igual.").empty());
}

TEST_CASE("a text that denies something, and whose translation does not, is told as advice") {
    CHECK(of_text("It has not been shown to make you faster.", "Se ha demostrado que le hace más rápido.") ==
          " advice: \"It has not been shown to make you faster.\" has a word such as \"not\", and its translation, "
          "\"Se ha demostrado que le hace más rápido.\", has none" +
              std::string(hint_of_not));
    CHECK(of_text("Massage doesn't heal a tear.", "El masaje cura un desgarro.") != "");
    CHECK(of_text("It has not been shown to make you faster.", "No se ha demostrado que le haga más rápido.").empty());
    for (const auto& [text, translation] :
         {std::pair("It may not be the same for you.", "En usted puede ser distinto."),
          std::pair("That's no more than 11 miles.", "Son 11 millas como mucho."),
          std::pair("Your back is no different.", "En la espalda pasa lo mismo."),
          std::pair("You're not alone in this.", "A nadie le falta compañía en esto."),
          std::pair("Without a warm-up, start slowly.", "Sin calentamiento, empiece despacio.")})
        CHECK(of_text(text, translation).empty());
}

TEST_CASE("a claim must not be denied in another language") {
    CHECK(of_text("Massage has been shown to ease pain.", "No se ha demostrado que el masaje alivie el dolor.") ==
          " advice: the translation of \"Massage has been shown to ease pain.\" says that it is not so: \"No se ha "
          "demostrado que el masaje alivie el dolor.\"\n  hint: write that it is so, as the text has it");
    CHECK(of_text("It helps for a while.", "No le ayuda por un rato.") != "");
    CHECK(of_text("It helps for a while.", "Le ayuda por un rato.").empty());
    CHECK(of_text("No better after day 3?", "¿No mejora después del día 3?").empty());
    CHECK(of_text("It's hard to find alone.", "Es difícil de encontrar sin ayuda.").empty());
    CHECK(of_text("Keep your head still.", "No mueva la cabeza.").empty());
}

TEST_CASE("a warning that sends for help must not say in another language not to") {
    CHECK(of_warning("One leg swollen? Tell the staff.", "¿Una pierna hinchada? No avise al personal.") ==
          " the translation of \"Tell the staff.\" says not to: \"No avise al personal.\"\n"
          "  hint: write what is to be done, as the text has it");
    CHECK(of_warning("One leg swollen? Tell the staff.", "¿Una pierna hinchada? No le diga al personal.") != "");
    CHECK(of_warning("One leg swollen? Tell the staff.", "¿Una pierna hinchada? Avise al personal.").empty());
    CHECK(of_warning("Don't call us. Call a doctor.", "No nos llame. Llame a un médico.").empty());
}

TEST_CASE("a warning says how soon in each language") {
    CHECK(of_warning("One leg swollen? See a doctor today.", "¿Una pierna hinchada? Vea a un médico esta semana.") ==
          " \"One leg swollen? See a doctor today.\" says \"today\", and its translation does not\n"
          "  hint: say as well there how soon: \"hoy\"");
    CHECK(of_warning("One leg swollen? Go at once.", "¿Una pierna hinchada? Vaya ya.").empty());
    CHECK(of_warning("One leg swollen? Go to an emergency room.", "¿Una pierna hinchada? Vaya a la clínica.") != "");
}

TEST_CASE("a warning that lost a sentence in its translation is an error, in any language") {
    const char* const text = "One calf warm and sore? Tell us. It can be a clot.";
    const char* const told =
        " \"One calf warm and sore? Tell us. It can be a clot.\" has 3 sentences, and its translation 2\n"
        "  hint: translate each as a sentence of its own, so that nothing gets lost";
    CHECK(of_warning(text, "¿Una pantorrilla caliente y con dolor? Avísenos.") == told);
    CHECK(of_warning(text, "Eine Wade warm und wund? Sagen Sie es uns.", "de") != "");
    CHECK(of_warning(text, "¿Una pantorrilla caliente y con dolor? Avísenos, porque puede ser un coágulo.").empty());
    CHECK(of_text(text, "¿Una pantorrilla caliente y con dolor? Avísenos.").empty());
}

TEST_CASE("a translation that is not half as long as its text may lack some of it") {
    const char* const text = "Rubbing brings more blood to the skin, so your calf feels warm for a while after it.";
    CHECK(of_text(text, "El masaje calienta la piel.") ==
          " advice: the translation of \"Rubbing brings more blood to the skin, so your cal…\" is not half as long: "
          "some of it may be missing\n  hint: translate all that the text says");
    CHECK(of_text("Does it bring down swelling?", "¿Deshincha?").empty());
}

TEST_CASE("a translation says the numbers of its text, in digits or in words") {
    CHECK(of_text("After a 50-mile race, rest.", "Después de una carrera de 100 millas, descanse.") ==
          " advice: \"After a 50-mile race, rest.\" says 50, and its translation 100\n"
          "  hint: write 50 in the translation in the place of 100");
    CHECK(of_text("Hold it for 30 seconds.", "Manténgalo unos segundos.") ==
          " advice: \"Hold it for 30 seconds.\" says 30, and its translation does not\n"
          "  hint: write 30 in the translation");
    CHECK(of_text("Hold it for a while.", "Manténgalo 30 segundos.") ==
          " advice: the translation of \"Hold it for a while.\" says 30, and the text does not\n"
          "  hint: take 30 out, or write it on the page as well");
    CHECK(of_text("Rest for two days.", "Descanse tres días.") != "");
    CHECK(of_text("Rest for 2 days.", "Descanse dos días.").empty());
    CHECK(of_text("10,000 steps in one day, 1.5 miles", "10.000 pasos en un día, 1,5 millas").empty());
    CHECK(of_text("About 3 times as much flows.", "Fluye casi el triple.").empty());
    CHECK(of_text("Call 911 now.", "Llame ya al 911.").empty());
    CHECK(of_warning("Fever for 3 days? Tell us.", "¿Fiebre desde hace 5 días? Avísenos.") ==
          " \"Fever for 3 days? Tell us.\" says 3, and its translation 5\n"
          "  hint: write 3 in the translation in the place of 5");
}

TEST_CASE("a price is in the translation, too, whatever other number is said in words there") {
    CHECK(of_text("Half an hour: $55", "Media hora") ==
          " advice: \"Half an hour: $55\" says 55, and its translation does not\n  hint: write 55 in the translation");
    CHECK(of_text("Half an hour: $55", "Media hora: 55 dólares").empty());
    // Five strokes are no price, though 55 begins with the same digit.
    CHECK(of_text("Half an hour with 5 strokes costs $55 today.", "Media hora con algunas pasadas cuesta $55 hoy.")
              .empty());
}

TEST_CASE("a number may be in other units in a translation, when it is the same") {
    CHECK(of_text("A 50-mile race", "Una carrera de 80 km").empty());
    CHECK(of_text("A 50-mile race", "Una carrera de 50 millas (80 km)").empty());
    CHECK(of_text("A 2.5 mile run", "Corra 4 kilómetros").empty());
    CHECK(of_text("A fever of 104 °F", "Una fiebre de 40 °C").empty());
    CHECK(of_text("Over two inches", "Un tramo de tres dedos").empty());
    CHECK(of_text("A 50-mile race", "Una carrera de 100 km") != "");
    CHECK(of_text("A fever of 104 °F", "Una fiebre de 38 °C") != "");
}

TEST_CASE("of a language whose words nobody here knows, only numbers in the place of others are told") {
    CHECK(of_text("Rest for 3 days.", "Ruhen Sie drei Tage.", "de").empty());
    CHECK(of_text("Rest for 3 days.", "Ruhen Sie 5 Tage.", "de") != "");
    CHECK(of_warning("Don't rub it. Tell us.", "Reiben Sie es. Sagen Sie es uns.", "de").empty());
}

TEST_CASE("a translation that leaves out one of several things not to do is an error in a warning") {
    CHECK(of_warning("Don't run, and don't let anybody press on it.", "No corra y deje que se la presionen.") ==
          " the translation of \"Don't run, and don't let anybody press on it.\" tells 1 of 2 things not to do\n"
          "  hint: write each of them with a word such as \"no\" there, too");
    CHECK(of_warning("Don't run, and don't let anybody press on it.", "No corra ni deje que se la presionen.").empty());
    CHECK(of_warning("No massage, and don't drive.", "Evite el masaje y no maneje.").empty());
    CHECK(of_warning("It can be a clot, so don't rub it.", "Puede ser un golpe: no pasa nada.") != "");
}

TEST_CASE("a translation that forbids to call in the place of something else is an error") {
    CHECK(of_warning("It can be a clot, so don't rub it.", "Puede ser un coágulo: no llame ahí.")
              .starts_with(" the translation of \"It can be a clot, so don't rub it.\" says not to"));
    CHECK(of_warning("It can be a clot, so don't rub it. Pain? Call 911.",
                     "Puede ser un coágulo: no llame; ¿dolor? Llame al 911.")
              .find("says not to") != std::string::npos);
    CHECK(of_warning("Don't rub it. If not, call us.", "No lo frote. Si no, llame.").empty());
    CHECK(of_warning("Don't drive; if not, call us.", "No maneje; si no, llame.").empty());
}

TEST_CASE("a translation with the number of its text has its unit of time as well") {
    CHECK(of_warning("Not better? See a doctor within two days.", "¿No mejora? Vea a un médico en dos semanas.") ==
          " \"Not better? See a doctor within two days.\" says \"two days\", and its translation \"dos semanas\"\n"
          "  hint: write there, too, how long it is: two days");
    CHECK(of_text("Hold it for 30 seconds.", "Aguante 30 minutos.") != "");
    CHECK(of_text("Rest for 2 days, and run 2 hours.", "Descanse 2 días y corra 2 horas.").empty());
    CHECK(of_text("Twice within 7 days", "Dos veces en 7 días").empty());
}

TEST_CASE("a warning whose translation says the other one of two opposites is an error") {
    const std::pair<const char*, const char*> turned[] = {
        {"Use ice for at most ten minutes.", "Use hielo por al menos diez minutos."},
        {"Leave it on for less than ten minutes.", "Déjelo más de diez minutos."},
        {"Take it off before you sleep.", "Quíteselo después de dormir."},
        {"Pain on the left side?", "¿Dolor en el lado derecho?"},
        {"Worse after ice?", "¿Mejor después del hielo?"},
        {"Stop, and tell the staff now.", "Siga, y avise al personal ahora."},
        {"Keep going, and tell the staff now.", "Pare, y avise al personal ahora."},
        {"Put something cold on it.", "Póngale algo caliente."},
        {"Is one leg newly swollen?", "¿Tiene las dos piernas hinchadas desde hace poco?"}};
    for (const auto& [text, translation] : turned) {
        INFO(translation);
        CHECK_FALSE(of_warning(text, translation).empty());
    }
    CHECK(of_warning("Take it off before you sleep.", "Quíteselo después de dormir.") ==
          " \"Take it off before you sleep.\" says \"before\", and its translation \"después\"\n"
          "  hint: write there, too, what it says: \"antes\"");
}

TEST_CASE("a warning that says the same with another word is right") {
    const std::pair<const char*, const char*> right[] = {
        {"Use ice for at most ten minutes.", "Use hielo por no más de diez minutos."},
        {"Is it no better? Tell the staff.", "¿Ha empeorado? Avise al personal."},
        {"Call right away, before you drive.", "Llame de inmediato, antes de manejar."},
        {"Leave it on for at least ten minutes.", "Déjelo diez minutos por lo menos."},
        {"Stop if it still hurts.", "Pare si sigue doliendo."}};
    for (const auto& [text, translation] : right) {
        INFO(translation);
        CHECK(of_warning(text, translation).empty());
    }
}

TEST_CASE("a \"no\" or \"sin\" that says something else does not stand for what is not to be done") {
    for (const auto& [text, translation] :
         {std::pair("Do not rub the leg, and call 911 if it is not better in an hour.",
                    "Frote la pierna, y llame al 911 si no mejora en una hora."),
          std::pair("Do not use ice without asking us.", "Use hielo sin preguntarnos."),
          std::pair("Avoid ice for two days.", "Póngase hielo por dos días.")}) {
        INFO(translation);
        CHECK_FALSE(of_warning(text, translation).empty());
    }
    CHECK(of_warning("Do not use ice without asking us.", "No use hielo sin preguntarnos.").empty());
    CHECK(of_warning("Avoid ice for two days.", "Dos días sin hielo.").empty());
    CHECK(of_warning("Don't rub it, and rest.", "Evite frotarlo, y descanse.").empty());
    CHECK_FALSE(of_warning("Don't rub it, and rest.", "Deje que lo froten, y descanse.").empty());
    CHECK(of_warning("Stop, and tell the staff now.", "Pare, y avise al personal ahora.").empty());
}

TEST_CASE("a warning of which half was not translated, or nothing, is an error") {
    CHECK(of_warning("Diabetes? Ask your doctor before you use it.", "asdf") ==
          " \"asdf\" is no translation of \"Diabetes? Ask your doctor before you use it.\": it is not a third as long\n"
          "  hint: translate all that the text says");
    CHECK(of_warning("Diabetes? Ask your doctor before you use it.", "¿Tiene diabetes?")
              .starts_with(" \"Diabetes? Ask your doctor before you use it.\" has 2 sentences, and its translation 1"));
}
