#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "platform/voice.h"
#include "visitor/read_out.h"

namespace visitor {

/// Has the voice read out what the visitor wants to hear, and knows which part of the card that is.
class Narrator {
  public:
    /// Null: there is no voice here.
    explicit Narrator(platform::Voice* voice) : voice_(voice) {}

    /// These sentences from now on. What is being said goes on if they say the same.
    void hold(std::vector<Said> sentences);
    std::size_t count() const { return sentences_.size(); }
    /// The block that is being read out, or was when the voice was paused.
    const model::Block* spoken(const kiosk::Listening&) const;

    /// Makes the voice do what the visitor wants now. `volume` is from -100 to 100.
    void follow(const kiosk::Listening&, std::string_view language, int volume);
    /// What is being said has to begin again, even if nothing else is wanted than before.
    void begin_anew() { asked_.reset(); }
    /// Says something else, instead of what is being read out.
    void announce(std::string_view words, std::string_view language, int volume);

    /// How far the voice has come: what is true of the listening by now.
    kiosk::Listening heard(kiosk::Listening);
    /// Reads the card out: an announcement is not meant.
    bool reads() const;
    /// The voice's server is missing, dead or hangs. It is looked for again whenever there is something to say.
    bool broken() const;

  private:
    /// What the voice was asked for last.
    struct Asked {
        kiosk::Listening listening;
        std::string language;
        int volume = 0;
        bool operator==(const Asked&) const = default;
    };

    platform::Voice* voice_;
    std::vector<Said> sentences_;
    std::optional<Asked> asked_;  ///< none: something else has to be said than before
    bool reads_ = false;          ///< the voice reads the card, as far as we know
};

}  // namespace visitor
