#include "fuzz/feed.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <random>

#include "base/files.h"
#include "figures.h"

namespace fs = std::filesystem;

namespace {

const fs::path source = BODYMAP_SOURCE_DIR;

/// What each reader is meant to read, as it is shipped.
std::vector<std::string> shipped_for(std::string_view reader) {
    std::vector<std::string> all;
    const auto add_files = [&](const fs::path& folder, const std::string& ending, std::uintmax_t most_bytes) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().extension() == ending && entry.file_size() <= most_bytes)
                all.push_back(base::read_text(entry).value_or(""));
    };
    constexpr std::uintmax_t small = 20'000;
    if (reader == "page") add_files(source / "content/areas", ".lua", small);
    if (reader == "words") add_files(source / "content/words", ".lua", small);
    if (reader == "clinic") all.push_back(base::read_text(source / "content/clinic.lua").value_or(""));
    if (reader == "drawing") add_files(source / "assets/icons", ".svg", small);
    if (reader == "picture") add_files(source / "tests/pictures/approved", ".png", std::uintmax_t{200'000});
    if (reader == "when") all = {"yesterday", "25 November 21:30", "Friday 9:30 pm", "ten minutes ago", "2026-11-25"};
    if (reader == "counts") all = {"2026-11-21T14\tsession\t\t3\n2026-11-21T15\tdead-tap\tlandscape-07-03\t1\n"};
    std::ranges::sort(all);
    return all;
}

/// As a bad disk, half a copy, a wrong program and a tired hand change a file.
std::string harmed(std::string bytes, const std::vector<std::string>& others, std::mt19937& random) {
    const auto any = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
    constexpr std::string_view marks = "\"{}()=,.\\\n\t 0-9<>";
    for (std::size_t left = 1 + any(4); left > 0; --left) {
        const std::size_t at = any(bytes.size());
        const std::size_t length = 1 + any(any(8) == 0 ? 2000 : 8);
        switch (any(7)) {
            case 0:
                bytes.erase(at, length);
                break;
            case 1:
                bytes.resize(at);
                break;
            case 2:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random());
                break;
            case 3:
                bytes.insert(at, bytes.substr(any(bytes.size()), length));
                break;
            case 4:
                bytes.insert(at, length, marks[any(marks.size())]);
                break;
            case 5:
                if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << any(8)));
                break;
            default: {
                const std::string& other = others[any(others.size())];
                bytes.insert(at, other.substr(any(other.size()), length));
            }
        }
    }
    return bytes;
}

}  // namespace

// A file of found/READER/ is one that a reader crashed on, hung or was wrong about: put it there when it is mended.
TEST_CASE("bytes that some reader once stumbled over are read, or refused, by all of them") {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source / "tests/fuzz/found")) {
        if (!entry.is_regular_file()) continue;
        INFO(entry.path());
        for (const std::string_view reader : fuzz::readers)
            CHECK_NOTHROW(fuzz::feed(reader, base::read_text(entry).value_or("")));
    }
}

// The bytes that are being read lie in the temporary folder until they have been: a crash leaves them there.
TEST_CASE("files that were harmed at random are read, or refused, and soon") {
    const int each = figures::rounds(150, 20'000);
    std::mt19937 random(Catch::getSeed());
    const fs::path last = fs::temp_directory_path() / "bodymap-last-fed";
    for (const std::string_view reader : fuzz::readers) {
        const std::vector<std::string> shipped = shipped_for(reader);
        REQUIRE_FALSE(shipped.empty());
        for (int i = 0; i < each; ++i) {
            const std::string bytes = harmed(shipped[random() % shipped.size()], shipped, random);
            std::ofstream(last, std::ios::binary) << bytes;
            INFO("the reader of a " << reader << ", of what is in " << last);
            const auto begun = std::chrono::steady_clock::now();
            REQUIRE_NOTHROW(fuzz::feed(reader, bytes));
            // A reader that hangs takes for ever; a busy machine takes its time.
            REQUIRE(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
        }
        figures::add("fuzz executions", each);
    }
    fs::remove(last);
}
