#include "content/script/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/phrases.h"
#include "base/suggest.h"
#include "content/script/globals.h"
#include "content/script/signs.h"
#include "lauxlib.h"

namespace content {
namespace {

int read_chosen(lua_State* state, Draft& draft) {
    std::size_t size = 0;
    const char* const key = lua_type(state, 2) == LUA_TSTRING ? lua_tolstring(state, 2, &size) : "";
    const std::string id(key, std::min<std::size_t>(size, 100));
    const auto found = draft.replay->chosen->find(id);
    if (found != draft.replay->chosen->end()) {
        lua_pushlstring(state, found->second.data(), found->second.size());
        return 1;
    }
    const std::vector<std::string>& from = draft.replay->from;
    if (std::ranges::count(from, id) > 0) {
        lua_pushnil(state);
        return 1;
    }
    const std::vector<std::string_view> ids(from.begin(), from.end());
    const std::string guess = base::did_you_mean(id, ids);
    draft.report(
        current_line(state), fmt::format("this answer does not know \"{}\"", base::shortened(id)),
        guess.empty() ? fmt::format("'from' names {}: add the id of the ask there", base::listed(ids, "and")) : guess);
    lua_pushnil(state);
    return 1;
}

int change_chosen(lua_State* state, Draft& draft) {
    draft.report(current_line(state), "what the visitor chose cannot be changed", "compare it with ==");
    return 0;
}

/// An empty table, so that every reading of it and every change to it comes to us.
void push_chosen(lua_State* state) {
    lua_newtable(state);
    lua_newtable(state);
    lua_pushcfunction(state, guarded<read_chosen>);
    lua_setfield(state, -2, "__index");
    lua_pushcfunction(state, guarded<change_chosen>);
    lua_setfield(state, -2, "__newindex");
    lua_setmetatable(state, -2);
}

/// Follows the script: what it did is thrown away, all but the functions and the number of blocks.
int call_answer(lua_State* state, Draft& draft) {
    draft.replay->answering = true;
    draft.problems.clear();
    draft.unknown_names.clear();
    draft.pending.clear();
    draft.page.blocks = std::move(draft.replay->said);
    if (!draft.replay->function) return 0;
    lua_rawgeti(state, LUA_REGISTRYINDEX, *draft.replay->function);
    push_chosen(state);
    lua_call(state, 1, 0);
    return 0;
}

std::vector<std::string> from_of(const model::Page& page, int number) {
    for (const model::Block& block : page.blocks)
        if (const auto* const answer = std::get_if<model::Answer>(&block); answer && answer->number == number)
            return answer->from;
    return {};
}

}  // namespace

Replayer::Replayer(std::filesystem::path folder, const model::Page& page, std::string_view marked)
    : folder_(std::move(folder)), lines_(scan(page.script)) {
    Sandbox sandbox;
    malformed_ = sandbox.parse(marked);
    if (!malformed_) compiled_ = sandbox.compiled();
}

void Replayer::run(Draft& draft) const {
    Sandbox sandbox;
    std::optional<Stop> stop = malformed_ ? malformed_ : sandbox.load(compiled_);
    if (!stop) stop = sandbox.run(push_globals, &draft, guarded<call_answer>);
    if (!stop) return report_leftovers(draft);
    if (stop->why != Stop::Why::reported) draft.report(stop->line, explain(*stop));
}

Replayed Replayer::replay(const model::Page& page, int answer, const model::Choices& chosen,
                          std::vector<bool>* reached) const {
    const File file{folder_, page.where.file};
    Draft draft{file};
    draft.lines = lines_;
    draft.replay = Replay{.chosen = &chosen, .from = from_of(page, answer), .answer = answer, .reached = reached};
    run(draft);
    if (auto problem = fill_in_signs(draft.page.blocks, page.signs)) draft.problems.push_back(std::move(*problem));
    std::ranges::stable_sort(draft.problems, {}, &model::Problem::where);
    if (!draft.problems.empty()) draft.page.blocks.clear();
    return {std::move(draft.page.blocks), std::move(draft.problems), !draft.replay->function};
}

}  // namespace content
