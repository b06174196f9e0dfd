#pragma once
#include <chrono>
#include <optional>

#include "kiosk/time.h"
#include "model/clinic.h"

namespace kiosk {

/// How long a visitor may do nothing before they are asked whether they are still there, and how long that question
/// then waits for them.
struct Patience {
    std::chrono::seconds before_asking{};
    std::chrono::seconds asking{};
};

/// What adults read silently in a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047, for texts in
/// English; Spanish is read a little faster.
inline constexpr int words_read_a_minute = 238;

/// How a visitor takes in what is there.
enum class Attention { sees, answers, listens };

/// Half as long again as so many words take to be read, and never less than the clinic wants. Who listens finds their
/// way from thing to thing, and who answers may have to look for a list of their medicines: both get twice as long.
Patience patience(const model::Clinic&, int words_shown, Attention);

/// Whether the visitor is still there. One who does nothing is asked, and counts as gone when the question has waited.
/// On the attract screen there is no visitor.
class Presence {
  public:
    void set_patience(const Patience& patience) { patience_ = patience; }
    void touched(Time now) { last_touch_ = now; }
    void leave() { *this = Presence(); }

    /// What the kiosk notices of a visitor in a frame. There has to be one soon after somebody has ceased to listen.
    struct Signs {
        bool touched = false;      ///< the panel or a key
        bool finger_down = false;  ///< still, since a frame before
        bool listens = false;      ///< the card is being read out
    };
    /// Asked: the question comes up now. Reminded: who listens has to be told now how long it still waits. Answered:
    /// what was touched did that, and does nothing else. Gone: the visit is over, and what was touched begins another.
    enum class Finding { here, asked, reminded, answered, gone };
    Finding look(const Signs&, Time now);

    /// When the visitor is asked, and when they count as gone, if nothing is done until then.
    std::optional<Time> asked_at() const;
    std::optional<Time> gone_at() const;
    /// The question is up.
    bool asks() const { return asks_; }
    /// What is touched is meant for the question, until the finger that answered it is lifted.
    bool takes_touches() const { return asks_ || answers_; }
    std::chrono::seconds question_waits() const { return patience_.asking; }
    /// How long it still waits, while it is up; the second that has begun is a whole one.
    std::chrono::seconds question_waits_still(Time now) const;

  private:
    Patience patience_;
    std::optional<Time> last_touch_;  ///< none before the first frame of a visit
    bool asks_ = false;
    std::chrono::seconds told_{};  ///< how long the question still waited when that was told last
    bool answers_ = false;         ///< the finger that answered is still down
    bool listens_ = false;         ///< as was noticed last
};

}  // namespace kiosk
