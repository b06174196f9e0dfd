#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace publish {

/// What a sentence belongs to within its block. `number` in Sentence counts items and choices, from 0.
enum class SpokenPart { name, words, topic, title, grade, size, lasts, today, item, question, choice, reason };

/// What the voice says in one go.
struct Sentence {
    std::optional<std::size_t> block{};  ///< index into Spoken::blocks; none for the card's name
    SpokenPart part{};
    int number = 0;
    std::string words;
    bool operator==(const Sentence&) const = default;
};

/// What the kiosk says beside its pages, in the language that is spoken: the same words as on the screen. An empty one
/// is left out.
struct Cues {
    std::array<std::string_view, model::topic_count> topics{};  ///< in the order of model::Topic
    std::array<std::string_view, 4> grades{};                   ///< in the order of model::Grade
    std::array<std::string_view, 4> effect_sizes{};             ///< in the order of model::EffectSize
    std::string_view how_sure{};                                ///< before a grade
    std::string_view how_long{};                                ///< before how long it lasts
    std::string_view today{};
    std::string_view caution{};  ///< before a warning
    std::string_view picture{};  ///< before what a picture shows
    std::string_view question{};
    std::string_view chosen{};     ///< behind the choice that was made, of a question about the visitor
    std::string_view right{};      ///< behind the right choice of a quiz, when it was made
    std::string_view not_quite{};  ///< behind a wrong one
    std::string_view right_one{};  ///< behind the right one, when another was made
};

/// Of a benefit, a glance is its topic, title and grade. Other blocks are always said whole.
enum class Extent { whole, glance };

struct SpokenBlock {
    const model::Block* block = nullptr;
    Extent extent = Extent::whole;
};

/// What stands on a card, in the language that is spoken.
struct Spoken {
    const model::Library& library;  ///< a link is said as the name of its page
    std::string_view language;      ///< a code; for one without rules the words stay as they are written
    std::string_view name;          ///< said first, if any
    std::vector<SpokenBlock> blocks;
    const model::Choices& choices;  ///< what the visitor chose on this page
};

std::vector<Sentence> sentences(const Spoken&, const Cues&);

/// Any other words as sentences to say: a button's, a notice's.
std::vector<std::string> sentences(std::string_view words, std::string_view language);

}  // namespace publish
