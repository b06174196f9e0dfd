#include "visitor/fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <span>

#include "base/phrases.h"
#include "model/asked.h"
#include "model/guessed.h"
#include "model/passages.h"
#include "model/section.h"
#include "model/signs.h"

namespace visitor {

using namespace ui;

namespace {

using namespace std::chrono_literals;

// In pixels: the smallest panel the layout is made for, where everything is tightest, either way up.
constexpr std::array<Rect, 2> panels = {{{0, 0, 1280, 800}, {0, 0, 800, 1280}}};

// Of the panel's height: what takes more of it at once has no room to be read.
constexpr float most_for_a_button = 0.4F;
constexpr float most_for_a_name = 0.5F;

std::string_view longest_word(std::string_view words) {
    std::string_view longest;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t stop = std::min(words.find_first_of(" \n\t", at), words.size());
        if (stop - at > longest.size()) longest = words.substr(at, stop - at);
        at = stop + 1;
    }
    return longest;
}

bool is_address(std::string_view word) { return word.find("://") != word.npos || word.starts_with("www."); }

/// One visit that looks at everything in one size of text, on each panel, and judges it.
class Trial {
  public:
    Trial(const Kiosk::Parts& parts, const std::shared_ptr<const model::Library>& library, std::span<const Rect> on,
          const std::string& language, int text_percent, std::set<model::Problem>& problems)
        : parts_(parts),
          panels_(on),
          language_(language),
          problems_(problems),
          library_(*library),
          kiosk_(unseen(parts), library) {
        kiosk_.take(kiosk::Adjust{{.language = language, .text_percent = text_percent}});
        look();
    }

    void does(const kiosk::Deed& deed) {
        kiosk_.take(deed);
        look();
    }

    /// Looks only where that leads somewhere.
    void goes(const kiosk::Deed& deed) {
        const kiosk::Place before = kiosk_.session().place();
        kiosk_.take(deed);
        if (kiosk_.session().place() != before) look();
    }

    /// What leads to a question, and the question with each of its choices. Behind a choice the next question may come,
    /// which is gone to by itself: of that only its week is news.
    void goes_to(const model::Page& page, const model::Ask& ask) {
        // The way back would grow with every step, and be looked through at each.
        kiosk_.take(kiosk::ShowMap{});
        kiosk_.take(kiosk::OpenPage{page.id});
        const auto choose = [&](const model::Ask& question, const std::string& choice) {
            kiosk_.take(kiosk::Choose{question.id, choice, model::shared_name(page, question)});
        };
        for (const model::Ask::Condition& condition : ask.when)
            if (const auto* const above = model::ask_called(page, condition.question))
                choose(*above, condition.choices.front());
        does(kiosk::ShowStep{ask.id});
        // The first is the last: behind a choice that stops nothing more would be asked.
        for (auto choice = ask.choices.rbegin(); choice != ask.choices.rend(); ++choice) {
            choose(ask, choice->id);
            kiosk_.take(kiosk::ShowStep{std::string(kiosk::step::result)});
            if (kiosk_.session().place().step == kiosk::step::result || shows_week()) look();
            if (offers_signs()) does(kiosk::ShowStep{std::string(kiosk::step::signs)});
            does(kiosk::ShowStep{ask.id});
        }
    }

    bool offers_signs() const { return kiosk_.card() && kiosk_.card()->step && !kiosk_.card()->step->lists.empty(); }

    bool shows_week() const {
        return kiosk_.card() && std::ranges::any_of(kiosk_.card()->page.blocks, [](const model::Block& block) {
                   return std::holds_alternative<model::Week>(block);
               });
    }

    void goes_by_steps(const model::Page& page) {
        for (const model::Block& block : page.blocks)
            if (const auto* const ask = std::get_if<model::Ask>(&block)) goes_to(page, *ask);
        for (const std::string_view step : {kiosk::step::result, kiosk::step::answers, kiosk::step::for_staff})
            does(kiosk::ShowStep{std::string(step)});
    }

