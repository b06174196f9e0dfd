#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "check/reading.h"

namespace check {
namespace {

/// What the levels of a tongue are called and how they are shared out among the lines.
struct Scale {
    const char* name;
    const char* wanted;
    const char* line;  ///< a level that belongs to a line, before its number
    int step = 1;
    int decimals = 0;
    bool hard_above = true;  ///< so that each line ends with its number, as the wanted levels end with the highest
};

constexpr Scale grades = {"school grade, Flesch-Kincaid", "grade 6 or below", "up to", 1, 1, true};
constexpr Scale eases = {"ease, INFLESZ", "65 or more", "from", 5, 0, false};
constexpr int longest_bar = 40;

int line_for(double level, const Scale& scale) {
    const double steps = level / scale.step;
    return static_cast<int>(scale.hard_above ? std::ceil(steps) : std::floor(steps)) * scale.step;
}

/// With an empty line where no card is, so that the shape is true.
std::string histogram(const std::vector<double>& levels, const Scale& scale) {
    std::map<int, int> spread;
    for (int line = line_for(levels.front(), scale); line <= line_for(levels.back(), scale); line += scale.step)
        spread[line] = 0;
    for (const double level : levels) ++spread[line_for(level, scale)];
    const int most = std::ranges::max_element(spread, {}, &std::pair<const int, int>::second)->second;
    std::string text;
    for (const auto& [line, cards] : spread)
        text += fmt::format("  {} {:>3} {:>5}{}{:#>{}}\n", scale.line, line, cards, cards ? " " : "", "",
                            (cards * longest_bar + most - 1) / most);
    return text;
}

}  // namespace

std::string to_string(const ReadingLevels& levels) {
    const Scale& scale = levels.tongue == Tongue::english ? grades : eases;
    std::string text =
        fmt::format("Reading level in {} ({}): {} is wanted\n", levels.language, scale.name, scale.wanted);
    if (levels.cards.empty()) return text + "  no card is long enough to be judged\n";
    std::vector<double> all;
    for (const ReadingLevel& card : levels.cards) all.push_back(told(card, levels.tongue));
    std::ranges::sort(all);
    const auto hard =
        std::ranges::count_if(levels.cards, [&](const ReadingLevel& card) { return is_hard(card, levels.tongue); });
    const ReadingLevel& hardest = *std::ranges::max_element(
        levels.cards, {}, [&](const ReadingLevel& card) { return scale.hard_above ? card.level : -card.level; });
    text += fmt::format("  cards {}, harder than that {}, median {:.{}f}\n", all.size(), hard, all[all.size() / 2],
                        scale.decimals);
    text += histogram(all, scale);
    return text + fmt::format("  hardest {:.{}f}: {} of page '{}', {}:{}\n", told(hardest, levels.tongue),
                              scale.decimals, hardest.card, hardest.page, hardest.where.file, hardest.where.line);
}

}  // namespace check
