#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "base/quotes.h"
#include "content/load.h"
#include "content/script/keywords.h"
#include "content/script/read.h"
#include "publish/translator.h"
#include "publish/words_editor.h"

namespace {

namespace fs = std::filesystem;

constexpr std::string_view awkward = "say \"ah\" \\ then\nrest: ñ, it's ]] -- done";

/// A folder of its own, gone at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / "bodymap-words-round-trip";
    Folder() { fs::remove_all(path); }
    ~Folder() { fs::remove_all(path); }

    void write(const std::string& name, const std::string& contents) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name) << contents;
    }
};

/// As a translator fills it in: every "" becomes "T".
std::string filled_in(std::string lua) {
    for (std::size_t gap = 0; (gap = lua.find("\", \"\" }", gap)) != std::string::npos;) lua.insert(gap + 4, "T");
    return lua;
}

}  // namespace

TEST_CASE("quoted texts are read back by the pages' own reader") {
    const std::string script = "page { name = \"Tea\" }\ntext " + base::in_lua_quotes(awkward) + "\n";
    const auto reading = content::read({"", "tea.lua"}, script);
    REQUIRE(reading.page);
    CHECK(std::get<model::Text>(reading.page->blocks.at(0)).words == awkward);
}

TEST_CASE("the files for translators, filled in, are read back and leave nothing to translate") {
    if (!std::ranges::count(content::keyword_names(), "translate")) SKIP("pages cannot be translated yet");
    const Folder folder;
    folder.write("tea.lua", "page { name = \"Tea\" }\ntext " + base::in_lua_quotes(awkward) + "\n");
    const publish::OtherTexts others = {.of_kiosk = {"Go back"}};
    const content::Loaded unfinished = content::load(folder.path);
    const auto files = publish::words({.library = unfinished.library, .code = "es", .others = others});
    CHECK(files.size() == 2);
    for (const publish::WordFile& file : files) folder.write(file.name, filled_in(file.contents));
    const content::Loaded loaded = content::load(folder.path);
    CHECK(loaded.problems.empty());
    const model::Language* const language = loaded.library.language("es");
    REQUIRE(language);
    CHECK(language->name == "Español");
    CHECK(language->words.at(std::string(awkward)).words == "T");
    CHECK(publish::words({.library = loaded.library, .code = "es", .others = others}).empty());
}
