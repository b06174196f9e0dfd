#include "publish/parts.h"

#include <fmt/format.h>

#include "model/words.h"

namespace publish {
namespace {

/// One overload a block: a kind that is missing here does not compile.
struct NameOf {
    std::string operator()(const model::Text&) const { return "text"; }
    std::string operator()(const model::Heading&) const { return "heading"; }
    std::string operator()(const model::List&) const { return "list"; }
    std::string operator()(const model::Picture&) const { return "what the picture shows"; }
    std::string operator()(const model::Benefit& benefit) const {
        return fmt::format("benefit {}", model::topic_names[static_cast<std::size_t>(benefit.topic)]);
    }
    std::string operator()(const model::Warning&) const { return "warning"; }
    std::string operator()(const model::Quiz&) const { return "quiz"; }
    std::string operator()(const model::Ask&) const { return "question"; }
    std::string operator()(const model::Answer&) const { return "answer"; }
    std::string operator()(const model::Link&) const { return "link"; }
    std::string operator()(const model::Studies&) const { return "studies"; }
};

}  // namespace

std::vector<Part> parts_of(const model::Page& page) {
    std::vector<Part> parts;
    add(parts, fmt::format("line {}, name of the page", page.where.line), page.name);
    for (const model::Block& block : page.blocks) {
        const std::string note = fmt::format("line {}, {}", model::where_of(block).line, std::visit(NameOf{}, block));
        for (const model::Words& text : model::words_of(block)) add(parts, note, text.words);
    }
    return parts;
}

void add(std::vector<Part>& parts, std::string_view note, std::string_view text) {
    if (parts.empty() || parts.back().note != note) parts.push_back({std::string(note), {}});
    parts.back().texts.emplace_back(text);
}

}  // namespace publish
