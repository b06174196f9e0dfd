#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path app = fs::path(BODYMAP_SOURCE_DIR) / "app";

/// What each folder may include of ours, and which libraries (by the start of their headers' names) are its own to use.
struct Allowed {
    std::set<std::string> folders;
    std::set<std::string> libraries;
};

// The arrows of the design: they point one way, and the folders in the middle never include one another.
const std::map<std::string, Allowed> allowed = {
    {"base", {{"base"}, {"fmt"}}},
    {"model", {{"model", "base"}, {"fmt"}}},
    {"prose", {{"prose", "model", "base"}, {"fmt"}}},
    {"content", {{"content", "prose", "model", "base"}, {"fmt", "lua.h", "lauxlib.h", "utf8proc"}}},
    {"figure", {{"figure", "model", "base"}, {"fmt", "nanosvg"}}},
    {"check", {{"check", "prose", "model", "base"}, {"fmt"}}},
    {"publish", {{"publish", "prose", "model", "base"}, {"fmt", "nlohmann"}}},
    {"kiosk", {{"kiosk", "model", "base"}, {"fmt", "crypt.h", "sqlite3"}}},
    {"platform",
     {{"platform", "base"},
      {"fmt", "SDL", "imgui", "misc/freetype", "ft2build.h", "jpeglib.h", "jerror.h", "png.h", "libspeechd",
       "systemd"}}},
    {"ui", {{"ui", "model", "figure", "kiosk", "platform", "base"}, {"fmt", "imgui"}}},
    {"staff", {{"staff", "ui", "model", "kiosk", "platform", "base"}, {"fmt", "imgui"}}},
    {"visitor",
     {{"visitor", "staff", "ui", "prose", "model", "figure", "kiosk", "platform", "base"}, {"fmt", "imgui"}}},
    {"preview",
     {{"preview", "visitor", "staff", "ui", "model", "figure", "kiosk", "platform", "base"}, {"fmt", "imgui"}}},
};

const std::vector<std::string> known_libraries = {
    "fmt",     "lua.h",     "lauxlib.h", "lua.hpp",  "lualib.h",      "nanosvg",    "SDL",
    "imgui",   "jpeglib.h", "jerror.h",  "png.h",    "misc/freetype", "ft2build.h", "CLI",
    "sqlite3", "qrencode",  "systemd",   "nlohmann", "crypt.h",       "utf8proc",   "libspeechd"};

bool starts_with_any(const std::string& name, const auto& starts) {
    return std::ranges::any_of(starts, [&](const std::string& start) { return name.starts_with(start); });
}

/// Every include in the file that `folder` may not have.
std::vector<std::string> forbidden_includes(const std::string& folder, const std::string& source) {
    const Allowed& may = allowed.at(folder);
    std::vector<std::string> forbidden;
    const std::regex include(R"(#include\s*[<"]([^>"]+)[>"])");
    for (auto at = std::sregex_iterator(source.begin(), source.end(), include); at != std::sregex_iterator(); ++at) {
        const std::string name = (*at)[1];
        const std::string first = name.substr(0, name.find('/'));
        const bool ours = allowed.contains(first) && name.find('/') != std::string::npos;
        const bool library = starts_with_any(name, known_libraries);
        if ((ours && !may.folders.contains(first)) || (!ours && library && !starts_with_any(name, may.libraries)))
            forbidden.push_back(name);
    }
    return forbidden;
}

std::string read(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("every folder includes only what the design lets it") {
    int files = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(app)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") continue;
        const fs::path inside = fs::relative(entry.path(), app);
        const std::string folder = inside.begin()->string();
        if (inside == "main.cpp" || folder == "commands") continue;  // these see everything
        INFO(inside.string());
        REQUIRE(allowed.contains(folder));
        CHECK(forbidden_includes(folder, read(entry.path())) == std::vector<std::string>{});
        ++files;
    }
    CHECK(files > 50);
}

TEST_CASE("an include against the arrows is found") {
    CHECK(forbidden_includes("figure", "#include \"content/load.h\"\n#include <vector>\n#include \"model/page.h\"") ==
          std::vector<std::string>{"content/load.h"});
    CHECK(forbidden_includes("visitor", "#include <SDL.h>") == std::vector<std::string>{"SDL.h"});
    CHECK(forbidden_includes("model", "#include \"lua.h\"") == std::vector<std::string>{"lua.h"});
}
