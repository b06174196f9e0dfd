#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/counts.h"
#include "model/usage.h"

/// The counts of the kiosk's use, in STATE/usage.sqlite: how often something happened in an hour, and nothing else.
/// Whatever is wrong with the file comes back as a sentence for IT, and nothing is thrown.
namespace kiosk::usage {

std::filesystem::path file_in(const std::filesystem::path& state);

struct Limits {
    std::chrono::milliseconds lock_timeout{1000};  ///< with another program that has the file locked
    int pages = 25'000;                            ///< of 4 KB: some ten years of a busy kiosk
};

/// Whether to read all of the file before writing: it finds damage that a few additions may not touch.
enum class Care { quick, thorough };

struct Written {
    bool done = false;  ///< false: nothing was added, and the caller keeps the tally
    std::vector<std::string> problems;
};

/// Adds a tally to what is there, all or nothing. Waits for the disk, so not for the thread that draws. A damaged file
/// is put aside under a dated name, and what can still be read of it is taken over into a new one.
Written write(const std::filesystem::path& state, const Tally&, Care = Care::thorough, const Limits& = {});

/// Whether something else than counts stands in the file. Changes nothing, and opens no database.
bool is_overwritten(const std::filesystem::path& state);

struct Read {
    std::vector<model::UsageCount> rows;  ///< in the order of hour, kind and subject
    std::string problem;                  ///< why `rows` may not be all; empty when they are
    std::vector<std::string> put_aside;   ///< names of damaged files in the folder
};

/// The counts of these days. Changes nothing.
Read read(const std::filesystem::path& state, model::Day first, model::Day last, const Limits& = {});

}  // namespace kiosk::usage
