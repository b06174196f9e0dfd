#include "content/script/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <utility>

#include "base/suggest.h"
#include "content/script/draft.h"
#include "content/script/guard.h"
#include "content/script/limits.h"
#include "content/script/questions.h"
#include "content/script/sandbox.h"
#include "content/script/words.h"
#include "lauxlib.h"

namespace content {
namespace {

constexpr const char* metatable_name = "bodymap.name";

/// What a name of the script stands for: the same Lua value changes its kind as the script goes on with it.
struct Name {
    enum class Kind {
        word,     ///< `index` into block_words()
        unknown,  ///< `index` into Draft::uses
        waiting,  ///< `index` into Draft::waiting
        choice,   ///< `index` into Draft::choices
        done,     ///< a whole block; `index` into block_words()
    };
    Kind kind{};
    std::size_t index = 0;
};

const Word& word_of(const QuizChoice& choice) { return word_called(choice.choice.right ? "right" : "wrong"); }

int push(lua_State* state, Name name) {
    new (lua_newuserdatauv(state, sizeof(Name), 0)) Name(name);
    luaL_setmetatable(state, metatable_name);
    return 1;
}

Name* name_at(lua_State* state, int index) { return static_cast<Name*>(luaL_testudata(state, index, metatable_name)); }

std::size_t add_use(lua_State* state, Draft& draft, std::string_view name, bool settled) {
    draft.uses.push_back({std::string(name), current_line(state), settled});
    return draft.uses.size() - 1;
}

/// Longer names are cut: they mean nothing, and each use of one keeps a copy.
std::string key_at(lua_State* state, int index) {
    constexpr std::size_t longest = 100;
    if (lua_type(state, index) != LUA_TSTRING) return "?";
    std::size_t size = 0;
    const char* const key = lua_tolstring(state, index, &size);
    return {key, std::min(size, longest)};
}

int read_name(lua_State* state, Draft& draft) {
    const std::string key = key_at(state, 2);
    const auto names = block_word_names();
    const auto word = std::ranges::find(names, key);
    if (word != names.end()) return push(state, {Name::Kind::word, static_cast<std::size_t>(word - names.begin())});
    return push(state, {Name::Kind::unknown, add_use(state, draft, key, false)});
}

int assign_name(lua_State* state, Draft& draft) {
    const std::string key = key_at(state, 2);
    const std::string shown = base::shortened(key);
    const auto words = block_words();
    const auto word = std::ranges::find(words, key, &Word::name);
    if (word != words.end())
        draft.report(current_line(state), fmt::format("there is an = after '{}'", shown),
                     fmt::format("write {}", word->example));
    else
        draft.report(current_line(state), fmt::format("'{} =' stands outside the {{ }} of a block", shown),
                     "move it between the { and the } of the block it belongs to");
    return 0;
}

/// Loose words inside the { } of a block that does not exist are told as well: they are mistakes of their own.
void report_loose_options(const Value& value, std::string_view word, int line, Draft& draft) {
    const auto* const table = std::get_if<Table>(&value.is);
    if (!table) return;
    for (const Value& option : table->named)
        if (const auto* const loose = std::get_if<Loose>(&option.is))
            draft.report_loose(loose->use, draft.lines.option(line, word, option.name), option.name + " = ");
    for (const Value& item : table->items)
        if (const auto* const choice = std::get_if<Choice>(&item.is)) draft.choices[choice->index].taken = true;
}

void count_block(lua_State* state, Draft& draft) {
    ++draft.block_calls;
    if (draft.kind == FileKind::words && draft.block_calls > limits::translations)
        draft.end_script(state, fmt::format("this file has more than {} translations", limits::translations),
                         "split it into several files in a folder: words/es/areas.lua, words/es/other.lua");
    if (draft.kind != FileKind::words && draft.block_calls > limits::blocks)
        draft.end_script(state, fmt::format("this page has more than {} blocks", limits::blocks),
                         "split it into several pages");
}

/// Whether the name was to be 'right' or 'wrong': it stands in a quiz, or is nearly one of the two.
bool is_meant_as_choice(std::string_view name, int line, const Draft& draft) {
    const auto closest_word = base::closest(name, block_word_names());
    return (closest_word == "right" || closest_word == "wrong") && draft.lines.begins(draft.lines.block(line), "quiz");
}

/// `use` by index: taking the value may add more of them.
int call_unknown(lua_State* state, Draft& draft, std::size_t use) {
    count_block(state, draft);
    const std::string name = base::shortened(draft.uses[use].name);
    const int line = draft.uses[use].line;
    const Value value = lua_gettop(state) > 1 ? take(state, 2, draft) : Value{};
    if (!std::exchange(draft.uses[use].settled, true)) {
        const std::string guess = base::did_you_mean(name, block_word_names());
        if (draft.lines.follows_words(line, name))
            draft.report(line, fmt::format("the words end at the quote before '{}'", name),
                         fmt::format("inside words use the other quotes: '{}'", name));
        else if (draft.lines.within_braces(line, name) && !is_meant_as_choice(name, line, draft))
            draft.report(line, fmt::format("an = is missing after '{}'", name),
                         fmt::format("write {} = and then its value", name));
        else
            draft.report(
                line, fmt::format("there is no block called '{}'", name),
                guess.empty() ? fmt::format("the blocks are {}", base::listed(words_for(draft), "and")) : guess);
    }
    report_loose_options(value, name, draft.lines.block(line), draft);
    return push(state, {Name::Kind::unknown, use});
}

/// A block inside another one: an option without its =, or the braces before it are not closed.
int call_word_within(lua_State* state, Draft& draft, const Word& word) {
    const int line = current_line(state);
    draft.report(line, fmt::format("'{}' stands inside another block", word.name),
                 fmt::format("close the {{ before it, or write {} = if it is an option", word.name));
    return push(state, {Name::Kind::unknown, add_use(state, draft, word.name, true)});
}

/// A block in the wrong file, or in an answer that may not have it. What is in it is not looked at.
int call_misplaced(lua_State* state, Draft& draft, const Word& word) {
    const Value value = lua_gettop(state) > 1 ? take(state, 2, draft) : Value{};
    if (const auto* const table = std::get_if<Table>(&value.is)) {
        for (const Value& option : table->named)
            if (const auto* const loose = std::get_if<Loose>(&option.is)) draft.uses[loose->use].settled = true;
    }
    return push(state, {Name::Kind::unknown, add_use(state, draft, word.name, true)});
}

/// While a page is replayed only the functions of its answers matter.
int replay_word(lua_State* state, Draft& draft, std::size_t index) {
    count_block(state, draft);
    if (block_words()[index].name == "answer" && lua_gettop(state) > 1)
        if (const auto function = answer_function(take(state, 2, draft))) draft.functions.push_back(*function);
    return push(state, {Name::Kind::done, index});
}

int call_word(lua_State* state, Draft& draft, std::size_t index) {
    const Word& word = block_words()[index];
    if (draft.pass == Draft::Pass::replaying) return replay_word(state, draft, index);
    const bool in_quiz = word.place == Word::Place::quiz;
    if (!in_quiz && draft.lines.within_braces(current_line(state), word.name))
        return call_word_within(state, draft, word);
    const int line = in_quiz ? current_line(state) : draft.lines.block(current_line(state));
    count_block(state, draft);
    if (!may_stand(word, line, draft)) return call_misplaced(state, draft, word);
    const int given = lua_gettop(state) - 1;
    if (given != 1) {
        draft.report(line, fmt::format("'{}' takes one thing, and here it has {}", word.name, given),
                     fmt::format("write {}", word.example));
    } else if (word.takes != Word::Takes::name_and_options) {
        word.read({word.name, line, {}, take(state, 2, draft)}, draft);
    } else {
        const Value value = take(state, 2, draft);
        const auto* const name = std::get_if<std::string>(&value.is);
        const auto* const loose = std::get_if<Loose>(&value.is);
        if (name) {
            draft.waiting.push_back({&word, *name, line});
            return push(state, {Name::Kind::waiting, draft.waiting.size() - 1});
        }
        if (loose)
            draft.report_loose(loose->use, line, fmt::format("{} ", word.name));
        else
            draft.report(line, fmt::format("'{}' needs a name in quotes before the {{", word.name),
                         fmt::format("write {}", word.example));
        report_loose_options(value, word.name, line, draft);
        if (loose) return push(state, {Name::Kind::unknown, loose->use});
    }
    if (in_quiz && given == 1) return push(state, {Name::Kind::choice, draft.choices.size() - 1});
    return push(state, {Name::Kind::done, index});
}

int call_waiting(lua_State* state, Draft& draft, std::size_t index) {
    const Waiting first = draft.waiting[index];
    draft.waiting[index].completed = true;
    const Value value = lua_gettop(state) > 1 ? take(state, 2, draft) : Value{};
    first.word->read({first.word->name, first.line, first.name, value}, draft);
    return push(state, {Name::Kind::done, static_cast<std::size_t>(first.word - block_words().data())});
}

int call_name(lua_State* state, Draft& draft) {
    const Name name = *name_at(state, 1);
    switch (name.kind) {
        case Name::Kind::word:
            return call_word(state, draft, name.index);
        case Name::Kind::unknown:
            return call_unknown(state, draft, name.index);
        case Name::Kind::waiting:
            return call_waiting(state, draft, name.index);
        case Name::Kind::choice:
        case Name::Kind::done:
            break;
    }
    const bool choice = name.kind == Name::Kind::choice;
    const Word& word = choice ? word_of(draft.choices[name.index]) : block_words()[name.index];
    draft.report(draft.lines.block(current_line(state)),
                 fmt::format("'{}' is followed by one thing too many", word.name),
                 fmt::format("write {}", word.example));
    return push(state, name);
}

/// `benefit.flexibility` and `text.size = 3`.
int follow_dot(lua_State* state, Draft& draft) {
    const Name name = *name_at(state, 1);
    if (name.kind == Name::Kind::word)
        draft.report(current_line(state),
                     fmt::format("'{}' cannot be followed by a dot", block_words()[name.index].name),
                     fmt::format("write {}", block_words()[name.index].example));
    if (name.kind != Name::Kind::word) return push(state, name);
    return push(state, {Name::Kind::unknown, add_use(state, draft, key_at(state, 2), true)});
}

int join(lua_State* state, Draft&) {
    const Name* const left = name_at(state, 1);
    return push(state, left ? *left : *name_at(state, 2));
}

constexpr std::array<const char*, 18> joining = {"__concat", "__add", "__sub",  "__mul",  "__div", "__mod",
                                                 "__pow",    "__unm", "__idiv", "__band", "__bor", "__bxor",
                                                 "__shl",    "__shr", "__bnot", "__len",  "__lt",  "__le"};

void set_function(lua_State* state, const char* name, lua_CFunction function) {
    lua_pushcfunction(state, function);
    lua_setfield(state, -2, name);
}

}  // namespace

int push_names(lua_State* state) {
    luaL_newmetatable(state, metatable_name);
    set_function(state, "__call", guarded<call_name>);
    set_function(state, "__index", guarded<follow_dot>);
    set_function(state, "__newindex", guarded<follow_dot>);
    for (const char* const event : joining) set_function(state, event, guarded<join>);
    lua_newtable(state);
    lua_newtable(state);
    set_function(state, "__index", guarded<read_name>);
    set_function(state, "__newindex", guarded<assign_name>);
    lua_setmetatable(state, -2);
    return 1;
}

Value name_value(lua_State* state, int index, Draft& draft) {
    assert(name_at(state, index));  // no other userdata is ever handed to a page
    const Name name = *name_at(state, index);
    if (name.kind == Name::Kind::unknown) return {Loose{name.index}};
    if (name.kind == Name::Kind::choice) return {Choice{name.index}};
    if (name.kind == Name::Kind::waiting) return {Loose{add_use(state, draft, "", true)}};
    const Word& word = block_words()[name.index];
    return {Loose{add_use(state, draft, word.name, name.kind == Name::Kind::done)}};
}

void report_leftovers(Draft& draft) {
    for (const QuizChoice& choice : draft.choices)
        if (!choice.taken)
            draft.report(choice.choice.where.line, fmt::format("'{}' stands outside a quiz", word_of(choice).name),
                         "put it between the { and the } of the quiz it belongs to");
    for (const Waiting& first : draft.waiting)
        if (!first.completed)
            draft.report(
                first.line,
                fmt::format("'{} \"{}\"' has no {{ }} after it", first.word->name, base::shortened(first.name)),
                fmt::format("write {} \"{}\" {{ ... }}", first.word->name, base::shortened(first.name)));
    for (const Use& use : draft.uses) {
        const auto on_its_line = [&](const model::Problem& problem) { return problem.where.line == use.line; };
        if (use.settled || std::ranges::any_of(draft.problems, on_its_line)) continue;
        const std::string name = base::shortened(use.name);
        const std::string guess = base::did_you_mean(name, block_word_names());
        const bool question = draft.chosen && draft.chosen->contains(name);
        draft.report(use.line, fmt::format("'{}' is not a word that pages know", name),
                     question        ? fmt::format("did you mean a.{}?", name)
                     : guess.empty() ? fmt::format("put words to be read in quotes: \"{}\"", name)
                                     : guess);
    }
}

}  // namespace content
