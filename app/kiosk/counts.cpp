#include "kiosk/counts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "base/dates.h"
#include "base/enum_index.h"
#include "base/utf8.h"

namespace kiosk {
namespace {

using model::UsageKind;
using Written = std::pair<UsageKind, std::string>;

/// ISO 639 has it for a language that nobody knows.
constexpr const char* unknown_language = "zz";

bool is_language_code(std::string_view code) {
    return code.size() == 2 && std::ranges::all_of(code, base::is_small_letter);
}

std::string named(std::span<const std::string_view> names, std::size_t bucket) {
    return std::string(names[std::min(bucket, names.size() - 1)]);
}

/// One overload for each thing that is counted: one that is missing here does not compile.
struct AsWritten {
    Written operator()(const SessionBegan&) const { return {UsageKind::session, ""}; }
    Written operator()(const PageOpened& opened) const { return {UsageKind::page, model::usage_subject(opened.page)}; }
    Written operator()(const BenefitRead& read) const {
        return {UsageKind::benefit,
                fmt::format("{}/{}", model::usage_subject(read.page), model::topic_names[base::index(read.topic)])};
    }
    Written operator()(const ListenStarted&) const { return {UsageKind::listen, ""}; }
    Written operator()(const LanguageChosen& chosen) const {
        return {UsageKind::language, is_language_code(chosen.code) ? chosen.code : unknown_language};
    }
    Written operator()(const DeadTap& tap) const {
        return {UsageKind::dead_tap, fmt::format("{}-{:02}-{:02}", model::panel_shape_names[base::index(tap.shape)],
                                                 std::clamp(tap.column, 0, model::grid_columns(tap.shape) - 1),
                                                 std::clamp(tap.row, 0, model::grid_rows(tap.shape) - 1))};
    }
    Written operator()(const FirstTap& tap) const {
        return {UsageKind::first_tap, named(model::first_tap_names, tap.bucket)};
    }
    Written operator()(const Stayed& stayed) const {
        return {UsageKind::stay, named(model::stay_names, stayed.bucket)};
    }
    Written operator()(const WentDeep& went) const {
        return {UsageKind::depth, named(model::depth_names, went.bucket)};
    }
    Written operator()(const SettingUsed& used) const {
        return {UsageKind::setting, std::string(model::setting_names[base::index(used.setting)])};
    }
};

int cell(float at, float length, int cells) {
    const float share = length > 0 ? at / length : 0;
    return std::isfinite(share) ? static_cast<int>(std::clamp(share, 0.0f, 0.999f) * static_cast<float>(cells)) : 0;
}

void add_adjustments(const Settings& before, const Settings& after, std::string_view own_language,
                     std::vector<UsageEvent>& all) {
    if (after.language != before.language)
        all.push_back(LanguageChosen{after.language.empty() ? std::string(own_language) : after.language});
    if (after.text_percent != before.text_percent) {
        const auto* const size = std::ranges::find(text_sizes, after.text_percent);
        // The first is the size that everybody starts with.
        if (size != text_sizes.end() && size != text_sizes.begin())
            all.push_back(SettingUsed{static_cast<Setting>(size - text_sizes.begin() - 1)});
    }
    if (after.high_contrast && !before.high_contrast) all.push_back(SettingUsed{Setting::high_contrast});
    if (after.less_motion && !before.less_motion) all.push_back(SettingUsed{Setting::reduced_motion});
    if (after.lowered && !before.lowered) all.push_back(SettingUsed{Setting::lower_half});
}

}  // namespace

DeadTap dead_tap(float x, float y, float panel_width, float panel_height) {
    const auto shape = panel_height > panel_width ? model::PanelShape::portrait : model::PanelShape::landscape;
    return {shape, cell(x, panel_width, model::grid_columns(shape)), cell(y, panel_height, model::grid_rows(shape))};
}

FirstTap first_tap(std::chrono::milliseconds after_the_welcome) {
    const auto* const end = std::ranges::upper_bound(model::first_tap_ends, after_the_welcome);
    return {static_cast<std::size_t>(end - model::first_tap_ends.begin())};
}

Written kind_and_subject(const UsageEvent& event) { return std::visit(AsWritten{}, event); }

std::vector<UsageEvent> usage_events(const Deed& deed, const Session& before, const Session& after,
                                     std::string_view own_language) {
    std::vector<UsageEvent> all;
    const Place& from = before.place();
    const Place& to = after.place();
    if (to.screen == Screen::attract) return all;
    if (from.screen == Screen::attract) all.push_back(SessionBegan{});
    if (after.listening().open && !before.listening().open) all.push_back(ListenStarted{});
    if (!std::holds_alternative<GoBack>(deed) && to != from && to.screen == Screen::page) {
        if (to.page != from.page) all.push_back(PageOpened{to.page});
        if (to.section == model::Section::benefit) all.push_back(BenefitRead{to.page, to.topic});
    }
    add_adjustments(before.settings(), after.settings(), own_language, all);
    return all;
}

void VisitSoFar::add(const UsageEvent& event, Time now) {
    if (std::holds_alternative<SessionBegan>(event)) {
        pages_ = 0;
        began_ = last_touch_ = now;
    }
    if (std::holds_alternative<PageOpened>(event)) ++pages_;
}

std::vector<UsageEvent> VisitSoFar::over() const {
    const auto* const stay = std::ranges::upper_bound(model::stay_ends, last_touch_ - began_);
    const auto* const depth = std::ranges::lower_bound(model::depth_ends, pages_);
    return {Stayed{static_cast<std::size_t>(stay - model::stay_ends.begin())},
            WentDeep{static_cast<std::size_t>(depth - model::depth_ends.begin())}};
}

void Tally::add(const UsageEvent& event, model::Hour hour) {
    auto [kind, subject] = kind_and_subject(event);
    ++counts_[{hour, kind, std::move(subject)}];
}

void Tally::add(const model::UsageCount& row) { counts_[{row.hour, row.kind, row.subject}] += row.count; }

void Tally::add(const Tally& other) {
    for (const auto& [what, count] : other.counts_) counts_[what] += count;
}

std::vector<model::UsageCount> Tally::rows() const {
    std::vector<model::UsageCount> rows;
    rows.reserve(counts_.size());
    for (const auto& [what, count] : counts_)
        rows.push_back(
            {std::get<model::Hour>(what), std::get<model::UsageKind>(what), std::get<std::string>(what), count});
    return rows;
}

void Tally::merge_hours() {
    for (const auto& [what, count] : std::exchange(counts_, {})) {
        const auto& [hour, kind, subject] = what;
        counts_[{std::chrono::floor<std::chrono::days>(hour), kind, subject}] += count;
    }
}

model::Hour hour_at(std::chrono::system_clock::time_point when) {
    return model::Day(base::local_day(when)) + std::chrono::hours(base::local_time(when).tm_hour);
}

}  // namespace kiosk
