#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/script/file_name.h"
#include "content/script/mistake_wording.h"
#include "content/script/statements.h"
#include "lua.h"
#include "model/page.h"

namespace content {

/// A name the script used that means nothing to us. What it was meant to be shows later: called, it was to be a block;
/// given to a block, its quotes are missing.
struct UnknownName {
    std::string name;
    int line = 0;
    bool settled = false;  ///< reported, or no mistake after all
};

struct Keyword;

/// `benefit "flexibility"` until its { } comes.
struct PendingBlock {
    const Keyword* keyword = nullptr;
    std::string name;
    int line = 0;
    bool completed = false;
};

/// `right { }` or `wrong { }` until the quiz around it takes it.
struct QuizChoice {
    model::Quiz::Choice choice;
    bool taken = false;
};

/// A block that an answer says for one choice, until the answer around it takes it.
struct SaidBlock {
    const Keyword* keyword = nullptr;
    std::vector<model::Block> blocks{};  ///< none when it has a problem, else one
};

/// A page with answers is read once, and replayed for each answer: its script runs again so that the functions of its
/// answers are there, then the function of one of them runs.
struct Replay {
    const model::Choices* chosen = nullptr;  ///< what the function may ask for
    std::vector<std::string> from{};         ///< the questions it may ask about; one that was not asked is nil
    int answer = 0;                          ///< the number of the one whose function runs
    std::vector<bool>* reached = nullptr;    ///< the marks that the script came to, where it has marks
    int passed = 0;                          ///< answers of the script so far
    std::optional<int> function{};           ///< of that answer, if it has one: a reference into Lua's registry
    std::vector<model::Block> said{};        ///< by that answer, if it names a block for each choice
    bool answering = false;                  ///< the script has ended, and the function runs
};

/// What has been read of a file so far, and everything found wrong in it.
struct Draft {
    const File& file;
    FileKind kind = kind_of(file.name);
    Lines lines{};  ///< of the script that is run
    model::Page page{};
    std::vector<model::Source> sources{};
    std::vector<model::Sign> signs{};
    std::optional<model::Clinic> clinic{};
    model::Language language{};
    std::vector<model::Problem> problems{};
    std::vector<model::Problem> advice{};  ///< about a file that is good all the same
    std::string head{};                    ///< the keyword that headed the page, "area" or "page"
    bool head_unread = false;              ///< it may be in a part that could not be read
    int block_calls = 0;
    int answers = 0;  ///< read so far
    std::size_t bytes_taken = 0;
    std::size_t missing_pictures = 0;
    std::vector<UnknownName> unknown_names{};
    std::vector<PendingBlock> pending{};
    std::vector<QuizChoice> choices{};
    std::vector<SaidBlock> said{};
    std::optional<Replay> replay{};  ///< none while the page is read

    bool replaying() const { return replay && !replay->answering; }
    bool answering() const { return replay && replay->answering; }

    model::Where where(int line) const { return {file.name, line}; }

    /// The same problem on the same line is reported once, and limits::problems is kept.
    void report(int line, std::string message, std::string hint);
    void report(int line, Mistake mistake) { report(line, std::move(mistake.message), std::move(mistake.hint)); }

    void advise(int line, std::string message, std::string hint);

    /// Whether this very problem has been reported.
    bool has(int line, std::string_view message) const;

    /// More problems would not be reported.
    bool full() const;

    /// Whether a problem has been found in the block that begins on `block_line`.
    bool has_problem_in(int block_line) const;
    /// The same of one with this message.
    bool has_problem_in(int block_line, std::string_view message) const;

    /// Counts bytes of text against limits::text_bytes.
    void charge(lua_State* state, std::size_t bytes);

    /// Reports, and ends the script at once.
    [[noreturn]] void end_script(lua_State* state, std::string message, std::string hint);

    /// A name where a text in quotes belongs; `before` is what to write in front of it, such as "grade = ", and `meant`
    /// what to write instead of it.
    void report_bare_name(std::size_t unknown_name, int line, std::string_view before, std::string_view meant = {});
};

}  // namespace content
