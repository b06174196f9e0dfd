#include "visitor/map/name_places.h"

#include <algorithm>
#include <array>
#include <span>

namespace visitor {

namespace {

using enum NameColumn;
using model::View;

constexpr std::array beside_front_and_back = std::to_array<NamePlace>({
    {"shoulders", 0, left},
    {"hip-flexors", 0, left},
    {"quads", 0, left},
    {"knees", 0, left},
    {"shins", 0, left},
    {"ankles", 0, left},
    {"neck", 0, between},
    {"hips", 0, between},
    {"adductors", 0, between},
    {"it-band", 1, between},
    {"feet", 0, between},
    {.area = "upper-back", .figure = 1, .column = right, .over_shoulder = true},
    {"lower-back", 1, right},
    {"glutes", 1, right},
    {"hamstrings", 1, right},
    {"calves", 1, right},
    {"achilles", 1, right},
});

constexpr std::array beside_front = std::to_array<NamePlace>({
    {"shoulders", 0, left},
    {"hip-flexors", 0, left},
    {"quads", 0, left},
    {"knees", 0, left},
    {"shins", 0, left},
    {"ankles", 0, left},
    {"neck", 0, right},
    {"hips", 0, right},
    {"adductors", 0, right},
    {.area = "it-band", .column = right, .elsewhere = true},
    {"feet", 0, right},
});

constexpr std::array beside_back = std::to_array<NamePlace>({
    {.area = "neck", .column = left, .elsewhere = true},
    {.area = "shoulders", .column = left, .elsewhere = true},
    {"it-band", 0, left},
    {"calves", 0, left},
    {.area = "ankles", .column = left, .elsewhere = true},
    {.area = "upper-back", .column = right, .over_shoulder = true},
    {"lower-back", 0, right},
    {"glutes", 0, right},
    {"hamstrings", 0, right},
    {"achilles", 0, right},
});

// Both profiles face each other: the front of the body stands between them.
constexpr std::array beside_profiles = std::to_array<NamePlace>({
    {"upper-back", 0, left, false, true},
    {"lower-back", 0, left, false, true},
    {"glutes", 0, left, false, true},
    {"hamstrings", 0, left, false, true},
    {"calves", 0, left, false, true},
    {"achilles", 0, left, false, true},
    {"neck", 0, between, false, true},
    {"hip-flexors", 0, between, false, true},
    {"quads", 0, between, false, true},
    {"knees", 0, between, false, true},
    {"feet", 0, between, false, true},
    {"shoulders", 1, right, false, true},
    {"hips", 1, right, false, true},
    {"it-band", 1, right, false, true},
    {"ankles", 1, right, false, true},
});

// It faces right.
constexpr std::array beside_profile = std::to_array<NamePlace>({
    {"upper-back", 0, left, false, true},
    {"lower-back", 0, left, false, true},
    {"glutes", 0, left, false, true},
    {"hamstrings", 0, left, false, true},
    {"calves", 0, left, false, true},
    {"achilles", 0, left, false, true},
    {"neck", 0, right, false, true},
    {"hip-flexors", 0, right, false, true},
    {"quads", 0, right, false, true},
    {"knees", 0, right, false, true},
    {"feet", 0, right, false, true},
});

// Beyond the second, where what turns them stands as well when there is no room between them.
constexpr std::array beside_soles = std::to_array<NamePlace>({
    {.area = model::parted_area, .figure = 1, .column = right, .foot_part = "toes"},
    {.area = model::parted_area, .figure = 1, .column = right, .foot_part = "ball"},
    {.area = model::parted_area, .figure = 1, .column = right, .foot_part = "arch"},
    {.area = model::parted_area, .figure = 1, .column = right, .foot_part = "heel"},
});

std::span<const NamePlace> table_of(Views views, View view) {
    const bool paired = views == Views::paired;
    switch (view) {
        case View::front:
            return paired ? std::span<const NamePlace>(beside_front_and_back) : beside_front;
        case View::back:
            return paired ? std::span<const NamePlace>(beside_front_and_back) : beside_back;
        case View::side:
            return paired ? std::span<const NamePlace>(beside_profiles) : beside_profile;
        case View::sole:
            break;
    }
    return beside_soles;
}

}  // namespace

std::vector<NamePlace> name_places(Views views, View view, figure::Facing facing) {
    const auto table = table_of(views, view);
    std::vector<NamePlace> places(table.begin(), table.end());
    if (views == Views::single && view == View::side && facing == figure::Facing::turned_round)
        for (NamePlace& place : places) place.column = place.column == left ? right : left;
    return places;
}

}  // namespace visitor
