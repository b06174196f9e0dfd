#pragma once
#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace measure {

/// A program with all that it starts. It ends with this.
class Process {
  public:
    using Environment = std::map<std::string, std::string>;
    /// Throws std::runtime_error when it is not installed.
    Process(std::vector<std::string> command, const Environment& more);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return id_; }

  private:
    pid_t id_ = 0;
};

/// What a program and all that it has started have taken so far.
struct Use {
    double megabytes = 0;  ///< proportional set size: shared pages are divided among those who share them
    double processor = 0;  ///< milliseconds
    double wakeups = 0;    ///< voluntary context switches of all threads
    int processes = 0;
};
Use use_of(pid_t);

}  // namespace measure
