#include "content/script/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "content/script/limits.h"
#include "content/script/sandbox.h"

namespace content {

bool Draft::has(int line, std::string_view message) const {
    return std::ranges::any_of(problems, [&](const model::Problem& problem) {
        return problem.where.line == line && problem.message == message;
    });
}

void Draft::report(int line, std::string message, std::string hint) {
    if (full() || has(line, message)) return;
    if (problems.size() == limits::problems) {
        line = 0;
        message = fmt::format("there are more than {} mistakes in this file", limits::problems);
        hint = "mend the ones below, save, and look again";
    }
    problems.push_back({where(line), std::move(message), std::move(hint)});
}

void Draft::advise(int line, std::string message, std::string hint) {
    advice.push_back({where(line), std::move(message), std::move(hint), model::Severity::advice});
}

bool Draft::full() const { return problems.size() > limits::problems; }

bool Draft::has_problem_in(int block_line) const {
    return std::ranges::any_of(
        problems, [&](const model::Problem& problem) { return lines.block(problem.where.line) == block_line; });
}

bool Draft::has_problem_in(int block_line, std::string_view message) const {
    return std::ranges::any_of(problems, [&](const model::Problem& problem) {
        return problem.message == message && lines.block(problem.where.line) == block_line;
    });
}

void Draft::charge(lua_State* state, std::size_t bytes) {
    bytes_taken += bytes;
    if (bytes_taken > limits::text_bytes)
        end_script(state, "this page says more than it can hold",
                   "write each block once, without repeating it in a loop");
}

void Draft::end_script(lua_State* state, std::string message, std::string hint) {
    report(lines.block(current_line(state)), std::move(message), std::move(hint));
    lua_pushnil(state);
    lua_error(state);
    std::abort();  // lua_error does not come back, but is not declared so
}

void Draft::report_bare_name(std::size_t unknown_name, int line, std::string_view before, std::string_view meant) {
    UnknownName& name = unknown_names[unknown_name];
    if (!std::exchange(name.settled, true)) report(line, needs_quotes(name.name, before, meant));
}

}  // namespace content
