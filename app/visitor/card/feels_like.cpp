#include "visitor/card/feels_like.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/card/link_grid.h"

namespace visitor {

using namespace ui;

namespace {

std::vector<LabelledLink> feelings_of(const Reading& reading) {
    std::vector<LabelledLink> feelings;
    for (const model::Block& block : reading.page.blocks)
        if (const auto* const link = std::get_if<model::Link>(&block); link && !link->feels_like.empty())
            if (const model::Page* const page = reading.library.page(link->to))
                feelings.push_back(labelled(*link, *page));
    return feelings;
}

}  // namespace

bool knows_feelings(const Reading& reading) { return !feelings_of(reading).empty(); }

void draw_feels_like(Column& column, const Reading& reading) {
    const Region region("feels like");
    Frame& frame = column.frame();
    const std::string question = fmt::format("{} …", frame.say(wording::feels_like));
    if (column.draws()) frame.record.begins({.heading = std::string(frame.say(wording::feels_like))});
    column.heading(type::label, frame.palette().ink, question);
    column.text_gap(size::paragraph_gap / 2);
    draw_link_grid(column, feelings_of(reading));
}

}  // namespace visitor
