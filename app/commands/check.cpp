#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>
#include <vector>

#include "base/phrases.h"
#include "base/quotes.h"
#include "base/scripts.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "check/reading.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "content/history/sets.h"
#include "content/load.h"
#include "content/script/file_name.h"
#include "model/file_names.h"
#include "platform/fonts.h"
#include "publish/problems.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<model::Problem>;

/// The options with the folder that is meant, and the one file or folder in it, if it is about one.
struct Looking {
    Options options;
    std::string part;
};

/// The history is that of the kiosk's own folder.
void look_into(const fs::path& folder, Options& options) {
    std::error_code error;
    if (!fs::equivalent(folder, options.content, error)) options.state.clear();
    options.content = folder;
}

/// The file of the page that is called so: "calves", "calves.lua", "Shin splints"; another one, such as "clinic"; or
/// what to type for a near miss.
fs::path file_of_page(const Options& options, const std::string& word) {
    std::vector<std::string> ids;
    const std::string id = base::slug(content::page_id(word));
    std::string other;
    for (const std::string& name : base::scripts_in(options.content)) {
        const content::FileKind kind = content::kind_of(name);
        const bool is_it = base::slug(content::page_id(name)) == id;
        if (is_it && kind == content::FileKind::page) return options.content / name;
        if (is_it && kind != content::FileKind::translations) other = name;
        if (kind == content::FileKind::page) ids.push_back(content::page_id(name));
    }
    if (!other.empty()) return options.content / other;
    const std::vector<std::string_view> candidates(ids.begin(), ids.end());
    const auto meant = base::closest(id, candidates);
    throw Refused(fmt::format("There is no file or folder {}.{}", word,
                              meant ? fmt::format(" Type: bodymap check {}", *meant) : ""));
}

Looking where_to_look(const Options& options) {
    Looking looking{options, {}};
    fs::path path = options.looked_into;
    if (path.empty()) return looking;
    std::error_code error;
    // The guide and every message name a file by its way through the content folder.
    if (const fs::path within = options.content / path; !fs::exists(path, error) && fs::exists(within, error))
        path = within;
    if (!fs::exists(path, error)) {
        const fs::path named = options.content / (path.string() + ".lua");
        const bool is_way = path.has_parent_path();
        if (is_way && !fs::exists(named, error))
            throw Refused(fmt::format("There is no file or folder {}.", path.string()));
        path = is_way ? named : file_of_page(options, path.string());
    }
    const bool is_folder = fs::is_directory(path, error);
    const fs::path whole = content::content_folder_of(is_folder ? path / "any" : path);
    if (is_folder && (fs::equivalent(path, whole, error) || fs::equivalent(path, options.content, error))) {
        look_into(path, looking.options);
        return looking;
    }
    look_into(whole, looking.options);
    looking.part = fs::canonical(path).lexically_relative(fs::canonical(looking.options.content)).generic_string();
    return looking;
}

content::Loaded load(const Options& options, const base::Letters& letters, const fs::path& before) try {
    return load_as_seen(options, &letters, before);
} catch (const content::NoPages& none) {
    if (before.empty()) throw;
    throw Refused(none.why + ". Visitors see what they saw last. To put it back, type: bodymap restore last");
}

/// Of that file or folder, of what is in it, or of a folder that it is in.
bool is_about(const std::string& file, const std::string& part) {
    return file == part || part.starts_with(file + "/") || file.starts_with(part + "/");
}

std::string looked_at(const Options& options, const content::Loaded& loaded) {
    const auto areas =
        std::ranges::count_if(loaded.library.pages, [](const model::Page& page) { return !page.area.empty(); });
    return fmt::format(
        "Looked at {}, {}, {} in {} in {}", base::count_phrase(loaded.library.pages.size(), "page", "pages"),
        base::count_phrase(static_cast<std::size_t>(areas), "area", "areas"),
        base::count_phrase(loaded.files, "file", "files"),
        base::count_phrase(std::max<std::size_t>(loaded.library.languages.size(), 1), "language", "languages"),
        fs::weakly_canonical(options.content).string());
}

/// Who stands beside a content folder may take it for the one that was looked into.
void tell_of_folder_here(const Options& options) {
    std::error_code error;
    const bool named = !options.looked_into.empty() || options.content != Options().content;
    if (named) return;
    const bool within = fs::exists(model::clinic_file, error) && fs::is_directory("words", error);
    const fs::path here = fs::absolute(within ? "." : "content", error).lexically_normal();
    if (error || !fs::is_directory(here, error) || fs::equivalent(here, options.content, error)) return;
    fmt::print("The folder {} was not looked into. To do that: bodymap check {}\n", here.string(),
               within ? "." : "content");
}

void print_text(const Looking& looking, const content::Loaded& loaded, const Problems& problems,
                std::size_t elsewhere) {
    const Options& options = looking.options;
    const std::string what = looking.part.empty()
                                 ? looked_at(options, loaded)
                                 : fmt::format("Looked at {} in {}", looking.part, options.content.string());
    fmt::print("{}", publish::text(problems, what));
    if (elsewhere > 0)
        fmt::print("In other files there {} {} more. {}\n", elsewhere == 1 ? "is" : "are", elsewhere,
                   options.state.empty() ? "To see all: bodymap check " + base::shell_word(options.content)
                                         : as_typed(options, "To see all: bodymap check"));
    std::vector<const model::Page*> unseen = unseen_today(loaded.library);
    if (!looking.part.empty())
        std::erase_if(unseen, [&](const model::Page* page) { return !is_about(page->where.file, looking.part); });
    if (!unseen.empty()) fmt::print("{}\n", told_as_unseen(unseen));
    tell_of_folder_here(options);
}

void print_reading_levels(const Options& options, const model::Library& library) {
    for (const check::ReadingLevels& levels : check::reading_levels(library, facts(options.content, {})))
        fmt::print("\n{}", check::to_string(levels));
}

}  // namespace

int check(const Options& typed) {
    if (typed.reading_levels && typed.format == json_format)
        throw Refused("Reading levels are told as text only: leave out --format json.");
    const Looking looking = where_to_look(typed);
    const Options& options = looking.options;
    const base::Letters letters = platform::typeface_letters();
    const fs::path before = options.state.empty() ? fs::path() : content::history::newest_good(options.state);
    content::Loaded loaded = load(options, letters, before);
    Problems problems = problems_in(options, loaded.library, std::move(loaded.problems), Depth::screen);
    const std::size_t all = problems.size();
    if (!looking.part.empty())
        std::erase_if(problems,
                      [&](const model::Problem& problem) { return !is_about(problem.where.file, looking.part); });
    if (options.format == json_format)
        fmt::print("{}\n", publish::json(problems));
    else
        print_text(looking, loaded, problems, all - problems.size());
    if (options.reading_levels) print_reading_levels(options, loaded.library);
    const bool sound = std::ranges::none_of(
        problems, [](const model::Problem& problem) { return problem.severity == model::Severity::error; });
    return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace commands
