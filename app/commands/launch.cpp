#include "commands/launch.h"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <sstream>

#include "base/diagonal.h"
#include "base/files.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/tell.h"
#include "base/text.h"
#include "base/utf8.h"
#include "commands/command_line.h"
#include "commands/commands.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using Installed = std::function<bool(std::string_view)>;

struct Program {
    std::string_view name;
    std::string_view package;
};
struct KindOfSession {
    std::string_view name;
    std::span<const Program> programs;  ///< that it takes
};
constexpr std::array of_cage = {Program{"cage", "cage"}, Program{"Xwayland", "xwayland"}};  // it ends without the other
constexpr std::array of_x11 = {Program{"xinit", "xinit"}, Program{"Xorg", "xserver-xorg"}};
/// The first that is installed is taken where none is asked for. A console is always there.
constexpr std::array sessions = {KindOfSession{"cage", of_cage}, KindOfSession{"x11", of_x11},
                                 KindOfSession{"console", {}}};

/// Null where nothing is.
const Program* missing(const KindOfSession& session, const Installed& installed) {
    const auto found = std::ranges::find_if(session.programs, [&](const Program& one) { return !installed(one.name); });
    return found == session.programs.end() ? nullptr : &*found;
}

bool installed_here(std::string_view name) {
    return std::ranges::any_of(platform::speech_places().programs,
                               [&](const fs::path& folder) { return access((folder / name).c_str(), X_OK) == 0; });
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// As a shell splits them; a quote that is not closed goes to the end.
struct Words {
    std::vector<std::string> all;
    bool closed = true;
};
Words split(std::string_view text) {
    Words words;
    std::string word;
    bool begun = false;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && quote != '\'' && i + 1 < text.size()) {
            word += text[++i];
            begun = true;
        } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote != 0 ? 0 : c;
            begun = true;
        } else if (quote == 0 && is_space(c)) {
            if (std::exchange(begun, false)) words.all.push_back(std::exchange(word, {}));
        } else if (quote == 0 && c == '#' && !begun) {
            break;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun) words.all.push_back(word);
    words.closed = quote == 0;
    return words;
}

/// What stands behind OPTIONS=: with quotes around all of it, as a shell wants them, or without.
Words words_of(std::string_view value) {
    if (value.empty() || (value.front() != '"' && value.front() != '\'')) return split(value);
    const Words outer = split(value);
    if (outer.all.size() != 1) return outer;
    Words inner = split(outer.all.front());
    inner.closed = inner.closed && outer.closed;
    return inner;
}

/// What is wrong with the words as options; empty when nothing is.
std::string mistake_in(const std::vector<std::string>& words) {
    Options options;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    add_common_options(app, options);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& error) {
        return sentence_of(error);
    }
    constexpr std::array<std::string_view, 4> known = {"--content", "--assets", "--state", "--diagonal"};
    const std::vector<std::string> others = app.remaining();
    if (!others.empty() || std::ranges::find(words, "--") != words.end()) {
        const std::string& other = others.empty() ? "--" : others.front();
        return fmt::format("'{}' is no option of the kiosk{}", other, meant(other, known));
    }
    for (const fs::path& folder : {options.content, options.assets})
        if (std::error_code error; !fs::is_directory(folder, error))
            return fmt::format("there is no folder {}.", folder.string());
    return {};
}

/// Sessions that somebody has begun to install, and which would have been taken.
void add_halves(Launch& launch, int line, std::span<const KindOfSession> passed_over, const Installed& installed) {
    for (const KindOfSession& session : passed_over) {
        const Program* const lacks = missing(session, installed);
        if (!installed(session.programs.front().name)) continue;
        launch.slips.push_back(
            {line, fmt::format("{} is installed in part: {} lacks (the package {}); the session is {} until then.",
                               session.name, lacks->name, lacks->package, launch.session)});
    }
}

void read_session(Launch& launch, std::string_view value, int line, const Installed& installed) {
    const Words words = split(value);
    const std::string asked = words.all.empty() ? std::string() : base::lower(words.all.front());
    const auto better =
        std::ranges::find_if(sessions, [&](const KindOfSession& one) { return !missing(one, installed); });
    const auto found = std::ranges::find(sessions, asked, &KindOfSession::name);
    const bool known = found != sessions.end();
    launch.session = known && !missing(*found, installed) ? found->name : better->name;
    if (!words.closed) launch.slips.push_back({line, "A quote is missing at the end."});
    if (known && launch.session != asked)
        launch.slips.push_back(
            {line, fmt::format("SESSION is {}, and {} is not installed (the package {}); it is {} until then.", asked,
                               missing(*found, installed)->name, missing(*found, installed)->package, launch.session)});
    if (asked.empty()) add_halves(launch, line, {sessions.begin(), better}, installed);
    if (!known && !asked.empty())
        launch.slips.push_back(
            {line, fmt::format("SESSION is '{}', and can be cage, x11 or console; it is {} until then.", asked,
                               launch.session)});
}

