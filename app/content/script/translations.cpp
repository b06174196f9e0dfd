#include "content/script/translations.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/limits.h"
#include "content/script/tidy.h"
#include "content/script/unshown.h"
#include "model/words_file.h"

namespace content {
namespace {

using model::Language;

/// Reads along the tokens. Each reading function returns false at the first thing that is not plain.
class PlainReader {
  public:
    PlainReader(const File& file, std::span<const Token> tokens) : file_(file), tokens_(tokens) {
        language_.code = language_code(file.name);
    }

    std::optional<Language> read() {
        int blocks = 0;
        while (at_ < tokens_.size())
            if (++blocks > limits::translations || !block()) return std::nullopt;
        const bool is_nameless = language_.name.empty() && file_.name.ends_with(language_.code + ".lua");
        if (blocks == 0 || is_nameless) return std::nullopt;
        return std::move(language_);
    }

  private:
    bool pass(std::string_view symbol_or_word) {
        if (at_ >= tokens_.size() || !tokens_[at_].is(symbol_or_word)) return false;
        ++at_;
        return true;
    }

    bool block() {
        const model::Where where{file_.name, tokens_[at_].line};
        if (!tokens_[at_].first_on_line) return false;
        if (pass("translate")) return translation(where);
        return pass("language") && name(where);
    }

    bool translation(const model::Where& where) {
        std::string original;
        Language::Translation translation{where, {}};
        if (!pass("{") || !text(original) || !pass(",") || !text(translation.words)) return false;
        pass(",");
        if (!pass("}")) return false;
        if (language_.where.file.empty()) language_.where = where;
        const std::size_t before = language_.words.size();
        language_.words.emplace_hint(language_.words.end(), std::move(original), std::move(translation));
        return language_.words.size() > before;
    }

    bool name(const model::Where& where) {
        if (!language_.name.empty() || !pass("{") || !pass("name") || !pass("=") || !text(language_.name)) return false;
        pass(",");
        language_.where = where;
        return pass("}");
    }

    bool text(std::string& read) {
        if (at_ >= tokens_.size()) return false;
        auto plain = plain_text(tokens_[at_++]);
        if (plain) read = std::move(*plain);
        return plain.has_value();
    }

    const File& file_;
    std::span<const Token> tokens_;
    std::size_t at_ = 0;
    Language language_;
};

}  // namespace

void read_language(const Call& call, Draft& draft) {
    if (draft.language.where.line > 0)
        draft.report(call.line, fmt::format("the language has its name already, on line {}", draft.language.where.line),
                     "keep one language { }");
    BlockOptions options(call, draft);
    draft.language.where = draft.where(call.line);
    draft.language.name = options.text("name");
    options.finish();
}

void read_translate(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    const std::vector<Value>& values = options.values();
    if (values.size() != 2) {
        if (call.value.as<Table>())
            draft.report(call.line, fmt::format("'translate' takes two texts, not {}", values.size()),
                         "write translate { \"Calves\", \"Pantorrillas\" }, or \"\" for what is not translated yet");
        return options.finish();
    }
    const std::string original = options.text_at(0, "the first text");
    const auto* const second = values[1].as<std::string>();
    const std::string translated = second && second->empty() ? "" : options.text_at(1, "the translation");
    options.finish();
    const auto [earlier, first] =
        draft.language.words.emplace(original, Language::Translation{draft.where(call.line), translated});
    if (!first && earlier->second.words != translated)
        draft.report(call.line,
                     fmt::format("\"{}\" has another translation on line {}", base::shortened(original),
                                 earlier->second.where.line),
                     "keep one of the two");
}

namespace {

/// What to avoid, then what to write instead.
void read_avoided(const Call& call, Draft& draft, bool is_claim) {
    BlockOptions options(call, draft);
    if (call.value.as<Table>() && options.values().size() != 2) {
        draft.report(call.line, fmt::format("'{}' takes two texts, not {}", call.keyword, options.values().size()),
                     fmt::format("{}: what misleads, then what to write instead", keyword(call.keyword).hint()));
        return options.finish();
    }
    Language::Avoided avoided = {draft.where(call.line), {}, {}, is_claim};
    if (call.value.as<Table>()) {
        avoided.words = options.text_at(0, "what to avoid");
        avoided.better = options.text_at(1, "what to write instead");
    }
    options.finish();
    draft.language.avoid.push_back(std::move(avoided));
}

}  // namespace

void read_avoid(const Call& call, Draft& draft) { read_avoided(call, draft, false); }
void read_claim(const Call& call, Draft& draft) { read_avoided(call, draft, true); }

std::optional<std::string> plain_text(const Token& token) {
    if (token.kind != Token::Kind::string || !token.closed || token.line != token.last_line ||
        token.written.starts_with('['))
        return std::nullopt;
    const std::string_view written = unquoted(token);
    if (!base::has_words(written) || base::has_control_character(written)) return std::nullopt;
    if (written.find('\\') == written.npos) return std::string(written);
    std::string plain;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            plain += written[i];
            continue;
        }
        const char escape = ++i < written.size() ? written[i] : '\0';
        if (escape != '"' && escape != '\'' && escape != '\\') return std::nullopt;
        plain += escape;
    }
    return plain;
}

void read_before_notes(std::string_view script, Language& language) {
    if (script.find(model::before_note) == script.npos && script.find(model::was_note) == script.npos) return;
    std::map<int, Language::Translation*> by_line;
    for (auto& [original, translation] : language.words) by_line.emplace(translation.where.line, &translation);
    std::string before;
    std::string was;
    const auto noted = [](std::string_view written) {
        const std::vector<Token> quoted = scan(written);
        return quoted.empty() ? std::string() : plain_text(quoted.front()).value_or("");
    };
    for (int line = 1; !script.empty(); ++line) {
        const std::size_t end = std::min(script.find('\n'), script.size());
        std::string_view written = script.substr(0, end);
        script.remove_prefix(std::min(end + 1, script.size()));
        written.remove_prefix(std::min(written.find_first_not_of(" \t\r"), written.size()));
        if (written.starts_with(model::before_note)) {
            before = noted(written.substr(model::before_note.size()));
        } else if (written.starts_with(model::was_note)) {
            was = noted(written.substr(model::was_note.size()));
        } else if (!written.empty() && !written.starts_with("--")) {
            if (const auto found = by_line.find(line); found != by_line.end())
                found->second->made_for = found->second->words.empty() && before.empty() ? was : before;
            before.clear();
            was.clear();
        }
    }
}

std::optional<Language> read_plain_translations(const File& file, std::string_view script) {
    if (language_code(file.name).empty() || script.size() > limits::file_bytes || !base::is_utf8(script))
        return std::nullopt;
    if (script.find('\0') != script.npos) return std::nullopt;
    const std::string tidied = tidy(script);
    const std::vector<Token> tokens = scan(tidied);
    if (first_unshown(tokens, file.letters)) return std::nullopt;
    return PlainReader(file, tokens).read();
}

}  // namespace content
