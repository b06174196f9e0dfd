#include "content/new_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <system_error>

#include "base/phrases.h"
#include "base/quotes.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/file_name.h"
#include "model/figure.h"

namespace content {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view how_to_begin =
    R"(-- {0}: a page to fill in. Write your words between the quotes, and save.
-- A line that begins with two dashes is a note: visitors never see it. Take these notes out when you are done.
-- While something is empty, no visitor sees the page. "bodymap check" tells what is left; README.md explains each block.

)";

constexpr std::string_view area_head = R"(area {{
  name = {0},
  -- latin = "",  -- the muscle's Latin name, if you know it: take the first two dashes out
  on = "{1}",
  -- also = {{ "calf", "calf muscle" }},  -- other names that people know it by: visitors find it by those, too
  -- review_by = "2027-06-30",  -- when somebody should look this page through: year, month, day
}}

-- What this part of the body does when we run, in a sentence or two.
text ""

-- The four benefits: 60 to 90 words to a card, one idea each. Every claim needs a study.
-- grade: how sure the studies are, for exactly what you say.
--   "good"           many fair tests agree: you may write "helps"
--   "some"           tests point this way, but the effect is small or short: "can help a little"
--   "limited"        few tests, or they disagree: "might help"
--   "not supported"  tested and not found: "has not been shown to"
--   "not tested"     no study looked: "no study that we found has tested it"
-- size: how much it does: "none", "small", "medium" or "large".
-- lasts: in words, such as "minutes to hours". Take the line out where there is nothing to last.
-- tested: how many people, who they were, and from which year: "13 men, 2004".
-- sources: the keys of the studies, as they stand in sources.lua: {{ "DAVIS20", "GUO17" }}.
)";

constexpr std::string_view benefit = R"(benefit "{0}" {{
  title = "",  -- a few words: what a visitor may notice
  text = "",  -- what was found, and in whom
  today = "",  -- one thing to do today
  grade = "",
  size = "",
  lasts = "",
  tested = "",
  sources = {{ "" }},
}}
)";

constexpr std::string_view area_rest = R"(
heading "How it is done"
text ""
list {
  "",  -- a technique, and how it feels; one a line, with a comma after it
  "",
}

heading "Common complaints"
list {
  "",
  "",
}

heading "At home"
list {
  "",
  "",
}

heading "In your stride"
text ""

-- When not to massage here, and what to do then. The most urgent first. danger takes a sign of signs.lua; warning is
-- for what only this page has to say.
danger "clot"
warning ""

-- A picture, and where to go on. Take the two dashes out to use them.
-- picture { file = "hands.png", alt = "what the picture shows, for those who cannot see it" }
-- link { to = "calves" }
)";

constexpr std::string_view page_contents = R"(page {{
  name = {0},
  -- also = {{ "runner's knee", "sore knee" }},  -- other names that people know this by: visitors find it by those, too
  -- review_by = "2027-06-30",  -- when somebody should look this page through: year, month, day
}}

-- What this is about, in a sentence or two.
text ""

-- A title, and what belongs under it. Copy these blocks as often as you need them, in any order.
heading ""
list {{
  "",  -- one thing a line, with a comma after it
  "",
}}

-- When somebody should not do this, and what to do then. The most urgent first. danger shows a sign of signs.lua: look
-- there for its key, and take the two dashes out. warning is for what only this page has to say.
-- danger "clot"
warning ""

-- A picture, and where to go on. Take the two dashes out to use them.
-- picture {{ file = "hands.png", alt = "what the picture shows, for those who cannot see it" }}
-- link {{ to = "calves" }}
--
-- To say how massage helps, write a benefit. Every claim needs a grade and a study: see README.md.
)";

/// "Lower back" for "lower-back".
std::string spoken(std::string_view area) {
    if (area == "it-band") return "IT band";
    std::string words(area);
    std::ranges::replace(words, '-', ' ');
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

/// The file below `folder` that makes a page with this id, in whatever folder that is looked into for pages.
std::optional<std::string> file_of(const fs::path& folder, std::string_view id) {
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        const std::string below = at->path().lexically_relative(folder).generic_string();
        std::error_code unknown;
        if (name.starts_with('.') && at->is_directory(unknown)) at.disable_recursion_pending();
        if (name == fmt::format("{}.lua", id) && kind_of(below) == FileKind::page) return below;
    }
    return std::nullopt;
}

std::string area_contents(std::string_view area) {
    const std::string name = spoken(area);
    std::string contents = fmt::format(how_to_begin, name) + fmt::format(area_head, base::in_lua_quotes(name), area);
    for (const std::string_view topic : model::topic_names) contents += fmt::format(benefit, topic);
    return contents.append(area_rest);
}

Refusal unknown_area(std::string_view area) {
    const std::string guess = base::did_you_mean(area, model::area_ids);
    return {fmt::format("There is no area '{}' on the figure{} {}", base::shortened(area),
                        guess.empty() ? ": it has" : ";",
                        guess.empty() ? base::listed(model::area_ids, "and") + "." : guess)};
}

}  // namespace

std::variant<NewPage, Refusal> new_area(const model::Library& library, const fs::path& folder, std::string_view area) {
    const std::string id = base::slug(area);
    if (std::ranges::find(model::area_ids, id) == model::area_ids.end()) return unknown_area(area);
    if (const model::Page* const page = library.page_for_area(id))
        return Refusal{fmt::format("The area '{}' has a page already: {}.", id, page->where.file)};
    if (const auto file = file_of(folder, id))
        return Refusal{fmt::format("There is a file for '{}' already: {}.", id, *file)};
    return NewPage{fmt::format("areas/{}.lua", id), area_contents(id)};
}

std::variant<NewPage, Refusal> new_page(const fs::path& folder, std::string_view name) {
    const std::string id = base::slug(name);
    const bool one_line = !base::has_control_character(name) && name.find_first_of("\r\n\t") == name.npos;
    if (id.empty() || !one_line) return Refusal{"A page needs a name of letters or digits, on one line."};
    if (id == "clinic") return Refusal{"The file clinic.lua is for what the clinic sets: give the page another name."};
    if (const auto file = file_of(folder, id))
        return Refusal{fmt::format("There is a page with that file name already: {}.", *file)};
    return NewPage{id + ".lua",
                   fmt::format(how_to_begin, name) + fmt::format(page_contents, base::in_lua_quotes(name))};
}

}  // namespace content
