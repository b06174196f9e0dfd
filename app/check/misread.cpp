#include "base/misread.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/phrases.h"
#include "check/rules.h"
#include "model/passages.h"

namespace check {
namespace {

constexpr std::size_t letters_named = 4;

/// What one file has of them.
struct MisreadFile {
    model::Where first;
    std::string words;  ///< the first text with any
    std::size_t texts = 0;
    std::map<std::string, std::string> letters{};  ///< what was meant, by what is written
};

model::Problem told_of(const MisreadFile& file) {
    std::vector<std::string> changes;
    for (const auto& [written, meant] : file.letters)
        if (changes.size() < letters_named) changes.push_back(fmt::format("{} by {}", written, meant));
    const bool more = file.letters.size() > changes.size();
    const auto& [written, meant] = *file.letters.begin();
    return {file.first,
            fmt::format("visitors read \"{}\" in the place of \"{}\", in {}", written, meant,
                        file.texts == 1 ? fmt::format("\"{}\"", base::shortened(file.words))
                                        : fmt::format("{} texts of this file; the first is \"{}\"", file.texts,
                                                      base::shortened(file.words))),
            fmt::format("an editor took the file for another encoding than UTF-8: replace {}{}; or take back what it "
                        "saved: bodymap restore last {}",
                        fmt::join(changes, ", "), more ? " and so on" : "",
                        std::filesystem::path(file.first.file).stem().string())};
}

}  // namespace

void letters_are_as_they_were_typed(const Survey& survey, Problems& problems) {
    std::map<std::string, MisreadFile> files;
    const auto look = [&](const model::Where& where, const std::string& text) {
        const auto letters = base::misread(text);
        if (letters.empty()) return;
        MisreadFile& file = files.try_emplace(where.file, MisreadFile{where, text}).first->second;
        if (where < file.first) file.first = where, file.words = text;
        ++file.texts;
        for (const base::Misread& letter : letters) file.letters.emplace(letter.written, letter.meant);
    };
    for (const model::Page& page : survey.library.pages) {
        look(page.where, page.name);
        for (const model::Passage& text : passages_of(survey, page)) look(text.where, text.words);
    }
    for (const model::Sign& sign : survey.library.signs) {
        look(sign.where, sign.words);
        look(sign.where, sign.act);
    }
    for (const model::Passage& text : model::passages_of(survey.library.clinic)) look(text.where, text.words);
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words) look(translation.where, translation.words);
    for (const auto& [name, file] : files) problems.push_back(told_of(file));
}

}  // namespace check
