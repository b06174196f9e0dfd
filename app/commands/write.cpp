#include <fmt/format.h>

#include <cstdlib>
#include <string_view>
#include <system_error>
#include <variant>

#include "base/files.h"
#include "base/letters.h"
#include "check/lint.h"
#include "commands/check_content.h"
#include "commands/commands.h"
#include "content/load.h"
#include "content/new_page.h"
#include "content/script/file_name.h"
#include "platform/fonts.h"
#include "publish/translator.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

void write_new(const fs::path& file, std::string_view contents) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error)
        throw Refused(fmt::format("Cannot make the folder {}: {}.", file.parent_path().string(), error.message()));
    base::replace_file(file, contents);
}

/// Before somebody translates for days.
void refuse_unshown(std::string_view language) {
    const base::Letters letters = platform::typeface_letters();
    const char32_t letter = base::letter_of_language(language);
    if (letter != 0 && !letters.ranges.empty() && !letters.has(letter))
        throw Refused(fmt::format("The kiosk's typeface, Inter, has no {} letters: the language '{}' cannot be shown.",
                                  base::script_of(letter), language));
}

}  // namespace

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

int words(const Options& options) {
    if (!content::is_language_code(options.language))
        throw Refused(
            fmt::format("'{}' is not the code of a language. Write two small letters, such as es.", options.language));
    refuse_unshown(options.language);
    const content::Loaded loaded = content::load(options.content);
    const check::Facts known = facts(options.content, loaded.problems);
    const auto files = publish::words(loaded.library, options.language,
                                      {.of_kiosk = known.kiosk_words, .of_answers = [&](const model::Page& page) {
                                           return check::passages_of_answers(page, known);
                                       }});
    report(loaded.problems);
    for (const publish::WordFile& file : files) write_new(options.out / file.name, file.contents);
    if (files.empty())
        fmt::print("Nothing is missing: every text has its translation.\n");
    else
        fmt::print("{} files to fill in are in {}. Put them into {}, in the place of those that are there.\n",
                   files.size(), (options.out / "words" / options.language).string(),
                   (options.content / "words" / options.language).string());
    return EXIT_SUCCESS;
}

}  // namespace commands
