#pragma once
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/descriptor.h"

namespace platform {

/// The unix socket on which speech-dispatcher is reached, by libspeechd's own rules: SPEECHD_ADDRESS, else in the
/// user's runtime folder. Empty when SPEECHD_ADDRESS asks for anything but a unix socket.
std::string usual_speech_socket();

/// Starts speech-dispatcher for that socket, as libspeechd does, and waits until it listens. False when it cannot, or
/// has not come up after `longest`; at once when `stop` (a file descriptor) becomes readable.
bool start_speech_server(const std::string& socket, int stop, std::chrono::milliseconds longest);

/// A connection to speech-dispatcher, in its own line protocol SSIP ("info ssip"). Nothing here waits longer than
/// `timeout` for the server, or once `stop` (a file descriptor) is readable.
///
/// Why not libspeechd: its calls wait for an answer without end, the first of them before it hands out the socket that
/// one could cut; it writes so that SIGPIPE comes, calls exit() when it does not understand an answer, cancels its own
/// thread in the middle of our callbacks, and gives those nothing to tell whose they are but a global.
class Ssip {
  public:
    /// The server is not there, is gone, does not answer, or refuses.
    struct Lost : std::runtime_error {
        using std::runtime_error::runtime_error;
    };

    /// What the server tells by itself about a message.
    struct Notice {
        enum class Kind { begin, end, cancel, other };
        int message = 0;
        Kind kind{};
    };

    /// Connects to a unix socket. Throws Lost, as all of these do.
    Ssip(const std::string& path, int stop, std::chrono::milliseconds timeout);

    /// Silences what is being said and takes leave, without waiting for an answer.
    ~Ssip();
    Ssip(const Ssip&) = delete;
    Ssip& operator=(const Ssip&) = delete;

    /// Sends one line and waits for the answer, which is returned without its last line.
    std::vector<std::string> command(std::string_view line);

    /// Has something said, and returns the number by which notices will call it.
    int speak(std::string_view words);

    /// What has been told since the last time. Does not wait.
    std::vector<Notice> notices();

    int number() const { return socket_.number(); }

  private:
    using Time = std::chrono::steady_clock::time_point;
    void send(std::string_view words);
    std::vector<std::string> answer();
    std::optional<std::string> next_line();
    void add_line(std::string_view line);
    void wait_for(short events, Time end);
    bool receive();

    base::Descriptor socket_;
    int stop_;
    std::chrono::milliseconds timeout_;
    std::string received_;                            ///< and not yet a whole line
    std::vector<std::string> lines_;                  ///< of the answer or notice that is coming in
    std::optional<std::vector<std::string>> answer_;  ///< whole
    std::vector<Notice> notices_;
};

}  // namespace platform
