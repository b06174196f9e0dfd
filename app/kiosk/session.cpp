#include "kiosk/session.h"

#include <algorithm>
#include <utility>

#include "base/match.h"

namespace kiosk {

using model::Section;

std::string_view Place::card() const { return screen == Screen::page ? std::string_view(page) : model::welcome_page; }

std::optional<model::Topic> Place::lens() const {
    return screen == Screen::map && section == Section::benefit ? std::optional(topic) : std::nullopt;
}

Listening after(Listening now, Listen what, std::size_t sentences) {
    const std::size_t last = sentences > 0 ? sentences - 1 : 0;
    switch (what) {
        case Listen::start:
            return {.open = true, .playing = true};
        case Listen::pause:
            now.playing = false;
            return now;
        case Listen::go_on:
        case Listen::again:
            break;
        case Listen::back:
            now.sentence -= now.sentence > 0 ? 1 : 0;
            break;
        case Listen::next:
            now.sentence = std::min(now.sentence + 1, last);
            break;
        case Listen::stop:
            return {};
    }
    now.playing = true;
    return now;
}

namespace {

// The voice goes on below any of them, and what is chosen on the one for display has to be seen below it.
bool stays_up(Sheet sheet, const Deed& deed) {
    if (std::holds_alternative<TurnVolume>(deed) || std::holds_alternative<Hear>(deed)) return true;
    const bool of_display = std::holds_alternative<Adjust>(deed) || std::holds_alternative<NextRunner>(deed);
    return sheet == Sheet::display && of_display;
}

std::size_t after_runner(std::size_t runner) { return (runner + 1) % model::runners.size(); }

}  // namespace

void Session::take(const Deed& deed) {
    const Place before = place_;
    const Sheet sheet_before = sheet_;
    const auto show = [&](Sheet sheet, bool open) { sheet_ = open ? sheet : Sheet::none; };
    if (!stays_up(sheet_, deed)) sheet_ = Sheet::none;
    std::visit(base::Match{
                   [&](const Begin& begin) {
                       place_ = {.screen = Screen::map};
                       if (begin.language) settings_.language = *begin.language;
                       settings_.lowered |= begin.lowered;
                       listening_ = {.open = begin.listens, .playing = begin.listens};
                   },
                   [&](const LookAt& look) { view_ = look.view; },
                   [&](const OpenPage& page) { open(page); },
                   [&](const FollowLink& link) {
                       foot_part_.clear();
                       go_to({.screen = Screen::page, .page = link.id});
                   },
                   [&](const ShowBenefit& benefit) {
                       Place place = place_;
                       place.section = Section::benefit;
                       place.topic = benefit.topic;
                       go_to(std::move(place));
                   },
                   [&](const ShowSection& section) {
                       Place place = place_;
                       place.section = section.section;
                       place.topic = {};
                       go_to(std::move(place));
                   },
                   [&](const Choose& chosen) {
                       answered_on_.emplace(place_.card());
                       if (chosen.shared.empty())
                           choices_[std::string(place_.card())][chosen.question] = chosen.choice;
                       else
                           shared_choices_[chosen.shared] = chosen.choice;
                   },
                   [&](const ShowStep& step) {
                       Place place = place_;
                       place.step = step.step;
                       go_to(std::move(place));
                   },
                   [&](const Adjust& adjust) { settings_ = adjust.settings; },
                   [&](const ListLanguages& list) { show(Sheet::languages, list.open); },
                   [&](const ShowDisplay& display) { show(Sheet::display, display.open); },
                   [&](const ListParts& list) { show(Sheet::parts, list.open); },
                   [&](const TurnVolume& turn) {
                       settings_.louder = std::clamp(settings_.louder + turn.steps, -volume_steps, volume_steps);
                   },
                   [&](const Hear& hear) { listening_ = after(listening_, hear.what, hear.sentences); },
                   [&](const NextRunner&) { runner_ = after_runner(runner_); },
                   [&](const GoBack&) {
                       if (sheet_before != Sheet::none || way_back_.empty()) return;
                       place_ = std::move(way_back_.back());
                       way_back_.pop_back();
                   },
                   [&](const ShowMap&) {
                       place_ = {.screen = Screen::map};
                       way_back_.clear();
                   },
                   [&](const AskToStartOver& ask) { show(Sheet::start_over, ask.open); },
                   [&](const StartOver&) {
                       const int usual_text = usual_text_percent_;
                       const std::string usual_language = usual_language_;
                       const std::optional<std::size_t> usual_runner = usual_runner_;
                       const std::size_t runner = place_.screen == Screen::attract ? runner_ : after_runner(runner_);
                       *this = Session();
                       runner_ = runner;
                       set_usual_text(usual_text);
                       set_usual_language(usual_language);
                       set_usual_runner(usual_runner);
                   },
               },
               deed);
    if (place_ == before) return;
    listening_.sentence = 0;
    const auto* const begin = std::get_if<Begin>(&deed);
    sheet_ = begin ? begin->sheet : Sheet::none;
}

bool Session::has_answered() const {
    return !shared_choices_.empty() ||
           std::ranges::any_of(choices_, [](const auto& of_page) { return !of_page.second.empty(); });
}

bool Session::has_something_to_lose() const {
    Settings as_begun = untouched();
    as_begun.language = settings_.language;
    return settings_ != as_begun || has_answered();
}

void Session::set_usual_text(int percent) {
    usual_text_percent_ = percent;
    if (place_.screen == Screen::attract) settings_.text_percent = percent;
}

void Session::set_usual_language(const std::string& code) {
    if (place_.screen == Screen::attract && settings_.language == usual_language_) settings_.language = code;
    usual_language_ = code;
}

void Session::set_usual_runner(std::optional<std::size_t> runner) {
    usual_runner_ = runner;
    if (runner && place_.screen == Screen::attract) runner_ = *runner;
}

// Another area touched on the figure is a sibling of the one before, not a step further in: back leads to the map.
void Session::open(const OpenPage& opened) {
    side_ = opened.side;
    foot_part_ = opened.foot_part;
    Place page = {.screen = Screen::page, .page = opened.id};
    if (place_.page == opened.id) return go_to(page);
    way_back_ = {Place{.screen = Screen::map}};
    if (opened.through) {
        page.section = Section::benefit;
        page.topic = *opened.through;
        way_back_.push_back({.screen = Screen::map, .section = page.section, .topic = page.topic});
    }
    place_ = std::move(page);
}

void Session::go_to(Place place) {
    if (place == place_) return;
    const bool within_page = place.screen == place_.screen && place.page == place_.page;
    // Moving between the sections of one card takes one step back to its overview, however many were read.
    if (within_page && place_.section != Section::overview) {
        if (place.section == Section::overview && way_back_.back() == place) way_back_.pop_back();
    } else {
        way_back_.push_back(place_);
    }
    place_ = std::move(place);
}

model::Choices Session::choices(const std::string& page) const {
    const auto found = choices_.find(page);
    return found == choices_.end() ? model::Choices() : found->second;
}

void Session::revise(const std::function<std::optional<Place>(Place)>& now_at) {
    std::vector<Place> way;
    for (Place& place : way_back_)
        if (auto still = now_at(std::move(place)); still && (way.empty() || *still != way.back()))
            way.push_back(std::move(*still));
    way_back_ = std::move(way);
    if (auto still = now_at(place_)) {
        place_ = std::move(*still);
        if (!way_back_.empty() && way_back_.back() == place_) way_back_.pop_back();
    } else {
        place_ = {.screen = Screen::map};
        way_back_.clear();
        sheet_ = Sheet::none;
    }
}

}  // namespace kiosk
