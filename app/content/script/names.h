#pragma once
#include "content/script/value.h"
#include "lua.h"

namespace content {

/// Pushes the table in which a script looks up its names: the block words, and for every other name a value that can be
/// called, indexed and joined, so that one wrong word does not hide the mistakes after it. The page is a Draft.
int push_names(lua_State* state);

/// What a name of ours is as a value: a choice where a quiz takes it, else a loose word where words in quotes belong.
Value name_value(lua_State* state, int index, Draft& draft);

/// Reports what only the end of the script shows: a name that was never used, a benefit without its { }.
void report_leftovers(Draft& draft);

}  // namespace content
