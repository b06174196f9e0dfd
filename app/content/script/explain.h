#pragma once
#include <string>

#include "content/script/form.h"
#include "content/script/sandbox.h"

namespace content {

/// Says in plain words what Lua, or a limit, had against the script. Nothing of Lua's own wording is left in it.
Fault explain(const Stop& stop);

/// The same for a script, or a part of one, that Lua refused to read: first what our own reading of its form finds,
/// one fault for each line with a wrong quote, then Lua's message. Never empty.
std::vector<Fault> explain_form(std::span<const Token> tokens, const Stop& stop);

}  // namespace content
