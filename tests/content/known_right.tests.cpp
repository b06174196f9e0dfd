#include "content/known_right.h"

#include <catch2/catch_test_macros.hpp>

#include "content/two_languages.h"

using content::KnownRight;
using namespace kept;

TEST_CASE("a translation that was right at the last look is known to be, until a look does not come upon it") {
    KnownRight known;
    const auto right = known.key({"es", "Call 911.", "Llame al 911."});
    CHECK(!known.knows(right));
    known.add(right);
    known.end_look();
    for (int look = 0; look < 2; ++look) {
        CHECK(known.knows(right));
        CHECK(!known.knows(known.key({"es", "Call 911.", "Llame al 119."})));
        CHECK(!known.knows(known.key({"es", "Call 911.Llame al 911."})));
        known.end_look();
    }
    known.end_look();
    CHECK(!known.knows(right));
}

TEST_CASE("a translation that was right is looked at once more when the clinic has another number to call") {
    const std::string act = replaced(chest, "911", "119");
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("clinic.lua", "clinic { languages = { \"en\", \"es\" }, emergency = \"119\" }\n");
    kiosk.english(act);
    kiosk.write("words/es/signs.lua",
                translated(question, "¿Le duele el pecho?") + translated(act, replaced(pecho, "911", "119")));
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    kiosk.write("clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
    kiosk.looks();
    CHECK(kiosk.told_of("words/es/signs.lua").find("119") != std::string::npos);
}

TEST_CASE("a text that becomes a warning has its translation looked at as one") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("knees.lua", page("Knees") + "text \"Tell the staff today.\"\n");
    kiosk.write("words/es/knees.lua", translated("Tell the staff today.", "Avise al personal."));
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    kiosk.write("knees.lua", page("Knees") + "warning \"Tell the staff today.\"\n");
    kiosk.looks();
    CHECK(kiosk.told().find("says \"today\", and its translation does not") != std::string::npos);
}
