#pragma once
#include <algorithm>
#include <variant>

#include "visitor/visitor.h"

namespace visiting {

/// A page that belongs to no area, and has everything that such a page can have.
inline model::Page planner() {
    model::Page page;
    page.id = "plan";
    page.where = {"plan.lua", 1};
    page.name = "Plan my massage";
    page.blocks = {model::Text{{"plan.lua", 2}, "A few questions. Nothing is kept."},
                   model::Ask{{"plan.lua", 3},
                              "race",
                              "When is your race?",
                              {{"No race", "No race"}, {"Today", "Today"}, {"4 to 14", "In 4 to 14 days"}}},
                   model::Answer{{"plan.lua", 4}, {"race"}, 0},
                   model::Heading{{"plan.lua", 5}, "Good to know"},
                   model::List{{"plan.lua", 6}, {"Drink when you are thirsty.", "Eat before, but not a lot."}},
                   model::Warning{{"plan.lua", 7}, "A fever, or a fresh injury? No massage today."},
                   model::Quiz{{"plan.lua", 8},
                               "reach",
                               "Does massage make a muscle longer?",
                               {{{"plan.lua", 9}, "Yes", "Yes", "Its stiffness does not change.", false},
                                {{"plan.lua", 10}, "No", "No, it just feels so", "The stretch feels easier.", true}}},
                   model::Link{{"plan.lua", 11}, "calves"}};
    return page;
}

/// The shipped pages with this planner in the place of theirs, and what it answers.
struct PlannerContent : Content {
    PlannerContent() {
        std::erase_if(library.pages, [](const model::Page& page) {
            return std::ranges::any_of(
                page.blocks, [](const model::Block& block) { return std::holds_alternative<model::Answer>(block); });
        });
        library.pages.push_back(planner());
        answering = [](const model::Page&, const model::Answer&, const model::Choices& choices) {
            return std::vector<model::Block>{
                model::Text{{"plan.lua", 4}, choices.at("race") == "Today" ? "Keep it light." : "You have time."}};
        };
    }
};

}  // namespace visiting
