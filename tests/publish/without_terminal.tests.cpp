#include "publish/without_terminal.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("who has only the folder is told where to touch, and that commands are for IT") {
    CHECK(publish::without_terminal("did you mean 'link'?") == "did you mean 'link'?");
    CHECK(publish::without_terminal("take out this link, or type: bodymap restore last cramp; see the guide") ==
          "take out this link, or put it back on the staff screen, under Versions, or ask IT to type: bodymap restore "
          "last cramp; see the guide");
    CHECK(publish::without_terminal("fill in this line, or type: bodymap words es") ==
          "fill in this line, or ask IT to type: bodymap words es");
}
