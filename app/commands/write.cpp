#include "commands/write.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <variant>

#include "base/files.h"
#include "base/slug.h"
#include "commands/commands.h"
#include "content/load.h"
#include "content/new_page.h"
#include "model/figure.h"

namespace commands {
namespace fs = std::filesystem;

void write_new(const fs::path& file, std::string_view contents) {
    try {
        base::make_folders(file.parent_path());
    } catch (const std::system_error& error) {
        throw Refused(
            fmt::format("Cannot make the folder {}: {}.", file.parent_path().string(), error.code().message()));
    }
    base::replace_file(file, contents);
}

namespace {

/// What was meant by `new foam rolling`: the command with its kind.
std::string with_kind(const Options& options, const std::string& name) {
    const std::string all = fmt::format("{}{}{}", options.kind, name.empty() ? "" : " ", name);
    const std::string slug = base::slug(all);
    const bool is_area = std::ranges::find(model::area_ids, slug) != model::area_ids.end();
    return is_area ? fmt::format("bodymap new area {}", slug) : fmt::format("bodymap new page \"{}\"", all);
}

}  // namespace

int start_page(const Options& options) {
    const std::string name = fmt::format("{}", fmt::join(options.name, " "));
    const bool is_kind = options.kind == area_kind || options.kind == page_kind;
    if (!is_kind)
        throw Refused(fmt::format("Say first whether it is an area or a page. Type: {}", with_kind(options, name)));
    if (name.empty())
        throw Refused(fmt::format("Say what it is called. Type: bodymap new {}",
                                  options.kind == area_kind ? "area ankles" : "page \"Foam rolling\""));
    const auto begun = options.kind == area_kind
                           ? content::new_area(content::load(options.content).library, options.content, name)
                           : content::new_page(options.content, name);
    if (const auto* refusal = std::get_if<content::Refusal>(&begun)) throw Refused(refusal->sentence);
    const auto& start = std::get<content::NewPage>(begun);
    write_new(options.content / start.file, start.contents);
    fmt::print("{} is there. Fill in every \"\" in it; until then {} names them, and visitors see nothing of it.\n",
               (options.content / start.file).string(), as_typed(options, "'bodymap check'"));
    return EXIT_SUCCESS;
}

}  // namespace commands
