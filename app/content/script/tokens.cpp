#include "content/script/tokens.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace content {
namespace {

constexpr auto reserved_words = std::to_array<std::string_view>(
    {"and", "break", "do",  "else", "elseif", "end",    "false",  "for",  "function", "goto",  "if",
     "in",  "local", "nil", "not",  "or",     "repeat", "return", "then", "true",     "until", "while"});
constexpr auto long_symbols =
    std::to_array<std::string_view>({"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", "->", "=>"});

bool begins_name(char c) { return base::is_letter(c) || c == '_'; }
bool belongs_to_name(char c) { return begins_name(c) || base::is_digit(c); }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

class Scanner {
  public:
    explicit Scanner(std::string_view script) : script_(script) {}

    std::vector<Token> all() {
        while (skip_space_and_comments()) add(next());
        return std::move(tokens_);
    }

  private:
    char peek(std::size_t ahead = 0) const { return at_ + ahead < script_.size() ? script_[at_ + ahead] : '\0'; }
    bool ended() const { return at_ >= script_.size(); }

    /// "\r\n" is one line end, as it is for Lua.
    void pass_line_end() {
        const char first = script_[at_++];
        if (!ended() && is_line_end(peek()) && peek() != first) ++at_;
        ++line_;
        line_begin_ = at_;
        fresh_line_ = true;
    }

    /// The number of = in "[==[", nothing when there is no such bracket here.
    std::optional<std::size_t> long_bracket() const {
        if (peek() != '[') return std::nullopt;
        std::size_t level = 0;
        while (peek(level + 1) == '=') ++level;
        if (peek(level + 1) != '[') return std::nullopt;
        return level;
    }

    bool pass_long(std::size_t level) {
        const std::string close = "]" + std::string(level, '=') + "]";
        at_ += level + 2;
        while (!ended()) {
            if (script_.substr(at_).starts_with(close)) {
                at_ += close.size();
                return true;
            }
            if (is_line_end(peek()))
                pass_line_end();
            else
                ++at_;
        }
        return false;
    }

    /// True when a token begins here.
    bool skip_space_and_comments() {
        while (!ended()) {
            if (is_line_end(peek()))
                pass_line_end();
            else if (is_blank(peek()))
                ++at_;
            else if (peek() == '-' && peek(1) == '-')
                pass_comment();
            else
                return true;
        }
        return false;
    }

    void pass_comment() {
        Token comment = begin(Token::Kind::comment);
        const std::size_t from = at_;
        at_ += 2;
        if (const auto level = long_bracket()) {
            comment.closed = pass_long(*level);
            comment.written = script_.substr(from, at_ - from);
            if (!comment.closed) tokens_.push_back(comment);
            return;
        }
        while (!ended() && !is_line_end(peek())) ++at_;
    }

    Token begin(Token::Kind kind) const {
        Token token;
        token.kind = kind;
        token.line = line_;
        token.first_on_line = fresh_line_;
        token.at_margin = at_ == line_begin_;
        return token;
    }

    Token next() {
        const std::size_t from = at_;
        Token token = begin(Token::Kind::symbol);
        if (begins_name(peek())) {
            while (belongs_to_name(peek())) ++at_;
            const auto found = std::ranges::find(reserved_words, script_.substr(from, at_ - from));
            token.kind = found != reserved_words.end() ? Token::Kind::reserved : Token::Kind::name;
        } else if (base::is_digit(peek()) || (peek() == '.' && base::is_digit(peek(1)))) {
            while (belongs_to_name(peek()) || peek() == '.') ++at_;
            token.kind = Token::Kind::number;
        } else if (peek() == '"' || peek() == '\'') {
            token.kind = Token::Kind::string;
            token.closed = pass_quoted();
        } else if (const auto level = long_bracket()) {
            token.kind = Token::Kind::string;
            token.closed = pass_long(*level);
        } else {
            token.kind = pass_symbol();
        }
        token.written = script_.substr(from, at_ - from);
        return token;
    }

    bool pass_quoted() {
        const char quote = script_[at_++];
        while (!ended() && !is_line_end(peek())) {
            if (peek() == quote) {
                ++at_;
                return true;
            }
            if (peek() == '\\')
                pass_escape();
            else
                ++at_;
        }
        return false;
    }

    void pass_escape() {
        ++at_;
        if (ended()) return;
        if (is_line_end(peek())) {
            pass_line_end();
        } else if (script_[at_++] == 'z') {
            while (!ended() && (is_blank(peek()) || is_line_end(peek()))) {
                if (is_line_end(peek()))
                    pass_line_end();
                else
                    ++at_;
            }
        }
    }

    Token::Kind pass_symbol() {
        for (const std::string_view symbol : long_symbols) {
            if (symbol[0] != peek() || symbol[1] != peek(1) || !script_.substr(at_).starts_with(symbol)) continue;
            at_ += symbol.size();
            return Token::Kind::symbol;
        }
        constexpr std::string_view symbols = "+-*/%^#&~|<>=(){}[];:,.";
        const bool known = symbols.find(script_[at_++]) != symbols.npos;
        while (!ended() && base::continues_character(peek())) ++at_;
        return known ? Token::Kind::symbol : Token::Kind::strange;
    }

    void add(Token token) {
        token.last_line = line_;
        tokens_.push_back(token);
        fresh_line_ = false;
    }

    std::string_view script_;
    std::size_t at_ = 0;
    std::size_t line_begin_ = 0;
    int line_ = 1;
    bool fresh_line_ = true;
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> scan(std::string_view script) { return Scanner(script).all(); }

std::string_view unquoted(const Token& string) {
    const std::string_view written = string.written;
    if (written.starts_with('[')) {
        const std::size_t bracket = written.find('[', 1) + 1;
        return written.substr(bracket, written.size() - 2 * bracket);
    }
    return written.substr(1, written.size() - (string.closed ? 2 : 1));
}

std::string lines_between(const Token& before, const Token& after) {
    return std::string(static_cast<std::size_t>(std::max(0, after.line - before.last_line)), '\n');
}

}  // namespace content
