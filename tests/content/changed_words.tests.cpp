#include "content/changed_words.h"

#include <catch2/catch_test_macros.hpp>

using content::changed_words;
using content::ChangedWords;
using content::where_they_differ;
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
    CHECK(changed_words("clinic {}", "clinic { pin = \"$y$j9T$abc\" }") == All{{"", "a PIN"}});
    CHECK(changed_words("", "page { name = \"A\" }") == All{{"", "A"}});
    CHECK(
        changed_words(before, "text \"Rub for two minutes.\"\npage { name = \"Rest\" }\ntext \"Lie down.\"\n").empty());
    CHECK(changed_words("page { name = \"A", "page { name = \"A\" }").size() <= 1);
}

TEST_CASE("long words are cut to what differs, at each place where they do") {
    const std::string around = "Sit down and put your foot on the other knee, then";
    CHECK(where_they_differ({around + " rub for two minutes with your thumb along the sole.",
                             around + " rub for three minutes with your thumb along the sole."}) ==
          All{{"... then rub for two minutes with your ...", "... then rub for three minutes with your ..."}});
    CHECK(where_they_differ({"Good.", "Good. Really."}) == All{{"Good.", "Good. Really."}});
    CHECK(where_they_differ({"", "New."}) == All{{"", "New."}});
    CHECK(where_they_differ({"Call 911 now. " + around + " rub it for two minutes.",
                             "Call 991 now. " + around + " rub it for two hours."}) ==
          All{{"Call 911 now. Sit down ...", "Call 991 now. Sit down ..."},
              {"... it for two minutes.", "... it for two hours."}});
    CHECK(where_they_differ({"Rub for two minutes, softly.", "Rub for ten hours, firmly."}) ==
          All{{"Rub for two minutes, softly.", "Rub for ten hours, firmly."}});
    CHECK(where_they_differ({"The calf is sore and so is the foot now.", "My knee is hot and the hip hurts at night."})
              .size() == 1);
}

TEST_CASE("on which days a page is shown is no words of it, and is found by itself") {
    using namespace std::chrono;
    const std::string always = "page { name = \"Frost\" }\ntext \"Cold.\"\n";
    const std::string winter =
        "page { name = \"Frost\", from = \"2026-12-01\", to = \"2026-12-24\" }\ntext \"Cold.\"\n";
    CHECK(changed_words(always, winter).empty());
    CHECK(content::showing_in(winter).from == 2026y / December / 1);
    CHECK(content::showing_in(winter).to == 2026y / December / 24);
    CHECK_FALSE(content::showing_in(winter).hidden);
    CHECK_FALSE(content::showing_in(always).from);
    CHECK(content::showing_in("page { name = \"Frost\", hidden = true }").hidden);
    CHECK_FALSE(content::showing_in("page { name = \"Frost\", hidden = false }").hidden);
    CHECK_FALSE(content::showing_in("page { name = \"Frost\", from = \"2026-24-12\" }").from);
    const std::string answers = "answer { from = \"race\", no = { text \"Walk.\" } }";
    CHECK_FALSE(content::showing_in(answers).from);
    CHECK(changed_words("", answers) == All{{"", "race"}, {"", "Walk."}});
}

TEST_CASE("what is more than notes and form is found where no word changes") {
    const std::string before = "page { name = \"A\", hidden = false }\ntext \"Sore?\"\n";
    for (const char* const same :
         {"-- A note.\npage { name = \"A\" }\ntext \"Sore?\"\n", "page {\n  name = 'A',\n}\ntext(\"Sore?\");\n"})
        CHECK_FALSE(content::other_statements(before, same));
    CHECK(content::other_statements(before, "page { name = \"A\" }\nwarning \"Sore?\"\n") == 2);
    const std::string both =
        "answer { from = { \"a\" }, function(a)\n  if a.x == \"1\" and a.y == \"2\" then text \"B\" end\nend }";
    std::string either = both;
    either.replace(either.find("and"), 3, "or");
    CHECK(changed_words(both, either).empty());
    CHECK(content::other_statements(both, either) == 2);
    CHECK(content::other_statements(before + "studies {}\n", before) == 2);
}
