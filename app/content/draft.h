#pragma once
#include <cstddef>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/lines.h"
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

/// What has been read of a file so far, and everything found wrong in it.
struct Draft {
    const File& file;
    Lines lines{};  ///< of the script that is run
    model::Page page{};
    std::vector<model::Source> sources{};
    std::vector<model::Problem> problems{};
    std::string head{};        ///< the word that headed the page, "area" or "page"
    bool head_unread = false;  ///< it may be in a part that could not be read
    int block_calls = 0;
    std::size_t words_taken = 0;
    std::vector<Use> uses{};
    std::vector<Waiting> waiting{};
    std::exception_ptr failure{};  ///< an exception of our own, on its way around Lua

    model::Where where(int line) const { return {file.name, line}; }

    /// The same problem on the same line is told once, and limits::problems is kept.
    void report(int line, std::string message, std::string hint);

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
