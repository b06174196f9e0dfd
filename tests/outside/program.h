#pragma once
#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outside {

/// For waiting on what must come: long enough for a busy machine, as nothing waits longer than it has to.
inline constexpr std::chrono::seconds patience{30};

/// Values set, or taken away, for a program that is started.
using Environment = std::map<std::string, std::optional<std::string>>;

/// A program of its own, started for a test. It ends with the test, also when that is killed.
class Program {
  public:
    /// What it prints goes to `printed` with ".out" and ".err" behind it.
    Program(const std::vector<std::string>& command, const Environment&, std::filesystem::path printed);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    bool runs();
    pid_t pid() const { return pid_; }
    void signal(int number) const;
    /// Its exit status, when it ends of its own accord or because it was asked to; none when it goes on for too long
    /// or was killed.
    std::optional<int> ends();

    std::string output() const;
    std::string errors() const;

  private:
    std::filesystem::path printed_;
    pid_t pid_ = 0;
    std::optional<int> status_;  ///< as waitpid() tells it, of one that has ended
};

}  // namespace outside
