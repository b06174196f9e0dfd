#include "content/as_shown.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/quotes.h"
#include "content/script/outline.h"
#include "content/script/statements.h"
#include "content/script/tidy.h"
#include "content/script/translations.h"

namespace content {
namespace {

/// A literal of the script, and what is to stand there.
struct Change {
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string literal;
};

std::string_view behind_byte_order_mark(std::string_view script) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    return script.substr(script.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
}

/// What the literal says, as the script is read; nothing where it is not written the plain way.
std::optional<std::string> said_by(const Token& token) {
    if (token.kind == Token::Kind::string && token.closed && unquoted(token).empty()) return std::string();
    auto text = plain_text(token);
    return text ? std::optional(tidy(*text)) : std::nullopt;
}

/// Writes into one script. Whatever cannot be found there once, and only once, makes the whole of no use.
class Rewriting {
  public:
    Rewriting(const std::string& name, const std::string& script)
        : script_(script),
          tokens_(scan(behind_byte_order_mark(script_))),
          statements_(statements(tokens_)),
          outline_(outline(name, script)) {}

    void put(const model::Sign& now, const model::Sign& good) {
        const Statement sign = statement_of(now.key);
        put(sign, "words", now.words, good.words);
        put(sign, "act", now.act, good.act);
        put(sign, "urgency", model::as_written(now.urgency), model::as_written(good.urgency));
    }

    void put(const std::string& text, const model::Language::Translation& now, const std::string& good) {
        const model::WordsFile::Entry* const entry = outline_.at(now.where.line);
        found_ = found_ && entry && says(entry->original, text) && says(entry->translation, now.words);
        if (!found_) return;
        const auto& [begin, end] = entry->translation;
        changes_.push_back({begin, end - begin, base::in_lua_quotes(good)});
    }

    void add(const std::string& text, const std::string& good) {
        added_ += fmt::format("translate {{ {}, {} }}\n", base::in_lua_quotes(text), base::in_lua_quotes(good));
    }

    std::optional<std::string> result() && {
        if (!found_) return std::nullopt;
        std::string all(script_);
        std::ranges::sort(changes_, std::ranges::greater(), &Change::begin);
        for (const Change& change : changes_) all.replace(change.begin, change.length, change.literal);
        if (!added_.empty() && !all.ends_with('\n')) all += '\n';
        return all + added_;
    }

  private:
    std::string_view script_;
    std::vector<Token> tokens_;
    std::vector<Statement> statements_;
    model::WordsFile outline_;
    std::vector<Change> changes_;
    std::string added_;
    bool found_ = true;

    bool says(const model::WordsFile::Span& span, std::string_view words) const {
        const std::vector<Token> literal = scan(script_.substr(span.begin, span.end - span.begin));
        return literal.size() == 1 && said_by(literal.front()) == words;
    }

    /// The value that the option has in this statement; null where it is there twice, or not at all.
    static const Token* value_of(Statement statement, std::string_view option) {
        const Token* found = nullptr;
        for (std::size_t i = 2; i < statement.size(); ++i) {
            if (!statement[i - 1].is("=") || !statement[i - 2].is(option)) continue;
            if (found) return nullptr;
            found = &statement[i];
        }
        return found;
    }

    Statement statement_of(std::string_view key) {
        Statement found;
        for (const Statement one : statements_) {
            const Token* const value = one.front().is("sign") ? value_of(one, "key") : nullptr;
            if (!value || said_by(*value) != key) continue;
            found_ = found_ && found.empty();
            found = one;
        }
        return found;
    }

    void put(Statement sign, std::string_view option, std::string_view now, std::string_view good) {
        if (now == good) return;
        const Token* const value = value_of(sign, option);
        found_ = found_ && value && said_by(*value) == now;
        if (!found_) return;
        const auto begin = static_cast<std::size_t>(value->written.data() - script_.data());
        changes_.push_back({begin, value->written.size(), base::in_lua_quotes(good)});
    }
};

bool agree(const Reading& written, const Reading& wanted) {
    const auto of_sign = [](const model::Sign& sign) { return std::tie(sign.key, sign.words, sign.act, sign.urgency); };
    const auto of_entry = [](const auto& entry) { return std::tie(entry.first, entry.second.words); };
    if (!std::ranges::equal(written.signs, wanted.signs, {}, of_sign, of_sign)) return false;
    if (written.language.has_value() != wanted.language.has_value()) return false;
    return !wanted.language ||
           std::ranges::equal(written.language->words, wanted.language->words, {}, of_entry, of_entry);
}

}  // namespace

std::optional<std::string> as_shown(const File& file, const FileReading& now, const LastGood& good) {
    Reading wanted = now.reading;
    put_in(good, wanted);
    Rewriting rewriting(file.name, now.text);
    for (std::size_t i = 0; i < wanted.signs.size(); ++i) rewriting.put(now.reading.signs[i], wanted.signs[i]);
    if (wanted.language)
        for (const auto& [text, translation] : wanted.language->words) {
            const auto before = now.reading.language->words.find(text);
            if (before == now.reading.language->words.end())
                rewriting.add(text, translation.words);
            else if (before->second.words != translation.words)
                rewriting.put(text, before->second, translation.words);
        }
    auto script = std::move(rewriting).result();
    if (!script) return std::nullopt;
    const Reading written = read_script(file, *script);
    const bool is_right = std::ranges::none_of(written.problems, &model::is_error) && agree(written, wanted);
    return is_right ? std::move(script) : std::nullopt;
}

}  // namespace content
