#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/problem.h"
#include "ui/rect.h"

namespace ui {

enum class Role {
    text,
    heading,
    picture,
    button,
    name,
    figure,
    area,
    mark,
    slider,   ///< moved along by Left and Right
    passage,  ///< a text that keys reach for whoever has it read aloud
    leader,   ///< from a name to its area, in straight parts: each from its box's corner across it
};

/// Where on the screen something stands.
enum class Part { none, figure, card, bar, dialog };

/// What stands together on the screen: keys go from one group to the next in one step.
struct Group {
    enum class Kind {
        things,    ///< of no heading that can be seen
        section,   ///< below a heading
        tabs,      ///< of which one is open; named as things are
        question,  ///< the answers to one question
        pager,     ///< what turns the pages of a card that is too long: of no interest to whoever cannot see it
    };
    int number = 0;  ///< no other group of the frame has it
    Kind kind = Kind::things;
    std::string heading{};  ///< the words of the heading or question; of things a name that is only heard
    Rect box{};             ///< where those stand
};

/// What of the card's page a passage is.
struct Excerpt {
    std::size_t block = 0;  ///< its place on the page
    std::size_t part = 0;   ///< what of the block, as model::Sentence counts
    std::size_t kind = 0;   ///< of the block: the like are counted together
};

/// One thing on the screen, as it was drawn in the last frame.
struct Seen {
    Role role{};
    std::string name;
    Rect box;              ///< all of it
    Rect visible;          ///< what the clip leaves of it
    bool cut = false;      ///< its words did not fit the room they were given
    model::Where where{};  ///< the block it belongs to; no file when it belongs to none
    Part part{};
    Rect view;              ///< the scrolled view it belongs to; empty for what stands still
    ImGuiID id = 0;         ///< of what can be touched: the same in every frame, and nothing else's
    std::string state{};    ///< of what can be touched, as a visitor would say it: "chosen"
    bool chosen = false;    ///< that is what it says
    std::string more{};     ///< what it shows beside its name: a claim and a grade
    float radius_mm = 0;    ///< of the corners of what can be touched
    float line_height = 0;  ///< of a text, in pixels from baseline to baseline: how large it is
    Group group{};
    std::optional<Excerpt> excerpt{};  ///< of a passage
    bool near_by_ear = false;          ///< the first of its part to whoever listens, wherever it is seen
    bool last_by_ear = false;          ///< the last of its part to whoever listens, wherever it is seen
};

/// What stands where in this frame. Widgets write it while they draw; tests (and whoever must know what a visitor can
/// see or touch) read it. It draws nothing and decides nothing.
class Record {
  public:
    void clear() {
        seen_.clear();
        where_ = {};
        part_ = {};
        view_ = {};
        group_ = {};
        last_by_ear_ = false;
    }
    Seen& add(Role role, std::string_view name, const Rect& box, bool cut = false);
    /// What was added last.
    Seen& last() { return seen_.back(); }
    const std::vector<Seen>& all() const { return seen_; }
    /// Whether something has this id already.
    bool has(ImGuiID) const;

    /// What is added from now on belongs to the block that stands there.
    void belongs_to(model::Where where) { where_ = std::move(where); }

    /// What is added from now on stands there.
    void stands_in(Part part) {
        part_ = part;
        begins({});
    }
    Part part() const { return part_; }
    /// What is added from now on moves within this view; an empty one for what stands still.
    void scrolls_in(const Rect& view) {
        view_ = view;
        begins({});
    }
    /// What is added from now on leads on from all that is read in its part, or no longer does.
    void is_last_by_ear(bool last) { last_by_ear_ = last; }
    /// What is added from now on, until the next group, stands together. Its number is given to it here.
    void begins(Group group) {
        group.number = group_.number + 1;
        group_ = std::move(group);
    }

  private:
    model::Where where_;
    Part part_{};
    Rect view_;
    Group group_;
    bool last_by_ear_ = false;
    std::vector<Seen> seen_;
};

}  // namespace ui
