#pragma once
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "content/script/answer.h"
#include "model/asked.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

namespace visiting {

/// The pages as they ship, with what their answers say.
struct Walk : Content {
    Walk() {
        answering = [at = folder](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
            return content::answer(at, page, answer, choices).blocks;
        };
    }
};

inline const std::string plan = "plan";
inline const std::string check = "check-yourself";

inline const model::Page& page(const std::string& id) { return *shipped_pages().page(id); }

inline const model::Ask& ask(const std::string& of, const std::string& id) { return *model::ask_called(page(of), id); }

inline std::string words(const std::string& of, const std::string& question, const std::string& choice) {
    return std::ranges::find(ask(of, question).choices, choice, &model::Ask::Choice::id)->words;
}

inline void opens(Visitor& visitor, const std::string& id) {
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{id});
    visitor.waits(std::chrono::seconds(1));
}

inline bool can_touch(const Visitor& visitor, const std::string& name) {
    const auto seen = visitor.finds(ui::Role::button, name);
    return seen && seen->visible.h > 1;
}

/// Reads on to the last stop, then answers. How many touches that took.
inline int answers(Visitor& visitor, const std::string& of, const std::string& question, const std::string& choice) {
    int touches = 0;
    INFO(question << ": " << choice);
    while (can_touch(visitor, std::string(wording::read_on)) && !can_touch(visitor, words(of, question, choice))) {
        visitor.taps(wording::read_on);
        visitor.waits(std::chrono::seconds(1));
        REQUIRE(++touches < 60);
    }
    REQUIRE(visitor.kiosk().session().place().step == question);
    visitor.taps(words(of, question, choice));
    visitor.waits(std::chrono::seconds(1));
    return touches + 1;
}

inline void passes_the_lists(Visitor& visitor, const std::string& of) {
    for (const std::string list : {"danger", "flags", "tell"})
        if (model::ask_called(page(of), list)) answers(visitor, of, list, "no");
}

inline std::string step(Visitor& visitor) { return visitor.kiosk().session().place().step; }

}  // namespace visiting