    void reads(const model::Page& page) {
        head_ = page.where;
        does(kiosk::OpenPage{page.id});
        if (page.steps) return goes_by_steps(page);
        for (int i = 0; i < model::topic_count; ++i)
            if (const auto topic = static_cast<model::Topic>(i); model::benefit(page, topic))
                does(kiosk::ShowBenefit{topic});
        for (const auto section : {model::Section::overview, model::Section::caution, model::Section::details})
            if (!model::blocks_in(page, section).empty()) goes(kiosk::ShowSection{section});
        for (const model::Block& block : page.blocks) {
            if (const auto* quiz = std::get_if<model::Quiz>(&block))
                for (const model::Quiz::Choice& choice : quiz->choices) does(kiosk::Choose{quiz->id, choice.id});
            if (const auto* ask = std::get_if<model::Ask>(&block))
                for (const model::Ask::Choice& choice : ask->choices) does(kiosk::Choose{ask->id, choice.id});
            if (const auto* guess = std::get_if<model::Guess>(&block))
                does(kiosk::Choose{guess->id, model::choice_of({guess->highest, true})});
            if (const auto* lanes = std::get_if<model::Lanes>(&block))
                for (const double next : {model::shortest_run, model::longest_run})
                    does(kiosk::Choose{model::next_name(*lanes), model::in_digits(next)});
        }
    }

    /// At the usual size of text the page of an area shows what each benefit claims at once.
    void glances(const model::Page& page) {
        kiosk_.take(kiosk::OpenPage{page.id});
        draw(panels_.front());
        const model::Benefit* longest = nullptr;
        bool all_shown = true;
        for (int i = 0; i < model::topic_count; ++i) {
            const auto* const benefit = model::benefit(page, static_cast<model::Topic>(i));
            if (!benefit) return;
            all_shown = all_shown && shows_title(*benefit);
            if (!longest || title(*benefit).size() > title(*longest).size()) longest = benefit;
        }
        if (all_shown || has_too_long_a_name(page)) return;
        const std::string in = language_.empty() ? "" : fmt::format(" in '{}'", language_);
        problems_.insert(
            {where_worded(title(*longest), longest->where),
             fmt::format("the titles of the four benefits have no room on the smallest panel{}; the longest is \"{}\"",
                         in, base::shortened(title(*longest))),
             "say it in fewer words, or shorten what stands before the first heading", model::Severity::advice});
    }

    /// At the usual size of text, what sends a visitor to the phone waits for no scrolling.
    void looks_for_the_first_call(const model::Page& page) {
        const std::vector<std::size_t> shown = model::blocks_in(page, model::Section::overview);
        const auto first = std::ranges::find_if(shown, [&](std::size_t i) {
            const auto* const warning = std::get_if<model::Warning>(&page.blocks[i]);
            return warning && model::urgency_of(*warning) == model::Urgency::call_now;
        });
        if (first == shown.end()) return;
        const model::Where& where = model::where_of(page.blocks[*first]);
        kiosk_.take(kiosk::OpenPage{page.id});
        for (const Rect& panel : panels) {
            draw(panel);
            const bool in_view = std::ranges::any_of(kiosk_.record().all(), [&](const Seen& seen) {
                return seen.role == Role::text && seen.where == where && seen.visible.h > 0;
            });
            if (!in_view)
                problems_.insert({where,
                                  fmt::format("this warning says to call now, and on a small panel it is out of sight "
                                              "at first{}",
                                              language_.empty() ? "" : fmt::format(" in '{}'", language_)),
                                  "write it, and the warnings with it, further up on the page"});
        }
    }

  private:
    /// Where words are to be made shorter: in the file that translates them, where they are a translation.
    model::Where where_worded(std::string_view words, const model::Where& of_block) const {
        if (const model::Language* const language = library_.language(language_)) {
            const auto found =
                std::ranges::find_if(language->words, [&](const auto& entry) { return entry.second.words == words; });
            if (found != language->words.end()) return found->second.where;
        }
        const auto page =
            std::ranges::find_if(library_.pages, [&](const auto& one) { return one.where.file == of_block.file; });
        return page == library_.pages.end() ? of_block : page->where_of(of_block, words);
    }

    /// It takes the room of all that stands below it, and is told by itself.
    bool has_too_long_a_name(const model::Page& page) const {
        const std::string_view name = model::translated(library_.language(language_), page.name);
        const std::string begin = fmt::format("'{}' is too long", base::shortened(name));
        return std::ranges::any_of(problems_, [&](const model::Problem& problem) {
            return problem.where == where_worded(name, page.where) && problem.message.starts_with(begin);
        });
    }

