#pragma once
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "platform/voice.h"
#include "visitor/keypad.h"
#include "visitor/news.h"
#include "visitor/read_card.h"

namespace visitor {

enum class VoiceState { none, ready, broken };

/// Everything that is said aloud: the card to whoever listens, what the keys reach to whoever cannot see it. What of
/// the card is being read is the session's to know; the narrator has the voice do that, and notices how far it has
/// come.
class Narrator {
  public:
    /// Without a voice it is silent; without a way to read out, nothing can be listened to.
    Narrator(platform::Voice* voice, ReadingOut reading_out) : voice_(voice), reading_out_(std::move(reading_out)) {}

    /// Makes the voice do what the visitor wants now: with this card (null for none), and as loud as they want from the
    /// clinic's usual volume. What is being said goes on if nothing else is wanted than before. Returns what is true of
    /// the listening from now on: on a card that says something else it goes on with the same sentence, and one that
    /// stops the questions is read from its top, to whoever has the controls up. `from`: the block of the page that who
    /// has just asked for it reads now; none for the beginning.
    kiosk::Listening follow(const model::Localised&, const OpenCard*, const kiosk::Session&, int usual_volume,
                            std::optional<std::size_t> from = {});
    /// What is being said has to begin again, even if nothing else is wanted than before.
    void begin_anew() { anew_ = true; }
    /// Says something else, instead of what is being read out.
    void announce(std::string_view words);
    /// The same, of somebody who cannot see it: they listen to it as others read.
    void tell(News);
    /// The same, of anybody: nobody has asked for it, so it is not heard as what a visitor listens to.
    void invite(const News&);
    /// Ends what was announced or told.
    void hush();
    /// Ends an invitation.
    void end_invitation();
    /// Somebody is being invited.
    bool invites() const;

    /// How far the voice has come: what is true of the listening by now.
    kiosk::Listening heard(kiosk::Listening);

    /// As loud as the visitor has it, from -100 to 100; 100 is the loudest.
    int volume() const { return volume_; }
    /// Of the sentences on the card.
    std::size_t count() const { return sentences_.size(); }
    /// The place on the page of what is being read out, or was when the voice was paused.
    std::optional<std::size_t> block(const kiosk::Listening&) const;
    /// What on the screen the voice is telling of, or was when it was cut off; zero when it has come to the end.
    ImGuiID cut_at() const;
    /// How far whoever goes about by keys has heard what was told last; of warnings it does not know.
    Keypad::Heard so_far() const;
    /// The sentences that the voice has said to their end in this visit, whoever asked for them.
    const std::set<std::string>& words_heard();
    /// Tells of what stands on the card at this moment.
    bool reads_card() const;
    /// Reads the card out, or tells somebody something: an announcement is not meant.
    bool reads() const;
    /// Broken: the voice's server is missing, dead or hangs. It is looked for whenever there is something to say.
    VoiceState state() const;

  private:
    /// What the voice was asked for last.
    struct Asked {
        std::size_t sentence = 0;
        std::string language;
        int volume = 0;
        bool operator==(const Asked&) const = default;
    };
    void say(std::vector<platform::Voice::Utterance>, std::string_view language);
    void note_what_was_heard();
    /// Adds to it what is being told of the card and what was to follow.
    void add_rest(News&) const;
    /// Whatever was told last of what has the focus, the voice has come to it.
    bool has_come_to_focus() const;
    /// The voice is at the heading or the question of what has the focus, and has not come to its own words.
    bool leads_in() const;
    /// It is telling of what has the focus, and has still to come to its own words.
    bool owes_focus() const;
    /// What on the screen the voice is telling of at this moment; zero for nothing there.
    ImGuiID telling_of() const;
    bool says() const;
    std::optional<std::size_t> being_told() const;

    platform::Voice* voice_;
    ReadingOut reading_out_;
    std::vector<model::Sentence> sentences_;
    kiosk::Place place_;                ///< whose sentences they are
    std::optional<model::Where> stop_;  ///< on that card
    std::string language_;              ///< of whatever is said
    int volume_ = 0;
    std::optional<Asked> asked_;  ///< to read of the card; none: nothing
    bool anew_ = false;
    bool tells_ = false;  ///< what was said last was told
    std::vector<std::string> told_;
    std::vector<ImGuiID> told_of_;  ///< what each sentence of that is about
    std::size_t told_card_ = 0;     ///< the first sentence of that which stands on the card
    std::size_t told_focus_ = 0;    ///< the sentence of that which begins with what has the focus
    std::size_t lead_in_ = 0;       ///< how many sentences from there on are but its heading or question
    ImGuiID cut_at_ = 0;            ///< what was being told before that
    std::set<std::string> heard_;
    bool invites_ = false;  ///< what was said last was an invitation
};

}  // namespace visitor
