#include "preview/spot.h"

#include <algorithm>
#include <filesystem>

#include "base/utf8.h"
#include "model/passages.h"
#include "model/section.h"
#include "staff/labels.h"

namespace preview {

namespace {

using kiosk::Place;

Place place_of(const model::Page& page) {
    if (page.id == model::welcome_page) return {.screen = kiosk::Screen::map};
    return {.screen = kiosk::Screen::page, .page = page.id};
}

Place place_of(const model::Page& page, std::size_t block) {
    Place place = place_of(page);
    place.section = model::section_of(page, block);
    if (const auto* const benefit = std::get_if<model::Benefit>(&page.blocks[block])) place.topic = benefit->topic;
    return place;
}

Place place_of_line(const model::Page& page, int line) {
    Place place = place_of(page);
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        if (model::where_of(page.blocks[i]).line <= line) place = place_of(page, i);
    return place;
}

std::optional<Place> place_of_words(const model::Page& page, std::string_view words) {
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        for (const model::Passage& one : model::passages_of(page.blocks[i]))
            if (one.words == words) return place_of(page, i);
    if (page.name == words) return place_of(page);
    return std::nullopt;
}

/// The original of the translation that stands at, or last before, this line.
std::string_view original_at(const model::Language& language, const model::Where& where) {
    std::string_view original;
    int best = 0;
    for (const auto& [words, translation] : language.words) {
        const model::Where& at = translation.where;
        if (at.file != where.file || at.line > where.line || at.line <= best) continue;
        best = at.line;
        original = words;
    }
    return original;
}

Spot spot_of_words(const model::Library& library, const model::Where& where) {
    const std::filesystem::path file = where.file;
    const bool for_one_page = file.parent_path().has_parent_path();
    Spot spot;
    spot.language = for_one_page ? file.parent_path().filename().string() : file.stem().string();
    const model::Page* const own = for_one_page ? library.page(base::lower(file.stem().string())) : nullptr;
    if (own) spot.place = place_of(*own);
    const model::Language* const language = library.language(*spot.language);
    const std::string_view original = language ? original_at(*language, where) : std::string_view();
    if (original.empty()) return spot;
    if (own) {
        if (const auto place = place_of_words(*own, original)) spot.place = place;
        return spot;
    }
    for (const model::Page& page : library.pages)
        if (!spot.place) spot.place = place_of_words(page, original);
    return spot;
}

}  // namespace

Spot spot_of(const model::Library& library, const model::Where& where) {
    if (where.file.starts_with(staff::words_folder)) return spot_of_words(library, where);
    const auto page = std::ranges::find(library.pages, where.file, [](const model::Page& p) { return p.where.file; });
    if (page == library.pages.end()) return {};
    return {.place = place_of_line(*page, where.line)};
}

std::optional<model::Where> first_change(const model::Page& before, const model::Page& after) {
    const auto texts = [](const model::Block& block) {
        std::vector<std::string> all;
        for (model::Passage& words : model::passages_of(block)) all.push_back(std::move(words.words));
        return all;
    };
    for (std::size_t i = 0; i < after.blocks.size(); ++i) {
        const bool is_new = i >= before.blocks.size() || before.blocks[i].index() != after.blocks[i].index();
        if (is_new || texts(before.blocks[i]) != texts(after.blocks[i])) return model::where_of(after.blocks[i]);
    }
    return std::nullopt;
}

}  // namespace preview
