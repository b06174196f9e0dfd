#include "platform/environment_for_sdl.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

namespace {

constexpr const char* runtime_folder = "XDG_RUNTIME_DIR";
constexpr const char* composed_letters = "XCOMPOSEFILE";

std::string told(const char* variable) {
    const char* const value = std::getenv(variable);
    return value ? value : "";
}

/// Puts back what was there.
class Kept {
  public:
    explicit Kept(const char* variable) : variable_(variable), before_(told(variable)) {}
    ~Kept() {
        if (before_.empty())
            unsetenv(variable_);
        else
            setenv(variable_, before_.c_str(), 1);
    }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

  private:
    const char* variable_;
    std::string before_;
};

}  // namespace

TEST_CASE("SDL looks for a display in this user's folder, and for no letters to compose, and nothing of that stays") {
    const Kept folder(runtime_folder);
    const Kept letters(composed_letters);
    for (const char* const variable : {runtime_folder, composed_letters}) unsetenv(variable);
    {
        const platform::EnvironmentForSdl environment;
        CHECK(told(runtime_folder).starts_with("/run/user/"));
        CHECK(told(composed_letters) == "/dev/null");
    }
    CHECK(told(runtime_folder).empty());
    CHECK(told(composed_letters).empty());
}

TEST_CASE("what somebody has set SDL finds as they have set it") {
    const Kept folder(runtime_folder);
    const Kept letters(composed_letters);
    for (const char* const variable : {runtime_folder, composed_letters}) setenv(variable, "/tmp", 1);
    {
        const platform::EnvironmentForSdl environment;
        CHECK(told(composed_letters) == "/tmp");
    }
    CHECK(told(runtime_folder) == "/tmp");
    CHECK(told(composed_letters) == "/tmp");
}
