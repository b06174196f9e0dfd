#include "content/script/unshown.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/draft.h"

namespace content {
namespace {

constexpr std::size_t letters_named = 3;

/// A text, and a part of it that is written as \u{1F600}.
struct Numbered {
    char32_t code = 0;
    std::size_t length = 0;  ///< 0 when there is none
};

Numbered numbered(std::string_view rest) {
    constexpr std::string_view opening = "\\u{";
    if (!rest.starts_with(opening)) return {};
    unsigned code = 0;
    const auto [end, error] = std::from_chars(rest.data() + opening.size(), rest.data() + rest.size(), code, 16);
    const auto length = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc{} || !rest.substr(length).starts_with('}')) return {};
    return {code, length + 1};
}

/// Whether the text names a file, an id or the like, which nobody sees.
bool is_seen(std::span<const Token> tokens, std::size_t i) {
    return i < 2 || !tokens[i - 1].is("=") || !(tokens[i - 2].is("file") || tokens[i - 2].is("logo"));
}

struct Missing {
    char32_t code = 0;
    std::size_t place = 0;  ///< in the text
    std::size_t length = 0;
};

/// Each character that the typeface lacks, once.
std::vector<Missing> missing_in(std::string_view text, const base::Letters& letters) {
    std::vector<Missing> missing;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80 && text[at] != '\\') {
            ++at;
            continue;
        }
        const Numbered number = numbered(text.substr(at));
        const base::Character letter = base::character_at(text, at);
        const char32_t code = number.length > 0 ? number.code : letter.code;
        const std::size_t length = number.length > 0 ? number.length : letter.bytes;
        if (code > '~' && !letters.has(code) && !std::ranges::count(missing, code, &Missing::code))
            missing.push_back({code, at, length});
        at += length;
    }
    return missing;
}

/// The script that most of them belong to, where it is one of large languages.
std::string_view script_of(const std::vector<Missing>& missing) {
    for (const Missing& letter : missing) {
        const std::string_view script = base::script_of(letter.code);
        const auto same =
            std::ranges::count_if(missing, [&](const Missing& other) { return base::script_of(other.code) == script; });
        if (!script.empty() && 2 * static_cast<std::size_t>(same) >= missing.size()) return script;
    }
    return {};
}

/// Pictures of faces and things, as telephones write them.
bool is_emoji(char32_t code) { return code >= 0x1F000 && code <= 0x1FAFF; }

Mistake not_shown(std::string_view text, const std::vector<Missing>& missing) {
    const std::string around = base::around(text, missing.front().place);
    if (const std::string_view script = script_of(missing); !script.empty())
        return {fmt::format("the kiosk's typeface has no {} letters, in \"{}\"", script, around),
                "write it in Latin letters"};
    std::vector<std::string> named;
    for (const Missing& letter : missing)
        if (named.size() < letters_named)
            named.push_back(fmt::format("'{}' (U+{:04X})", text.substr(letter.place, letter.length),
                                        static_cast<unsigned>(letter.code)));
    const bool more = missing.size() > named.size();
    return {fmt::format("the kiosk's typeface has no {}{}, in \"{}\"", fmt::join(named, " and no "),
                        more ? " and no others like it" : "", around),
            is_emoji(missing.front().code) ? "take the emoji out" : "write it in other characters"};
}

}  // namespace

const Token* first_unshown(std::span<const Token> tokens, const base::Letters* letters) {
    if (!letters) return nullptr;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].kind == Token::Kind::string && is_seen(tokens, i) &&
            !missing_in(unquoted(tokens[i]), *letters).empty())
            return &tokens[i];
    return nullptr;
}

bool check_letters(std::span<const Token> tokens, Draft& draft) {
    if (!draft.file.letters) return false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::string || !is_seen(tokens, i)) continue;
        const std::string_view text = unquoted(tokens[i]);
        const std::vector<Missing> missing = missing_in(text, *draft.file.letters);
        if (missing.empty()) continue;
        const std::string_view script = script_of(missing);
        if (draft.kind == FileKind::translations && !script.empty()) {
            draft.problems.clear();
            draft.report(tokens[i].line,
                         fmt::format("the kiosk's typeface has no {} letters, so it cannot show this language", script),
                         "take its files out of the folder words");
            return true;
        }
        draft.report(tokens[i].line, not_shown(text, missing));
    }
    return false;
}

}  // namespace content
