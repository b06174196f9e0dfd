#pragma once
#include <cstddef>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/script/lines.h"
#include "content/script/places.h"
#include "lua.h"
#include "model/page.h"

namespace content {

/// A content file: `name` is its path below the content folder, with / between folders.
struct File {
    std::filesystem::path folder;
    std::string name;
};

/// A name the script used that means nothing to us. What it was meant to be shows later: called, it was to be a block;
/// given to a block, its quotes are missing.
struct Use {
    std::string name;
    int line = 0;
    bool settled = false;  ///< told, or no mistake after all
};

struct Word;

/// `benefit "flexibility"` until its { } comes.
struct Waiting {
    const Word* word = nullptr;
    std::string name;
    int line = 0;
    bool completed = false;
};

/// `right { }` or `wrong { }` until the quiz around it takes it.
struct QuizChoice {
    model::Quiz::Choice choice;
    bool taken = false;
};

/// What has been read of a file so far, and everything found wrong in it.
struct Draft {
    /// A page with answers is read once, and for each answer replayed: its script runs again only so that the function
    /// of the answer is there, then that function runs.
    enum class Pass { reading, replaying, answering };

    const File& file;
    FileKind kind = kind_of(file.name);
    Pass pass = Pass::reading;
    Lines lines{};  ///< of the script that is run
    model::Page page{};
    std::vector<model::Source> sources{};
    std::optional<model::Clinic> clinic{};
    model::Language language{};
    std::vector<model::Problem> problems{};
    std::string head{};        ///< the word that headed the page, "area" or "page"
    bool head_unread = false;  ///< it may be in a part that could not be read
    int block_calls = 0;
    std::size_t words_taken = 0;
    std::vector<Use> uses{};
    std::vector<Waiting> waiting{};
    std::vector<QuizChoice> choices{};
    std::vector<int> functions{};            ///< of the answers, in their order: references into Lua's registry
    const model::Choices* chosen = nullptr;  ///< what the function of the answer may ask for
    int answers = 0;                         ///< read so far
    int answer_made = 0;                     ///< the number of the one that a page is replayed for
    std::size_t missing_pictures = 0;
    std::exception_ptr failure{};  ///< an exception of our own, on its way around Lua

    model::Where where(int line) const { return {file.name, line}; }

    /// The same problem on the same line is told once, and limits::problems is kept.
    void report(int line, std::string message, std::string hint);

    /// Whether this very problem has been told.
    bool has(int line, std::string_view message) const;

    /// More problems would not be told.
    bool full() const;

    /// Whether a problem has been found in the block that begins on `block_line`.
    bool has_problem_in(int block_line) const;

    /// Counts bytes of words against limits::words_bytes.
    void charge(lua_State* state, std::size_t bytes);

    /// Reports, and ends the script at once.
    [[noreturn]] void end_script(lua_State* state, std::string message, std::string hint);

    /// A loose word where words in quotes belong; `before` is what to write in front of it, such as "grade = ", and
    /// `meant` what to write instead of it.
    void report_loose(std::size_t use, int line, std::string_view before, std::string_view meant = {});
};

}  // namespace content
