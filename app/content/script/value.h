#pragma once
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "lua.h"

namespace content {

struct Value;

/// `{ "a", "b" }` gives items, `{ alt = "a" }` named ones (in the order of their names).
struct Table {
    std::vector<Value> items;
    std::vector<Value> named;
};

/// A name without quotes where a value belongs: grade = some.
struct BareName {
    std::size_t index = 0;  ///< into Draft::unknown_names
};

/// The function of an answer.
struct Function {
    int reference = 0;  ///< into Lua's registry
};

/// `right { }` or `wrong { }` where the quiz takes it.
struct Choice {
    std::size_t index = 0;  ///< into Draft::choices
};

/// A block in the { } that an answer has for one choice.
struct Said {
    std::size_t index = 0;  ///< into Draft::said
};

/// Anything a page cannot mean: nothing.
struct Other {};

/// What a page gives to a block, as plain data.
struct Value {
    std::variant<Other, bool, double, std::string, Table, BareName, Function, Choice, Said> kind{};
    std::string name{};  ///< of the option it is the value of

    /// Nothing when it is of another kind.
    template <class Kind>
    const Kind* as() const {
        return std::get_if<Kind>(&kind);
    }
};

struct Draft;

/// A copy of what is at `index` of the Lua stack. Tables within tables are followed to limits::nesting. Ends the script
/// (lua_error) when the page has taken over more than limits::text_bytes.
Value value_at(lua_State* state, int index, Draft& draft);

}  // namespace content
