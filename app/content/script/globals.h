#pragma once
#include "content/script/value.h"
#include "lua.h"

namespace content {

/// Pushes the table in which a script looks up its global names: the keywords, and for every other name a value that
/// can be called, indexed and joined, so that one wrong name does not hide the mistakes after it. The page is a Draft.
int push_globals(lua_State* state);

/// What one of these stands for where a value belongs: a choice where a quiz takes it, else a name without its quotes.
Value global_value(lua_State* state, int index, Draft& draft);

/// Reports what only the end of the script shows: a name that was never used, a benefit without its { }.
void report_leftovers(Draft& draft);

}  // namespace content
