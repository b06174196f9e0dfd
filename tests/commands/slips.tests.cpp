#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/scratch.h"
#include "check/lint.h"
#include "commands/check_content.h"
#include "content/live.h"
#include "content/load.h"
#include "platform/fonts.h"

// Slips that staff made, in slips/: of each, which line `check` names and what it says to do, what stands there once
// somebody did that to the letter, and what is told then. slips/README.md says how they are written.

namespace fs = std::filesystem;

namespace {

const fs::path folder = BODYMAP_SOURCE_DIR "/tests/commands/slips";

/// What is typed into the file, or the name it is given instead; and what `check` tells of it: "10: put a , ...".
struct State {
    std::vector<std::string> lines;
    std::optional<std::string> name;  ///< empty where the file is deleted
    std::vector<std::string> told;
};

struct Slip {
    std::string name;
    std::string file = "areas/calves.lua";
    std::string was;
    std::string damage;  ///< what happened to the whole file
    bool on_screen = false;
    std::vector<State> states{State{}};  ///< the slip, and then what each hint led to
};

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += (all.empty() ? "" : "\n") + line;
    return all;
}

std::string utf8(unsigned code) {
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
    return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
            static_cast<char>(0x80 | (code & 0x3F))};
}

/// \u00a0 is a letter, \x8e a byte, \\ a backslash.
std::string unescaped(const std::string& line) {
    std::string all;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') {
            all += line[i];
            continue;
        }
        const char kind = line.at(++i);
        const std::size_t digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
        const auto code = digits == 0 ? 0U : static_cast<unsigned>(std::stoul(line.substr(i + 1, digits), nullptr, 16));
        all += kind == 'u' ? utf8(code) : std::string(1, kind == 'x' ? static_cast<char>(code) : kind);
        i += digits;
    }
    return all;
}

void add_line(Slip& slip, char kind, const std::string& rest) {
    const bool told = !slip.states.back().told.empty();
    const auto follow = [&] {
        if (slip.states.size() == 1 || told) slip.states.emplace_back();
    };
    if (kind == '@') slip.file = unescaped(rest);
    if (kind == '%') slip.on_screen = true;
    if (kind == '~') slip.damage = rest;
    if (kind == '-') slip.was += (slip.was.empty() ? "" : "\n") + rest;
    if (kind == '+') slip.states.front().lines.push_back(unescaped(rest));
    if (kind == '?') slip.states.back().told.push_back(rest), std::ranges::sort(slip.states.back().told);
    if (kind == '=' || kind == '>') follow();
    if (kind == '=') slip.states.back().lines.push_back(unescaped(rest));
    if (kind == '>') slip.states.back().name = rest == "nothing" ? "" : rest;
}

std::vector<Slip> slips_in(const fs::path& path) {
    std::vector<Slip> slips;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty()) continue;
        const std::string rest = line.size() > 2 ? line.substr(2) : "";
        if (line[0] == '#')
            slips.emplace_back().name = rest;
        else
            add_line(slips.back(), line[0], rest);
    }
    return slips;
}

std::string replaced(std::string text, const std::string& was, const std::string& is) {
    for (std::size_t at = 0; (at = text.find(was, at)) != text.npos; at += is.size()) text.replace(at, was.size(), is);
    return text;
}

std::string as_utf_16(const std::string& text, bool big_endian) {
    std::string all;
    for (const char c : text) all += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
    return all;
}

/// Each line with another end than the one before it.
std::string with_all_line_ends(const std::string& text) {
    const std::vector<std::string> ends = {"\n", "\r\n", "\r"};
    std::string all;
    std::size_t line = 0;
    for (const char c : text) all += c == '\n' ? ends[line++ % ends.size()] : std::string(1, c);
    return all;
}

std::string damaged(const std::string& text, const std::string& damage) {
    const std::string sentence = "They work hard when you run. ";
    std::string many;
    for (int i = 0; i < 600; ++i) many += sentence;
    const std::string nul("he\0el and", 9);
    const std::map<std::string, std::string> all = {
        {"", text},
        {"the first text 3000 words long", replaced(text, sentence.substr(0, sentence.size() - 1), many)},
        {"a web page", "<html><body><p>" + text + "</p></body></html>"},
        {"rich text", "{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Courier;}}\n" + text},
        {"a note alone", "-- nothing\n"},
        {"a NUL in the first text", replaced(text, "heel and", nul)},
        {"UTF-16", "\xFF\xFE" + as_utf_16(text, false)},
        {"UTF-16 of the other order", "\xFE\xFF" + as_utf_16(text, true)},
        {"UTF-16 without its mark", as_utf_16(text, false)},
        {"UTF-8 with its mark", "\xEF\xBB\xBF" + text},
        {"line ends of Windows", replaced(text, "\n", "\r\n")},
        {"line ends of an old Mac", replaced(text, "\n", "\r")},
        {"line ends of all kinds", with_all_line_ends(text)},
    };
    return all.at(damage);
}

