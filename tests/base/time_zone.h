#pragma once
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace time_zone {

/// The machine's clock on the wall in a place of our own, for the time of a test.
class Set {
  public:
    explicit Set(const char* zone) {
        if (const char* const before = std::getenv("TZ")) before_ = before;
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    ~Set() {
        before_ ? ::setenv("TZ", before_->c_str(), 1) : ::unsetenv("TZ");
        ::tzset();
    }
    Set(const Set&) = delete;
    Set& operator=(const Set&) = delete;

  private:
    std::optional<std::string> before_;
};

}  // namespace time_zone
