#include "content/kept.h"

#include <catch2/catch_test_macros.hpp>

// What visitors see, what the history keeps of it, and what they see after a restart.

using namespace kept;

TEST_CASE("a draft with mistakes stops the versions of no other page") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("as it was"));
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.starts();
    kiosk.write("foam-rolling.lua", "page { name = \"Foam rolling\" }\ntext \"\"\nheading \"\"\n");
    kiosk.looks();
    for (const std::string edit : {"edit 1", "edit 2", "edit 3"}) {
        kiosk.write("areas/calves.lua", calves(edit));
        kiosk.looks();
        CHECK(kiosk.kept("areas/calves.lua") == calves(edit));
    }
    CHECK(kiosk.versions() == 4);
    CHECK(kiosk.kept("foam-rolling.lua").empty());
    kiosk.write("areas/calves.lua", "area { name = \"Calves\" on = \"calves\" }\n");
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "edit 3");
}

TEST_CASE("a page that is broken is kept as visitors see it, while others change") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.write("welcome.lua", page("one"));
    kiosk.starts();
    // Saved, shown, and broken before anything could be kept of it.
    kiosk.write("areas/calves.lua", calves("two"));
    content::Live live(folder / "content", history::newest_good(kiosk.state()));
    kiosk.write("areas/calves.lua", "area {\n");
    live.refresh();
    kiosk.write("welcome.lua", page("two"));
    live.refresh();
    REQUIRE(history::keep(kiosk.state(), folder / "content", live.shown(), std::chrono::system_clock::now()).outcome ==
            history::Kept::Outcome::kept);
    CHECK(kiosk.kept("areas/calves.lua") == calves("two"));
    CHECK(kiosk.kept("welcome.lua") == page("two"));
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "two");
    CHECK(kiosk.shows("welcome") == "two");
    CHECK(kiosk.live().outdated().size() == 1);
}

TEST_CASE("a page that names a sign nobody has stays as it was, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("signs.lua", "sign { key = \"clot\", words = \"Is it swollen?\", act = \"Tell the staff.\" }\n");
    kiosk.write("a.lua", page("one") + "danger \"clot\"\n");
    kiosk.starts();
    kiosk.write("a.lua", page("two") + "danger \"clut\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.told() ==
              "a.lua:3: no sign is called 'clut'\n  hint: did you mean 'clot'? To have back a sign that was taken "
              "out, type: bodymap restore last signs\n");
        CHECK(kiosk.kept("a.lua") == page("one") + "danger \"clot\"\n");
    }
}

TEST_CASE("a sign that is taken out while pages show it stays with them, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::string clot = "sign { key = \"clot\", words = \"Is it swollen?\", act = \"Tell the staff.\" }\n";
    const std::string numb = "sign { key = \"numb\", words = \"Is it numb?\", act = \"Tell the staff.\" }\n";
    kiosk.write("signs.lua", clot + numb);
    kiosk.write("a.lua", page("one") + "danger \"clot\"\n");
    kiosk.starts();
    kiosk.write("signs.lua", numb);
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.live().library().sign("clot"));
        CHECK(kiosk.kept("signs.lua") == clot + numb);
        CHECK(kiosk.told().find("a.lua:3: no sign is called 'clot'") == 0);
    }
    kiosk.remove("signs.lua");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("a") == "one");
        CHECK(kiosk.told_of("signs.lua")
                  .starts_with("signs.lua: this file is gone, and with it signs of danger: visitors still have it as "
                               "it was last\n"));
    }
}

TEST_CASE("a picture that broke is kept as visitors see it, and found again after a restart") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.sound = [](const fs::path& picture) { return fs::file_size(picture) > 4; };
    kiosk.write("a.lua", page("one") + "picture { file = \"calf.jpg\", alt = \"A calf\" }\n");
    kiosk.write("calf.jpg", "good pixels");
    kiosk.starts();
    kiosk.write("calf.jpg", "heic");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    kiosk.write("a.lua", page("two") + "picture { file = \"calf.jpg\", alt = \"A calf\" }\n");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    CHECK(kiosk.kept("a.lua").starts_with(page("two")));
    CHECK(folder.read("state/history/newest/calf.jpg") == "good pixels");
    CHECK(history::link_to_newest_good(kiosk.state()) == kiosk.state() / "history/newest");
    kiosk.remove("calf.jpg");
    kiosk.looks();
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
    kiosk.starts();
    CHECK(kiosk.shows("a") == "two");
    CHECK(kiosk.kept("calf.jpg") == "good pixels");
}

