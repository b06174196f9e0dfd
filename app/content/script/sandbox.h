#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "lua.h"

namespace content {

/// Why a script did not come to its end. `lua` is Lua's own message: material for `explain`, never for a person.
struct Stop {
    enum class Why {
        form,     ///< it is not a Lua script
        running,  ///< a step that cannot be done, such as adding words
        steps,    ///< over limits::steps
        memory,   ///< over limits::memory_bytes or limits::piece_bytes
        word,     ///< a block word ended it, and has reported why
    };
    Why why{};
    int line = 0;  ///< 0 when it is not known
    std::string lua;
};

/// A Lua state for one file: no library, no collector, and the steps and memory of limits.h. Made for one script, then
/// thrown away.
class Sandbox {
  public:
    Sandbox();

    /// Reads the form of the script without running it. The text must not be a compiled script (it is refused).
    std::optional<Stop> parse(std::string_view script);

    /// Runs what `parse` read. `push_names` leaves on the stack the table in which the script's global names are looked
    /// up; it and the functions in it reach `page` through `page_of`. `then` runs behind the script, under the same
    /// count of steps and memory.
    std::optional<Stop> run(lua_CFunction push_names, void* page, lua_CFunction then = nullptr);

    /// Bytes handed out so far, as limits::memory_bytes counts them.
    std::size_t memory() const { return memory_->handed_out; }

    struct Memory {
        std::size_t handed_out = 0;
        bool refused = false;
        int line = 0;  ///< the last one the script reached
    };

  private:
    struct Close {
        void operator()(lua_State* state) const { lua_close(state); }
    };
    std::optional<Stop> stop(int status);

    std::unique_ptr<Memory> memory_;
    std::unique_ptr<lua_State, Close> state_;
};

/// The `page` that `Sandbox::run` was given.
void* page_of(lua_State* state);

/// The line that the script is on, 0 outside it.
int current_line(lua_State* state);

}  // namespace content
