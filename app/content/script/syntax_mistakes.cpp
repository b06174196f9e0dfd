#include "content/script/syntax_mistakes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/phrases.h"
#include "content/script/decision_mistakes.h"
#include "content/script/form_slips.h"
#include "content/script/keywords.h"
#include "content/script/quote_mistakes.h"
#include "content/script/sandbox.h"
#include "content/script/units.h"

namespace content {
namespace {

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
    /// A block in the { } that an answer has for one choice.
    bool at_said_block() const { return in_answer(2) && at_name() && (at_string(1) || at("{", 1)); }
    bool in_answer(int depth) const { return keyword_ && keyword_->is("answer") && depth_ == depth; }

    bool stop(int line, Mistake mistake, std::optional<Repair> repair = {}) {
        return stop(SyntaxMistake{line, std::move(mistake), std::move(repair)});
    }
    bool stop(SyntaxMistake found) {
        mistake_ = std::move(found);
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
        if (at_string()) return stop(word.line, words_of_no_block(unquoted(word)));
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
            if (at(",") && closings_left() > 0) return brace_missing(word, word);
            return at(",") && at_string(1) && is_keyword(word) ? second_text(word) : true;
        }
        if (at("{")) return table() && nothing_more();
        if (at_option()) return brace_missing(word, word);
        if ((at("(") || at("[")) && takes_braces(word)) return stop(other_bracket(tokens_, at_));
        if (at("=") && !is_keyword(word))
            return stop(word.line, {fmt::format("'{} =' stands outside the {{ }} of a block", shown),
                                    "move it into them; a } before it may be one too many"});
        if (at("=") || at(":"))
            return stop(word.line, {fmt::format("there is no {} after '{}'", here()->written, shown),
                                    fmt::format("take the {} out", here()->written)});
        if (at(",") || at_closing())
            return stop(here()->line,
                        {fmt::format("the {} after '{}' is one too many", here()->written, shown), "take it out"});
        return at_bare_word() && quotes_missing(shown + " ");
    }

    static bool is_keyword(const Token& word) { return std::ranges::count(keyword_names(), word.written) > 0; }
    static bool takes_braces(const Token& word) {
        return is_keyword(word) && content::keyword(word.written).takes == Keyword::Takes::options;
    }

    /// `danger "clot", "heat"`
    bool second_text(const Token& word) {
        return stop(here(1)->line,
                    {fmt::format("'{}' takes one text, and here is another behind it", word.written),
                     fmt::format("take the comma out, and write on a line of its own: {} {}", word.written,
                                 '"' + to_write(unquoted(*here(1))) + '"')},
                    replacement(*here(), *here(), fmt::format(" {}", word.written)));
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
        int open = 0;  // a telephone number may have brackets
        while (here() && here()->line == first.line && !at(",") && !at("{") && !at_string()) {
            open += depth_change(*here());
            if (open < 0) break;
            last = &tokens_[at_++];
        }
        const std::string words(first.written.data(), end_offset(*last) - offset(first));
        if (before == "hidden = ") return stop(first.line, hidden_in_words(words), replacement(first, *last, "true"));
        if (first.is("hidden") && says_when(words))
            return stop(first.line, hidden_in_words(words), replacement(first, *last, "hidden = true"));
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
        if (before.kind == Token::Kind::string && same_line && at("=")) {
            const std::string name(unquoted(before));
            return stop(
                before.line,
                {"the name before an = stands without quotes", fmt::format("write {} =", base::shortened(name))},
                replacement(before, before, name));
        }
        if (before.kind == Token::Kind::string && same_line && at_name() && !at_option() && !at_said_block())
            return stop(here()->line, string_ends_before(here()->written, "like this"));
        if (!at_option() && !at_string() && !at("{") && !at("function") && !at_choice() && !at_said_block())
            return false;
        const std::string next = at_string() ? base::shortened(here()->written) : fmt::format("'{}'", here()->written);
        return stop(before.last_line,
                    {same_line ? "a comma is missing before " + next : "a comma is missing at the end of this line",
                     "put a , between one option and the next"},
                    insertion_after(before, ","));
    }

    bool field() {
        const bool of_choice = (keyword_->is("ask") && depth_ == 2) || in_answer(1);
        if (auto slip = name_in_words(tokens_, at_, of_choice)) return stop(*std::move(slip));
        if (at("="))
            return stop(here()->line, {"there is no option name before the =", "write the option's name before it"});
        if ((!at_name() && !at(Token::Kind::reserved)) || !here(1)) return value(nullptr);
        if (at_choice() && !at("=", 1)) return choice();
        if (at_said_block()) {
            at_ += at_string(1) ? 2 : 1;
            return at("{") ? table() : true;
        }
        const Token& name = *here();
        if (at("=", 1)) {
            if (name.kind == Token::Kind::reserved) return stop(name.line, reserved_option(name.written));
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
        constexpr auto steps =
            std::to_array<std::string_view>({"if", "then", "else", "elseif", "end", "for", "local", "return"});
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
        if (!option && at(Token::Kind::number) && at_string(1))
            return stop(here()->line, {"there is a number before the words of this item", "take the number out"},
                        replacement(*here(), *here(), ""));
        if (option && (at("(") || at("+"))) return quotes_missing(shown + " = ");
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

/// Of a script that cannot be read statement by statement: the mistake in the one at which Lua stopped.
std::optional<SyntaxMistake> mistake_in_statement(std::span<const Token> tokens, int line) {
    const std::vector<Statement> parts = damaged_statements(tokens, keyword_names());
    const auto behind = std::ranges::find_if(parts, [&](const Statement& part) { return part.front().line > line; });
    if (behind == parts.begin()) return std::nullopt;
    auto mistake = FormReader(*std::prev(behind)).mistake();
    if (mistake) mistake->repair.reset();  // it counts from the statement
    return mistake;
}

}  // namespace

std::vector<SyntaxMistake> syntax_mistakes(std::span<const Token> tokens, const Stop& stop) {
    if (stop.why != Stop::Why::form) return {{stop.line, explain(stop)}};
    if (auto mistake = number_with_unit(tokens)) return {*std::move(mistake)};
    if (auto mistake = quotes_within_words(tokens)) return {*std::move(mistake)};
    if (auto quotes = quote_mistakes(tokens); !quotes.empty()) return quotes;
    if (auto mistake = decision_mistake(tokens)) return {*std::move(mistake)};
    // Lua does not tell where a nesting gets too deep.
    if (stop.line == 0) return {{deepest_line(tokens), explain(stop)}};
    if (const auto mistake = FormReader(tokens).mistake()) return {*mistake};
    if (auto mistake = mistake_in_statement(tokens, stop.line)) return {*std::move(mistake)};
    return {{stop.line, explain(stop)}};
}

}  // namespace content
