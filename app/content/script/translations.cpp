#include "content/script/translations.h"

#include <fmt/format.h>

#include "base/suggest.h"
#include "content/script/options.h"

namespace content {

void read_language(const Call& call, Draft& draft) {
    if (draft.language.where.line > 0)
        draft.report(call.line, fmt::format("the language has its name already, on line {}", draft.language.where.line),
                     "keep one language { }");
    Options options(call, draft);
    draft.language.where = draft.where(call.line);
    draft.language.name = options.words("name");
    options.finish();
}

void read_translate(const Call& call, Draft& draft) {
    Options options(call, draft);
    const std::vector<Value>& values = options.values();
    if (values.size() != 2) {
        if (std::holds_alternative<Table>(call.value.is))
            draft.report(call.line, fmt::format("'translate' takes two texts, and here are {}", values.size()),
                         "write translate { \"Calves\", \"Pantorrillas\" }, or \"\" for what is not translated yet");
        return options.finish();
    }
    const std::string original = options.words_at(0, "the first text");
    const auto* const second = std::get_if<std::string>(&values[1].is);
    const std::string words = second && second->empty() ? "" : options.words_at(1, "the translation");
    options.finish();
    const auto [earlier, first] =
        draft.language.words.emplace(original, model::Language::Translation{draft.where(call.line), words});
    if (!first && earlier->second.words != words)
        draft.report(call.line,
                     fmt::format("\"{}\" has another translation on line {}", base::shortened(original),
                                 earlier->second.where.line),
                     "keep one of the two");
}

}  // namespace content
