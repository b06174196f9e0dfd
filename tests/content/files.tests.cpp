#include "content/files.h"

#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

namespace fs = std::filesystem;

namespace {

/// A folder of our own, gone afterwards.
class Workshop {
  public:
    Workshop() : path_(fs::temp_directory_path() / ("bodymap-files-" + std::to_string(getpid()))) {
        fs::create_directories(path_);
    }
    ~Workshop() { fs::remove_all(path_); }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    fs::path operator/(const char* name) const { return path_ / name; }
    long files() const { return std::distance(fs::directory_iterator(path_), {}); }

  private:
    fs::path path_;
};

}  // namespace

TEST_CASE("a file is replaced whole, keeps its rights, and leaves nothing beside it") {
    const Workshop workshop;
    content::replace_file(workshop / "clinic.lua", "one");
    CHECK(content::read_text(workshop / "clinic.lua") == "one");
    fs::permissions(workshop / "clinic.lua", fs::perms(0640));
    content::replace_file(workshop / "clinic.lua", std::string(100'000, 'x'));
    CHECK(content::read_text(workshop / "clinic.lua") == std::string(100'000, 'x'));
    CHECK(fs::status(workshop / "clinic.lua").permissions() == fs::perms(0640));
    CHECK(workshop.files() == 1);
}

TEST_CASE("a file behind a link is replaced there, and the link stays") {
    const Workshop workshop;
    content::replace_file(workshop / "real.lua", "one");
    fs::create_symlink(workshop / "real.lua", workshop / "clinic.lua");
    content::replace_file(workshop / "clinic.lua", "two");
    CHECK(fs::is_symlink(workshop / "clinic.lua"));
    CHECK(content::read_text(workshop / "real.lua") == "two");
}

TEST_CASE("a file that cannot be replaced stays, and the message names it") {
    using Catch::Matchers::ContainsSubstring;
    using Catch::Matchers::MessageMatches;
    const Workshop workshop;
    fs::create_directories(workshop / "clinic.lua");
    CHECK_THROWS_MATCHES(content::replace_file(workshop / "clinic.lua", "x"), std::runtime_error,
                         MessageMatches(ContainsSubstring("Cannot write") && ContainsSubstring("clinic.lua")));
    CHECK_THROWS_AS(content::replace_file(workshop / "nowhere/clinic.lua", "x"), std::runtime_error);
    CHECK(fs::is_directory(workshop / "clinic.lua"));
    CHECK(workshop.files() == 1);
    CHECK_FALSE(content::read_text(workshop / "clinic.lua"));
    CHECK_FALSE(content::read_text(workshop / "missing.lua"));
}
