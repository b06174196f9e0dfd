#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/small_edit.h"

namespace check {
namespace {

using Entry = decltype(model::Language::words)::value_type;

/// Whether they are one warning, in other small words at most.
bool say_the_same(const Entry& one, const Entry& other) {
    return model::small_edit_key(one.first) == model::small_edit_key(other.first);
}

void tell(const model::Language& language, std::vector<const Entry*> alike, Problems& problems) {
    std::ranges::sort(alike, {}, [](const Entry* entry) { return entry->second.where; });
    const Entry& first = *alike.front();
    for (const Entry* const other : alike) {
        if (say_the_same(first, *other)) continue;
        const bool elsewhere = other->second.where.file != first.second.where.file;
        problems.push_back({other->second.where,
                            fmt::format("\"{}\" has the same translation as \"{}\", in {}line {}",
                                        base::shortened(other->first), base::shortened(first.first),
                                        elsewhere ? first.second.where.file + ", " : "", first.second.where.line),
                            fmt::format("write in {} what each of them says; where both say the same, say it in the "
                                        "same words on the pages, too",
                                        called(language))});
    }
}

}  // namespace

void warnings_have_translations_of_their_own(const Survey& survey, Problems& problems) {
    const Texts warnings = warnings_of(survey);
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        std::map<std::string_view, std::vector<const Entry*>> by_translation;
        for (const Entry& entry : language.words)
            if (!entry.second.words.empty() && warnings.contains(entry.first))
                by_translation[entry.second.words].push_back(&entry);
        for (auto& [translation, alike] : by_translation)
            if (alike.size() > 1) tell(language, std::move(alike), problems);
    }
}

}  // namespace check
