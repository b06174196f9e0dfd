#pragma once
#include <chrono>
#include <string>

namespace platform {

/// The unix socket on which speech-dispatcher is reached, by libspeechd's own rules: SPEECHD_ADDRESS, else in the
/// user's runtime folder. Empty when SPEECHD_ADDRESS asks for anything but a unix socket.
std::string usual_speech_socket();

/// Starts speech-dispatcher for that socket, as libspeechd does, and waits until it listens. False when it cannot, or
/// has not come up after `longest`; at once when `stop` (a file descriptor) becomes readable.
bool start_speech_server(const std::string& socket, int stop, std::chrono::milliseconds longest);

}  // namespace platform
