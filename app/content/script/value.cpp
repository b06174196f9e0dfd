#include "content/script/value.h"

#include <algorithm>
#include <utility>

#include "content/script/draft.h"
#include "content/script/globals.h"
#include "content/script/limits.h"
#include "lauxlib.h"

namespace content {
namespace {

Value value_at_depth(lua_State* state, int index, Draft& draft, int depth);

Table table_at(lua_State* state, int index, Draft& draft, int depth) {
    Table table;
    std::vector<std::pair<lua_Number, Value>> items;
    lua_pushnil(state);
    while (lua_next(state, index) != 0) {
        Value value = value_at_depth(state, lua_gettop(state), draft, depth + 1);
        // A key that is no text and no number, such as [true], says nothing: its value counts as one more item.
        if (lua_type(state, -2) == LUA_TSTRING) {
            value.name = std::get<std::string>(value_at_depth(state, lua_gettop(state) - 1, draft, depth).kind);
            table.named.push_back(std::move(value));
        } else {
            items.emplace_back(lua_type(state, -2) == LUA_TNUMBER ? lua_tonumber(state, -2) : 1e15, std::move(value));
        }
        lua_pop(state, 1);
    }
    // Lua gives a list in its order, unless it was made in an odd way.
    const auto key = &std::pair<lua_Number, Value>::first;
    if (!std::ranges::is_sorted(items, {}, key)) std::ranges::stable_sort(items, {}, key);
    table.items.reserve(items.size());
    for (auto& [number, value] : items) table.items.push_back(std::move(value));
    std::ranges::sort(table.named, {}, &Value::name);
    return table;
}

/// Within lua_next no key may be changed, so this never converts one (lua_tolstring would).
Value value_at_depth(lua_State* state, int index, Draft& draft, int depth) {
    draft.charge(state, 1);
    switch (lua_type(state, index)) {
        case LUA_TNUMBER:
            return {lua_tonumber(state, index)};
        case LUA_TBOOLEAN:
            return {lua_toboolean(state, index) != 0};
        case LUA_TSTRING: {
            std::size_t size = 0;
            const char* const text = lua_tolstring(state, index, &size);
            draft.charge(state, size);
            return {std::string(text, size)};
        }
        case LUA_TTABLE:
            return {depth < limits::nesting ? table_at(state, index, draft, depth) : Table{}};
        case LUA_TUSERDATA:
            return global_value(state, index, draft);
        case LUA_TFUNCTION:
            lua_pushvalue(state, index);
            return {Function{luaL_ref(state, LUA_REGISTRYINDEX)}};
        default:
            return {Other{}};
    }
}

}  // namespace

Value value_at(lua_State* state, int index, Draft& draft) {
    return value_at_depth(state, lua_absindex(state, index), draft, 0);
}

}  // namespace content
