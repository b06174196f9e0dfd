#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/localised.h"
#include "model/section.h"
#include "model/shown_card.h"
#include "ui/focus.h"
#include "visitor/open_card.h"

namespace visitor {

enum class Entered { yes, no };

/// "2 of 8"; nothing of a single one.
std::string said_place(ui::Position, const model::Language*);

/// What is said of something the keys have reached, in the visitor's language: a button's name, what it shows beside
/// it, what it is and its place; an answer with its question: first for whoever has just come to that, or an answer
/// would sound like one more piece of advice; and last for who strikes key upon key and has to know where they are.
std::vector<std::string> spoken(const ui::Seen&, ui::Position, Entered, const model::Language*);

/// What on the card says this sentence of its page: a passage, a heading, or what can be pressed. Zero when nothing
/// does. `said` makes of a name the sentences that the voice says for it: "10 percent" of "10%".
ImGuiID thing_read(const ui::Record&, const model::Page&, const model::Sentence&,
                   const std::function<std::vector<std::string>(std::string_view name)>& said);

/// Whether a quiz was answered right, why, and which choice is.
std::vector<std::string> said_of_quiz(const model::Localised&, const model::Quiz&, const model::Choices&);

/// What has become of a guess or of lanes: the value that was set, and what is shown of it now.
std::vector<std::string> said_of_numbers(const model::Localised&, const model::Block&, const model::Choices& before,
                                         const model::Choices&);

/// Where the names of the areas are.
enum class NamesStand { nowhere, around_body, in_a_list };
NamesStand where_names_stand(const ui::Record&);

/// "3 warnings"; nothing of none.
std::string said_warnings(const model::Localised&, std::size_t count);
/// How many warnings these blocks are, and danger signs in lists.
std::size_t count_of_warnings(const model::Page&, std::span<const std::size_t> blocks);
/// A question that stands below a list of warnings.
struct AskedOfWarnings {
    std::size_t warnings = 0;
    std::size_t headings = 0;  ///< that they stand below
    const model::Ask* ask = nullptr;
};
/// The first question of the section, if so many warnings stand before it that it should be known what they are for.
std::optional<AskedOfWarnings> asked_of_warnings(const model::Page&, model::Section);

/// How far one is, on a card that goes by steps, and what was answered there before. What the answers have come to is
/// called so. Whoever will be asked about a list of warnings hears the question first, too: it may be minutes until its
/// end.
std::vector<std::string> said_of_step(const model::Localised&, const OpenCard&, const kiosk::Place&);

/// How a number is set that this thing makes less or more; nothing of anything else.
std::string_view said_of_stepping(const OpenCard&, const ui::Seen&);

/// Further down on the card a question is asked.
bool leads_to_question(const ui::Walk&, const ui::Seen&);

}  // namespace visitor
