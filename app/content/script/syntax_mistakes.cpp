#include "content/script/syntax_mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/phrases.h"
#include "content/script/limits.h"
#include "content/script/sandbox.h"
#include "content/script/units.h"

namespace content {
namespace {

constexpr std::string_view curly_quotes[] = {"“", "”", "„", "«", "»", "‘", "’", "`", "´"};

std::string_view curly_quote_in(std::string_view text) {
    for (const std::string_view quote : curly_quotes)
        if (text.find(quote) != text.npos) return quote;
    return {};
}

Mistake curly(std::string_view quote) {
    return {fmt::format("the quote {} is not one that pages can use", quote),
            "type straight quotes around the words: \"...\""};
}

/// Whether nothing but brackets and commas follow the quote: then it closes a text that was never opened.
bool closes_unopened(const Token& token) {
    return unquoted(token).find_first_not_of(" \t,;{}()") == std::string_view::npos;
}

/// The last string on `line` among the tokens, if there is one.
const Token* string_before(std::span<const Token> tokens, int line) {
    for (; !tokens.empty() && tokens.back().last_line == line; tokens = tokens.first(tokens.size() - 1))
        if (tokens.back().kind == Token::Kind::string) return &tokens.back();
    return nullptr;
}

Mistake unclosed_string(std::span<const Token> tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.written.starts_with('['))
        return {"the [[ on this line is never closed", "put ]] at the end of the words"};
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(quote);
    const Token* const before = string_before(tokens.first(at), token.line);
    const bool single = token.written.starts_with('\'');
    if (single && (before ? before->written.starts_with('\'') : !closes_unopened(token)))
        return {"the apostrophe ' on this line is read as a quote", "put the words in double quotes: \"...\""};
    if (before) return {"a quote is missing on this line", "each text stands between two quotes: \"like this\""};
    if (closes_unopened(token))
        return {"the words on this line have no opening quote", "put a \" before the first word"};
    return {"the words on this line have no closing quote", "put a \" after the last word"};
}

Mistake strange(const Token& token) {
    if (const auto quote = curly_quote_in(token.written); !quote.empty()) return curly(quote);
    if (token.written == "\u00a0")
        return {"there is a space of a special kind on this line", "delete it and type a space"};
    return {fmt::format("'{}' cannot stand outside quotes", base::shortened(token.written)),
            "put the words to be read in quotes: \"...\""};
}

/// Quotes that are curly or missing, comments that never end, characters that belong in quotes: the first on each line.
std::vector<SyntaxMistake> quote_mistakes(std::span<const Token> tokens) {
    // What seems strange on a line with an unclosed string stands within it.
    std::set<int> unclosed_lines;
    for (const Token& token : tokens)
        if (token.kind == Token::Kind::string && !token.closed) unclosed_lines.insert(token.line);
    std::vector<SyntaxMistake> found;
    for (std::size_t i = 0; i < tokens.size() && found.size() <= limits::problems; ++i) {
        const Token& token = tokens[i];
        if (!found.empty() && found.back().line == token.line) continue;
        if (token.kind == Token::Kind::strange &&
            (!curly_quote_in(token.written).empty() || !unclosed_lines.contains(token.line)))
            found.push_back({token.line, strange(token)});
        else if (token.kind == Token::Kind::comment)
            found.push_back({token.line, {"the note that begins with --[[ is never closed", "put ]] at its end"}});
        else if (token.kind == Token::Kind::string && !token.closed)
            found.push_back({token.line, unclosed_string(tokens, i)});
    }
    return found;
}

/// Deeper tables are not followed: no block has them, and each takes some of our own stack.
constexpr int deepest = 8;

/// Reads along a statement until the first mistake, or until it meets more of Lua than blocks need.
class FormReader {
  public:
    explicit FormReader(Statement statement) : tokens_(statement) {}

    std::optional<SyntaxMistake> mistake() {
        while (here() && block()) continue;
        if (!mistake_) bracket_left_open();
        return mistake_;
    }