TEST_CASE("an area's warnings cannot all be deleted without a word") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    kiosk.write("areas/calves.lua", "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.told() ==
              "areas/calves.lua:1: all warnings of this area are gone: visitors still have the page as it was last\n"
              "  hint: write who must not have it massaged, and when: danger \"...\" or warning \"...\"\n");
    }
    kiosk.write("areas/calves.lua", calves("three"));
    kiosk.looks();
    CHECK(kiosk.shows("calves") == "three");
    CHECK(kiosk.told().empty());
}

TEST_CASE("a page whose picture the history never had stands in for it all the same, with its warnings") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.sound = [](const fs::path&) { return false; };
    const std::string picture = "picture { file = \"calf.jpg\", alt = \"A calf\" }\n";
    kiosk.write("areas/calves.lua", calves("one") + picture);
    kiosk.write("areas/calf.jpg", "pixels");
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.starts();
    REQUIRE(kiosk.kept("areas/calf.jpg").empty());
    const std::string without_warnings = "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\n";
    for (const std::string& edit : {std::string("area {\n"), without_warnings}) {
        kiosk.write("areas/calves.lua", edit);
        kiosk.starts();
        REQUIRE(kiosk.shows("calves") == "one");
        CHECK(kiosk.live().library().page("calves")->blocks.size() == 3);
        CHECK(kiosk.live().outdated().size() == 1);
    }
    const auto* const shown = kiosk.live().library().page("calves");
    REQUIRE(shown);
    CHECK(std::get<model::Picture>(shown->blocks.back()).file == "areas/calf.jpg");
    kiosk.remove("");
    kiosk.starts();
    CHECK(kiosk.shows("calves") == "one");
}

TEST_CASE("a photo comes back from the history whatever path named it") {
    for (const auto& [written, lies] :
         {std::pair("calf.jpg", "areas/calf.jpg"), std::pair("areas/calf.jpg", "areas/calf.jpg"),
          std::pair("./areas/calf.jpg", "areas/calf.jpg"), std::pair("photos/calf.jpg", "photos/calf.jpg"),
          std::pair("photo.jpg", "photo.jpg")}) {
        INFO(written);
        const scratch::Folder folder;
        Running kiosk(folder);
        bool sound = false;
        kiosk.sound = [&](const fs::path&) { return sound; };
        kiosk.write("areas/calves.lua", calves("one") + "picture { file = \"" + written + "\", alt = \"A calf\" }\n");
        kiosk.write(lies, "pixels");
        const auto picture_shown = [&] {
            const auto* const shown = kiosk.live().library().page("calves");
            REQUIRE(shown);
            return std::get<model::Picture>(shown->blocks.back()).file;
        };
        kiosk.starts();
        REQUIRE(kiosk.kept(lies).empty());
        kiosk.write("areas/calves.lua", "area {\n");
        kiosk.starts();  // the picture is in use still, and in no version
        CHECK(picture_shown() == lies);
        kiosk.write("areas/calves.lua", calves("two") + "picture { file = \"" + written + "\", alt = \"A calf\" }\n");
        sound = true;
        kiosk.looks();
        REQUIRE(kiosk.kept(lies) == "pixels");
        kiosk.remove(lies);
        kiosk.write("areas/calves.lua", "area {\n");
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(picture_shown() == lies);
            CHECK(kiosk.kept(lies) == "pixels");
        }
    }
}

TEST_CASE("a photo that only an answer shows is kept with its page") {
    const scratch::Folder folder;
    Running kiosk(folder);
    const std::string asks =
        "ask { id = \"sore\", question = \"Are you sore?\", { yes = \"Yes\" }, { no = \"No\" } }\n"
        "answer { from = { \"sore\" }, function(a)\n  picture { file = \"areas/calf.jpg\", alt = \"A calf\" }\nend }\n";
    kiosk.write("areas/calves.lua", calves("one") + asks);
    kiosk.write("areas/calf.jpg", "pixels");
    kiosk.starts();
    kiosk.remove("areas/calf.jpg");
    kiosk.write("areas/calves.lua", "area {\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.kept("areas/calf.jpg") == "pixels");
    }
}
