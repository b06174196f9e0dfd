#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// A place in a function of a script of which it matters whether it is ever reached.
struct Mark {
    enum class Kind {
        function,  ///< its beginning
        branch,    ///< what follows a 'then' or an 'else'
        block,
    };
    Kind kind{};
    std::string_view word;  ///< "elseif", "warning", as it is written
    int line = 0;           ///< of that word
};

/// The script, line for line, with a name for each mark that is looked up when the script gets there.
struct MarkedScript {
    std::string script;
    std::vector<Mark> marks;
};
MarkedScript with_marks(std::string_view script);

/// What the name of a mark stands for: its number, and the keyword when it is the mark of a block.
struct MarkName {
    std::size_t number = 0;
    std::string_view keyword;
};
std::optional<MarkName> read_mark(std::string_view name);

}  // namespace content
