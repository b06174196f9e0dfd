#pragma once
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "platform/speech_server.h"

namespace platform {

/// Has sentences read out by speech-dispatcher, one after the other. All of that happens in a thread of its own: the
/// functions here only say what is wanted, and never wait. A server that is missing, dies or hangs makes the voice
/// `broken` within the times of Timeouts; it is looked for again now and then, and at once when there is something to
/// say.
class Voice {
  public:
    enum class Phase {
        off,         ///< there is no voice: a state that no Voice is ever in
        connecting,  ///< for the first time, or to say something
        ready,
        speaking,
        broken,  ///< what was to be said is forgotten
    };

    struct State {
        Phase phase = Phase::off;
        std::optional<int> token;    ///< of the sentence that is being said, or was when another program silenced it
        bool spoken_to_end = false;  ///< everything of the last say()
        bool operator==(const State&) const = default;
    };

    struct Utterance {
        int token = 0;  ///< the caller's, to know it again in State
        std::string words;
        std::string language{};  ///< a code; empty: that of the rest
    };

    /// What to do when no server listens.
    enum class Missing { start_it, leave_it };

    struct Timeouts {
        std::chrono::milliseconds answer{2'000};  ///< to every command
        std::chrono::milliseconds start{5'000};   ///< for a server that is started
        std::chrono::milliseconds begin{10'000};  ///< until a sentence is heard
        std::chrono::milliseconds letter{300};  ///< more until it has ended, for each byte of it; voices take about 70
        std::chrono::milliseconds first_retry{1'000};
        std::chrono::milliseconds longest_retry{60'000};  ///< each try waits twice as long as the one before
    };

    struct Options {
        std::string socket{};  ///< path of the server's unix socket; empty: usual_speech_socket()
        Missing missing = Missing::start_it;
        Timeouts timeouts{};
    };

    /// Connects. `wake` is called after every change of state that is not a command's own, in the voice's thread.
    Voice(Options, std::function<void()> wake);

    /// Silences it. Waits for nothing but its own thread, which ends within a moment; `wake` is not called after
    /// that.
    ~Voice();
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    /// Instead of anything that is being said. The language is a code such as "es".
    void say(std::vector<Utterance>, std::string_view language);
    void stop();
    /// From -100 to 100, the loudest, which it is at first; from the next sentence on.
    void set_volume(int);

    State state() const;

  private:
    /// What is wanted. `turn` counts the changes that end what is being said.
    struct Plan {
        std::vector<Utterance> utterances{};
        std::size_t next = 0;
        bool playing = false;
        unsigned turn = 0;
        int volume = 100;
    };
    struct Sent;
    struct Conversation;

    void signal_order();
    bool is_over() const;
    void run();
    Ssip connect() const;
    void converse(Ssip&);
    void catch_up(Ssip&, Conversation&);
    void begin_next(Ssip&, Conversation&, const Plan&) const;
    void apply(const Ssip::Notice&, Conversation&);
    void wait(const Conversation&, int server) const;
    void wait_to_retry(std::chrono::milliseconds);
    Plan plan() const;
    template <class Change>
    void change(Change);

    Options options_;
    std::function<void()> wake_;
    base::Descriptor orders_;  ///< readable when something else is wanted
    base::Descriptor over_;    ///< readable when this ends
    mutable std::mutex mutex_;
    Plan plan_;            ///< by mutex_
    State state_;          ///< by mutex_
    bool silent_ = false;  ///< the thread's: a sentence was begun and not ended, and none has since
    std::thread thread_;
};

}  // namespace platform
