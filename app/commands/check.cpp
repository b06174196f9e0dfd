#include "check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <utility>

#include "commands/commands.h"
#include "commands/content.h"
#include "platform/picture.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

void check_pictures(const fs::path& content, const model::Library& library, Look look,
                    std::vector<model::Problem>& problems) {
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks) {
            const auto* picture = std::get_if<model::Picture>(&block);
            if (!picture) continue;
            try {
                if (look == Look::quick)
                    platform::check_picture_header(content / picture->file);
                else
                    platform::read_picture(content / picture->file);
            } catch (const std::runtime_error& error) {
                problems.push_back({picture->where, fmt::format("the picture '{}' {}", picture->file, error.what()),
                                    "save it as a PNG or JPEG, and look at it in an image viewer"});
            }
        }
}

}  // namespace

content::Loaded load(const fs::path& folder, Look look) {
    content::Loaded loaded = content::load(folder);
    std::set<std::string> left_out;
    for (const model::Problem& problem : loaded.problems) left_out.insert(fs::path(problem.where.file).stem().string());
    for (model::Problem& problem : check::errors(loaded.library, {.left_out = left_out})) loaded.problems.push_back(std::move(problem));
    check_pictures(folder, loaded.library, look, loaded.problems);
    std::ranges::sort(loaded.problems);
    return loaded;
}

void report(const std::vector<model::Problem>& problems, std::FILE* to) {
    for (const model::Problem& problem : problems) fmt::print(to, "{}\n", model::to_string(problem));
}

int check(const Options& options) {
    const content::Loaded loaded = load(options.content, Look::close);
    report(loaded.problems, stdout);
    if (!loaded.problems.empty()) return EXIT_FAILURE;
    fmt::print("{} pages, no problems\n", loaded.library.pages.size());
    return EXIT_SUCCESS;
}

}  // namespace commands
