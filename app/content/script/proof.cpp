#include "content/script/proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "content/script/answer.h"
#include "content/script/marks.h"
#include "model/asked.h"

namespace content {
namespace {

using Reached = std::vector<bool>;

void add(Reached& all, const Reached& more) {
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = all[i] || more[i];
}

/// One answer, with what was chosen where it stops the questions.
struct Tried {
    const model::Answer* answer = nullptr;
    std::set<model::Choices> stops;
};

model::Choices only(const std::vector<std::string>& questions, const model::Choices& choices) {
    model::Choices some;
    for (const std::string& id : questions)
        if (const auto found = choices.find(id); found != choices.end()) some.insert(*found);
    return some;
}

/// Whether an answer above is shown whenever these choices are made, and ends the page. One that has other questions as
/// well need not be: the visitor may leave those open.
bool is_hidden(const model::Page& page, const std::vector<Tried>& above, const model::Choices& choices) {
    return std::ranges::any_of(above, [&](const Tried& tried) {
        return model::are_settled(page, tried.answer->from, choices) &&
               tried.stops.contains(only(tried.answer->from, choices));
    });
}

bool stops(const std::vector<model::Block>& blocks) {
    return !blocks.empty() && std::holds_alternative<model::Warning>(blocks.front());
}

/// An answer that stops the questions, too, would hide the one above as soon as it stood before it.
model::Problem hidden(const model::Where& where, bool stops_too) {
    return {where, "visitors never see this: an answer above stops the questions whenever it would be shown",
            stops_too ? "say it in the answer above and take it out here, or let it say this for another choice"
                      : "move this answer above that one, or let it say this for another choice"};
}

model::Problem unreached(const Mark& mark, const model::Where& where) {
    switch (mark.kind) {
        case Mark::Kind::function:
            return {where, "no answer comes to this function, whatever is chosen",
                    "use it in an answer, or take it out"};
        case Mark::Kind::block:
            return {where, fmt::format("no choice leads to this '{}'", mark.word),
                    "mend the comparisons before it, or take it out"};
        case Mark::Kind::branch:
            break;
    }
    return {where, fmt::format("no choice leads to what follows this '{}'", mark.word),
            "mend the comparisons here and above, or take this part out"};
}

class Proof {
  public:
    Proof(Rehearsal& rehearsal, const model::Page& page)
        : page_(page),
          rehearsal_(rehearsal),
          marks_(rehearsal.marks(page)),
          reached_(marks_.size()),
          seen_(marks_.size()),
          stopped_(marks_.size()) {}

    std::vector<model::Problem> problems() {
        for (const model::Block& block : page_.blocks)
            if (const auto* const answer = std::get_if<model::Answer>(&block); answer && !try_all(*answer)) return {};
        std::set<int> lines;
        for (std::size_t i = 0; i < marks_.size(); ++i) judge(i, lines);
        return std::move(problems_);
    }

  private:
    /// False when the answer fails.
    bool try_all(const model::Answer& answer) {
        Tried tried{&answer, {}};
        for (const model::Choices& choices : combinations(page_, answer)) {
            const bool is_shown = !is_hidden(page_, tried_, choices);
            const Rehearsal::Run& run = rehearsal_.run(page_, answer, choices);
            if (run.failed) return false;
            const bool stops_here = stops(run.said.blocks);
            if (stops_here) tried.stops.insert(choices);
            if (stops_here) add(stopped_, run.reached);
            add(reached_, run.reached);
            if (is_shown) add(seen_, run.reached);
            if (!is_shown && run.said.says_by_choice && !run.said.blocks.empty())
                problems_.push_back(hidden(model::where_of(run.said.blocks.front()), stops_here));
        }
        tried_.push_back(std::move(tried));
        return true;
    }

    /// What stands in a branch that is never reached is not told once more; `lines` are those of such branches, up to
    /// the next mark that is reached.
    void judge(std::size_t i, std::set<int>& lines) {
        const Mark& mark = marks_[i];
        const model::Where where{page_.where.file, mark.line};
        const bool inside = silent_ && mark.kind == Mark::Kind::block;
        if (reached_[i])
            silent_ = false;
        else if (!inside && lines.insert(mark.line).second)
            problems_.push_back(unreached(mark, where));
        if (!reached_[i] && mark.kind != Mark::Kind::block) silent_ = true;
        if (reached_[i] && !seen_[i] && mark.kind == Mark::Kind::block) problems_.push_back(hidden(where, stopped_[i]));
    }

    const model::Page& page_;
    Rehearsal& rehearsal_;
    const std::vector<Mark>& marks_;
    Reached reached_;  ///< by any choices
    Reached seen_;     ///< by choices whose answer is shown
    Reached stopped_;  ///< by choices whose answer stops the questions
    std::vector<Tried> tried_;
    std::vector<model::Problem> problems_;
    bool silent_ = false;
};

}  // namespace

std::vector<model::Problem> unreachable(Rehearsal& rehearsal, const model::Page& page) {
    if (page.script.empty()) return {};
    return Proof(rehearsal, page).problems();
}

}  // namespace content
