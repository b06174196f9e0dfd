#include "commands/touched_here.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <utility>

#include "kiosk/counts_store.h"
#include "model/touched_page.h"
#include "ui/wording.h"

namespace commands {
namespace {

constexpr std::chrono::days of_late{30};

constexpr std::size_t parts = wording::touched_parts.size();
enum class Part { knees, below, elsewhere };

// FRAN19, of new injuries: knee 28 %; ankle and foot 26 %, and shank 16 %. Where it counts the Achilles tendon is the
// same then.
constexpr std::array<double, parts> hurt_in_studies = {28, 42, 30};

Part part_of(std::string_view area) {
    constexpr auto below = std::to_array<std::string_view>({"shins", "calves", "achilles", "ankles", "feet"});
    if (area == "knees") return Part::knees;
    return std::ranges::find(below, area) == below.end() ? Part::elsewhere : Part::below;
}

std::array<std::int64_t, parts> touched(const model::Library& library, std::span<const model::UsageCount> counts) {
    std::array<std::int64_t, parts> sums{};
    for (const model::Page& page : library.pages) {
        if (page.area.empty()) continue;
        const std::string subject = model::usage_subject(page.id);
        for (const model::UsageCount& one : counts)
            if (one.kind == model::UsageKind::page && one.subject == subject)
                sums.at(static_cast<std::size_t>(part_of(page.area))) += one.count;
    }
    return sums;
}

model::Chart chart_of(const model::Where& where, const std::array<std::int64_t, parts>& sums, std::int64_t all) {
    model::Chart chart = {.where = where,
                          .kind = model::Chart::Kind::bars,
                          .title = std::string(wording::touched_title),
                          .unit = "%",
                          .alt = std::string(wording::touched_alt),
                          .rows = {},
                          .sources = {"FRAN19"}};
    for (std::size_t i = 0; i < parts; ++i) {
        const double share = std::round(100.0 * static_cast<double>(sums.at(i)) / static_cast<double>(all));
        chart.rows.push_back({std::string(wording::touched_parts.at(i)), {share}});
        chart.rows.push_back({std::string(wording::injured_parts.at(i)), {hurt_in_studies.at(i)}});
    }
    return chart;
}

}  // namespace

std::shared_ptr<const model::Library> with_touched_here(std::shared_ptr<const model::Library> library,
                                                        std::span<const model::UsageCount> counts) {
    if (!library->clinic.touched_here) return library;
    const std::array<std::int64_t, parts> sums = touched(*library, counts);
    std::int64_t all = 0;
    for (const std::int64_t sum : sums) all += sum;
    if (all < least_touches) return library;
    auto shown = std::make_shared<model::Library>(*library);
    const auto page = std::ranges::find(shown->pages, model::touched_page, &model::Page::id);
    if (page == shown->pages.end()) return library;
    page->blocks.emplace_back(model::Heading{page->where, std::string(wording::touched_here)});
    page->blocks.emplace_back(chart_of(page->where, sums, all));
    page->blocks.emplace_back(model::Text{page->where, std::string(wording::touched_note)});
    return shown;
}

std::vector<model::UsageCount> touches_of_late(const Options& options) {
    const model::Day today = std::chrono::floor<std::chrono::days>(kiosk::hour_at(std::chrono::system_clock::now()));
    return kiosk::usage::read(options.state, today - of_late + std::chrono::days(1), today).rows;
}

void TouchedHere::look() {
    lookups_.send([this, options = options_]() -> base::Worker::Result {
        return [this, counts = touches_of_late(options)]() mutable {
            others_ = others_ || counts != counts_;
            counts_ = std::move(counts);
        };
    });
}

bool TouchedHere::bring_back() { return lookups_.bring_back() && std::exchange(others_, false); }

}  // namespace commands
