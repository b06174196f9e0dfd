#pragma once
#include <array>
#include <functional>
#include <optional>

#include "base/enum_index.h"

namespace visitor {

/// How a question is set: what leaves more room comes later.
enum class WeekAs { days, row, nothing };
struct QuestionSetting {
    float tall = 0;  ///< a column of lists
    WeekAs week{};
    bool explains_below = false;  ///< so that the question and its answers are seen first
    float spare = 0;              ///< for taller answers
    float above = 0;              ///< so much is left above the answers
};

/// How what one step shows was found to fit the room it has.
struct StepFit {
    float text = 1;                            ///< so large are its words, at least
    std::optional<QuestionSetting> at_once{};  ///< of a question that is seen in one view
    float spare_at_end = 0;                    ///< of a question that is not, at its last stop
    int columns = 0;                           ///< of a result that is; none: as much at a time as two hold
};

/// To find that, a step is laid out again and again: it is kept for as long as the card shows the same.
class StepFits {
  public:
    /// What a frame has to know.
    enum class Where { tallest_card, card, stops };
    /// All that it depends on beside the card, in pixels.
    struct Room {
        float width = 0;
        float view = 0;
        float stop = 0;
        float text = 1;  ///< as large as the visitor wants it
        float pixels_per_mm = 1;
        bool operator==(const Room&) const = default;
    };

    /// `find` tells where that is not known yet.
    const StepFit& at(Where where, const Room& room, const std::function<StepFit()>& find) {
        std::optional<Kept>& kept = kept_[base::index(where)];
        if (!kept || kept->room != room) kept = {room, find()};
        return kept->fit;
    }

  private:
    struct Kept {
        Room room;
        StepFit fit;
    };
    std::array<std::optional<Kept>, 3> kept_;
};

}  // namespace visitor
