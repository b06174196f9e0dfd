#pragma once
#include <chrono>
#include <filesystem>
#include <future>

namespace commands {

/// How often in a row the kiosk did not stay up, as a file in the state folder holds it: written before anything that
/// may fail, gone once the kiosk has been up for a while or was ended in good order. A state folder that cannot be
/// written counts nothing.
class Starts {
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// Counts this start, as one more where the one before was `soon_before` it by the clock on the wall: a count that
    /// came with a backup, or stood there while the machine was off, is no row.
    Starts(const std::filesystem::path& state, Time now, std::chrono::system_clock::time_point wall_clock);
    /// However it ends in good order, with a sentence about what is missing or without, that is no failure: whoever is
    /// killed or crashes does not come here.
    ~Starts() { ends_well(); }
    Starts(const Starts&) = delete;
    Starts& operator=(const Starts&) = delete;

    /// Whether so many starts before this one failed that it has to do without the clinic's pages.
    bool safely() const { return failed_ >= most_failures; }
    /// A frame was drawn.
    void goes_on(Time now);
    /// How many starts in a row have failed up to now, or are still young; at most `most_failures`.
    static int failed(const std::filesystem::path& state);

    static constexpr int most_failures = 3;
    /// Who fails later than that was up long enough for visitors; a start is then as good as any.
    static constexpr std::chrono::seconds stays_up{60};
    static constexpr std::chrono::minutes soon_before{5};

  private:
    void ends_well();

    std::filesystem::path file_;
    Time began_;
    int failed_ = 0;
    std::future<void> lasts_;  ///< once the count is on the disk
    bool counted_ = true;
};

}  // namespace commands
