#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/script/lines.h"

namespace content {

/// A change to the text of a statement, which begins with its first token. It keeps the number of lines.
struct Repair {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string words;
};

/// A mistake in how a block is written, on the line the writer must change.
struct Fault {
    int line = 0;
    std::string message;
    std::string hint;
    std::optional<Repair> repair{};  ///< what the writer meant, to find the mistakes behind this one as well
};

/// Quotes that are curly or missing, comments that never end, characters that belong in quotes: the first on each line.
/// Right for any script, so these are looked for before anything else is read into it.
std::vector<Fault> quote_faults(std::span<const Token> tokens);

/// The first place where a statement is not `word "..."`, `word { ... }` or `word "..." { ... }`. Nothing when it is,
/// or when it uses more of Lua than blocks need. Asked only about statements that Lua itself has refused.
std::optional<Fault> form_fault(Statement statement);

}  // namespace content
