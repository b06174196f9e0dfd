#include "visitor/card/studies.h"

#include <fmt/format.h>

#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

/// "Kong and others" in the visitor's language, as pages have it in English.
std::string authors_of(const Frame& frame, const model::Source& source) {
    const std::string others = fmt::format(" {}", wording::more_authors);
    const std::string last = fmt::format(" {} ", wording::last_author);
    const std::string& authors = source.authors;
    if (authors.ends_with(others))
        return fmt::format("{} {}", authors.substr(0, authors.size() - others.size()),
                           frame.say(wording::more_authors));
    const std::size_t at = authors.rfind(last);
    if (at == std::string::npos) return authors;
    return fmt::format("{} {} {}", authors.substr(0, at), frame.say(wording::last_author),
                       authors.substr(at + last.size()));
}

std::string named(const Frame& frame, const model::Source& source) {
    return fmt::format("{} {}", authors_of(frame, source), source.year);
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
    std::string words;
    if (!source.title.empty()) words += source.title + (source.title.ends_with('?') ? " " : ". ");
    words += source.journal;
    if (!source.doi.empty()) words += ", doi " + broken_to_fit(frame, type, source.doi, room);
    return words;
}

}  // namespace

std::string citation(const Frame& frame, const model::Library& library, const model::Benefit& benefit) {
    std::string list;
    for (const std::string& key : benefit.sources)
        if (const model::Source* source = library.source(key))
            list += fmt::format("{}{}", list.empty() ? "" : "; ", named(frame, *source));
    return list;
}

void draw_studies(Column& column, const model::Library& library) {
    Frame& frame = column.frame();
    const ImU32 colour = frame.palette().quiet_ink;
    for (const model::Source* source : model::sources_by_author(library)) {
        column.heading(type::small_bold, colour, named(frame, *source));
        column.text(type::small, colour, published_in(frame, type::small, *source, column.width()));
        column.text_gap(size::paragraph_gap);
    }
}

}  // namespace visitor