void read_options(Launch& launch, std::string_view value, int line) {
    Words words = words_of(value);
    if (!words.closed) launch.slips.push_back({line, "A quote is missing at the end."});
    const std::string mistake = mistake_in(words.all);
    if (mistake.empty())
        launch.words = std::move(words.all);
    else
        launch.slips.push_back({line, fmt::format("OPTIONS are left out: {}", mistake)});
}

}  // namespace

Launch read_launch(std::string_view text, const Installed& installed) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Launch launch;
    bool told_session = false;
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string whole; std::getline(lines, whole);) {
        ++number;
        std::string_view line = base::trimmed(whole);
        if (line.starts_with("export ")) line = base::trimmed(line.substr(7));
        if (line.empty() || line.front() == '#') continue;
        const std::size_t equals = line.find('=');
        const std::string_view name = base::trimmed(line.substr(0, equals));
        const std::string_view value =
            equals == line.npos ? std::string_view() : base::trimmed(line.substr(equals + 1));
        if (equals != line.npos && name == "SESSION") {
            read_session(launch, value, number, installed);
            told_session = true;
        } else if (equals != line.npos && name == "OPTIONS") {
            read_options(launch, value, number);
        } else {
            constexpr std::array<std::string_view, 2> known = {"SESSION", "OPTIONS"};
            launch.slips.push_back({number, fmt::format("'{}' is no setting{}", name, meant(name, known))});
        }
    }
    if (!told_session) read_session(launch, {}, 0, installed);
    return launch;
}

Launch launch_in(const fs::path& file) {
    std::error_code error;
    const auto text = base::read_text(file);
    Launch launch = read_launch(text.value_or(""), installed_here);
    if (!text && fs::exists(file, error)) launch.slips.push_back({0, "It cannot be read."});
    return launch;
}

std::string told(const Launch::Slip& slip, const fs::path& file) {
    if (slip.line == 0) return fmt::format("{}: {}", file.string(), slip.what);
    return fmt::format("{}:{}: {}", file.string(), slip.line, slip.what);
}

int defaults(const Options& options) {
    const Launch launch = launch_in(options.defaults);
    for (const Launch::Slip& slip : launch.slips) base::tell("bodymap: {}\n", told(slip, options.defaults));
    fmt::print("{}\n", launch.session);
    for (const std::string& word : launch.words) fmt::print("{}\n", word);
    return EXIT_SUCCESS;
}

platform::Finding defaults_line(const Options& options) {
    std::error_code error;
    const bool named = options.defaults != Options().defaults;
    if (!fs::exists(options.defaults, error) && named)
        return {platform::Finding::Severity::nuisance, fmt::format("There is no {}.", options.defaults.string()),
                "Name the file that is meant: --defaults FILE"};
    if (!fs::exists(options.defaults, error))
        return {.what = fmt::format("There is no {}: whoever starts the kiosk says how.", options.defaults.string())};
    const Launch launch = launch_in(options.defaults);
    if (launch.slips.empty())
        return {.what = fmt::format("{} is understood; the session is {}.", options.defaults.string(), launch.session)};
    std::string what;
    for (const Launch::Slip& slip : launch.slips) what += (what.empty() ? "" : " ") + told(slip, options.defaults);
    return {platform::Finding::Severity::nuisance, what, "Mend it, then type: sudo systemctl restart bodymap"};
}

void add_common_options(CLI::App& app, Options& options) {
    constexpr const char* group = "Options of every command";
    app.add_option("--content", options.content, "Folder of the pages")->type_name("DIR")->group(group);
    app.add_option("--assets", options.assets, "Folder of the figure and the icons")->type_name("DIR")->group(group);
    app.add_option("--state", options.state, "Folder of the history, the counts and staff's settings")
        ->type_name("DIR")
        ->group(group);
    app.add_option("--diagonal", options.diagonal, "The panel's diagonal; else clinic.lua's, else the display's")
        ->check(number_between(base::smallest_diagonal, base::largest_diagonal, "inches"))
        ->type_name("INCHES")
        ->group(group);
}

}  // namespace commands
