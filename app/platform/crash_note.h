#pragma once
#include <signal.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <string_view>
#include <vector>

namespace platform {

/// While it lives, a program that crashes leaves a note: by which signal, what was last said of it here, and where in
/// the program. Only one may live at a time, on the thread whose stack may overflow.
class CrashNote {
  public:
    explicit CrashNote(const std::filesystem::path& file);
    ~CrashNote();
    CrashNote(const CrashNote&) = delete;
    CrashNote& operator=(const CrashNote&) = delete;

    /// What is on the screen from now on, in one line; what is longer than `most_words` bytes is cut.
    void says(std::string_view words);

    static constexpr std::array signals = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    static constexpr std::size_t most_words = 500;
    /// Stands behind the signal's name when another program has sent it, as systemd does to one that hangs.
    static constexpr const char* from_outside = " from outside";

  private:
    std::array<struct sigaction, signals.size()> before_{};
    std::vector<std::byte> stack_;  ///< for the note of a stack that has overflowed
    stack_t stack_before_{};
};

}  // namespace platform
