#include "content/first_screen.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "base/scratch.h"

namespace {

using scratch::Folder;

/// A clinic of two languages, whose first screen names the calves.
void write_clinic(const Folder& folder) {
    folder.write("clinic.lua", "clinic { name = \"Example Clinic\", languages = { \"en\", \"es\" } }\n");
    folder.write(
        "signs.lua",
        "sign { key = \"clot\", urgency = \"call now\", words = \"Is one calf swollen?\", act = \"Call 911.\" }\n");
    folder.write("areas/calves.lua", "area { name = \"Calves\", on = \"calves\" }\ndanger \"clot\"\n");
    folder.write("words/es.lua", "language { name = \"Español\" }\n");
    folder.write("words/es/kiosk.lua", "translate { \"Touch to begin\", \"Toque para empezar\" }\n");
    folder.write("words/es/calves.lua", "translate { \"Calves\", \"Pantorrillas\" }\n");
}

auto read(const Folder& folder) { return content::first_screen(folder.path(), {"calves"}); }

}  // namespace

TEST_CASE("the first screen is read from a few files, whatever the others are like") {
    const Folder folder;
    write_clinic(folder);
    folder.write("areas/neck.lua", "area { name = ");
    folder.write("words/es/neck.lua", "translate { ");
    const auto library = read(folder);
    REQUIRE(library);
    CHECK(library->clinic.name == "Example Clinic");
    CHECK(library->signs.size() == 1);
    REQUIRE(library->page_for_area("calves"));
    CHECK(library->page_for_area("calves")->name == "Calves");
    const model::Language* const spanish = library->language("es");
    REQUIRE(spanish);
    CHECK(spanish->name == "Español");
    CHECK(spanish->words.size() == 2);
}

TEST_CASE("a first screen that lacks a file waits for what visitors saw last") {
    const Folder folder;
    write_clinic(folder);
    REQUIRE(read(folder));
    const std::string lost = GENERATE("clinic.lua", "signs.lua", "areas/calves.lua");
    std::filesystem::remove(folder / lost);
    CHECK_FALSE(read(folder));
}

TEST_CASE("a first screen with a mistake in a file waits for what visitors saw last") {
    const Folder folder;
    write_clinic(folder);
    REQUIRE(read(folder));
    const std::string broken = GENERATE("clinic.lua", "signs.lua", "areas/calves.lua", "words/es.lua",
                                        "words/es/kiosk.lua", "words/es/calves.lua");
    folder.write(broken, folder.read(broken) + "oops\n");
    CHECK_FALSE(read(folder));
}

TEST_CASE("a first screen whose page shows a sign that no file has waits for what visitors saw last") {
    const Folder folder;
    write_clinic(folder);
    folder.write("areas/calves.lua", "area { name = \"Calves\", on = \"calves\" }\ndanger \"bleeding\"\n");
    CHECK_FALSE(read(folder));
}
