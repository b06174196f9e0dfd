#include "commands/mend_note.h"

#include <chrono>
#include <stdexcept>
#include <system_error>

#include "base/files.h"
#include "commands/check_content.h"
#include "publish/mend_note.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

/// Never a file of that name that somebody else has written.
void replace_note(const fs::path& file, const std::string& text) {
    const std::string there = base::read_text(file).value_or("");
    if (!there.empty() && !there.starts_with(publish::mend_note_begins)) return;
    std::error_code error;
    if (text.empty())
        fs::remove(file, error);
    else if (there != text)
        base::replace_file(file, text);
}

}  // namespace

MendNote::MendNote(const Options& options) : options_(options), writer_(base::Worker::AtEnd::drop) {}

void MendNote::look(const Pages& pages) {
    std::error_code error;
    // Into an empty folder, too: who has just emptied it looks there.
    if (!pages.live().reachable() && !fs::is_directory(options_.content, error)) return;
    writer_.send_instead([this, library = pages.live().shared_library(), found = pages.found(),
                          quickly = pages.problems(), outdated = pages.live().outdated()]() -> base::Worker::Result {
        const fs::path file = options_.content / base::mend_note_name;
        const auto note_of = [&](const std::vector<model::Problem>& problems) {
            return publish::mend_note(problems, outdated, std::chrono::system_clock::now());
        };
        try {
            // Who has just saved looks at once; what the answers of pages say takes some seconds more. Until then
            // nobody knows that there is nothing to mend.
            if (const std::string note = note_of(quickly); !note.empty()) replace_note(file, note);
            replace_note(file,
                         note_of(problems_in(options_, *library, found, Depth::pages, check::Order::by_importance)));
        } catch (const std::runtime_error&) {
            // The kiosk may not write there: then there is none. The staff screen and the journal tell the same.
        }
        return {};
    });
}

}  // namespace commands