/// The folder of pages with one slip in it, or with what somebody made of that.
class Desk {
  public:
    explicit Desk(const Slip& slip) : slip_(slip) {
        fs::copy(folder / "content", scratch_ / "content", fs::copy_options::recursive);
        text_ = scratch_.read("content/" + slip.file);
    }

    void types(const State& state, const std::string& damage) const {
        const std::string is = joined(state.lines);
        if (state.name) return moves(*state.name);
        std::string text = text_.empty() ? is + "\n" : text_;
        if (const std::size_t at = text.find(slip_.was); !slip_.was.empty()) {
            REQUIRE(at != text.npos);
            REQUIRE(text.find(slip_.was, at + 1) == text.npos);
            const std::string rest = slip_.damage == "the rest is lost" ? "\n" : text.substr(at + slip_.was.size());
            text = text.substr(0, at) + is + rest;
        }
        const std::string copied = "a copy of ";
        if (damage.starts_with(copied))
            text = scratch_.read("content/" + damage.substr(copied.size()));
        else if (damage != "the rest is lost")
            text = damaged(text, damage);
        scratch_.write("content/" + slip_.file, text);
    }

    fs::path content() const { return scratch_ / "content"; }

  private:
    void moves(const std::string& name) const {
        const std::string bytes = joined(slip_.states.front().lines) + "\n";
        fs::remove(content() / slip_.file);
        if (!name.empty()) scratch_.write("content/" + name, bytes);
    }

    const Slip& slip_;
    scratch::Folder scratch_;
    std::string text_;
};

using Problems = std::vector<model::Problem>;

Problems problems_of(const fs::path& content, bool on_screen) {
    using namespace std::chrono;
    const base::Letters letters = platform::typeface_letters();
    content::Loaded loaded = content::load(content, &letters);
    if (on_screen) {
        commands::Options options;
        options.content = content;
        options.state.clear();
        return commands::problems_in(options, loaded.library, std::move(loaded.problems), commands::Depth::screen);
    }
    check::Facts facts = commands::facts(content, loaded.problems);
    facts.today = year(2026) / 11 / 29;
    content::add_problems(loaded, check::run(loaded.library, facts));
    return loaded.problems;
}

/// What is told beside what is told of the folder anyway: it has one area of seventeen.
std::vector<std::string> told(const fs::path& content, const std::string& file, bool on_screen,
                              const Problems& anyway) {
    std::vector<std::string> all;
    for (const model::Problem& problem : problems_of(content, on_screen)) {
        if (std::ranges::find(anyway, problem) != anyway.end()) continue;
        const std::string where = problem.where.file == file ? "" : problem.where.file + ":";
        all.push_back(where + std::to_string(problem.where.line) + ": " + problem.hint);
    }
    std::ranges::sort(all);
    return all;
}

/// The warnings that visitors see, each with its page.
std::set<std::string> warnings(const model::Library& library) {
    std::set<std::string> all;
    for (const model::Page& page : library.pages) {
        all.insert(page.id);
        for (const model::Block& block : page.blocks)
            if (const auto* warning = std::get_if<model::Warning>(&block)) all.insert(page.id + ": " + warning->words);
    }
    return all;
}

}  // namespace

TEST_CASE("each hint, followed to the letter, mends the slip or leads to the next true thing, and nothing is lost") {
    std::map<bool, Problems> anyway;
    for (const bool on_screen : {false, true}) anyway[on_screen] = problems_of(folder / "content", on_screen);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") continue;
        for (const Slip& slip : slips_in(entry.path())) {
            INFO(entry.path().filename().string() + ": " + slip.name);
            const Desk desk(slip);
            content::Live live(desk.content());
            const std::set<std::string> before = warnings(live.library());
            for (const State& state : slip.states) {
                const bool is_slip = &state == &slip.states.front();
                const bool keeps_line_ends = slip.damage.starts_with("line ends");
                desk.types(state, is_slip || keeps_line_ends ? slip.damage : "");
                INFO((is_slip ? "slip: " : "followed: ") + joined(state.lines));
                CHECK(joined(told(desk.content(), slip.file, slip.on_screen, anyway[slip.on_screen])) ==
                      joined(state.told));
                live.refresh();
                CHECK(std::ranges::includes(warnings(live.library()), before));
            }
            CHECK((slip.states.size() > 1) == !slip.states.front().told.empty());
        }
    }
}
