#include "content/script/form.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/suggest.h"

namespace content {
namespace {

using Kind = Token::Kind;

/// Deeper tables are not followed: no block has them, and each takes some of our own stack.
constexpr int deepest = 8;

/// What is written from one token up to another, without the space before that.
std::string written_between(const Token& from, const Token& to) {
    std::string_view written(from.written.data(), static_cast<std::size_t>(to.written.data() - from.written.data()));
    return std::string(written.substr(0, written.find_last_not_of(" \t\r\n") + 1));
}

/// Reads along a statement. Each reading function returns false when it stopped: with a fault, or without one where
/// Lua has more to it than we know.
class Reader {
  public:
    explicit Reader(Statement statement) : tokens_(statement) {}

    std::optional<Fault> fault() {
        while (here() && block()) continue;
        if (!fault_) bracket_left_open();
        return fault_;
    }

  private:
    const Token* here(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    bool at(std::string_view symbol, std::size_t ahead = 0) const { return here(ahead) && here(ahead)->is(symbol); }
    bool at(Kind kind, std::size_t ahead = 0) const { return here(ahead) && here(ahead)->kind == kind; }
    bool at_closing() const { return here() && depth_change(*here()) < 0; }
    bool at_choice() const { return here() && is_choice_word(*here()); }

    bool stop(int line, std::string message, std::string hint) {
        fault_ = Fault{line, std::move(message), std::move(hint)};
        return false;
    }

    std::size_t offset(const Token& token) const {
        return static_cast<std::size_t>(token.written.data() - tokens_.front().written.data());
    }

    /// Both repairs follow `stop(...) ||`, and so return false as well.
    bool replace(const Token& first, const Token& last, std::string words) {
        fault_->repair = Repair{offset(first), offset(last) + last.written.size() - offset(first), std::move(words)};
        return false;
    }
    bool insert_after(const Token& token, std::string words) {
        fault_->repair = Repair{offset(token) + token.written.size(), 0, std::move(words)};
        return false;
    }

    bool block() {
        const Token& word = *here();
        if (at_closing()) return one_too_many(word);
        if (word.kind == Kind::words)
            return stop(word.line, "these words belong to no block", "write text before them: text \"...\"");
        if (word.is("-")) return stop(word.line, "a note begins with two dashes", "write -- before it");
        if (word.is(","))
            return stop(word.line, "there is one comma too many on this line", "take it out") ||
                   replace(word, word, "");
        if (word.kind == Kind::number)
            return stop(word.line, fmt::format("the number {} belongs to no block", base::shortened(word.written)),
                        "put it in quotes after a word such as text: text \"...\"");
        if (word.kind != Kind::name) return false;
        block_ = &word;
        ++at_;
        return after_word(word);
    }

    bool after_word(const Token& word) {
        if (!here())
            return stop(word.line, fmt::format("the word '{}' stands alone", base::shortened(word.written)),
                        "after it come words in quotes or { }, or it is one word too many");
        if (at(Kind::words)) {
            ++at_;
            const Token& words = tokens_[at_ - 1];
            if (at(Kind::name) && at("=", 1)) return brace_missing(word, words);
            if (at("{")) return table() && nothing_more();
            return at(",") && closings_left() > 0 ? brace_missing(word, word) : true;
        }
        if (at("{")) return table() && nothing_more();
        if (at(Kind::name) && at("=", 1)) return brace_missing(word, word);
        if (at("=") || at(":"))
            return stop(word.line,
                        fmt::format("there is no {} after '{}'", here()->written, base::shortened(word.written)),
                        "a block begins with its word, then words in quotes or { }");
        if (at(",") || at_closing())
            return stop(
                here()->line,
                fmt::format("the {} after '{}' is one too many", here()->written, base::shortened(word.written)),
                "take it out");
        if (at(Kind::name) || at(Kind::number) || at(Kind::keyword))
            return quotes_missing(fmt::format("{} ", base::shortened(word.written)));
        return false;
    }

    bool brace_missing(const Token& word, const Token& after) {
        const std::string begin = &word == &after ? std::string(word.written)
                                                  : fmt::format("{} {}", word.written, base::shortened(after.written));
        return stop(word.line, fmt::format("a {{ is missing after {}", begin), fmt::format("write {} {{", begin)) ||
               insert_after(after, " {");
    }

    /// After a whole block: the next block on the same line, or too much.
    bool nothing_more() {
        if (at(",") && closings_left() > 0)
            return stop(tokens_[at_ - 1].line, "the block ends at the } on this line, and there is more after it",
                        "a { is missing before it, or this } is one too many");
        return true;
    }

    int closings_left() const {
        const auto rest = tokens_.subspan(at_);
        int depth = 0;
        for (const Token& token : rest) depth += depth_change(token);
        return -depth;
    }

    /// Words that should stand in quotes, in `text Your calves` or `size = very small`.
    bool quotes_missing(std::string_view before) {
        const Token& first = *here();
        const Token* last = &first;
        while (here() && here()->line == first.line && !at(",") && !at("{") && !at_closing() && !at(Kind::words))
            last = &tokens_[at_++];
        const char* const end = last->written.data() + last->written.size();
        const std::string words(first.written.data(), end);
        const std::string shown = base::shortened(words);
        return stop(first.line, fmt::format("'{}' needs quotes", shown),
                    fmt::format("write {}\"{}\"", before, shown)) ||
               replace(first, *last, '"' + words + '"');
    }

    bool table() {
        const Token& open = *here();
        if (++depth_ > deepest)
            return stop(open.line, "too many things stand within one another",
                        "a block needs two at most: { sources = { \"...\" } }");
        open_line_ = open.line;
        ++at_;
        while (here()) {
            if (at("}")) {
                if (here()->first_on_line && open.line < here()->line && depth_ > 1 &&
                    !tokens_[&open - tokens_.data() + 1].first_on_line)
                    closed_late_ = &open;
                ++at_;
                --depth_;
                return true;
            }
            if (at_closing())
                return stop(here()->line, fmt::format("there is a {} where a }} belongs", here()->written),
                            "write } instead") ||
                       replace(*here(), *here(), "}");
            if (at(",") || at(";"))
                return stop(here()->line, "there is one comma too many on this line", "take it out") ||
                       replace(*here(), *here(), "");
            if (!field()) return false;
            if (at(",") || at(";"))
                ++at_;
            else if (here() && !at_closing())
                return separator_missing();
        }
        return never_closed(open) || insert_after(tokens_.back(), " }");
    }

    /// A block whose options have lines of their own lacks its } on the line after them, or else at their end.
    bool never_closed(const Token& open) {
        if (depth_ > 1 || closed_late_)
            return stop(likely_open(open).line, "the { on this line is never closed", "put a } where it ends");
        const Token& last = tokens_.back();
        const bool own_lines = &open != &last && (&open + 1)->first_on_line;
        return stop(
            last.last_line + (own_lines ? 1 : 0),
            fmt::format("a }} is missing here, at the end of '{}'", base::shortened(written_between(*block_, open))),
            own_lines ? "write } on a line of its own" : "write } at the end of this line");
    }

    /// A list that begins in mid-line and ends with a } on a line of its own took the } of the block around it.
    const Token& likely_open(const Token& open) const { return closed_late_ ? *closed_late_ : open; }

    bool separator_missing() {
        const Token& before = tokens_[at_ - 1];
        const bool starts_option = at(Kind::name) && at("=", 1);
        const bool same_line = here()->line == before.last_line;
        if (before.kind == Kind::words && same_line && at(Kind::name) && !starts_option)
            return stop(here()->line,
                        fmt::format("the words end at the quote before '{}'", base::shortened(here()->written)),
                        "inside words use the other quotes: 'like this'");
        const bool starts_value = here()->kind == Kind::words || at("{") || at("function") || at_choice();
        if (!starts_option && !starts_value) return false;
        const std::string next =
            at(Kind::words) ? base::shortened(here()->written) : fmt::format("'{}'", here()->written);
        return stop(before.last_line,
                    same_line ? "a comma is missing before " + next : "a comma is missing at the end of this line",
                    "put a , between one option and the next") ||
               insert_after(before, ",");
    }

    bool field() {
        const bool word = at(Kind::name) || at(Kind::keyword);
        if (at("="))
            return stop(here()->line, "there is no option name before the =", "write the option's name before it");
        if (!word || !here(1)) return value(nullptr);
        if (at_choice() && !at("=", 1)) return choice();
        const Token& name = *here();
        if (at("=", 1)) {
            if (name.kind == Kind::keyword)
                return stop(name.line, fmt::format("'{}' cannot be the name of an option", name.written),
                            "take it out");
            at_ += 2;
            return value(&name);
        }
        const std::string hint = fmt::format("write {} = and then its value", base::shortened(name.written));
        if (at(":", 1) || at("=>", 1) || at("->", 1) || at("==", 1))
            return stop(name.line,
                        fmt::format("there is a {} after '{}'", here(1)->written, base::shortened(name.written)),
                        hint) ||
                   replace(*here(1), *here(1), "=");
        if (at(Kind::words, 1) || at(Kind::number, 1) || at("{", 1))
            return stop(name.line, fmt::format("an = is missing after '{}'", base::shortened(name.written)), hint) ||
                   insert_after(name, " =");
        return value(nullptr);
    }

    /// What can stand in the outermost { } of a block only.
    bool unclosed_before(const Token& token) {
        return stop(open_line_, fmt::format("the {{ before '{}' is never closed", token.written),
                    "put a } where it ends") ||
               insert_after(tokens_[at_ - (tokens_[at_ - 1].is(",") ? 2 : 1)], " }");
    }

    /// `right { ... }` within a quiz.
    bool choice() {
        const Token& word = *here();
        if (depth_ > 1) return unclosed_before(word);
        ++at_;
        if (at("{")) return table();
        if (at(Kind::words) || at("because")) return brace_missing(word, word);
        return false;
    }

    /// From 'function' to behind its 'end'. Its brackets must be closed where a new step of it begins; the rest is
    /// Lua's to judge.
    bool function() {
        constexpr std::array<std::string_view, 8> steps = {"if",  "then", "else",  "elseif",
                                                           "end", "for",  "local", "return"};
        if (!at("(", 1)) return false;
        std::vector<const Token*> open;
        Nesting nesting;
        do {
            const Token& token = tokens_[at_++];
            const bool step = token.kind == Kind::keyword && std::ranges::find(steps, token.written) != steps.end();
            if (token.is("function") && nesting.depth() > 0) return false;
            if (step && !open.empty()) return never_closed(*open.back(), tokens_[at_ - 2]);
            if (depth_change(token) > 0) open.push_back(&token);
            if (depth_change(token) < 0 && open.empty())
                return ends(nesting) ? one_too_many(token) : end_missing(token);
            if (depth_change(token) < 0) open.pop_back();
            nesting.pass(token);
        } while (here() && nesting.depth() > 0);
        return nesting.depth() == 0;
    }

    /// Whether the function that is open here is closed by what follows.
    bool ends(Nesting nesting) const {
        for (std::size_t i = at_; i < tokens_.size() && nesting.depth() > 0; ++i) nesting.pass(tokens_[i]);
        return nesting.depth() == 0;
    }

    bool end_missing(const Token& before) {
        return stop(before.line, fmt::format("an 'end' is missing before '{}'", before.written),
                    "every 'if', 'for', 'while' and 'function' closes with an 'end'");
    }

    bool one_too_many(const Token& bracket) {
        return stop(bracket.line, fmt::format("there is one {} too many on this line", bracket.written),
                    "take it out") ||
               replace(bracket, bracket, "");
    }

    bool never_closed(const Token& open, const Token& last) {
        const std::string_view closing = open.is("{") ? "}" : open.is("(") ? ")" : "]";
        return stop(open.line, fmt::format("the {} on this line is never closed", open.written),
                    fmt::format("put a {} where it ends", closing)) ||
               insert_after(last, std::string(closing));
    }

    /// The value of an option, or an item of a list when there is none.
    bool value(const Token* option) {
        const bool next_option = at(Kind::name) && at("=", 1);
        if (!here() || at(",") || at_closing() || (option && next_option)) {
            if (!option) return false;
            return stop(option->line, fmt::format("there is nothing after '{} ='", base::shortened(option->written)),
                        "write its value, or take the option out");
        }
        if (at("{")) return table();
        if (at("function")) return depth_ > 1 ? unclosed_before(*here()) : function();
        if (at("-") && at(Kind::number, 1)) ++at_;
        const bool bare = at(Kind::name) || at(Kind::number) || at(Kind::keyword);
        const bool goes_on = here(1) && here(1)->line == here()->line && !(at("=", 2)) &&
                             (at(Kind::name, 1) || at(Kind::number, 1) || at(Kind::keyword, 1) || at("-", 1));
        if (bare && goes_on && (option || !at(Kind::number)))
            return quotes_missing(option ? fmt::format("{} = ", base::shortened(option->written)) : "");
        if (bare || at(Kind::words)) {
            ++at_;
            return true;
        }
        return false;
    }

    /// For what `block` could not follow, such as text("...".
    void bracket_left_open() {
        std::vector<const Token*> open;
        for (const Token& token : tokens_) {
            if (depth_change(token) > 0) open.push_back(&token);
            if (depth_change(token) < 0 && !open.empty()) open.pop_back();
        }
        if (open.empty()) return;
        never_closed(*open.back(), tokens_.back());
    }

    Statement tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    const Token* block_ = nullptr;
    int open_line_ = 0;  ///< of the last {
    const Token* closed_late_ = nullptr;
    std::optional<Fault> fault_;
};

}  // namespace

std::optional<Fault> form_fault(Statement statement) { return Reader(statement).fault(); }

}  // namespace content
