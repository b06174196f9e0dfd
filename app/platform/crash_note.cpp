#include "platform/crash_note.h"

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstring>
#include <string>

namespace platform {
namespace {

constexpr std::size_t longest_path = 4096;
constexpr std::size_t stack_bytes = std::size_t{64} * 1024;
constexpr int most_frames = 64;

/// What is written from the program that works, and read by the handler in the one that crashes.
struct Known {
    std::array<char, longest_path> file{};
    std::array<char, CrashNote::most_words + 1> words{};
    std::atomic_flag written;
};

// The system hands a signal handler nothing of ours, so this has to stand by itself.
Known known;

void write_words(int file, const char* words) {
    [[maybe_unused]] const ssize_t written = write(file, words, std::strlen(words));
}

const char* name_of(int signal) {
    switch (signal) {
        case SIGSEGV:
            return "SIGSEGV";
        case SIGBUS:
            return "SIGBUS";
        case SIGILL:
            return "SIGILL";
        case SIGFPE:
            return "SIGFPE";
        default:
            return "SIGABRT";
    }
}

// Calls only what POSIX lets a handler call, and backtrace(), which allocates nothing after its first call. The signal
// comes once more when this returns, and ends the program as it would have.
void write_note(int signal, bool from_outside) {
    if (known.written.test_and_set()) return;
    const int file = open(known.file.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return;
    write_words(file, "signal: ");
    write_words(file, name_of(signal));
    if (from_outside) write_words(file, CrashNote::from_outside);
    write_words(file, "\nscreen: ");
    write_words(file, known.words.data());
    write_words(file, "\n");
    std::array<void*, most_frames> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), most_frames), file);
    close(file);
}

void leave_note(int signal, siginfo_t* info, void*) {
    const bool is_fault = info->si_code > 0;  // of our own; else somebody has sent it
    write_note(signal, !is_fault && info->si_pid != getpid());
    raise(signal);  // one that was sent does not come again by itself
}

}  // namespace

CrashNote::CrashNote(const std::filesystem::path& file) : stack_(stack_bytes) {
    assert(known.file[0] == '\0');
    const std::string path = std::filesystem::absolute(file).string();
    if (path.size() >= longest_path) return;
    std::ranges::copy(path, known.file.begin());
    std::array<void*, 1> first{};
    backtrace(first.data(), 1);
    const stack_t ours = {.ss_sp = stack_.data(), .ss_flags = 0, .ss_size = stack_.size()};
    sigaltstack(&ours, &stack_before_);
    struct sigaction action {};
    action.sa_sigaction = &leave_note;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_SIGINFO);
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &action, &before_[i]);
}

CrashNote::~CrashNote() {
    if (known.file[0] == '\0') return;
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
    sigaltstack(&stack_before_, nullptr);
    known.file[0] = '\0';
}

// A crash in the middle of this leaves a line that is half the old one, which is no harm.
void CrashNote::says(std::string_view words) {
    const std::size_t length = std::min(words.size(), most_words);
    std::ranges::copy(words.substr(0, length), known.words.begin());
    known.words[length] = '\0';
}

}  // namespace platform
