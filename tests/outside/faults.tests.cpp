#include <png.h>
#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fstream>
#include <random>

#include "base/files.h"
#include "content/history/sets.h"
#include "figures.h"
#include "outside/clinic.h"
#include "platform/speech_desk.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using outside::Clinic;
using outside::patience;
using speaking::eventually;

namespace {

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

std::vector<fs::path> scripts_in(const fs::path& folder) {
    std::vector<fs::path> files = files_in(folder);
    std::erase_if(files, [](const fs::path& file) { return file.extension() != ".lua"; });
    return files;
}

std::string noise(std::size_t length) {
    std::minstd_rand random(17);
    std::string bytes;
    while (bytes.size() < length) bytes += static_cast<char>(random() >> 8);
    return bytes;
}

/// A whole PNG, black, of a bit for each pixel: small on the disk, and 900 million pixels for whoever trusts it.
void write_bomb(const fs::path& path) {
    constexpr unsigned side = 30'000;
    const std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
    png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(writer);
    png_init_io(writer, file.get());
    png_set_compression_level(writer, 1);
    png_set_IHDR(writer, info, side, side, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_write_info(writer, info);
    const std::vector<png_byte> row(side / 8 + 1);
    for (unsigned y = 0; y < side; ++y) png_write_row(writer, row.data());
    png_write_end(writer, info);
    png_destroy_write_struct(&writer, &info);
}

/// The pages that visitors would see after a power cut, as the history has them, are those of the folder.
bool history_has(const Clinic& clinic) {
    const fs::path newest = content::history::newest_good(clinic.state());
    if (newest.empty()) return false;
    for (const fs::path& file : scripts_in(clinic.content())) {
        const fs::path kept = newest / fs::relative(file, clinic.content());
        if (base::read_text(kept) != base::read_text(file)) return false;
    }
    return true;
}

/// The kiosk may just be writing its note for staff there.
void remove_whole(const fs::path& folder) {
    CHECK(speaking::eventually([&] {
        std::error_code not_yet;
        fs::remove_all(folder, not_yet);
        return !fs::exists(folder);
    }));
}

struct Harm {
    std::string name;
    std::function<void(const Clinic&)> comes;
    std::function<void(const Clinic&)> goes = {};  ///< none: the pages are put there again
};

const std::vector<Harm> harms_to_pages = {
    {"the folder is deleted", [](const Clinic& clinic) { remove_whole(clinic.content()); }},
    {"the folder is emptied",
     [](const Clinic& clinic) {
         for (const fs::directory_entry& entry : fs::directory_iterator(clinic.content())) fs::remove_all(entry);
     }},
    {"half of the files are there",
     [](const Clinic& clinic) {
         bool goes = false;
         for (const fs::path& file : files_in(clinic.content()))
             if ((goes = !goes)) fs::remove(file);
     }},
    {"each file is empty",
     [](const Clinic& clinic) {
         for (const fs::path& file : scripts_in(clinic.content())) fs::resize_file(file, 0);
     }},
    {"each file ends in its middle",
     [](const Clinic& clinic) {
         for (const fs::path& file : scripts_in(clinic.content())) fs::resize_file(file, fs::file_size(file) / 2);
     }},
    {"nobody may look into the folder",
     [](const Clinic& clinic) { fs::permissions(clinic.content(), fs::perms::none); },
     [](const Clinic& clinic) { fs::permissions(clinic.content(), fs::perms(0755)); }},
    {"nobody may read the files",
     [](const Clinic& clinic) {
         for (const fs::path& file : scripts_in(clinic.content())) fs::permissions(file, fs::perms::none);
     }},
    {"the folder is a file",
     [](const Clinic& clinic) {
         remove_whole(clinic.content());
         clinic.folder().write("content", "x");
     }},
    {"the folder is a link to itself",
     [](const Clinic& clinic) {
         remove_whole(clinic.content());
         fs::create_symlink("content", clinic.content());
     }},
    {"links lead around in circles",
     [](const Clinic& clinic) {
         fs::create_symlink(".", clinic.content() / "loop");
         fs::create_symlink("..", clinic.content() / "up");
         fs::create_symlink("self", clinic.content() / "self");
         fs::create_symlink("/", clinic.content() / "root");
     }},
    {"a page is a pipe that nobody writes to",
     [](const Clinic& clinic) {
         REQUIRE(mkfifo((clinic.content() / "areas/pipe.lua").c_str(), 0666) == 0);
         fs::remove(clinic.content() / "areas/knees.lua");
         REQUIRE(mkfifo((clinic.content() / "areas/knees.lua").c_str(), 0666) == 0);
     }},
    {"the clinic's settings are a folder",
     [](const Clinic& clinic) {
         fs::remove(clinic.content() / "clinic.lua");
         fs::create_directory(clinic.content() / "clinic.lua");
     }},
    {"each page is noise",
     [](const Clinic& clinic) {
         for (const fs::path& file : scripts_in(clinic.content())) std::ofstream(file) << noise(20'000);
     }},
    {"each page is zeros, as a power cut leaves it",
     [](const Clinic& clinic) {
         for (const fs::path& file : scripts_in(clinic.content())) {
             const std::uintmax_t size = fs::file_size(file);
             fs::resize_file(file, 0);
             fs::resize_file(file, size);
         }
     }},
    {"a page is larger than the memory",
     [](const Clinic& clinic) {
         clinic.folder().write("content/areas/huge.lua", "");
         fs::resize_file(clinic.content() / "areas/huge.lua", std::uintmax_t{64} << 30);
     }},
    {"there are 6,000 files more",
     [](const Clinic& clinic) {
         for (int i = 0; i < 6000; ++i) clinic.folder().write("content/many/" + std::to_string(i) + ".lua", "");
     }},
    {"another folder takes its place, and the old one comes back",
     [](const Clinic& clinic) {
         fs::rename(clinic.content(), clinic.folder() / "ours");
         clinic.folder().write("content/note.lua", "page { name = \"Ours\" }\ntext \"Hello.\"\n");
     },
     [](const Clinic& clinic) {
         remove_whole(clinic.content());
         fs::rename(clinic.folder() / "ours", clinic.content());
     }},
};

const std::vector<Harm> harms_to_photo = {
    {"it is noise", [](const Clinic& clinic) { std::ofstream(clinic.photo()) << noise(300'000); }},
    {"it is 30,000 by 30,000 pixels", [](const Clinic& clinic) { write_bomb(clinic.photo()); }},
    {"it is cut short",
     [](const Clinic& clinic) { fs::resize_file(clinic.photo(), fs::file_size(clinic.photo()) / 2); }},
    {"it is deleted", [](const Clinic& clinic) { fs::remove(clinic.photo()); }},
    {"nobody may read it", [](const Clinic& clinic) { fs::permissions(clinic.photo(), fs::perms::none); }},
    {"it is a folder",
     [](const Clinic& clinic) {
         fs::remove(clinic.photo());
         fs::create_directory(clinic.photo());
     }},
};

void goes_away(const Harm& harm, const Clinic& clinic) {
    if (harm.goes)
        harm.goes(clinic);
    else
        clinic.brings_pages_back();
}

}  // namespace

TEST_CASE("whatever becomes of the pages' folder, a visitor reads on, and mended pages are kept") {
    Clinic clinic;
    clinic.comes_up();
    REQUIRE(eventually([&] { return history_has(clinic); }, patience));
    const outside::Screenshot before = clinic.settled();
    for (const Harm& harm : harms_to_pages) {
        INFO("when " << harm.name);
        clinic.touched_while([&] { harm.comes(clinic); });
        CHECK(clinic.answers());
        goes_away(harm, clinic);
        CHECK(eventually([&] { return history_has(clinic); }, patience));
        CHECK(clinic.restarts() == 0);
        figures::add("faults injected and survived", 1);
    }
    CHECK(clinic.answers());
    CHECK(eventually([&] { return clinic.settled() == before; }, patience));
}

TEST_CASE("whatever becomes of a photo that is being looked at, a visitor reads on") {
    Clinic clinic;
    clinic.comes_up();
    REQUIRE(eventually([&] { return history_has(clinic); }, patience));
    clinic.opens("Calves");
    const outside::Screenshot before = clinic.settled();
    for (const Harm& harm : harms_to_photo) {
        INFO("when " << harm.name);
        clinic.touched_while([&] { harm.comes(clinic); });
        CHECK(clinic.answers());
        goes_away(harm, clinic);
        CHECK(clinic.restarts() == 0);
        figures::add("faults injected and survived", 1);
    }
    CHECK(clinic.answers());
    CHECK(eventually([&] { return clinic.settled() == before; }, patience));
}
