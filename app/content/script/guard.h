#pragma once
#include <exception>

#include "content/script/draft.h"
#include "content/script/sandbox.h"

namespace content {

/// A function of ours as Lua calls it. Keeps our exceptions out of Lua, which would swallow them: `Sandbox::run`
/// returns, then the reader throws them again.
template <int (*function)(lua_State*, Draft&)>
int guarded(lua_State* state) {
    Draft& draft = *static_cast<Draft*>(page_of(state));
    try {
        return function(state, draft);
    } catch (const std::exception&) {
        draft.failure = std::current_exception();
    }
    lua_pushnil(state);
    return lua_error(state);
}

}  // namespace content
