#include "content/odd_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/folder.h"
#include "base/utf8.h"
#include "content/script/file_name.h"
#include "content/script/keywords.h"
#include "content/script/limits.h"
#include "content/script/tokens.h"

namespace content {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view script_ending = ".lua";

constexpr auto plain_texts = std::to_array<std::string_view>({".txt", ".text"});

/// The last ending of the name; "" of one without.
std::string_view ending_of(std::string_view name) {
    const std::string_view last = last_part(name);
    const std::size_t dot = last.rfind('.');
    return dot == last.npos || dot == 0 ? std::string_view() : last.substr(dot);
}

bool is_among(std::string_view small, const auto& endings) {
    return std::ranges::find(endings, small) != endings.end();
}

/// Whether a page, a study or words begin there: a keyword, and what belongs to it.
bool begins_like_a_page(const fs::path& file) {
    base::Stamp stamp;
    const auto bytes = base::read_bytes(base::open_file(file, stamp), limits::file_bytes);
    if (!bytes || !base::is_utf8(*bytes)) return false;
    const std::vector<Token> tokens = scan(*bytes);
    if (tokens.size() < 2 || tokens[0].kind != Token::Kind::name || !is_among(tokens[0].written, keyword_names()))
        return false;
    return tokens[1].is("{") || tokens[1].kind == Token::Kind::string;
}

bool says_area_or_page(const fs::path& file) {
    base::Stamp stamp;
    const auto bytes = base::read_bytes(base::open_file(file, stamp), limits::file_bytes);
    return bytes && (bytes->find("area \\{") != bytes->npos || bytes->find("page \\{") != bytes->npos);
}

std::string_view not_taken(const std::string& name) {
    return kind_of(name) == FileKind::translations ? "these translations are not read" : "this page is not shown";
}

Misnamed to_rename(const std::string& file, std::string_view why, std::string name,
                   const std::set<std::string>& scripts) {
    const std::string shown(last_part(name));
    const bool taken = scripts.contains(name);
    model::Problem problem = {
        {file, 0},
        fmt::format("{}, as {}", not_taken(name), why),
        taken ? fmt::format("{} is there beside it: put what is new into that file, then delete this one", shown)
              : fmt::format("give it the name {}", shown)};
    return {std::move(name), std::move(problem)};
}

Misnamed from_word_processor(const std::string& file, const std::string& name, const std::set<std::string>& scripts) {
    return {name,
            {{file, 0},
             fmt::format("{}, as it is a word processor's document", not_taken(name)),
             fmt::format("save it from there as plain text (UTF-8){}",
                         scripts.contains(name) ? fmt::format(", and put what is new into {}", last_part(name))
                                                : fmt::format(", under the name {}", last_part(name)))}};
}

}  // namespace

std::optional<Misnamed> oddly_named(const fs::path& folder, const std::string& file,
                                    const std::set<std::string>& scripts) {
    if (base::is_script(file) || file.ends_with(".meta.lua")) return std::nullopt;
    const std::string_view written = ending_of(file);
    const std::string last = base::lower(written);
    const std::string stem = file.substr(0, file.size() - written.size());
    const bool twice = base::lower(stem).ends_with(script_ending);
    const std::string page =
        (twice ? stem.substr(0, stem.size() - script_ending.size()) : stem) + std::string(script_ending);
    if (last == script_ending)
        return to_rename(file, fmt::format("its name ends in {} and not in .lua", written), page, scripts);
    if (is_among(last, base::document_endings)) {
        const bool sure = twice || scripts.contains(page) || (last == ".rtf" && says_area_or_page(folder / file));
        return sure ? std::optional(from_word_processor(file, page, scripts)) : std::nullopt;
    }
    if (is_among(last, plain_texts) && (twice || begins_like_a_page(folder / file)))
        return to_rename(file, fmt::format("its name ends in {}, which Windows hides", written), page, scripts);
    if (last.empty() && begins_like_a_page(folder / file))
        return to_rename(file, "its name does not end in .lua", page, scripts);
    return std::nullopt;
}

std::optional<Misnamed> ends_twice(const std::string& file, const std::set<std::string>& scripts) {
    const std::string stem = file.substr(0, file.size() - script_ending.size());
    if (!base::lower(stem).ends_with(script_ending)) return std::nullopt;
    return to_rename(file, "its name ends in .lua twice",
                     stem.substr(0, stem.size() - script_ending.size()) + std::string(script_ending), scripts);
}

}  // namespace content
