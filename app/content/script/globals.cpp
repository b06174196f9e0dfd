#include "content/script/globals.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/answer_block.h"
#include "content/script/keywords.h"
#include "content/script/limits.h"
#include "content/script/marks.h"
#include "content/script/sandbox.h"
#include "lauxlib.h"

namespace content {
namespace {

constexpr const char* metatable_name = "bodymap.global";

/// `benefit "flexibility"`, which waits for its { }.
struct Pending {
    std::size_t index = 0;  ///< into Draft::pending
};

/// A whole block.
struct Done {
    const Keyword* keyword = nullptr;
};

/// What a global name stands for, and what a call of it gives in its turn:
///   text "..."               Keyword -> Done
///   benefit "..." { ... }    Keyword -> Pending -> Done
///   right { ... }            Keyword -> Choice, for the quiz around it
///   today = { text "..." }   Keyword -> Said, for the answer around it
///   anything else            BareName, and whatever is done with it gives it again
using Global = std::variant<const Keyword*, BareName, Pending, Choice, Said, Done>;
static_assert(std::is_trivially_copyable_v<Global> && std::is_trivially_destructible_v<Global>);  // Lua frees it

int push(lua_State* state, Global global) {
    new (lua_newuserdatauv(state, sizeof(Global), 0)) Global(global);
    luaL_setmetatable(state, metatable_name);
    return 1;
}

const Global* global_at(lua_State* state, int index) {
    return static_cast<const Global*>(luaL_testudata(state, index, metatable_name));
}

enum class Settled { no, yes };

BareName add_unknown(lua_State* state, Draft& draft, std::string_view name, Settled settled) {
    draft.unknown_names.push_back({std::string(name), current_line(state), settled == Settled::yes});
    return {draft.unknown_names.size() - 1};
}

/// Longer names are cut: they mean nothing, and each use of one keeps a copy.
std::string key_at(lua_State* state, int index) {
    constexpr std::size_t longest = 100;
    if (lua_type(state, index) != LUA_TSTRING) return "?";
    std::size_t size = 0;
    const char* const key = lua_tolstring(state, index, &size);
    return {key, std::min(size, longest)};
}

/// What a global is called with.
Value argument(lua_State* state, Draft& draft) { return lua_gettop(state) > 1 ? value_at(state, 2, draft) : Value{}; }

/// The name without the mark that it carries, which is noted; the name of a mark alone becomes nothing.
std::string_view pass_mark(std::string_view name, Draft& draft) {
    if (!draft.replay || !draft.replay->reached) return name;
    const auto mark = read_mark(name);
    if (!mark || mark->number >= draft.replay->reached->size()) return name;
    (*draft.replay->reached)[mark->number] = true;
    return mark->keyword;
}

int look_up(lua_State* state, Draft& draft) {
    const std::string written = key_at(state, 2);
    const std::string_view key = pass_mark(written, draft);
    if (key.empty()) {
        lua_pushnil(state);
        return 1;
    }
    const auto found = std::ranges::find(keywords(), key, &Keyword::name);
    if (found != keywords().end()) return push(state, &*found);
    return push(state, add_unknown(state, draft, key, Settled::no));
}

/// An option of the page's head is told where that is.
std::string where_it_belongs(std::string_view option, const Draft& draft) {
    constexpr auto of_head = std::to_array<std::string_view>(
        {"on", "name", "latin", "also", "review_by", "part", "as", "hidden", "from", "to"});
    if (draft.head.empty() || std::ranges::find(of_head, option) == of_head.end())
        return "move it between the { and the } of the block it belongs to";
    return fmt::format("move it between the {{ and the }} of '{}', which begins on line {}", draft.head,
                       draft.page.where.line);
}

int assign(lua_State* state, Draft& draft) {
    const std::string key = key_at(state, 2);
    const auto found = std::ranges::find(keywords(), key, &Keyword::name);
    if (found != keywords().end())
        draft.report(current_line(state), {equals_after_keyword(found->name, found->example).message,
                                           found->hint(value_at(state, 3, draft))});
    else
        draft.report(current_line(state),
                     fmt::format("'{} =' stands outside the {{ }} of a block", base::shortened(key)),
                     where_it_belongs(key, draft));
    return 0;
}

/// Names without quotes inside the { } of a block that does not exist are reported as well: they are mistakes of their
/// own.
void report_bare_names_in(const Value& value, std::string_view keyword, int line, Draft& draft) {
    const auto* const table = value.as<Table>();
    if (!table) return;
    for (const Value& option : table->named)
        if (const auto* const bare = option.as<BareName>())
            draft.report_bare_name(bare->index, draft.lines.option(line, keyword, option.name), option.name + " = ");
    for (const Value& item : table->items)
        if (const auto* const choice = item.as<Choice>()) draft.choices[choice->index].taken = true;
}

void count_block(lua_State* state, Draft& draft) {
    ++draft.block_calls;
    if (draft.kind == FileKind::translations && draft.block_calls > limits::translations)
        draft.end_script(state, fmt::format("this file has more than {} translations", limits::translations),
                         "split it into several files in a folder: words/es/areas.lua, words/es/other.lua");
    if (draft.kind != FileKind::translations && draft.block_calls > limits::blocks)
        draft.end_script(state, fmt::format("this page has more than {} blocks", limits::blocks),
                         "split it into several pages");
}

/// Whether the name was to be 'right' or 'wrong': it stands in a quiz, or is nearly one of the two.
bool is_meant_as_choice(std::string_view name, int line, const Draft& draft) {
    const std::string_view other = block_for(name);
    const auto meant = other.empty() ? base::closest(name, keyword_names()) : other;
    return (meant == "right" || meant == "wrong") && draft.lines.begins(draft.lines.block(line), "quiz");
}

std::string did_you_mean_block(std::string_view keyword) { return fmt::format("did you mean '{}'?", keyword); }

/// All where they are few; else those that most pages are made of.
std::string blocks_there_are(const Draft& draft) {
    constexpr std::size_t few = 12;
    constexpr auto usual =
        std::to_array<std::string_view>({"text", "heading", "list", "warning", "danger", "picture", "link"});
    const std::vector<std::string_view> all = keywords_for(draft);
    if (all.size() <= few) return fmt::format("the blocks are {}", base::listed(all, "and"));
    return fmt::format("most pages are made of {}; README.md in the folder of the pages shows all {}",
                       base::listed(usual, "and"), all.size());
}

bool is_moving_picture(std::string_view name) {
    constexpr auto names = std::to_array<std::string_view>({"video", "film", "movie", "clip", "animation"});
    return std::ranges::find(names, base::lower(name)) != names.end();
}

/// A name that is called was to be a block, or an option.
void report_call(std::string_view name, int line, Draft& draft) {
    if (draft.lines.follows_string(line, name)) return draft.report(line, string_ends_before(name, name));
    const bool is_option = draft.lines.within_braces(line, name) && !draft.lines.within_answer(line, name);
    if (is_option && !is_meant_as_choice(name, line, draft)) return draft.report(line, equals_missing(name));
    const std::string_view meant = block_for(name);
    std::string hint = meant.empty() ? base::did_you_mean(name, keyword_names()) : did_you_mean_block(meant);
    if (hint.empty()) hint = blocks_there_are(draft);
    if (is_moving_picture(name))
        hint = "the kiosk shows no videos: write picture { ... }, or movement { of = \"...\" }, which it draws itself";
    draft.report(line, fmt::format("there is no block called '{}'", name), hint);
}

int call(lua_State* state, Draft& draft, BareName bare) {
    count_block(state, draft);
    const std::string name = base::shortened(draft.unknown_names[bare.index].name);
    const int line = draft.unknown_names[bare.index].line;
    const Value value = argument(state, draft);
    if (!std::exchange(draft.unknown_names[bare.index].settled, true)) report_call(name, line, draft);
    report_bare_names_in(value, name, draft.lines.block(line), draft);
    return push(state, bare);
}

/// A block inside another one: an option without its =, or the braces before it are not closed.
int call_within_block(lua_State* state, Draft& draft, const Keyword& keyword) {
    const int line = current_line(state);
    const int block_line = draft.lines.block(line);
    const bool in_answer = draft.lines.begins(block_line, "answer");
    if (in_answer && !may_be_said(keyword, line, draft))
        return push(state, add_unknown(state, draft, keyword.name, Settled::yes));
    const bool in_list = draft.lines.begins(block_line, "list") || draft.lines.begins(block_line, "signs");
    draft.report(line, fmt::format("'{}' stands inside another block", keyword.name),
                 in_answer ? fmt::format("write for which choice, with braces: today = {{ {} }}", keyword.example)
                 : in_list ? fmt::format("take the word {} out: a list has words in quotes alone", keyword.name)
                 : keyword.name == "text" ? "close the { before it, or write text = if it is an option"
                                          : "move it out of these { }, to a line of its own; or close the { before it");
    return push(state, add_unknown(state, draft, keyword.name, Settled::yes));
}

/// A block in the wrong file, or in an answer that may not have it. What is in it is not looked at.
int call_misplaced(lua_State* state, Draft& draft, const Keyword& keyword) {
    const Value value = argument(state, draft);
    if (const auto* const table = value.as<Table>())
        for (const Value& option : table->named)
            if (const auto* const bare = option.as<BareName>()) draft.unknown_names[bare->index].settled = true;
    return push(state, add_unknown(state, draft, keyword.name, Settled::yes));
}

/// While a page is replayed only the functions of its answers matter.
int call_in_replay(lua_State* state, Draft& draft, const Keyword& keyword) {
    count_block(state, draft);
    Replay& replay = *draft.replay;
    if (keyword.name == "answer" && replay.passed++ == replay.answer) {
        const Value value = argument(state, draft);
        replay.function = answer_function(value);
        if (!replay.chosen->empty()) replay.said = said_for(value, replay.chosen->begin()->second, draft);
    }
    return push(state, Done{&keyword});
}

int report_number_of_things(lua_State* state, Draft& draft, const Keyword& keyword, int line, int given) {
    draft.report(line, fmt::format("'{}' takes one thing, and here it has {}", keyword.name, given), keyword.hint());
    return push(state, Done{&keyword});
}

/// In the { } that an answer has for one choice. It is read with the page, and once more when the page is replayed.
int call_in_answer(lua_State* state, Draft& draft, const Keyword& keyword) {
    count_block(state, draft);
    const int line = current_line(state);
    if (!may_be_said(keyword, line, draft)) return call_misplaced(state, draft, keyword);
    const int given = lua_gettop(state) - 1;
    if (given != 1) return report_number_of_things(state, draft, keyword, line, given);
    std::vector<model::Block> blocks;
    blocks.swap(draft.page.blocks);
    keyword.read({keyword.name, line, {}, value_at(state, 2, draft)}, draft);
    blocks.swap(draft.page.blocks);
    draft.said.push_back({&keyword, std::move(blocks)});
    return push(state, Said{draft.said.size() - 1});
}

/// The name in quotes before the { }.
int call_with_name(lua_State* state, Draft& draft, const Keyword& keyword, int line) {
    const Value value = value_at(state, 2, draft);
    if (const auto* const name = value.as<std::string>()) {
        draft.pending.push_back({&keyword, *name, line});
        return push(state, Pending{draft.pending.size() - 1});
    }
    const auto* const bare = value.as<BareName>();
    if (bare)
        draft.report_bare_name(bare->index, line, fmt::format("{} ", keyword.name));
    else
        draft.report(line, fmt::format("'{}' needs a name in quotes before the {{", keyword.name), keyword.hint());
    report_bare_names_in(value, keyword.name, line, draft);
    return bare ? push(state, *bare) : push(state, Done{&keyword});
}

int call(lua_State* state, Draft& draft, const Keyword* called) {
    const Keyword& keyword = *called;
    if (draft.lines.within_answer(current_line(state), keyword.name)) return call_in_answer(state, draft, keyword);
    if (draft.replaying()) return call_in_replay(state, draft, keyword);
    const bool in_quiz = keyword.place == Keyword::Place::quiz;
    const int own_line = current_line(state);
    if (!in_quiz && draft.lines.within_braces(own_line, keyword.name)) return call_within_block(state, draft, keyword);
    const int line = in_quiz ? own_line : draft.lines.block(own_line);
    count_block(state, draft);
    if (!may_stand(keyword, line, draft)) return call_misplaced(state, draft, keyword);
    const int given = lua_gettop(state) - 1;
    if (given != 1) return report_number_of_things(state, draft, keyword, line, given);
    if (keyword.takes == Keyword::Takes::name_and_options) return call_with_name(state, draft, keyword, line);
    keyword.read({keyword.name, line, {}, value_at(state, 2, draft)}, draft);
    return in_quiz ? push(state, Choice{draft.choices.size() - 1}) : push(state, Done{&keyword});
}

int call(lua_State* state, Draft& draft, Pending pending) {
    draft.pending[pending.index].completed = true;
    const PendingBlock block = draft.pending[pending.index];
    block.keyword->read({block.keyword->name, block.line, block.name, argument(state, draft)}, draft);
    return push(state, Done{block.keyword});
}

int call_once_more(lua_State* state, Draft& draft, const Keyword& keyword, Global global) {
    const int block_line = draft.lines.block(current_line(state));
    if (draft.has_problem_in(block_line, words_of_no_block("").message)) return push(state, global);
    draft.report(block_line, fmt::format("'{}' is followed by one thing too many", keyword.name),
                 keyword.takes == Keyword::Takes::text
                     ? fmt::format("write each on a line of its own: {}", keyword.example)
                     : keyword.hint());
    return push(state, global);
}

const Keyword& keyword_of(const QuizChoice& choice) { return keyword(choice.choice.right ? "right" : "wrong"); }

int call(lua_State* state, Draft& draft, Choice choice) {
    return call_once_more(state, draft, keyword_of(draft.choices[choice.index]), choice);
}

int call(lua_State* state, Draft& draft, Said said) {
    return call_once_more(state, draft, *draft.said[said.index].keyword, said);
}

int call(lua_State* state, Draft& draft, Done done) { return call_once_more(state, draft, *done.keyword, done); }

int call_global(lua_State* state, Draft& draft) {
    return std::visit([&](auto global) { return call(state, draft, global); }, Global(*global_at(state, 1)));
}

/// `benefit.flexibility` and `text.size = 3`.
int follow_dot(lua_State* state, Draft& draft) {
    const Global global = *global_at(state, 1);
    const auto* const keyword = std::get_if<const Keyword*>(&global);
    if (!keyword) return push(state, global);
    draft.report(current_line(state), fmt::format("'{}' cannot be followed by a dot", (*keyword)->name),
                 (*keyword)->hint());
    return push(state, add_unknown(state, draft, key_at(state, 2), Settled::yes));
}

int join(lua_State* state, Draft&) {
    const Global* const left = global_at(state, 1);
    return push(state, left ? *left : *global_at(state, 2));
}

constexpr auto joining =
    std::to_array<const char*>({"__concat", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__idiv",
                                "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot", "__len", "__lt", "__le"});

void set_function(lua_State* state, const char* name, lua_CFunction function) {
    lua_pushcfunction(state, function);
    lua_setfield(state, -2, name);
}

}  // namespace

int push_globals(lua_State* state) {
    luaL_newmetatable(state, metatable_name);
    set_function(state, "__call", guarded<call_global>);
    set_function(state, "__index", guarded<follow_dot>);
    set_function(state, "__newindex", guarded<follow_dot>);
    for (const char* const event : joining) set_function(state, event, guarded<join>);
    lua_newtable(state);
    lua_newtable(state);
    set_function(state, "__index", guarded<look_up>);
    set_function(state, "__newindex", guarded<assign>);
    lua_setmetatable(state, -2);
    return 1;
}

Value global_value(lua_State* state, int index, Draft& draft) {
    assert(global_at(state, index));  // no other userdata is ever handed to a page
    const Global global = *global_at(state, index);
    if (const auto* const bare = std::get_if<BareName>(&global)) return {*bare};
    if (const auto* const choice = std::get_if<Choice>(&global)) return {*choice};
    if (const auto* const said = std::get_if<Said>(&global)) return {*said};
    if (const auto* const keyword = std::get_if<const Keyword*>(&global))
        return {add_unknown(state, draft, (*keyword)->name, Settled::no)};
    const auto* const done = std::get_if<Done>(&global);
    return {add_unknown(state, draft, done ? done->keyword->name : "", Settled::yes)};
}

void report_leftovers(Draft& draft) {
    for (const QuizChoice& choice : draft.choices)
        if (!choice.taken)
            draft.report(choice.choice.where.line, fmt::format("'{}' stands outside a quiz", keyword_of(choice).name),
                         "put it between the { and the } of the quiz it belongs to");
    for (const PendingBlock& block : draft.pending) {
        const std::string begin = fmt::format("{} \"{}\"", block.keyword->name, base::shortened(block.name));
        if (!block.completed)
            draft.report(block.line, fmt::format("'{}' has no {{ }} after it", begin),
                         fmt::format("write {} {{ ... }}", begin));
    }
    for (const UnknownName& unknown : draft.unknown_names) {
        const auto on_its_line = [&](const model::Problem& problem) { return problem.where.line == unknown.line; };
        if (unknown.settled || std::ranges::any_of(draft.problems, on_its_line)) continue;
        const std::string name = base::shortened(unknown.name);
        const std::string guess = base::did_you_mean(name, keyword_names());
        const bool question = draft.replay && draft.replay->chosen->contains(name);
        draft.report(unknown.line, fmt::format("'{}' is not a word that pages know", name),
                     question        ? fmt::format("did you mean a.{}?", name)
                     : guess.empty() ? fmt::format("put words to be read in quotes: \"{}\"", name)
                                     : guess);
    }
}

}  // namespace content
