#include "commands/write.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>
#include <system_error>
#include <variant>

#include "base/files.h"
#include "commands/commands.h"
#include "content/load.h"
#include "content/new_page.h"

namespace commands {
namespace fs = std::filesystem;

void write_new(const fs::path& file, std::string_view contents) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error)
        throw Refused(fmt::format("Cannot make the folder {}: {}.", file.parent_path().string(), error.message()));
    base::replace_file(file, contents);
}

int start_page(const Options& options) {
    const auto begun = options.kind == area_kind
                           ? content::new_area(content::load(options.content).library, options.content, options.name)
                           : content::new_page(options.content, options.name);
    if (const auto* refusal = std::get_if<content::Refusal>(&begun)) throw Refused(refusal->sentence);
    const auto& start = std::get<content::NewPage>(begun);
    write_new(options.content / start.file, start.contents);
    fmt::print(
        "{} is there. Fill in every \"\" in it; until then 'bodymap check' names them, and visitors see nothing "
        "of it.\n",
        (options.content / start.file).string());
    return EXIT_SUCCESS;
}

}  // namespace commands
