#include "visitor/kiosk.h"

// Of a Kiosk: what it says aloud after a frame.

namespace visitor {

/// Whoever begins by keys may not see; and who has heard how to get speech, and goes on without, may have missed it: no
/// key leaves them in silence.
std::optional<SpokenScreen::Hint> Kiosk::hint_due() const {
    if (session_.place().screen == kiosk::Screen::attract) return std::nullopt;
    if (keypad_.strokes().began) return SpokenScreen::Hint::in_full;
    const bool unanswered = keypad_.strokes().any && !keypad_.self_voicing() && !narrator_.invites();
    return unanswered && by_keys_ ? std::optional(SpokenScreen::Hint::in_short) : std::nullopt;
}

// Who asks for speech deep in a page goes on where they are; who cannot see has not chosen what is in view.
std::optional<std::size_t> Kiosk::reads_from(const kiosk::Session& before) const {
    const bool begins = session_.listening().open && !before.listening().open && session_.place() == before.place();
    if (!begins || !card_ || scroll_.target <= 0 || keypad_.self_voicing()) return std::nullopt;
    return begun_in_view(card_->page, record_);
}

// Who listens cannot do anything else in time with it.
bool Kiosk::turns_from_breaths() const {
    const bool moved = keypad_.self_voicing() && keypad_.strokes().moved;
    return moved || session_.listening().playing || session_.sheet() != kiosk::Sheet::none || presence_.asks();
}

/// To somebody who cannot see it what is new is said at once, instead of anything else; and any key is enough to end
/// what is being said. An invitation goes on through keys: whose fingers get to know a keypad strike several.
void Kiosk::tell_news() {
    const bool plays = session_.listening().playing;
    by_keys_ = by_keys_ && !keypad_.self_voicing();  // who ends speech knows how to get it
    if (const auto hint = hint_due()) {
        by_keys_ = true;
        news_ = spoken_screen_.invitation(content_, *hint);
        return narrator_.invite(news_);
    }
    if (turns_from_breaths()) breaths_.stop();
    news_ = spoken_screen_.news({content_, card(), session_, keypad_, record_, presence_.asks(), breaths_.state(),
                                 narrator_.cut_at(), narrator_.reads_card(), narrator_.words_heard()});
    if (!news_.sentences.empty()) {
        if (plays) session_.take(kiosk::Hear{kiosk::Listen::pause, narrator_.count()});
        narrator_.tell(news_);
    } else if (!plays && keypad_.self_voicing() && keypad_.strokes().any) {
        narrator_.hush();
    }
    const std::string breath = breaths_.words_due(*last_frame_, narrator_.so_far().telling_of != 0, content_.language);
    if (breath.empty() || !hears()) return;
    if (plays) session_.take(kiosk::Hear{kiosk::Listen::pause, narrator_.count()});
    narrator_.announce(breath);
}

}  // namespace visitor
