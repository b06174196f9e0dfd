#include "content/script/grade.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/meant.h"
#include "prose/denial.h"

namespace content {
namespace {

// In the order of the enum in model/page.h.
constexpr auto grades = std::to_array<std::string_view>({"good", "some", "limited", "not supported", "not tested"});

constexpr std::string_view meanings =
    "'good': many fair tests agree; 'some': tests point this way, but the effect is small or short, or they have weak "
    "spots; 'limited': few or small tests, or they disagree; 'not supported': tested and not found; 'not tested': you "
    "know of no study that looked. Of two, take the lower";

bool has_all(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    return std::ranges::all_of(wanted, [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
}

/// The one that is written with a slip or a word too many, and no other: "Some", "some evidence", but not "not good".
std::string_view written(std::string_view text) {
    const std::vector<std::string> words = prose::bare_words(text);
    std::string_view found;
    if (text.empty()) return found;
    for (const std::string_view grade : grades) {
        const bool denies = !grade.starts_with("not") && has_all(words, {"not"});
        const bool is_slip = base::distance(text, grade) <= 1 && base::lower(text.front()) == grade.front();
        const bool is_same = is_slip || (!denies && has_all(words, prose::bare_words(grade)));
        if (is_same && !found.empty()) return {};
        if (is_same) found = grade;
    }
    return found;
}

}  // namespace

model::Grade read_grade(BlockOptions& options, Draft& draft) {
    const Value* const value = options.value("grade", Need::required, fmt::format("\"...\" ({})", meanings));
    if (!value) return {};
    const auto* const text = value->as<std::string>();
    const auto* const bare = value->as<BareName>();
    const std::string said = text ? *text : bare ? draft.unknown_names[bare->index].name : std::string();
    const std::string_view meant = written(said);
    const bool is_odd = value->as<Choice>() || base::has_control_character(said) || (text && !base::has_words(said));
    if (is_odd || (!meant.empty() && (said == meant || bare))) return options.choice<model::Grade>("grade", grades);
    settle(*value, draft);
    if (said.empty())
        options.report("grade", "'grade' should be words in quotes",
                       fmt::format("write grade = \"...\" ({})", meanings));
    else
        options.report("grade", fmt::format("'grade' cannot be '{}'", base::shortened(said)),
                       meant.empty() ? fmt::format("it can be {}", meanings)
                                     : fmt::format("did you mean '{}'? It can be {}", meant, meanings));
    return static_cast<model::Grade>(likely(said, grades));
}

}  // namespace content
