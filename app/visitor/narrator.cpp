#include "visitor/narrator.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "kiosk/staff_records.h"
#include "ui/wording.h"

namespace visitor {

namespace {

// The tokens of what is not on the card: below these, its place among what was told.
constexpr int not_of_the_card = -1;
constexpr int first_told = -2;

constexpr int volume_step = 25;

using Phase = platform::Voice::Phase;

std::vector<platform::Voice::Utterance> utterances_of(const News& news) {
    std::vector<platform::Voice::Utterance> all;
    const std::size_t others_after = news.others_after.value_or(news.sentences.size());
    for (std::size_t i = 0; i <= news.sentences.size(); ++i) {
        if (i == others_after)
            for (const News& other : news.in_others)
                for (const std::string& words : other.sentences)
                    all.push_back({not_of_the_card, words, other.language});
        if (i < news.sentences.size())
            all.push_back({first_told - static_cast<int>(i), news.sentences[i], news.language});
    }
    return all;
}

bool is_of_things(const std::vector<ImGuiID>& about) {
    return std::ranges::any_of(about, [](ImGuiID thing) { return thing != 0; });
}

// Where the sentence that was there stands now; the same place where it is gone, or says the same in another language.
std::size_t found_again(const std::vector<model::Sentence>& before, const std::vector<model::Sentence>& now,
                        std::size_t place) {
    if (place >= before.size()) return place;
    const auto away = [&](std::size_t i) { return i > place ? i - place : place - i; };
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i].words == before[place].words && (!nearest || away(i) < away(*nearest))) nearest = i;
    return nearest.value_or(place);
}

// Of a block that says nothing, what comes after it; and where nothing more is said, the beginning.
std::size_t first_of(const std::vector<model::Sentence>& sentences, std::size_t block) {
    const auto says = [&](const model::Sentence& sentence) { return sentence.block && *sentence.block >= block; };
    const auto first = std::ranges::find_if(sentences, says);
    return first == sentences.end() ? 0 : static_cast<std::size_t>(first - sentences.begin());
}

}  // namespace

kiosk::Listening Narrator::follow(const model::Localised& content, const OpenCard* card, const kiosk::Session& session,
                                  int usual_volume, std::optional<std::size_t> from) {
    std::vector<model::Sentence> sentences;
    kiosk::Listening listening = session.listening();
    if (listening.open && card) sentences = read_card(reading_out_, content, *card, session.place());
    const bool same = std::ranges::equal(sentences, sentences_, {}, &model::Sentence::words, &model::Sentence::words);
    const bool same_place = session.place() == std::exchange(place_, session.place());
    const std::optional<model::Where> stop = stop_of(card);
    const bool stops_now = stop != std::exchange(stop_, stop) && stop && same_place;
    if (stops_now && listening.open)
        listening = {.open = true, .playing = true};
    else if (same_place)
        listening.sentence = from ? first_of(sentences, *from) : found_again(sentences_, sentences, listening.sentence);
    if (listening.sentence >= sentences.size()) listening = {.open = listening.open};
    sentences_ = std::move(sentences);
    if (place_.screen == kiosk::Screen::attract) {
        heard_.clear();
        told_.clear();
    }
    language_ = content.code();
    volume_ = std::clamp(usual_volume + volume_step * session.settings().louder, kiosk::softest, kiosk::loudest);
    const bool anew = std::exchange(anew_, false) || !same;
    if (!voice_) return listening;
    if (!listening.playing) {
        if (std::exchange(asked_, std::nullopt)) voice_->stop();
        return listening;
    }
    const Asked wanted = {listening.sentence, language_, volume_};
    if (asked_ == wanted && !anew) return listening;
    note_what_was_heard();
    asked_ = wanted;
    tells_ = false;
    cut_at_ = 0;
    std::vector<platform::Voice::Utterance> rest;
    for (std::size_t i = listening.sentence; i < sentences_.size(); ++i)
        rest.push_back({static_cast<int>(i), sentences_[i].words});
    rest.push_back({not_of_the_card, fmt::format("{}.", content.say(wording::end_of_page))});
    say(std::move(rest), language_);
    return listening;
}

void Narrator::note_what_was_heard() {
    if (!tells_) return;
    const auto sentence = being_told();
    const bool to_the_end = !voice_ || voice_->state().spoken_to_end;
    const std::size_t come_to = to_the_end ? told_.size() : sentence.value_or(0);
    heard_.insert(told_.begin(), told_.begin() + static_cast<std::ptrdiff_t>(std::min(come_to, told_.size())));
}

const std::set<std::string>& Narrator::words_heard() {
    note_what_was_heard();
    return heard_;
}

void Narrator::announce(std::string_view words) {
    note_what_was_heard();
    cut_at_ = cut_at();
    asked_.reset();
    tells_ = false;
    if (voice_) say({{not_of_the_card, std::string(words)}}, language_);
}

