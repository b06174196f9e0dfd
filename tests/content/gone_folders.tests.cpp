#include <catch2/catch_test_macros.hpp>

#include "content/kept.h"

// Folders of pages that somebody deletes, at once or file by file.

using namespace kept;

TEST_CASE("a whole folder that vanishes at once is a mistake, and visitors keep its pages") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("get-help.lua", help);
    kiosk.write("conditions/cramp.lua", page("cramp"));
    kiosk.write("conditions/strain.lua", page("strain"));
    kiosk.write("words/es/cramp.lua", "translate { \"cramp\", \"calambre\" }\n");
    kiosk.write("words/es/strain.lua", "translate { \"strain\", \"tirón\" }\n");
    kiosk.starts();
    kiosk.rename("conditions", "../elsewhere");
    kiosk.rename("words", "../words-elsewhere");
    for (const bool restarts : {false, true, false}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("cramp") == "cramp");
        CHECK(kiosk.shows("strain") == "strain");
        CHECK(kiosk.kept("conditions/cramp.lua") == page("cramp"));
        CHECK(kiosk.live().library().language("es")->words.size() == 2);
        CHECK(kiosk.live().outdated().empty());
        CHECK(kiosk.told() ==
              "conditions: this folder is gone, and with it 2 files: visitors still have them as they were last\n"
              "  hint: bring the folder back, or type: bodymap restore last; to take pages out for good, first write "
              "hidden = true in each of them\n"
              "words/es: this folder is gone, and with it 2 files: visitors still have them as they were last\n"
              "  hint: bring the folder back, or type: bodymap restore last; to take pages out for good, first write "
              "hidden = true in each of them\n");
    }
    kiosk.rename("../elsewhere", "problems");
    kiosk.rename("../words-elsewhere", "words");
    kiosk.looks();
    CHECK(kiosk.told() == "");
    CHECK(kiosk.shows("cramp") == "cramp");
    for (const std::string name : {"cramp", "strain"})
        kiosk.write("problems/" + name + ".lua", "page { name = \"A page\", hidden = true }\ntext \"x\"\n");
    kiosk.looks();
    kiosk.remove("problems");
    kiosk.looks();
    CHECK(kiosk.told() == "");
    CHECK(kiosk.shows("cramp") == "none");
}

TEST_CASE("a folder that is deleted file by file stays up, and all that went comes back with one command") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::vector<std::string> names = {"ankle", "cramp", "elbow", "foot", "heel", "knee", "shin"};
    for (const std::string& name : names) {
        kiosk.write("conditions/" + name + ".lua", page(name));
        kiosk.write(name + "-talk.lua", page(name));
    }
    kiosk.write("words/es.lua", "language { name = \"Español\" }\n");
    kiosk.write("clinic.lua", "clinic { phone = \"555 0100\" }\n");
    kiosk.write("guide.png", "a picture of ours");
    kiosk.starts();
    kiosk.remove("words");
    kiosk.looks();
    for (std::size_t i = 0; i < names.size(); ++i) {
        kiosk.remove("conditions/" + names[i] + ".lua");
        kiosk.looks();
        const bool most = i + 1 >= 5;
        CHECK(kiosk.shows("ankle") == (most ? "ankle" : "none"));
        if (i + 1 < names.size())
            CHECK(kiosk.told() == (most ? "conditions: " + std::to_string(i + 1) +
                                              " of its 7 files are gone: visitors still have them as they were last\n"
                                              "  hint: bring them back, or type: bodymap restore last; to take pages "
                                              "out for good, first write hidden = true in each of them\n"
                                        : ""));
    }
    CHECK(kiosk.told().starts_with("conditions: this folder is gone, and with it 7 files: "));
    for (const std::string& name : names) {
        CHECK(kiosk.shows(name) == name);
        CHECK(kiosk.kept("conditions/" + name + ".lua") == page(name));
        kiosk.remove(name + "-talk.lua");
        kiosk.looks();
    }
    CHECK(kiosk.told_of("the content folder").starts_with("the content folder: 7 of its 8 files are gone: "));
    CHECK(kiosk.shows("ankle-talk") == "ankle");
    CHECK(kiosk.live().library().languages.empty());
    kiosk.remove("guide.png");
    kiosk.write("keep.png", "another");
    kiosk.looks();
    kiosk.remove("clinic.lua");
    kiosk.looks();
    CHECK(
        kiosk.told().ends_with(": the content folder holds no page\n  hint: bring it back, or type: bodymap restore "
                               "last; until then the kiosk shows what it read last\n"));
    CHECK(kiosk.shows("ankle-talk") == "ankle");
    CHECK(kiosk.live().library().clinic.phone == "555 0100");
    // What went before anybody knew that all of it would is back as well.
    CHECK(kiosk.live().library().languages.size() == 1);
    CHECK(kiosk.kept("words/es.lua") == "language { name = \"Español\" }\n");
    CHECK(kiosk.kept("keep.png") == "another");
    for (const std::string& name : names) CHECK(kiosk.kept(name + "-talk.lua") == page(name));
    const std::vector<std::string> last = {"last"};
    const auto content = folder / "content";
    history::restore(kiosk.state(), content, history::plan(kiosk.state(), content, last, history::Time::clock::now()),
                     history::Time::clock::now());
    kiosk.looks();
    CHECK(kiosk.told() == "");
    CHECK(kiosk.shows("shin") == "shin");
}

TEST_CASE("the folder of a language that was given another name is told in one message, and read as it was") {
    for (const auto& [from, to] : {std::pair("words/es", "words/ES"), std::pair("words", "Words")}) {
        const scratch::Folder folder;
        Running kiosk(folder);
        kiosk.write("get-help.lua", help);
        kiosk.write("cramp.lua", page("cramp"));
        kiosk.write("strain.lua", page("strain"));
        kiosk.write("clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
        kiosk.write("words/es/cramp.lua", "language { name = \"Español\" }\ntranslate { \"cramp\", \"calambre\" }\n");
        kiosk.write("words/es/strain.lua", "translate { \"strain\", \"tirón\" }\n");
        kiosk.starts();
        kiosk.rename(from, to);
        for (const bool restarts : {false, true, false}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.live().library().language("es")->words.size() == 2);
            CHECK(kiosk.told() == std::string(to) + ": this folder was " + from +
                                      " until a short while ago, and nobody reads its 2 files so: visitors still have "
                                      "them as they were last\n  hint: give the folder the name " +
                                      std::string(content::last_part(from)) + " again\n");
        }
        const std::string beside = to + std::string(std::string(to).ends_with("ES") ? "/rest.lua" : "/es/rest.lua");
        kiosk.write(beside, "translate { \"rest\", \"descanso\" }\n");  // which visitors never had
        kiosk.looks();
        CHECK(!kiosk.told_of(beside).empty());
        kiosk.rename(to, from);
        kiosk.looks();
        CHECK(kiosk.told().empty());
    }
}
