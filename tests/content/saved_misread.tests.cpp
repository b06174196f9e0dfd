#include "content/saved_misread.h"

#include <catch2/catch_test_macros.hpp>

#include "content/kept.h"

TEST_CASE("a file that was saved with broken accents is one mistake, with what mends it") {
    const auto few = content::saved_misread("a.lua", "-- Ã³\ntext \"Un dÃ­a\"\ntext \"aquÃ­\"\n");
    CHECK(model::to_string(few.value()) ==
          "a.lua:2: \"Ã­\" stands where \"í\" was meant, and such letters on 1 more line: until that is mended, "
          "visitors read this file as it was last\n"
          "  hint: replace Ã­ by í in it, and save it as UTF-8");
    const auto many = content::saved_misread("words/es/neck.lua", "Â¿QuÃ© dÃ­a?\nAsÃ­, maÃ±ana.");
    CHECK(model::to_string(many.value()) ==
          "words/es/neck.lua:1: \"Â¿\" stands where \"¿\" was meant, and such letters on 1 more line: until that is "
          "mended, visitors read this file as it was last\n"
          "  hint: an editor took the file for another encoding: for the file as it was, type: bodymap restore last "
          "words/es/neck.lua; and open it as UTF-8 before you change it");
}

TEST_CASE("accents, degrees and quotes as people write them are no mistake") {
    for (const char* text : {"São Paulo, 40 °C", "Él dijo «mañana»…", "¿Él? ¡Sí!", "MAÑANÃ”", "-- aquÃ­"})
        CHECK_FALSE(content::saved_misread("a.lua", text));
}

TEST_CASE("visitors go on reading the translation from before an editor broke its accents") {
    const scratch::Folder folder;
    kept::Running kiosk(folder);
    kiosk.write("areas/calves.lua", kept::calves("Where?"));
    kiosk.write("words/es.lua", "language { name = \"Español\" }\ntranslate { \"Where?\", \"¿Aquí?\" }\n");
    kiosk.write("words/es/calves.lua", "translate { \"Where?\", \"¿Aquí?\" }\ntranslate { \"Now?\", \"¿Qué día?\" }\n");
    kiosk.starts();
    kiosk.write("words/es/calves.lua",
                "translate { \"Where?\", \"Â¿AquÃ­?\" }\ntranslate { \"Now?\", \"Â¿QuÃ© dÃ­a?\" }\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().language("es")->words.at("Now?").words == "¿Qué día?");
        INFO(kiosk.told());
        REQUIRE(kiosk.live().problems().size() == 1);
        CHECK(kiosk.live().problems()[0].where == model::Where{"words/es/calves.lua", 1});
        CHECK(kiosk.kept("words/es/calves.lua").find("Ã") == std::string::npos);
    }
}
