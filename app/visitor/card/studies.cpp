#include "visitor/card/studies.h"

#include "model/citation.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

model::CitationWords joined_by(const Frame& frame) {
    return {frame.say(wording::last_author), frame.say(wording::more_authors)};
}

/// A DOI has no spaces: where a line is too short for it, it goes on in the next one behind one of its marks.
std::string broken_to_fit(const Frame& frame, const Type& type, std::string_view doi, float room) {
    std::string broken;
    std::string line;
    for (std::size_t at = 0; at < doi.size();) {
        const std::size_t stop = std::min(doi.find_first_of("/.-_()", at), doi.size() - 1) + 1;
        const std::string_view piece = doi.substr(at, stop - at);
        if (!line.empty() && text_width(frame, type, line + std::string(piece)) > room) {
            broken += line + '\n';
            line.clear();
        }
        line += piece;
        at = stop;
    }
    return broken + line;
}

std::string published_in(const Frame& frame, const Type& type, const model::Source& source, float room) {
    std::string words = model::title_and_journal(source);
    if (!source.doi.empty()) words += ", doi " + broken_to_fit(frame, type, source.doi, room);
    return words;
}

}  // namespace

std::string citation(const Frame& frame, const model::Library& library, const std::vector<std::string>& keys) {
    return model::citation(library, keys, joined_by(frame));
}

void draw_sources(Column& column, const model::Library& library, const std::vector<std::string>& keys) {
    Frame& frame = column.frame();
    column.joins(Joint::part);
    column.text_with_lead_in(frame.say(wording::sources), type::small, frame.palette().quiet_ink,
                             citation(frame, library, keys));
    column.text_gap(size::paragraph_gap);
}

void draw_studies(Column& column, const model::Library& library) {
    Frame& frame = column.frame();
    const ImU32 colour = frame.palette().quiet_ink;
    for (const model::Source* source : model::sources_by_author(library)) {
        column.heading(type::small_bold, colour, model::named(*source, joined_by(frame)));
        column.text(type::small, colour, published_in(frame, type::small, *source, column.width()));
        column.text_gap(size::paragraph_gap);
    }
}

}  // namespace visitor
