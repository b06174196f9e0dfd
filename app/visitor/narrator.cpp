#include "visitor/narrator.h"

#include <algorithm>
#include <utility>

#include "kiosk/staff_records.h"
#include "model/section.h"

namespace visitor {

namespace {

constexpr int not_of_the_card = -1;  // the token of an announcement

constexpr int volume_step = 25;

using Phase = platform::Voice::Phase;

}  // namespace

std::vector<model::Sentence> Narrator::sentences_on(const model::Localised& content, const OpenCard* card,
                                                    const kiosk::Session& session) const {
    if (!session.listening().open || !card || !reading_out_) return {};
    const kiosk::Place& place = session.place();
    const model::Page& page = card->page;
    model::ShownCard shown = {*content.shown, content.code(), {}, page.blocks, {}, card->choices};
    for (const std::size_t i : model::blocks_in(page, place.section, place.topic)) shown.blocks.push_back({i});
    if (place.section == model::Section::overview) {
        shown.name = page.name;
        for (std::size_t i = 0; i < page.blocks.size(); ++i)
            if (std::holds_alternative<model::Benefit>(page.blocks[i]))
                shown.blocks.push_back({i, model::Extent::glance});
    }
    return reading_out_(content, shown);
}

void Narrator::follow(const model::Localised& content, const OpenCard* card, const kiosk::Session& session,
                      int usual_volume) {
    std::vector<model::Sentence> sentences = sentences_on(content, card, session);
    const bool same = std::ranges::equal(sentences, sentences_, {}, &model::Sentence::words, &model::Sentence::words);
    sentences_ = std::move(sentences);
    language_ = content.code();
    volume_ = std::clamp(usual_volume + volume_step * session.settings().louder, kiosk::softest, kiosk::loudest);
    const bool anew = std::exchange(anew_, false) || !same;
    if (!voice_) return;
    const kiosk::Listening& listening = session.listening();
    if (!listening.playing) {
        if (std::exchange(asked_, std::nullopt)) voice_->stop();
        return;
    }
    const Asked wanted = {listening.sentence, language_, volume_};
    if (asked_ == wanted && !anew) return;
    asked_ = wanted;
    std::vector<platform::Voice::Utterance> rest;
    for (std::size_t i = listening.sentence; i < sentences_.size(); ++i)
        rest.push_back({static_cast<int>(i), sentences_[i].words});
    say(std::move(rest));
}

void Narrator::announce(std::string_view words) {
    asked_.reset();
    if (voice_) say({{not_of_the_card, std::string(words)}});
}

void Narrator::say(std::vector<platform::Voice::Utterance> utterances) {
    voice_->set_volume(volume_);
    voice_->say(std::move(utterances), language_);
}

kiosk::Listening Narrator::heard(kiosk::Listening listening) {
    if (!voice_ || !listening.playing || !asked_) return listening;
    const platform::Voice::State state = voice_->state();
    if (state.phase == Phase::broken || state.spoken_to_end) listening.playing = false;
    if (state.spoken_to_end) listening.sentence = 0;
    if (state.token && *state.token >= 0 && listening.playing)
        listening.sentence = static_cast<std::size_t>(*state.token);
    asked_->sentence = listening.sentence;
    if (!listening.playing) asked_.reset();
    return listening;
}

std::optional<std::size_t> Narrator::block(const kiosk::Listening& listening) const {
    if (!listening.open || listening.sentence >= sentences_.size()) return std::nullopt;
    return sentences_[listening.sentence].block;
}

bool Narrator::reads() const { return voice_ && asked_ && voice_->state().phase == Phase::speaking; }

VoiceState Narrator::state() const {
    if (!reading_out_) return VoiceState::none;
    return voice_ && voice_->state().phase == Phase::broken ? VoiceState::broken : VoiceState::ready;
}

}  // namespace visitor
