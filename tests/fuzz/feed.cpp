#include "fuzz/feed.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "base/descriptor.h"
#include "content/history/when.h"
#include "content/load.h"
#include "content/script/answer.h"
#include "figure/svg.h"
#include "kiosk/counts_database.h"
#include "kiosk/counts_store.h"
#include "model/problem.h"
#include "platform/picture.h"

namespace fuzz {
namespace {

namespace fs = std::filesystem;

/// A file that is nowhere on the disk.
class File {
  public:
    explicit File(std::string_view bytes) : file_(memfd_create("fuzz", MFD_CLOEXEC)) {
        [[maybe_unused]] const ssize_t written = write(file_.number(), bytes.data(), bytes.size());
        assert(written == static_cast<ssize_t>(bytes.size()));
    }
    fs::path path() const { return "/proc/self/fd/" + std::to_string(file_.number()); }

  private:
    base::Descriptor file_;
};

void read_script(const char* name, std::string_view bytes) {
    constexpr std::size_t enough = 20;
    const content::Reading reading = content::read_script({"/nowhere", name}, bytes);
    if (!reading.page || !reading.problems.empty()) return;
    for (const model::Block& block : reading.page->blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer) continue;
        const std::vector<model::Choices> all = content::combinations(*reading.page, *answer);
        for (std::size_t i = 0; i < std::min(all.size(), enough); ++i)
            content::answer("/nowhere", *reading.page, *answer, all[i]);
    }
}

void read_drawing(std::string_view bytes) {
    try {
        const File file(bytes);
        const figure::Svg svg = figure::read_svg(file.path());
    } catch (const model::BrokenInstallation&) {
        return;
    }
}

void read_picture(std::string_view bytes) {
    try {
        const File file(bytes);
        platform::picture_size(file.path());
        platform::read_picture(file.path(), {256, 256});
    } catch (const platform::BadPicture&) {
        return;
    }
}

void read_when(std::string_view bytes) {
    std::istringstream stream{std::string(bytes)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    const std::chrono::sys_days now{std::chrono::year(2026) / 11 / 28};
    content::history::read_when(words, now);
}

/// Rows as no kiosk writes them: with fields that are parted by tabs.
void read_counts(std::string_view bytes) {
    const fs::path folder = fs::temp_directory_path() / ("bodymap-fuzz-" + std::to_string(getpid()));
    fs::create_directories(folder);
    constexpr std::chrono::milliseconds patience{1000};
    {
        kiosk::usage::Database database(kiosk::usage::file_in(folder), kiosk::usage::Database::Access::write, patience);
        database.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON");
        kiosk::usage::prepare(database);
        database.run("DELETE FROM usage");
        std::istringstream stream{std::string(bytes)};
        for (std::string hour, kind, subject, count;
             std::getline(stream, hour, '\t') && std::getline(stream, kind, '\t') &&
             std::getline(stream, subject, '\t') && std::getline(stream, count);) {
            kiosk::usage::Statement insert(database, "INSERT OR REPLACE INTO usage VALUES (?, ?, ?, ?)");
            insert.bind(1, hour).bind(2, kind).bind(3, subject).bind(4, std::atoll(count.c_str()));
            insert.step();
        }
    }
    const model::Day last = std::chrono::floor<std::chrono::days>(kiosk::usage::last_hour);
    const kiosk::usage::Read read = kiosk::usage::read(folder, last - std::chrono::days(1000), last);
    const model::Day first{std::chrono::year(2026) / 11 / 1};
    const auto all = kiosk::usage::read(folder, first, first + std::chrono::days(60));
    model::summary(all.rows, first, first + std::chrono::days(60));
}

}  // namespace

void feed(std::string_view reader, std::string_view bytes) {
    if (reader == "page") read_script("areas/calves.lua", bytes);
    if (reader == "words") read_script("words/es/calves.lua", bytes);
    if (reader == "clinic") read_script("clinic.lua", bytes);
    if (reader == "drawing") read_drawing(bytes);
    if (reader == "picture") read_picture(bytes);
    if (reader == "when") read_when(bytes);
    if (reader == "counts") read_counts(bytes);
}

}  // namespace fuzz