  private:
    // Each reading function below returns false when it stopped.
    const Token* here(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    bool at(std::string_view symbol, std::size_t ahead = 0) const { return here(ahead) && here(ahead)->is(symbol); }
    bool at(Token::Kind kind, std::size_t ahead = 0) const { return here(ahead) && here(ahead)->kind == kind; }
    bool at_string(std::size_t ahead = 0) const { return at(Token::Kind::string, ahead); }
    bool at_name(std::size_t ahead = 0) const { return at(Token::Kind::name, ahead); }
    /// A name, a number or a word of Lua's own.
    bool at_bare_word(std::size_t ahead = 0) const {
        return at_name(ahead) || at(Token::Kind::number, ahead) || at(Token::Kind::reserved, ahead);
    }
    bool at_option() const { return at_name() && at("=", 1); }
    bool at_closing() const { return here() && depth_change(*here()) < 0; }
    bool at_choice() const { return here() && is_choice_keyword(*here()); }

    bool stop(int line, Mistake mistake, std::optional<Repair> repair = {}) {
        mistake_ = SyntaxMistake{line, std::move(mistake), std::move(repair)};
        return false;
    }

    std::size_t offset(const Token& token) const {
        return static_cast<std::size_t>(token.written.data() - tokens_.front().written.data());
    }
    std::size_t end_offset(const Token& token) const { return offset(token) + token.written.size(); }

    Repair replacement(const Token& first, const Token& last, std::string text) const {
        return {offset(first), end_offset(last) - offset(first), std::move(text)};
    }
    Repair insertion_after(const Token& token, std::string text) const {
        return {end_offset(token), 0, std::move(text)};
    }

    /// What is written from one token up to another, without the space before that.
    std::string written_between(const Token& from, const Token& to) const {
        const std::string_view written(from.written.data(), offset(to) - offset(from));
        return std::string(written.substr(0, written.find_last_not_of(" \t\r\n") + 1));
    }

    bool one_too_many(const Token& token, std::string_view what) {
        return stop(token.line, {fmt::format("there is one {} too many on this line", what), "take it out"},
                    replacement(token, token, ""));
    }

    bool block() {
        const Token& word = *here();
        if (at_closing()) return one_too_many(word, word.written);
        if (at_string())
            return stop(word.line, {"these words belong to no block", "write text before them: text \"...\""});
        if (at("-")) return stop(word.line, {"a note begins with two dashes", "write -- before it"});
        if (at(",")) return one_too_many(word, "comma");
        if (at(Token::Kind::number))
            return stop(word.line, {fmt::format("the number {} belongs to no block", base::shortened(word.written)),
                                    "put it in quotes after a word such as text: text \"...\""});
        if (!at_name()) return false;
        keyword_ = &word;
        ++at_;
        return after_keyword(word);
    }

    bool after_keyword(const Token& word) {
        const std::string shown = base::shortened(word.written);
        if (!here())
            return stop(word.line, {fmt::format("the word '{}' stands alone", shown),
                                    "after it come words in quotes or { }, or it is one word too many"});
        if (at_string()) {
            const Token& string = *here();
            ++at_;
            if (at_option()) return brace_missing(word, string);
            if (at("{")) return table() && nothing_more();
            return at(",") && closings_left() > 0 ? brace_missing(word, word) : true;
        }
        if (at("{")) return table() && nothing_more();
        if (at_option()) return brace_missing(word, word);
        if (at("=") || at(":"))
            return stop(word.line, {fmt::format("there is no {} after '{}'", here()->written, shown),
                                    "a block begins with its word, then words in quotes or { }"});
        if (at(",") || at_closing())
            return stop(here()->line,
                        {fmt::format("the {} after '{}' is one too many", here()->written, shown), "take it out"});
        return at_bare_word() && quotes_missing(shown + " ");
    }

    bool brace_missing(const Token& word, const Token& after) {
        const std::string begin = &word == &after ? std::string(word.written)
                                                  : fmt::format("{} {}", word.written, base::shortened(after.written));
        return stop(word.line, {fmt::format("a {{ is missing after {}", begin), fmt::format("write {} {{", begin)},
                    insertion_after(after, " {"));
    }

    /// After a whole block: the next block on the same line, or too much.
    bool nothing_more() {
        if (!at(",") || closings_left() <= 0) return true;
        return stop(tokens_[at_ - 1].line, {"the block ends at the } on this line, and there is more after it",
                                            "a { is missing before it, or this } is one too many"});
    }

    int closings_left() const {
        int depth = 0;
        for (const Token& token : tokens_.subspan(at_)) depth += depth_change(token);
        return -depth;
    }

    /// Words that should stand in quotes, in `text Your calves` or `size = very small`.
    bool quotes_missing(std::string_view before) {
        const Token& first = *here();
        const Token* last = &first;
        while (here() && here()->line == first.line && !at(",") && !at("{") && !at_closing() && !at_string())
            last = &tokens_[at_++];
        const std::string words(first.written.data(), end_offset(*last) - offset(first));
        return stop(first.line, needs_quotes(words, before), replacement(first, *last, '"' + words + '"'));
    }

    bool table() {
        const std::size_t open = at_;
        if (++depth_ > deepest) return stop(tokens_[open].line, nested_too_deep());
        open_line_ = tokens_[open].line;
        ++at_;
        while (here()) {
            if (at("}")) return end_table(open);
            if (at_closing())
                return stop(here()->line,
                            {fmt::format("there is a {} where a }} belongs", here()->written), "write } instead"},
                            replacement(*here(), *here(), "}"));
            if (at(",") || at(";")) return one_too_many(*here(), "comma");
            if (!field()) return false;
            if (at(",") || at(";"))
                ++at_;
            else if (here() && !at_closing())
                return separator_missing();
        }
        return table_never_closed(open);
    }

    bool end_table(std::size_t open) {
        const Token& closing = tokens_[at_++];
        const bool on_own_line = closing.first_on_line && tokens_[open].line < closing.line;
        if (on_own_line && depth_ > 1 && !tokens_[open + 1].first_on_line) closed_late_ = &tokens_[open];
        --depth_;
        return true;
    }

    /// A block whose options have lines of their own lacks its } on the line after them, or else at their end. A list
    /// that begins in mid-line and ends with a } on a line of its own took the } of the block around it.
    bool table_never_closed(std::size_t open) {
        const Token& last = tokens_.back();
        Repair repair = insertion_after(last, " }");
        if (depth_ > 1 || closed_late_)
            return stop(closed_late_ ? closed_late_->line : tokens_[open].line,
                        {"the { on this line is never closed", "put a } where it ends"}, std::move(repair));
        const bool own_lines = open + 1 < tokens_.size() && tokens_[open + 1].first_on_line;
        const std::string begin = base::shortened(written_between(*keyword_, tokens_[open]));
        return stop(last.last_line + (own_lines ? 1 : 0),
                    {fmt::format("a }} is missing here, at the end of '{}'", begin),
                     own_lines ? "write } on a line of its own" : "write } at the end of this line"},
                    std::move(repair));
    }

    bool separator_missing() {
        const Token& before = tokens_[at_ - 1];
        const bool same_line = here()->line == before.last_line;
        if (before.kind == Token::Kind::string && same_line && at_name() && !at_option())
            return stop(here()->line, string_ends_before(here()->written, "like this"));
        if (!at_option() && !at_string() && !at("{") && !at("function") && !at_choice()) return false;
        const std::string next = at_string() ? base::shortened(here()->written) : fmt::format("'{}'", here()->written);
        return stop(before.last_line,
                    {same_line ? "a comma is missing before " + next : "a comma is missing at the end of this line",
                     "put a , between one option and the next"},
                    insertion_after(before, ","));
    }

    bool field() {
        if (at("="))
            return stop(here()->line, {"there is no option name before the =", "write the option's name before it"});
        if ((!at_name() && !at(Token::Kind::reserved)) || !here(1)) return value(nullptr);
        if (at_choice() && !at("=", 1)) return choice();
        const Token& name = *here();
        if (at("=", 1)) {
            if (name.kind == Token::Kind::reserved)
                return stop(name.line,
                            {fmt::format("'{}' cannot be the name of an option", name.written), "take it out"});
            at_ += 2;
            return value(&name);
        }
        Mistake mistake = equals_missing(name.written);
        if (at(":", 1) || at("=>", 1) || at("->", 1) || at("==", 1)) {
            mistake.message = fmt::format("there is a {} after '{}'", here(1)->written, base::shortened(name.written));
            return stop(name.line, std::move(mistake), replacement(*here(1), *here(1), "="));
        }
        if (at_string(1) || at(Token::Kind::number, 1) || at("{", 1))
            return stop(name.line, std::move(mistake), insertion_after(name, " ="));
        return value(nullptr);
    }

    /// What can stand in the outermost { } of a block only.
    bool unclosed_before(const Token& token) {
        const Token& before = tokens_[at_ - (tokens_[at_ - 1].is(",") ? 2 : 1)];
        return stop(open_line_,
                    {fmt::format("the {{ before '{}' is never closed", token.written), "put a } where it ends"},
                    insertion_after(before, " }"));
    }

    /// `right { ... }` within a quiz.
    bool choice() {
        const Token& word = *here();
        if (depth_ > 1) return unclosed_before(word);
        ++at_;
        if (at("{")) return table();
        return (at_string() || at("because")) && brace_missing(word, word);
    }

    /// From 'function' to behind its 'end'. Its brackets must be closed where a new step of it begins; the rest is
    /// Lua's to judge.
    bool function() {
        constexpr std::string_view steps[] = {"if", "then", "else", "elseif", "end", "for", "local", "return"};
        if (!at("(", 1)) return false;
        std::vector<const Token*> open;
        Nesting nesting;
        do {
            const Token& token = tokens_[at_++];
            const bool step =
                token.kind == Token::Kind::reserved && std::ranges::find(steps, token.written) != std::end(steps);
            if (token.is("function") && nesting.depth() > 0) return false;
            if (step && !open.empty()) return never_closed(*open.back(), tokens_[at_ - 2]);
            if (depth_change(token) > 0) open.push_back(&token);
            if (depth_change(token) < 0 && open.empty())
                return ends(nesting) ? one_too_many(token, token.written)
                                     : stop(token.line, end_missing(fmt::format("'{}'", token.written)));
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

    bool never_closed(const Token& open, const Token& last) {
        const std::string closing = open.is("{") ? "}" : open.is("(") ? ")" : "]";
        return stop(open.line,
                    {fmt::format("the {} on this line is never closed", open.written),
                     fmt::format("put a {} where it ends", closing)},
                    insertion_after(last, closing));
    }

    /// The value of an option, or an item of a list when there is none.
    bool value(const Token* option) {
        const std::string shown = option ? base::shortened(option->written) : "";
        if (!here() || at(",") || at_closing() || (option && at_option())) {
            if (!option) return false;
            return stop(option->line, {fmt::format("there is nothing after '{} ='", shown),
                                       "write its value, or take the option out"});
        }
        if (at("{")) return table();
        if (at("function")) return depth_ > 1 ? unclosed_before(*here()) : function();
        if (at("-") && at(Token::Kind::number, 1)) ++at_;
        const bool goes_on = here(1) && here(1)->line == here()->line && !at("=", 2) && (at_bare_word(1) || at("-", 1));
        if (at_bare_word() && goes_on && (option || !at(Token::Kind::number)))
            return quotes_missing(option ? shown + " = " : "");
        if (!at_bare_word() && !at_string()) return false;
        ++at_;
        return true;
    }

    /// For what `block` could not follow, such as text("...".
    void bracket_left_open() {
        std::vector<const Token*> open;
        for (const Token& token : tokens_) {
            if (depth_change(token) > 0) open.push_back(&token);
            if (depth_change(token) < 0 && !open.empty()) open.pop_back();
        }
        if (!open.empty()) never_closed(*open.back(), tokens_.back());
    }

    Statement tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    const Token* keyword_ = nullptr;
    int open_line_ = 0;  ///< of the last {
    const Token* closed_late_ = nullptr;
    std::optional<SyntaxMistake> mistake_;
};

}  // namespace

std::vector<SyntaxMistake> syntax_mistakes(std::span<const Token> tokens, const Stop& stop) {
    if (stop.why != Stop::Why::form) return {{stop.line, explain(stop)}};
    if (auto mistake = number_with_unit(tokens)) return {*std::move(mistake)};
    if (auto quotes = quote_mistakes(tokens); !quotes.empty()) return quotes;
    // Lua does not tell where a nesting gets too deep.
    if (stop.line == 0) return {{deepest_line(tokens), explain(stop)}};
    if (const auto mistake = FormReader(tokens).mistake()) return {*mistake};
    return {{stop.line, explain(stop)}};
}

}  // namespace content
