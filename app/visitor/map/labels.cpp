#include "visitor/map/labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace visitor {

namespace {

/// Shares of what it may be off.
constexpr std::array places_to_try = {0.0F, 0.25F, -0.25F, 0.5F, -0.5F, 0.75F, -0.75F, 0.95F, -0.95F};

float wanted(const Label* label) { return label->wanted + places_to_try[label->tried] * label->off_limit; }

}  // namespace

bool can_try_another_place(const Label& label) { return label.tried + 1 < places_to_try.size(); }

// The least-squares answer, found by merging neighbours that push each other (pool adjacent violators).
void stack(std::vector<Label*> labels, float top, float bottom, float gap) {
    struct Block {
        float sum = 0;  // of where the block's first label would stand, each wanting its own height
        int count = 0;
        float first() const { return sum / static_cast<float>(count); }
    };
    if (labels.empty()) return;
    std::ranges::stable_sort(labels, {}, wanted);
    std::vector<Block> blocks;
    float above = 0;
    for (const Label* label : labels) {
        blocks.push_back({wanted(label) - label->target / 2 - above, 1});
        above += label->target + gap;
        while (blocks.size() > 1 && blocks[blocks.size() - 2].first() > blocks.back().first()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().count + last.count};
        }
    }
    const float lowest = std::max(top, bottom - (above - gap));
    above = 0;
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (int left = block.count; left > 0; --left, ++i) {
            const float first = std::clamp(block.first(), top, lowest);
            labels[i]->y = std::round(first + above + labels[i]->target / 2);
            above += labels[i]->target + gap;
        }
}

}  // namespace visitor
