#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/script/mistake_wording.h"
#include "content/script/statements.h"

namespace content {

/// A change to the text of a statement, which begins with its first token. It keeps the number of lines.
struct Repair {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// A mistake in how a block is written, on the line the writer must change.
struct SyntaxMistake {
    int line = 0;
    Mistake mistake;
    std::optional<Repair> repair{};  ///< what the writer meant, to find the mistakes behind this one as well
};

/// What is wrong with a script, or a part of one, that Lua refused to read. A number with its unit comes first, for the
/// unit may be a quote (21.5"). Then quotes, the first wrong one of each line: what follows them may be read wrongly.
/// Then the first place where a statement is not `keyword "..."`,
/// `keyword { ... }` or `keyword "..." { ... }`. Then what Lua says. Never empty.
std::vector<SyntaxMistake> syntax_mistakes(std::span<const Token> tokens, const Stop& stop);

}  // namespace content