// What is said of nothing on the screen, a volume for one, does not make a visitor forget where they were.
void Narrator::tell(News news) {
    note_what_was_heard();
    if (news.goes_on) add_rest(news);
    told_ = news.sentences;
    cut_at_ = is_of_things(news.about) && !news.goes_on ? 0 : cut_at();
    told_of_ = news.about;
    told_card_ = news.reads.value_or(news.sentences.size());
    told_focus_ = news.focus.value_or(news.sentences.size());
    lead_in_ = news.lead_in;
    asked_.reset();
    tells_ = true;
    if (voice_) say(utterances_of(news), news.language);
}

void Narrator::invite(const News& news) {
    tell(news);
    tells_ = false;
    invites_ = true;
}

void Narrator::hush() {
    note_what_was_heard();
    cut_at_ = cut_at();
    told_of_.clear();
    tells_ = invites_ = false;
    if (voice_ && !asked_) voice_->stop();
}

void Narrator::end_invitation() {
    if (invites_) hush();
}

bool Narrator::invites() const { return invites_ && says(); }

bool Narrator::says() const {
    const Phase phase = voice_ ? voice_->state().phase : Phase::broken;
    return phase == Phase::connecting || phase == Phase::speaking;
}

std::optional<std::size_t> Narrator::being_told() const {
    const std::optional<int> token = tells_ && voice_ ? voice_->state().token : std::nullopt;
    return token && *token <= first_told ? std::optional(static_cast<std::size_t>(first_told - *token)) : std::nullopt;
}

bool Narrator::reads_card() const { return says() && being_told().value_or(0) >= told_card_ && tells_; }

// The sentence that is cut short begins again.
void Narrator::add_rest(News& news) const {
    if (!reads_card()) return;
    const auto from = static_cast<std::ptrdiff_t>(being_told().value_or(0));
    news.reads = news.sentences.size();
    news.about.resize(news.sentences.size());
    news.sentences.insert(news.sentences.end(), told_.begin() + from, told_.end());
    news.about.insert(news.about.end(), told_of_.begin() + from, told_of_.end());
}

bool Narrator::has_come_to_focus() const {
    if (!tells_ || !says()) return true;
    const auto sentence = being_told();
    return sentence && *sentence >= told_focus_;
}

bool Narrator::leads_in() const {
    const std::size_t sentence = being_told().value_or(0);
    return tells_ && says() && sentence >= told_focus_ && sentence < told_focus_ + lead_in_;
}

bool Narrator::owes_focus() const {
    if (!tells_ || !says() || told_focus_ >= told_of_.size()) return false;
    const auto sentence = being_told();
    return !sentence || *sentence < told_focus_ + lead_in_;
}

ImGuiID Narrator::telling_of() const { return tells_ && says() && is_of_things(told_of_) ? cut_at() : 0; }

ImGuiID Narrator::cut_at() const {
    if (!tells_ || !is_of_things(told_of_)) return cut_at_;
    if (!voice_ || voice_->state().spoken_to_end) return 0;
    for (std::size_t i = std::min(being_told().value_or(0) + 1, told_of_.size()); i > 0; --i)
        if (told_of_[i - 1] != 0) return told_of_[i - 1];
    return cut_at_;
}

Keypad::Heard Narrator::so_far() const {
    return {.focus = has_come_to_focus(),
            .lead_in = leads_in(),
            .cut_at = cut_at(),
            .telling_of = telling_of(),
            .owes_focus = owes_focus()};
}

void Narrator::say(std::vector<platform::Voice::Utterance> utterances, std::string_view language) {
    invites_ = false;
    voice_->set_volume(volume_);
    voice_->say(std::move(utterances), language);
}

kiosk::Listening Narrator::heard(kiosk::Listening listening) {
    if (!voice_ || !listening.playing || !asked_) return listening;
    const platform::Voice::State state = voice_->state();
    // Another program may have ended it, too.
    if (state.phase != Phase::connecting && state.phase != Phase::speaking) listening.playing = false;
    const std::size_t from = std::min(asked_->sentence, sentences_.size());
    const bool all = state.spoken_to_end || state.token == not_of_the_card;
    const std::size_t come_to =
        all ? sentences_.size() : static_cast<std::size_t>(std::max(0, state.token.value_or(0)));
    for (std::size_t i = from; i < std::min(come_to, sentences_.size()); ++i) heard_.insert(sentences_[i].words);
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

bool Narrator::reads() const { return voice_ && (asked_ || tells_) && voice_->state().phase == Phase::speaking; }

VoiceState Narrator::state() const {
    if (!reading_out_) return VoiceState::none;
    return voice_ && voice_->state().phase == Phase::broken ? VoiceState::broken : VoiceState::ready;
}

}  // namespace visitor