    std::string_view title(const model::Benefit& benefit) const {
        return model::translated(library_.language(language_), benefit.title);
    }

    bool shows_title(const model::Benefit& benefit) const {
        return std::ranges::any_of(kiosk_.record().all(), [&](const Seen& seen) {
            return seen.role == Role::text && seen.where == benefit.where && seen.name == title(benefit) &&
                   seen.visible.h > 0;
        });
    }

    static Kiosk::Parts unseen(Kiosk::Parts parts) {
        parts.paint = Paint::off;
        parts.pages = Kiosk::Parts::Pages::all;
        parts.diagonal_inches = usual_diagonal_inches;
        return parts;
    }

    /// Draws the next frame, unseen.
    void draw(const Rect& panel) {
        now_ += 1s;  // whatever moves has come to rest by then
        parts_.renderer.begin({}, 16ms);
        kiosk_.frame_within(panel, {}, now_);
        parts_.renderer.discard();
    }

    void look() {
        for (const Rect& panel : panels_) {
            draw(panel);
            for (const Seen& seen : kiosk_.record().all())
                if (!seen.where.file.empty()) judge(seen, panel);
        }
    }

    void judge(const Seen& seen, const Rect& panel) {
        const bool shows_claim = !seen.more.empty();  // and is as tall as that needs
        const bool touchable = (seen.role == Role::button || seen.role == Role::name) && !shows_claim;
        const float most = touchable ? most_for_a_button : most_for_a_name;
        const bool is_name = seen.role == Role::text && seen.where == head_;
        if (seen.cut)
            advise(seen, fmt::format("the word '{}' is wider than its place", longest_word(seen.name)),
                   is_address(longest_word(seen.name))
                       ? "leave out https:// and all that stands behind the name: clinic.example"
                       : "use a shorter word, or break it in two");
        else if ((touchable || is_name) && seen.box.h > most * panel.h && !is_as_tall_as_its_neighbor(seen))
            advise(seen, fmt::format("'{}' is too long for its place", base::shortened(seen.name)),
                   "say it in fewer words");
    }

    /// In a row all are as tall as the longest, which alone is told.
    bool is_as_tall_as_its_neighbor(const Seen& seen) const {
        return std::ranges::any_of(kiosk_.record().all(), [&](const Seen& other) {
            return other.role == seen.role && other.box.y == seen.box.y && other.box.h == seen.box.h &&
                   other.name.size() > seen.name.size();
        });
    }

    void advise(const Seen& seen, const std::string& what, const char* hint) {
        const std::string in = language_.empty() ? "" : fmt::format(" in '{}'", language_);
        problems_.insert({where_worded(seen.name, seen.where),
                          fmt::format("{}{} when text is at its largest", what, in), hint, model::Severity::advice});
    }

    const Kiosk::Parts& parts_;
    std::span<const Rect> panels_;
    const std::string& language_;
    std::set<model::Problem>& problems_;
    const model::Library& library_;
    Kiosk kiosk_;
    kiosk::Time now_{1h};
    model::Where head_;
};

}  // namespace

std::vector<model::Problem> misfits(const Kiosk::Parts& parts, const model::Library& library,
                                    const std::string& language) {
    std::set<model::Problem> problems;
    const auto shared = std::make_shared<const model::Library>(library);
    Trial trial(parts, shared, panels, language, kiosk::text_sizes.back(), problems);
    trial.does(kiosk::Begin{});
    for (const model::View view : {model::View::back, model::View::side, model::View::sole, model::View::front})
        trial.does(kiosk::LookAt{view});
    for (const model::Page& page : library.pages) trial.reads(page);
    // Upright, the figure may leave the claims no room.
    Trial at_a_glance(parts, shared, std::span(panels).first(1), language, kiosk::text_sizes.front(), problems);
    at_a_glance.does(kiosk::Begin{});
    for (const model::Page& page : library.pages)
        if (!page.area.empty())
            at_a_glance.glances(page);
        else if (!page.steps)
            at_a_glance.looks_for_the_first_call(page);
    return {problems.begin(), problems.end()};
}

}  // namespace visitor
