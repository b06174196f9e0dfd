#pragma once
#include <cstddef>
#include <vector>

#include "model/page.h"

/// What a page's card shows at once. The page of an area reads from top to bottom: what stands before its first heading
/// or question says what the area does, the rest says how massage is done there; benefits and warnings have sections of
/// their own, wherever they stand. A page that belongs to no area is one long read, beside its benefits.
namespace model {

/// Everything at a glance, one benefit, how massage is done there, or when not to.
enum class Section { overview, benefit, details, caution };

/// Where the page shows this one of its blocks.
Section section_of(const Page&, std::size_t block);

/// The blocks that the page shows there, in its order, as their places in `page.blocks`. `topic` counts in
/// Section::benefit only.
std::vector<std::size_t> blocks_in(const Page&, Section, Topic topic = {});

/// The headings among them.
std::vector<std::size_t> headings_in(const Page&, Section, Topic topic = {});

/// How many words a visitor has to read there.
int words_in(const Page&, Section, Topic topic = {});

}  // namespace model
