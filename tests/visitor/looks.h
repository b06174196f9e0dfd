#pragma once
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "content/script/answer.h"
#include "model/section.h"
#include "visitor/visitor.h"

// The pages that ship, as they are met on a panel, in a size of text and a language.
namespace visiting {

struct Shipped : Content {
    Shipped() {
        answering = [at = folder](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
            return content::answer(at, page, answer, choices).blocks;
        };
    }
};

/// A place on the panel where something is read, and how it is read there.
struct Look {
    Panel panel;
    int percent = 100;
    std::string language = {};
    bool lowered = false;
};

inline Visitor who_looks(const Shipped& content, const Look& look) {
    Visitor visitor(content, look.panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{
        {.language = look.language, .text_percent = look.percent, .less_motion = true, .lowered = look.lowered}});
    visitor.kiosk().take(kiosk::Begin{});
    return visitor;
}

inline std::string said(const model::Library& library, const Look& look, std::string_view words) {
    return std::string(model::translated(library.language(look.language), words));
}

/// One of the views of a page, and what leads there.
struct View {
    std::string page;
    model::Section section = model::Section::overview;
};

inline std::vector<View> views_with_words(const model::Library& library) {
    std::vector<View> views;
    for (const model::Page& page : library.pages)
        for (const auto section : {model::Section::overview, model::Section::details, model::Section::caution})
            if (page.id != model::welcome_page && !model::blocks_in(page, section).empty())
                views.push_back({page.id, section});
    return views;
}

inline void opens(Visitor& visitor, const View& view) {
    visitor.kiosk().take(kiosk::OpenPage{view.page});
    visitor.kiosk().take(kiosk::ShowSection{view.section});
    visitor.next_frame({}, std::chrono::seconds(1));
}

inline bool scrolled(const ui::Seen& seen) { return seen.part == ui::Part::card && seen.view.h > 0; }

/// Of the card: a list of names has its own.
inline const ui::Seen* arrow_on_card(const Visitor& visitor, std::string_view arrow) {
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.part == ui::Part::card && seen.role == ui::Role::button && seen.name == arrow) return &seen;
    return nullptr;
}

inline void taps_arrow(Visitor& visitor, const std::string& arrow) {
    const ui::Seen* const button = arrow_on_card(visitor, arrow);
    REQUIRE(button);
    const ImVec2 at = button->visible.centre();
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, finger}}}, ui::motion::new_there);
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, finger}}});
    visitor.next_frame();
}

}  // namespace visiting
