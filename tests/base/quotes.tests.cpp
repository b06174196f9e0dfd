#include "base/quotes.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("any text comes back from its quotes as it was") {
    CHECK(base::in_lua_quotes("Plain words: ñ, 日") == "\"Plain words: ñ, 日\"");
    CHECK(base::in_lua_quotes("say \"ah\" \\ then\nrest\t") == "\"say \\\"ah\\\" \\\\ then\\nrest\\009\"");
}

TEST_CASE("a folder is one word for the shell, whatever it is called") {
    CHECK(base::shell_word("/var/lib/bodymap") == "/var/lib/bodymap");
    CHECK(base::shell_word("/srv/front desk/it's") == "'/srv/front desk/it'\\''s'");
    CHECK(base::shell_word("") == "''");
}
