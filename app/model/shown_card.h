#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

/// What a card is to the voice. Blocks go by their places on the page, so that they can be found again on one that was
/// saved anew.
namespace model {

/// Of a benefit, a glance is its topic, title and grade; of a link, what it may feel like. Other blocks are always
/// shown whole.
enum class Extent { whole, glance };

struct ShownBlock {
    std::size_t block = 0;  ///< its place in `ShownCard::page`
    Extent extent = Extent::whole;
    std::optional<Urgency> urgency = {};  ///< of the warnings from this one on, as it stands above them
};

/// Areas of the body by how sure the studies are there.
struct GradedAreas {
    Grade grade{};
    std::vector<std::string_view> names;
};

/// What stands on a card, in the language it is to be read out in.
struct ShownCard {
    const Library& library;     ///< a link is said as the name of its page
    std::string_view language;  ///< a code
    std::string_view name;      ///< said first, if any
    const std::vector<Block>& page;
    std::vector<ShownBlock> blocks;
    const Choices& choices;               ///< what the visitor chose on this page
    std::string_view latin = {};          ///< said after the first block, if any
    std::vector<GradedAreas> areas = {};  ///< said after the blocks
    bool leads_to_booking = false;        ///< the way to the clinic's hours and how to book is said last
    std::optional<Topic> lens = {};       ///< the body beside the card shows what that is
};

/// What a benefit is read in, its picture behind its claim: Sentence::part counts them.
enum class BenefitPart { claim, facts, today, tested, sources, picture };

/// What the voice says in one go.
struct Sentence {
    std::optional<std::size_t> block;  ///< the place on the page of what it belongs to; none for the card's own
    std::string words;
    std::size_t part = 0;  ///< what of that block, where it says several things: the item of a list
    bool operator==(const Sentence&) const = default;
};

}  // namespace model
