#include "content/script/sandbox.h"

#include <locale.h>

#include <charconv>
#include <cstring>
#include <new>
#include <utility>

#include "content/script/limits.h"

namespace content {
namespace {

/// Lua compares texts with strcoll, which is a hundred times slower in most languages' locales than in the plain one.
class PlainLocale {
  public:
    PlainLocale() : plain_(newlocale(LC_ALL_MASK, "C", nullptr)), before_(uselocale(plain_)) {}
    ~PlainLocale() {
        uselocale(before_);
        if (plain_) freelocale(plain_);
    }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;

  private:
    locale_t plain_;
    locale_t before_;
};

/// The first refusal is final. Lua searches all its memory for something to free at each, and can do without some of
/// what it asks for: a script at the limit would be slow instead of over.
void* refuse(Sandbox::Context& context) {
    context.refused = true;
    return nullptr;
}

/// What Lua returns is left where it is: all it may ask for together is little, and goes with the sandbox.
void* allocate(void* of_sandbox, void* block, std::size_t old_size, std::size_t size) {
    auto& context = *static_cast<Sandbox::Context*>(of_sandbox);
    if (size == 0) return nullptr;
    // For a new block Lua passes its type as the old size.
    const bool grows = !block || size > old_size;
    if (!grows) return block;
    if (context.refused || size > limits::piece_bytes || size > limits::memory_bytes - context.handed_out)
        return refuse(context);
    context.handed_out += size;
    try {
        void* const larger = context.memory.allocate(size);
        if (block) std::memcpy(larger, block, old_size);
        return larger;
    } catch (const std::bad_alloc&) {
        return refuse(context);
    }
}

Sandbox::Context& context_of(lua_State* state) {
    void* context = nullptr;
    lua_getallocf(state, &context);
    return *static_cast<Sandbox::Context*>(context);
}

/// Keeps the line, which the allocator cannot ask for: inside it Lua may not be called. At the step limit it ends the
/// script without a message, and leaves the line on the stack as the error value.
void follow_line(lua_State* state, lua_Debug* place) {
    if (place->event == LUA_HOOKLINE) {
        context_of(state).line = place->currentline;
        return;
    }
    lua_pushinteger(state, current_line(state));
    lua_error(state);
}

const char* whole_script(lua_State*, void* context, std::size_t* size) {
    auto& rest = *static_cast<std::string_view*>(context);
    const std::string_view now = std::exchange(rest, {});
    *size = now.size();
    return now.empty() ? nullptr : now.data();
}

constexpr int keep_lines = 0;  // of the script, for what is wrong in it

int add_piece(lua_State*, const void* piece, std::size_t size, void* script) {
    static_cast<std::string*>(script)->append(static_cast<const char*>(piece), size);
    return 0;
}

/// Called with `then` (or nil), the script and `push_globals`: everything that may fail happens in here, under
/// lua_pcall.
int run_script(lua_State* state) {
    lua_call(state, 0, 1);
    lua_setupvalue(state, 2, 1);
    lua_sethook(state, follow_line, LUA_MASKLINE | LUA_MASKCOUNT, limits::steps);
    lua_call(state, 0, 0);
    if (!lua_isnil(state, 1)) lua_call(state, 0, 0);
    return 0;
}

/// Takes the "page:12: " off Lua's message.
Stop with_line(Stop::Why why, std::string_view message) {
    constexpr std::string_view chunk = "page:";
    Stop stop{why, 0, std::string(message)};
    if (!message.starts_with(chunk)) return stop;
    message.remove_prefix(chunk.size());
    const auto [end, error] = std::from_chars(message.data(), message.data() + message.size(), stop.line);
    if (error == std::errc{}) stop.lua = std::string(end, message.data() + message.size());
    if (stop.lua.starts_with(": ")) stop.lua.erase(0, 2);
    return stop;
}

}  // namespace

void* page_of(lua_State* state) { return *static_cast<void**>(lua_getextraspace(state)); }

void keep_exception(lua_State* state) { context_of(state).failure = std::current_exception(); }

int current_line(lua_State* state) {
    lua_Debug place{};
    for (int level = 0; lua_getstack(state, level, &place); ++level) {
        lua_getinfo(state, "l", &place);
        if (place.currentline > 0) return place.currentline;
    }
    return 0;
}

Sandbox::Sandbox() : context_(std::make_unique<Context>()), state_(lua_newstate(allocate, context_.get())) {
    if (!state_) throw std::bad_alloc();
    // A file's memory is bounded and given back as a whole, so nothing is collected while it runs.
    lua_gc(state_.get(), LUA_GCSTOP);
}

std::optional<Stop> Sandbox::stop(int status) {
    if (status == LUA_OK) return std::nullopt;
    if (status == LUA_ERRMEM) return Stop{Stop::Why::memory, context_->line, {}};
    if (lua_type(state_.get(), -1) == LUA_TNUMBER)
        return Stop{Stop::Why::steps, static_cast<int>(lua_tointeger(state_.get(), -1)), {}};
    if (lua_type(state_.get(), -1) != LUA_TSTRING) return Stop{Stop::Why::reported, 0, {}};
    std::size_t size = 0;
    const char* const message = lua_tolstring(state_.get(), -1, &size);
    return with_line(status == LUA_ERRSYNTAX ? Stop::Why::form : Stop::Why::running, {message, size});
}

std::optional<Stop> Sandbox::parse(std::string_view script) {
    const PlainLocale plain;
    lua_settop(state_.get(), 0);
    auto stopped = stop(lua_load(state_.get(), whole_script, &script, "=page", "t"));
    // Too deep a nesting counts as an error in running, even while only reading.
    if (stopped && stopped->why == Stop::Why::running) stopped->why = Stop::Why::form;
    return stopped;
}

Sandbox::Compiled Sandbox::compiled() const {
    Compiled compiled{{}, context_->handed_out};
    lua_dump(state_.get(), add_piece, &compiled.script, keep_lines);
    return compiled;
}

std::optional<Stop> Sandbox::load(const Compiled& compiled) {
    const PlainLocale plain;
    lua_settop(state_.get(), 0);
    std::string_view script = compiled.script;
    const auto stopped = stop(lua_load(state_.get(), whole_script, &script, "=page", "b"));
    context_->handed_out = std::max(context_->handed_out, compiled.handed_out);
    return stopped;
}

std::optional<Stop> Sandbox::run(lua_CFunction push_globals, void* page, lua_CFunction then) {
    const PlainLocale plain;
    *static_cast<void**>(lua_getextraspace(state_.get())) = page;
    lua_pushcfunction(state_.get(), run_script);
    lua_insert(state_.get(), -2);
    if (then)
        lua_pushcfunction(state_.get(), then);
    else
        lua_pushnil(state_.get());
    lua_insert(state_.get(), -2);
    lua_pushcfunction(state_.get(), push_globals);
    const auto stopped = stop(lua_pcall(state_.get(), 3, 0, 0));
    lua_sethook(state_.get(), nullptr, 0, 0);
    if (context_->failure) std::rethrow_exception(context_->failure);
    return stopped;
}

}  // namespace content
