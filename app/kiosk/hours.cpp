#include "kiosk/hours.h"

#include <algorithm>

#include "base/dates.h"

namespace kiosk {
namespace {

using namespace std::chrono;

constexpr days a_week{7};

WallTime wall_time(sys_seconds moment, seconds ahead) { return WallTime(moment.time_since_epoch() + ahead); }

/// As if the wall clock never jumped.
std::optional<WallTime> next_change(const model::Clinic& clinic, WallTime now) {
    const auto today = floor<days>(now);
    local_days end = today;
    std::vector<WallTime> edges;
    for (const model::ClosedDays& closed : clinic.closed) {
        edges.insert(edges.end(), {local_days(closed.first), local_days(closed.last) + days(1)});
        end = std::max(end, local_days(closed.last));
    }
    for (auto day = today; day <= end + a_week; day += days(1))
        for (const model::OpeningHours& stretch : clinic.hours)
            if (stretch.day == weekday(day)) edges.insert(edges.end(), {day + stretch.from, day + stretch.to});
    std::ranges::sort(edges);
    const bool open = is_open(clinic, now);
    // Where one stretch begins as another ends, nothing changes.
    const auto found =
        std::ranges::find_if(edges, [&](WallTime edge) { return edge > now && is_open(clinic, edge) != open; });
    return found == edges.end() ? std::nullopt : std::optional(*found);
}

/// The first moment at which the zone is no longer what it is at `before`; it is something else at `after`.
sys_seconds jump_between(sys_seconds before, sys_seconds after, const Zone& zone) {
    const seconds ahead = zone(before);
    while (after - before > seconds(1)) {
        const sys_seconds middle = before + (after - before) / 2;
        (zone(middle) == ahead ? before : after) = middle;
    }
    return after;
}

}  // namespace

seconds machine_zone(sys_seconds moment) { return seconds(base::local_time(moment).tm_gmtoff); }

year_month_day day_at(sys_seconds moment, const Zone& zone) {
    return year_month_day(floor<days>(wall_time(moment, zone(moment))));
}

bool is_open(const model::Clinic& clinic, WallTime now) {
    const auto today = floor<days>(now);
    const bool closed_today = std::ranges::any_of(clinic.closed, [&](const model::ClosedDays& closed) {
        return local_days(closed.first) <= today && today <= local_days(closed.last);
    });
    if (closed_today || clinic.hours.empty()) return !closed_today;
    return std::ranges::any_of(clinic.hours, [&](const model::OpeningHours& stretch) {
        return stretch.day == weekday(today) && now >= today + stretch.from && now < today + stretch.to;
    });
}

bool is_open(const model::Clinic& clinic, sys_seconds now, const Zone& zone) {
    return is_open(clinic, wall_time(now, zone(now)));
}

std::optional<sys_seconds> next_change(const model::Clinic& clinic, sys_seconds now, const Zone& zone) {
    const bool open = is_open(clinic, now, zone);
    // The way to the next edge is as long as it looks only if the wall clock doesn't jump before.
    for (sys_seconds from = now;;) {
        const seconds ahead = zone(from);
        const auto edge = next_change(clinic, wall_time(from, ahead));
        if (!edge) return std::nullopt;
        const sys_seconds there = sys_seconds(edge->time_since_epoch() - ahead);
        if (zone(there) == ahead) return there;
        from = jump_between(from, there, zone);
        if (is_open(clinic, from, zone) != open) return from;
    }
}

}  // namespace kiosk
