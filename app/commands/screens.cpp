#include "commands/screens.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <sstream>
#include <string>

#include "model/asked.h"
#include "model/localised.h"

namespace commands {
namespace {

constexpr std::array<std::string_view, staff::tab_count> tab_names = {"pages", "versions", "use",  "sound",
                                                                      "check", "wipe",     "leave"};

constexpr std::array<std::string_view, model::view_count> view_names = {"front", "back", "side", "sole"};

std::string names_of_screens(const model::Library& library) {
    std::vector<std::string_view> areas;
    for (const model::Page& page : library.pages)
        if (!page.area.empty()) areas.push_back(page.area);
    return fmt::format(
        "attract, attract:closed, map, map:VIEW, map:BENEFIT, area:ID, area:ID:SECTION, page:ID, page:ID:CHOICES, pad "
        "or "
        "staff:TAB, "
        "where VIEW is {}; "
        "BENEFIT is {}; the ID of an area is {}; SECTION is a BENEFIT, details or caution; the ID of a page is its "
        "file's name; CHOICES are as danger=no,race=today, and answers or staff for what a page that goes by steps "
        "shows "
        "of them; TAB is {}",
        fmt::join(view_names, ", "), fmt::join(model::topic_names, ", "), fmt::join(areas, ", "),
        fmt::join(tab_names, ", "));
}

[[noreturn]] void refuse_screen(std::string_view name, std::string_view part,
                                const std::vector<std::string_view>& known, const model::Library& library) {
    throw Refused(
        fmt::format("There is no screen '{}'{} A screen is {}.", name, meant(part, known), names_of_screens(library)));
}

std::vector<std::string> parts_of(std::string_view screen) {
    std::vector<std::string> parts;
    std::istringstream rest{std::string(screen)};
    for (std::string part; std::getline(rest, part, ':');) parts.push_back(part);
    return parts;
}

std::optional<std::size_t> place_in(std::span<const std::string_view> names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

kiosk::Deed section_named(std::string_view screen, std::string_view name, const model::Library& library) {
    if (name == "details") return kiosk::ShowSection{model::Section::details};
    if (name == "caution") return kiosk::ShowSection{model::Section::caution};
    if (const auto topic = place_in(model::topic_names, name))
        return kiosk::ShowBenefit{static_cast<model::Topic>(*topic)};
    std::vector<std::string_view> known(model::topic_names.begin(), model::topic_names.end());
    known.insert(known.end(), {"details", "caution"});
    refuse_screen(screen, name, known, library);
}

/// What was chosen on a page, as danger=no,race=today; of one that goes by steps, the step that is due then.
std::vector<kiosk::Deed> choices_of(std::string_view screen, std::string_view written, const model::Page& page,
                                    const model::Library& library) {
    std::vector<kiosk::Deed> deeds;
    std::string step(kiosk::step::result);
    std::istringstream rest{std::string(written)};
    for (std::string part; std::getline(rest, part, ',');) {
        const std::size_t equals = part.find('=');
        const std::string question = part.substr(0, equals);
        if (part == "answers" || part == "staff") {
            step = part == "staff" ? kiosk::step::for_staff : kiosk::step::answers;
            continue;
        }
        if (part.starts_with(kiosk::step::signs.substr(1))) {  // "signs", or "signs 2" for the third list
            step = part.insert(0, "/");
            continue;
        }
        const model::Ask* const ask = model::ask_called(page, question);
        if (!ask || equals == std::string::npos) {
            std::vector<std::string_view> known = {"answers", "staff"};
            for (const model::Block& block : page.blocks)
                if (const auto* const one = std::get_if<model::Ask>(&block)) known.push_back(one->id);
            refuse_screen(screen, question, known, library);
        }
        const std::string choice = part.substr(equals + 1);
        std::vector<std::string_view> choices;
        for (const model::Ask::Choice& one : ask->choices) choices.push_back(one.id);
        if (!place_in(choices, choice)) refuse_screen(screen, choice, choices, library);
        deeds.push_back(kiosk::Choose{question, choice, model::shared_name(page, *ask)});
    }
    if (page.steps) deeds.push_back(kiosk::ShowStep{step});
    return deeds;
}

}  // namespace

std::vector<kiosk::Deed> way_to(std::string_view screen, const model::Library& library) {
    const std::vector<std::string> parts = parts_of(screen);
    if (parts.empty()) refuse_screen(screen, screen, {"attract", "map", "area", "page"}, library);
    if (screen == "attract" || screen == closed_screen) return {};
    if (screen == "map") return {kiosk::Begin{}};
    if (parts[0] == "map" && parts.size() == 2) {
        if (const auto topic = place_in(model::topic_names, parts[1]))
            return {kiosk::Begin{}, kiosk::ShowBenefit{static_cast<model::Topic>(*topic)}};
        const auto view = place_in(view_names, parts[1]);
        if (!view) {
            std::vector<std::string_view> known(view_names.begin(), view_names.end());
            known.insert(known.end(), model::topic_names.begin(), model::topic_names.end());
            refuse_screen(screen, parts[1], known, library);
        }
        return {kiosk::Begin{}, kiosk::LookAt{static_cast<model::View>(*view)}};
    }
    if (parts[0] == "area" && (parts.size() == 2 || parts.size() == 3)) {
        const model::Page* page = library.page_for_area(parts[1]);
        if (!page) refuse_screen(screen, parts[1], {model::area_ids.begin(), model::area_ids.end()}, library);
        std::vector<kiosk::Deed> way = {kiosk::Begin{}, kiosk::OpenPage{page->id, model::Side::mid}};
        if (parts.size() == 3) way.push_back(section_named(screen, parts[2], library));
        return way;
    }
    if (parts[0] == "page" && (parts.size() == 2 || parts.size() == 3)) {
        std::vector<std::string_view> ids;
        for (const model::Page& page : library.pages) ids.push_back(page.id);
        if (!place_in(ids, parts[1])) refuse_screen(screen, parts[1], ids, library);
        std::vector<kiosk::Deed> way = {kiosk::Begin{}, kiosk::FollowLink{parts[1]}};
        if (parts.size() == 2) return way;
        for (kiosk::Deed& deed : choices_of(screen, parts[2], *library.page(parts[1]), library))
            way.push_back(std::move(deed));
        return way;
    }
    refuse_screen(screen, parts[0], {"attract", "map", "area", "page"}, library);
}

std::optional<StaffView> staff_view(std::string_view screen) {
    const std::vector<std::string> parts = parts_of(screen);
    if (screen == "pad") return StaffView{};
    if (parts.empty() || parts[0] != "staff" || parts.size() > 2) return std::nullopt;
    if (parts.size() == 1) return StaffView{staff::Tab::pages};
    if (const auto tab = place_in(tab_names, parts[1])) return StaffView{static_cast<staff::Tab>(*tab)};
    throw Refused(fmt::format("Staff have no screen '{}'{} Theirs are staff:TAB, where TAB is {}.", parts[1],
                              meant(parts[1], tab_names), fmt::join(tab_names, ", ")));
}

kiosk::Settings settings_of(const Options& options, const model::Library& library) {
    std::vector<std::string_view> codes;
    for (const model::Language& language : library.languages) codes.push_back(language.code);
    if (!options.language.empty() && !place_in(codes, options.language))
        throw Refused(fmt::format("There are no words in '{}'{} The languages are {}.", options.language,
                                  meant(options.language, codes), fmt::join(codes, ", ")));
    const bool own = options.language == model::own_language(library);
    return {.language = options.language.empty() ? model::first_language(library)
                        : own                    ? ""
                                                 : options.language,
            .text_percent = options.text_percent.value_or(library.clinic.text_percent),
            .high_contrast = options.high_contrast};
}

}  // namespace commands
