#include "content/mended.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "content/load.h"

namespace content {
namespace {

bool is_in(const Reading& file, const WrongWarning& wrong, std::string_view words) {
    switch (wrong.kind) {
        case WrongWarning::Kind::translation: {
            if (!file.language) return false;
            const auto known = file.language->words.find(wrong.of);
            return known != file.language->words.end() && known->second.words == words;
        }
        case WrongWarning::Kind::sign:
            return std::ranges::any_of(file.signs, [&](const model::Sign& sign) {
                return sign.key == wrong.of && (sign.words == words || sign.act == words);
            });
        case WrongWarning::Kind::own:
            return file.page && says(*file.page, words);
    }
    return false;
}

}  // namespace

void leave_out_mended(std::vector<WrongWarning>& wrong, const std::filesystem::path& settled,
                      const base::Letters* letters) {
    if (settled.empty()) return;
    std::map<std::string, Reading> files;
    std::erase_if(wrong, [&](const WrongWarning& one) {
        if (!one.since) return false;
        const std::string& name = one.problem.where.file;
        auto file = files.find(name);
        if (file == files.end())
            file = files.emplace(name, read_file({settled, name, letters, MissingPicture::forgiven, settled}).reading)
                       .first;
        if (is_in(file->second, one, one.words)) return true;
        return !one.since->never_meant && !is_in(file->second, one, one.since->words);
    });
}

}  // namespace content
