#include "content/history/whole.h"

#include <algorithm>
#include <chrono>

#include "base/scripts.h"
#include "content/history/manifest.h"

namespace content::history {
namespace {

constexpr std::chrono::days looked_back{7};
constexpr std::size_t a_few = 3;

bool is_whole(std::size_t scripts, std::size_t before) {
    const std::size_t lost = before - std::min(scripts, before);
    return lost <= a_few || lost * 4 <= before;
}

}  // namespace

std::vector<Set> whole_ones(const std::vector<Set>& sets) {
    std::vector<Set> good = sets;
    std::erase_if(good, [](const Set& set) { return set.kind != Set::Kind::good || !lost_files(set.folder).empty(); });
    std::vector<std::size_t> scripts;
    for (const Set& set : good) scripts.push_back(base::scripts_in(set.folder).size());
    std::vector<Set> whole;
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::size_t most = i + 1 < good.size() ? scripts[i + 1] : 0;  // whenever that was
        for (std::size_t j = i + 1; j < good.size() && good[j].when >= good[i].when - looked_back; ++j)
            most = std::max(most, scripts[j]);
        if (is_whole(scripts[i], most)) whole.push_back(good[i]);
    }
    return whole;
}

}  // namespace content::history
