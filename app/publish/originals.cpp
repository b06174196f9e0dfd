#include "publish/originals.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "model/signs.h"

namespace publish {
namespace {

/// One overload a block: a kind that is missing here does not compile.
struct NameOf {
    std::string operator()(const model::Text&) const { return "text"; }
    std::string operator()(const model::Heading&) const { return "heading"; }
    std::string operator()(const model::List&) const { return "list"; }
    std::string operator()(const model::Picture&) const { return "what the picture shows"; }
    std::string operator()(const model::Movement&) const { return "what the movement shows"; }
    std::string operator()(const model::Benefit& benefit) const {
        return fmt::format("benefit {}", model::topic_names[static_cast<std::size_t>(benefit.topic)]);
    }
    std::string operator()(const model::Warning&) const { return "warning"; }
    std::string operator()(const model::Quiz&) const { return "quiz"; }
    std::string operator()(const model::Ask&) const { return "question"; }
    std::string operator()(const model::Answer&) const { return "answer"; }
    std::string operator()(const model::Link&) const { return "link"; }
    std::string operator()(const model::Studies&) const { return "studies"; }
    std::string operator()(const model::Names&) const { return "names"; }
    std::string operator()(const model::Contact&) const { return "contact"; }
    std::string operator()(const model::Reviewer&) const { return "reviewer"; }
    std::string operator()(const model::Week&) const { return "week"; }
    std::string operator()(const model::Chart&) const { return "chart"; }
    std::string operator()(const model::Guess&) const { return "guess"; }
    std::string operator()(const model::Lanes&) const { return "lanes"; }
    std::string operator()(const model::Stride&) const { return "stride"; }
};

/// Adds to the last part where the note is the same, else begins one.
void add(std::vector<Part>& parts, std::string_view note, std::string_view text) {
    if (parts.empty() || parts.back().note != note) parts.push_back({std::string(note), {}});
    parts.back().texts.emplace_back(text);
}

/// What a page says of its own, block by block in reading order; its name first.
std::vector<Part> parts_of(const model::Page& page) {
    std::vector<Part> parts;
    const std::string head = fmt::format("line {}, name of the page", page.where.line);
    add(parts, head, page.name);
    if (!page.latin.empty()) add(parts, head, page.latin);
    for (const std::string& name : page.also) add(parts, head, name);
    for (const model::Block& block : page.blocks) {
        if (model::shows_signs(block)) continue;
        const std::string note = fmt::format("line {}, {}", model::where_of(block).line, std::visit(NameOf{}, block));
        for (const model::Passage& text : model::passages_of(block)) add(parts, note, text.words);
    }
    return parts;
}

Sheet sheet_of(const model::Page& page, std::string_view code, const OtherTexts& others) {
    Sheet sheet{fmt::format("words/{}/{}.lua", code, page.id), page.where.file, parts_of(page)};
    if (!others.of_answers) return sheet;
    for (const model::Passage& text : others.of_answers(page))
        add(sheet.parts, fmt::format("line {}, in an answer", text.where.line), text.words);
    return sheet;
}

Sheet sheet_of_kiosk(std::string_view code, const OtherTexts& others) {
    Sheet sheet{name_of_kiosk_sheet(code), "What the kiosk itself says", {}};
    for (const std::string& text : others.of_kiosk) add(sheet.parts, "on buttons and signs", text);
    return sheet;
}

Sheet sheet_of_signs(std::string_view code, const std::vector<model::Sign>& signs) {
    Sheet sheet{fmt::format("words/{}/signs.lua", code), "Signs of danger", {}};
    for (const model::Sign& sign : signs)
        for (const std::string& text : {sign.words, sign.act})
            add(sheet.parts, fmt::format("line {}, sign {}", sign.where.line, sign.key), text);
    return sheet;
}

Sheet sheet_of_clinic(std::string_view code, const model::Clinic& clinic) {
    Sheet sheet{fmt::format("words/{}/clinic.lua", code), clinic.where.file, {}};
    for (const model::Passage& text : model::passages_of(clinic)) add(sheet.parts, "of the clinic", text.words);
    return sheet;
}

/// A page may be called "kiosk" too: then both share a file.
void add(std::vector<Sheet>& sheets, Sheet next) {
    const auto same = std::ranges::find(sheets, next.name, &Sheet::name);
    if (same == sheets.end())
        sheets.push_back(std::move(next));
    else
        std::ranges::move(next.parts, std::back_inserter(same->parts));
}

void leave_out_numbers(std::vector<Sheet>& sheets) {
    for (Sheet& sheet : sheets) {
        for (Part& part : sheet.parts)
            std::erase_if(part.texts, [](const std::string& text) { return !base::has_letter(text); });
        std::erase_if(sheet.parts, [](const Part& part) { return part.texts.empty(); });
    }
}

}  // namespace

std::string name_of_kiosk_sheet(std::string_view code) { return fmt::format("words/{}/kiosk.lua", code); }

std::vector<Sheet> sheets_of(const model::Library& library, std::string_view code, const OtherTexts& others) {
    std::vector<Sheet> sheets;
    for (const model::Page& page : library.pages) sheets.push_back(sheet_of(page, code, others));
    add(sheets, sheet_of_signs(code, library.signs));
    add(sheets, sheet_of_clinic(code, library.clinic));
    add(sheets, sheet_of_kiosk(code, others));
    leave_out_numbers(sheets);
    return sheets;
}

}  // namespace publish
