#pragma once
#include <cstddef>
#include <exception>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>

#include "lua.h"

namespace content {

/// Why a script did not come to its end. `lua` is Lua's own message: material for `explain`, never for a person.
struct Stop {
    enum class Why {
        form,      ///< it is not a Lua script
        running,   ///< a step that cannot be done, such as adding texts
        steps,     ///< over limits::steps
        memory,    ///< over limits::memory_bytes or limits::piece_bytes
        reported,  ///< a function of ours ended it, and has reported why
    };
    Why why{};
    int line = 0;  ///< 0 when it is not known
    std::string lua;
};

/// A Lua state for one file: no library, no collector, and the steps and memory of limits.h. It runs one script, then
/// is thrown away.
class Sandbox {
  public:
    Sandbox();

    /// Reads the form of the script without running it; the one before is forgotten. The text must not be a compiled
    /// script (it is refused).
    std::optional<Stop> parse(std::string_view script);

    /// What `parse` read, for sandboxes that are to run the same without reading its form again.
    struct Compiled {
        std::string script;
        std::size_t handed_out = 0;  ///< bytes of memory that reading it took, which count in each of them
    };
    Compiled compiled() const;
    /// In the place of `parse`. Only what `compiled` gave: Lua trusts it.
    std::optional<Stop> load(const Compiled&);

    /// Runs what `parse` read. `push_globals` leaves on the stack the table in which the script's global names are
    /// looked up; it and the functions in it reach `page` through `page_of`. `then` runs behind the script, under the
    /// same count of steps and memory. Throws what a `guarded` function has thrown.
    std::optional<Stop> run(lua_CFunction push_globals, void* page, lua_CFunction then = nullptr);

    static constexpr std::size_t usual_bytes = 64UL * 1024;  ///< that a page takes

    /// What is known of the script while it runs.
    struct Context {
        std::size_t handed_out = 0;    ///< bytes, as limits::memory_bytes counts them
        bool refused = false;          ///< a piece of memory
        int line = 0;                  ///< the last one the script reached
        std::exception_ptr failure{};  ///< an exception of ours, on its way around Lua
        std::pmr::monotonic_buffer_resource memory{usual_bytes};
    };

  private:
    struct Close {
        void operator()(lua_State* state) const { lua_close(state); }
    };
    std::optional<Stop> stop(int status);

    std::unique_ptr<Context> context_;
    std::unique_ptr<lua_State, Close> state_;
};

/// The `page` that `Sandbox::run` was given.
void* page_of(lua_State* state);

/// The line that the script is on, 0 outside it.
int current_line(lua_State* state);

/// Keeps the exception that is being handled, for `Sandbox::run` to throw.
void keep_exception(lua_State* state);

template <class Page>
int call_guarded(lua_State* state, int (*function)(lua_State*, Page&)) {
    try {
        return function(state, *static_cast<Page*>(page_of(state)));
    } catch (const std::exception&) {
        keep_exception(state);
    }
    lua_pushnil(state);
    return lua_error(state);
}

/// A function of ours as Lua calls it, which takes the state and the page. Keeps our exceptions out of Lua, which would
/// swallow them.
template <auto function>
int guarded(lua_State* state) {
    return call_guarded(state, function);
}

}  // namespace content
