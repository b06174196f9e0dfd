// What is said aloud: the card to whoever listens, what the keys reach to whoever cannot see it.
#include <algorithm>

#include "model/words.h"
#include "ui/wording.h"
#include "visitor/kiosk.h"

namespace visitor {

using namespace ui;

std::string_view Kiosk::language_code() const {
    const std::string& wanted = session_.settings().language;
    const std::vector<std::string>& spoken = library_.clinic.languages;
    return !wanted.empty() || spoken.empty() ? std::string_view(wanted) : std::string_view(spoken.front());
}

int Kiosk::volume() const {
    constexpr int step = 25;
    return std::clamp(staff_.facts().defaults.volume + step * session_.settings().louder, kiosk::softest,
                      kiosk::loudest);
}

BarScene Kiosk::bar_scene(const Rect& screen) const {
    const VoiceState voice = !parts_.reading_out  ? VoiceState::none
                             : narrator_.broken() ? VoiceState::broken
                                                  : VoiceState::ready;
    return {screen, library_, session_, voice, narrator_.count()};
}

/// What stands on the card now is what can be listened to.
void Kiosk::read_out() {
    const kiosk::Place& place = session_.place();
    if (!session_.listening().open || !card_ || !parts_.reading_out) return narrator_.hold({});
    std::vector<Shown> blocks;
    for (const std::size_t i : model::blocks_in(*card_, place.section, place.topic))
        blocks.push_back({&card_->blocks[i]});
    if (place.section == model::Section::overview)
        for (const model::Block& block : card_->blocks)
            if (std::holds_alternative<model::Benefit>(block)) blocks.push_back({&block, true});
    const std::string_view name = place.section == model::Section::overview ? card_->name : std::string_view();
    narrator_.hold(
        parts_.reading_out({shown_, language_code(), name, std::move(blocks), choices_,
                            [this](std::string_view words) { return model::translated(language_, words); }}));
}

void Kiosk::follow_voice() { session_.heard(narrator_.heard(session_.listening())); }

/// To somebody who cannot see it, what the keys have reached is said at once, instead of anything else.
void Kiosk::announce() {
    const auto& words = keypad_.announcement();
    if (!words) return;
    if (session_.listening().playing) session_.take(kiosk::Hear{kiosk::Listen::pause, narrator_.count()});
    narrator_.announce(*words, language_code(), volume());
}

void Kiosk::ask_aloud() {
    const auto say = [&](std::string_view words) { return std::string(model::translated(language_, words)); };
    narrator_.announce(say(wording::still_reading) + " " + say(wording::still_reading_more), language_code(), volume());
}

}  // namespace visitor
