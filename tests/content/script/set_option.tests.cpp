#include "content/script/set_option.h"

#include <catch2/catch_test_macros.hpp>

using content::with_option;

TEST_CASE("an option that is there gets another value, and nothing else changes") {
    CHECK(with_option("-- ours\nclinic {\n  name = \"pin = 1\", -- pin = 2\n  pin = \"old\",\n}\n", "clinic", "pin",
                      "new") == "-- ours\nclinic {\n  name = \"pin = 1\", -- pin = 2\n  pin = \"new\",\n}\n");
}

TEST_CASE("an option that is missing becomes the first of its block") {
    CHECK(with_option("clinic {\n  name = \"A\",\n}\n", "clinic", "pin", "new") ==
          "clinic {\n  pin = \"new\",\n  name = \"A\",\n}\n");
    CHECK(with_option("clinic {}", "clinic", "pin", "new") == "clinic {\n  pin = \"new\",}");
}

TEST_CASE("an option of the same name in another block, or within a list, is left alone") {
    CHECK(with_option("page { pin = \"a\" }\nclinic { hours = { pin = \"b\" } }", "clinic", "pin", "new") ==
          "page { pin = \"a\" }\nclinic {\n  pin = \"new\", hours = { pin = \"b\" } }");
}

TEST_CASE("a script without the block gets no option") {
    CHECK_FALSE(with_option("page { name = \"A\" }", "clinic", "pin", "new"));
    CHECK_FALSE(with_option("", "clinic", "pin", "new"));
}
