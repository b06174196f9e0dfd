#pragma once
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "platform/speech_desk.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

// A page with a few texts, and a real voice that reads it out.

namespace visiting {

inline model::Page page_of(std::vector<std::string> texts) {
    model::Page page;
    page.id = page.name = "story";
    for (std::string& text : texts) page.blocks.push_back(model::Text{{}, std::move(text)});
    return page;
}

/// A page of these texts, and a real voice that reads it.
struct Story {
    Story(std::vector<std::string> texts, std::chrono::milliseconds letter = {}) : desk(letter) {
        content.library.pages.push_back(page_of(std::move(texts)));
        content.voice = &voice;
    }
    speaking::Desk desk;
    speaking::Server server{desk};
    platform::Voice voice{{.socket = desk.socket(), .missing = platform::Voice::Missing::leave_it}, [] {}};
    Content content;
};

inline void opens_story(Visitor& visitor) {
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"story"});
    visitor.waits(std::chrono::milliseconds(500));
}

inline bool heard(const Story& story, const std::string& words) {
    for (const std::string& line : story.desk.heard())
        if (line.ends_with(words)) return true;
    return false;
}

/// Lets the voice go on, and the kiosk with it, until this is so.
inline bool in_time(Visitor& visitor, const std::function<bool()>& holds) {
    visitor.next_frame();
    return speaking::eventually([&] {
        visitor.follows_voice();
        return holds();
    });
}

/// The same of a sentence that has begun and lasts: the kiosk is told of it a moment after it is heard.
inline bool lasts(Visitor& visitor, const Story& story, const std::string& words) {
    constexpr std::chrono::milliseconds until_known{200};
    if (!in_time(visitor, [&] { return heard(story, words); })) return false;
    std::this_thread::sleep_for(until_known);
    return true;
}

/// What stands beside the mark of what is being read out.
inline bool marks(const Visitor& visitor, std::string_view words) {
    const auto text = visitor.finds(ui::Role::text, words);
    const auto mark = visitor.finds(ui::Role::mark, wording::listen);
    return text && mark && mark->box.y <= text->box.y + 1 && mark->box.bottom() >= text->box.bottom() - 1;
}

}  // namespace visiting
