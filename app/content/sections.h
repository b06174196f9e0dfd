#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace content {

/// What stands below a heading, or what a choice leads to.
struct Section {
    model::Where where;
    std::string label;
    std::vector<std::string> below{};
    bool warns = false;
};

std::vector<Section> sections_of(const model::Page&);
/// The same as it is written: in answers, too, and below what a choice is compared with.
std::vector<Section> sections_in(const std::string& file, std::string_view script);

/// Whether a heading says how soon to get help, or what not to do: "Get seen today", "Skip massage if".
bool label_keeps_from_harm(const std::string& label);

}  // namespace content
