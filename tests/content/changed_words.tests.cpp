#include "content/changed_words.h"

#include <catch2/catch_test_macros.hpp>

using content::changed_words;
using content::ChangedWords;
using content::where_it_differs;
using All = std::vector<ChangedWords>;

TEST_CASE("of two versions of a page the words that differ are found") {
    const std::string before = "page { name = \"Rest\" }\ntext \"Lie down.\"\ntext \"Rub for two minutes.\"\n";
    CHECK(changed_words(before, before).empty());
    CHECK(changed_words(before, "-- A note.\n" + before).empty());
    CHECK(changed_words(before, "page { name = \"Rest\" }\ntext \"Lie down.\"\ntext \"Rub for three minutes.\"\n") ==
          All{{"Rub for two minutes.", "Rub for three minutes."}});
    CHECK(changed_words(before, before + "warning \"Sore?\"\n") == All{{"", "Sore?"}});
    CHECK(changed_words(before, "page { name = \"Rest\" }\ntext \"Rub for two minutes.\"\n") == All{{"Lie down.", ""}});
    CHECK(changed_words("clinic { idle = 90 }", "clinic { idle = 60 }") == All{{"idle = 90", "idle = 60"}});
    CHECK(changed_words("", "page { name = \"A\" }") == All{{"", "A"}});
    CHECK(changed_words("page { name = \"A", "page { name = \"A\" }").size() <= 1);
}

TEST_CASE("long words are cut to what differs") {
    const std::string around = "Sit down and put your foot on the other knee, then";
    CHECK(where_it_differs({around + " rub for two minutes with your thumb along the sole.",
                            around + " rub for three minutes with your thumb along the sole."}) ==
          ChangedWords{"... then rub for two minutes with your ...", "... then rub for three minutes with your ..."});
    CHECK(where_it_differs({"Good.", "Good. Really."}) == ChangedWords{"Good.", "Good. Really."});
    CHECK(where_it_differs({"", "New."}) == ChangedWords{"", "New."});
}
