#include "platform/voice.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>
#include <utility>

#include "base/utf8.h"

namespace platform {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using Phase = Voice::Phase;

int event() {
    const int number = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (number < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
    return number;
}

void raise(const base::Descriptor& event) {
    constexpr std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(event.number(), &one, sizeof one);  // full is raised too
}

void lower(const base::Descriptor& event) {
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t taken = read(event.number(), &count, sizeof count);
}

bool is_connected(Phase phase) { return phase == Phase::ready || phase == Phase::speaking; }

bool is_blank(const Voice::Utterance& utterance) {
    return utterance.words.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Codes come from files: nothing in them may end the line.
std::string without_marks(std::string_view code) {
    std::string plain;
    for (const char c : code)
        if (base::is_letter(c) || base::is_digit(c) || c == '-' || c == '_') plain += c;
    return plain;
}

/// Signals are for the main thread, whose sleep they end.
void leave_signals_to_others() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

}  // namespace

/// A sentence that the server has been given, and has not said yet.
struct Voice::Sent {
    int message = 0;
    unsigned turn = 0;
    std::size_t length = 0;
    Clock::time_point by;  ///< something has to be heard of it
};

/// What the server knows of us.
struct Voice::Conversation {
    std::optional<Sent> sent{};
    std::optional<int> volume{};
    std::string language{};
};

Voice::Voice(Options options, std::function<void()> wake)
    : options_(std::move(options)), wake_(std::move(wake)), orders_(event()), over_(event()) {
    state_.phase = Phase::connecting;
    thread_ = std::thread(&Voice::run, this);
}

Voice::~Voice() {
    raise(over_);
    thread_.join();
}

void Voice::say(std::vector<Utterance> utterances, std::string_view language) {
    std::erase_if(utterances, is_blank);
    for (Utterance& utterance : utterances)
        utterance.language = without_marks(utterance.language.empty() ? language : utterance.language);
    if (utterances.empty()) return stop();
    const std::lock_guard lock(mutex_);
    plan_ = {std::move(utterances), 0, true, plan_.turn + 1, plan_.volume};
    state_ = {is_connected(state_.phase) ? Phase::speaking : Phase::connecting, std::nullopt, false};
    signal_order();
}

void Voice::stop() {
    const std::lock_guard lock(mutex_);
    plan_ = {{}, 0, false, plan_.turn + 1, plan_.volume};
    state_ = {is_connected(state_.phase) ? Phase::ready : state_.phase, std::nullopt, false};
    signal_order();
}

void Voice::set_volume(int volume) {
    const std::lock_guard lock(mutex_);
    plan_.volume = std::clamp(volume, -100, 100);
    signal_order();
}

Voice::State Voice::state() const {
    const std::lock_guard lock(mutex_);
    return state_;
}

void Voice::signal_order() { raise(orders_); }

bool Voice::is_over() const {
    pollfd over = {over_.number(), POLLIN, 0};
    return poll(&over, 1, 0) > 0;
}

Voice::Plan Voice::plan() const {
    const std::lock_guard lock(mutex_);
    return plan_;
}

template <class Change>
void Voice::change(Change change) {
    {
        const std::lock_guard lock(mutex_);
        const State before = state_;
        change();
        if (state_ == before) return;
    }
    if (wake_) wake_();
}

void Voice::run() {
    leave_signals_to_others();
    milliseconds retry = options_.timeouts.first_retry;
    while (!is_over()) {
        try {
            Ssip server = connect();
            retry = options_.timeouts.first_retry;
            converse(server);
        } catch (const Ssip::Lost&) {
            if (is_over()) return;
            change([&] {
                plan_ = {{}, 0, false, plan_.turn + 1, plan_.volume};
                state_ = {Phase::broken, std::nullopt, false};
            });
            wait_to_retry(retry);
            retry = std::min(2 * retry, options_.timeouts.longest_retry);
        }
    }
}

Ssip Voice::connect() const {
    const milliseconds timeout = options_.timeouts.answer;
    const std::string socket = options_.socket.empty() ? usual_speech_socket() : options_.socket;
    try {
        return Ssip(socket, over_.number(), timeout);
    } catch (const Ssip::Lost&) {
        if (socket.empty() || options_.missing == Missing::leave_it) throw;
        if (!start_speech_server(socket, over_.number(), options_.timeouts.start)) throw;
    }
    return Ssip(socket, over_.number(), timeout);
}

/// Until this is over. The priority "message" has no sentence of ours cut another one short.
void Voice::converse(Ssip& server) {
    for (const std::string_view greeting :
         {"SET SELF CLIENT_NAME \"visitor:bodymap:page\"", "SET SELF PRIORITY MESSAGE",
          "SET SELF NOTIFICATION BEGIN ON", "SET SELF NOTIFICATION END ON", "SET SELF NOTIFICATION CANCEL ON"})
        server.command(greeting);
    change([&] {
        // A server without a sound device takes connections and sentences like any other, and is heard to end none.
        const Phase at_rest = silent_ ? Phase::broken : Phase::ready;
        state_.phase = plan_.playing ? Phase::speaking : at_rest;
    });
    Conversation conversation;
    while (!is_over()) {
        lower(orders_);
        catch_up(server, conversation);
        std::vector<Ssip::Notice> notices = server.notices();  // some come in before the answer to a command
        if (notices.empty()) {
            wait(conversation, server.number());
            notices = server.notices();
        }
        for (const Ssip::Notice& notice : notices) apply(notice, conversation);
        if (!conversation.sent || Clock::now() <= conversation.sent->by) continue;
        silent_ = true;
        throw Ssip::Lost("it has fallen silent");
    }
}

void Voice::catch_up(Ssip& server, Conversation& conversation) {
    const Plan wanted = plan();
    if (conversation.sent && conversation.sent->turn != wanted.turn) {
        server.command("CANCEL SELF");
        conversation.sent.reset();
    }
    if (conversation.volume != wanted.volume) {
        server.command("SET SELF VOLUME " + std::to_string(wanted.volume));
        conversation.volume = wanted.volume;
    }
    if (!conversation.sent && wanted.playing) begin_next(server, conversation, wanted);
}

/// One at a time, so that stopping and changing the volume concern one sentence only.
void Voice::begin_next(Ssip& server, Conversation& conversation, const Plan& wanted) const {
    const Utterance& next = wanted.utterances[wanted.next];
    if (conversation.language != next.language && !next.language.empty()) {
        server.command("SET SELF LANGUAGE " + next.language);
        conversation.language = next.language;
    }
    const int message = server.speak(next.words);
    conversation.sent = {message, wanted.turn, next.words.size(), Clock::now() + options_.timeouts.begin};
}

void Voice::apply(const Ssip::Notice& notice, Conversation& conversation) {
    if (!conversation.sent || notice.message != conversation.sent->message) return;
    const Sent sent = *conversation.sent;
    if (notice.kind == Ssip::Notice::Kind::begin)
        conversation.sent->by += options_.timeouts.letter * static_cast<int>(sent.length);
    else if (notice.kind != Ssip::Notice::Kind::other)
        conversation.sent.reset();
    if (notice.kind == Ssip::Notice::Kind::end) silent_ = false;
    change([&] {
        if (plan_.turn != sent.turn) return;
        if (notice.kind == Ssip::Notice::Kind::begin)
            state_ = {Phase::speaking, plan_.utterances[plan_.next].token, false};
        if (notice.kind == Ssip::Notice::Kind::cancel) {  // by another program: the visitor may go on from here
            plan_.playing = false;
            state_ = {Phase::ready, plan_.utterances[plan_.next].token, false};
        }
        if (notice.kind == Ssip::Notice::Kind::end && ++plan_.next == plan_.utterances.size()) {
            plan_.playing = false;
            state_ = {Phase::ready, std::nullopt, true};
        }
    });
}

void Voice::wait(const Conversation& conversation, int server) const {
    constexpr int without_end = -1;
    int longest = without_end;
    if (conversation.sent) {
        const auto left = std::chrono::ceil<milliseconds>(conversation.sent->by - Clock::now());
        longest = static_cast<int>(std::max(left, milliseconds(0)).count()) + 1;
    }
    std::array<pollfd, 3> watched = {{{server, POLLIN, 0}, {orders_.number(), POLLIN, 0}, {over_.number(), POLLIN, 0}}};
    poll(watched.data(), watched.size(), longest);
}

/// Less when there is something to say.
void Voice::wait_to_retry(milliseconds longest) {
    const Clock::time_point end = Clock::now() + longest;
    std::array<pollfd, 2> watched = {{{orders_.number(), POLLIN, 0}, {over_.number(), POLLIN, 0}}};
    while (true) {
        lower(orders_);  // before looking for what it stands for, which else might be missed
        if (is_over() || plan().playing || Clock::now() >= end) return;
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now()).count();
        poll(watched.data(), watched.size(), static_cast<int>(std::max<std::int64_t>(left, 0)));
    }
}

}  // namespace platform
