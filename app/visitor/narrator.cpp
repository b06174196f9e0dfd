#include "visitor/narrator.h"

#include <algorithm>
#include <utility>

namespace visitor {

namespace {

constexpr int not_of_the_card = -1;  // the token of an announcement

using Phase = platform::Voice::Phase;

}  // namespace

void Narrator::hold(std::vector<Said> sentences) {
    if (!std::ranges::equal(sentences, sentences_, {}, &Said::words, &Said::words)) asked_.reset();
    sentences_ = std::move(sentences);
}

const model::Block* Narrator::spoken(const kiosk::Listening& listening) const {
    if (!listening.open || listening.sentence >= sentences_.size()) return nullptr;
    return sentences_[listening.sentence].block;
}

void Narrator::follow(const kiosk::Listening& listening, std::string_view language, int volume) {
    if (!voice_) return;
    if (!listening.playing) {
        if (reads_) voice_->stop();
        reads_ = false;
        return;
    }
    Asked wanted = {listening, std::string(language), volume};
    if (asked_ == wanted) return;
    asked_ = std::move(wanted);
    reads_ = true;
    std::vector<platform::Voice::Utterance> rest;
    for (std::size_t i = listening.sentence; i < sentences_.size(); ++i)
        rest.push_back({static_cast<int>(i), sentences_[i].words});
    voice_->set_volume(volume);
    voice_->say(std::move(rest), language);
}

void Narrator::announce(std::string_view words, std::string_view language, int volume) {
    asked_.reset();
    reads_ = false;
    if (!voice_) return;
    voice_->set_volume(volume);
    voice_->say({{not_of_the_card, std::string(words)}}, language);
}

kiosk::Listening Narrator::heard(kiosk::Listening listening) {
    if (!voice_ || !listening.playing || !asked_) return listening;
    const platform::Voice::State state = voice_->state();
    if (state.phase == Phase::broken || state.spoken_to_end) listening.playing = false;
    if (state.spoken_to_end) listening.sentence = 0;
    if (state.token && *state.token >= 0 && listening.playing)
        listening.sentence = static_cast<std::size_t>(*state.token);
    asked_->listening = listening;
    reads_ = listening.playing;
    return listening;
}

bool Narrator::reads() const { return voice_ && reads_ && voice_->state().phase == Phase::speaking; }

bool Narrator::broken() const { return voice_ && voice_->state().phase == Phase::broken; }

}  // namespace visitor
