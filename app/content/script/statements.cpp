#include "content/script/statements.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "content/script/limits.h"

namespace content {
namespace {

/// Whether the token may be the word that a statement begins with.
bool is_first_word(const Token& token) {
    return token.first_on_line && (token.kind == Token::Kind::name || token.kind == Token::Kind::reserved);
}

bool is_option(std::span<const Token> tokens, std::size_t at) {
    return at + 1 < tokens.size() && (tokens[at + 1].is("=") || tokens[at + 1].is(":"));
}

/// Whether a block seems to begin here although braces are still open: one before it is never closed.
bool begins_within_braces(std::span<const Token> tokens, std::size_t at, std::span<const std::string_view> keywords) {
    if (at + 1 == tokens.size()) return false;
    const Token& next = tokens[at + 1];
    if (next.kind != Token::Kind::string && !next.is("{")) return false;
    return tokens[at].at_margin || std::ranges::find(keywords, tokens[at].written) != keywords.end();
}

/// `begins` is asked about each token in turn.
template <class Begins>
std::vector<Statement> cut(std::span<const Token> tokens, Begins begins) {
    std::vector<Statement> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!begins(i) || i == begin) continue;
        found.push_back(tokens.subspan(begin, i - begin));
        begin = i;
    }
    if (begin < tokens.size()) found.push_back(tokens.subspan(begin));
    return found;
}

/// The fields of the first { } in `tokens`.
std::vector<Field> fields(std::span<const Token> tokens) {
    std::vector<Field> found;
    int depth = 0;
    bool begins = false;
    std::size_t i = 0;
    while (i < tokens.size() && !tokens[i].is("{")) ++i;
    for (; i < tokens.size(); ++i) {
        const bool separator = depth == 1 && (tokens[i].is(",") || tokens[i].is(";"));
        if (depth == 1 && begins && !separator && !tokens[i].is("}")) {
            const bool named = tokens[i].kind == Token::Kind::name && i + 1 < tokens.size() && tokens[i + 1].is("=");
            found.push_back({named ? tokens[i].written : "", tokens[i].line, named ? i + 2 : i, tokens.size()});
            begins = false;
        }
        const int depth_before = depth;
        depth += depth_change(tokens[i]);
        if (separator || depth_before == 0) begins = true;
        if ((separator || depth == 0) && !found.empty()) found.back().end = std::min(found.back().end, i);
        if (depth == 0) break;
    }
    return found;
}

/// As it is written, if that is on one line.
std::string_view on_one_line(std::span<const Token> value) {
    if (value.empty() || value.front().line != value.back().last_line) return {};
    const std::string_view last = value.back().written;
    const char* const begin = value.front().written.data();
    return {begin, static_cast<std::size_t>(last.data() - begin) + last.size()};
}

/// The same, without quotes and braces; else empty.
std::string_view plainly_written(std::span<const Token> value) {
    const auto is_plain = [](const Token& token) {
        return token.kind != Token::Kind::string && token.kind != Token::Kind::reserved && !token.is("{");
    };
    return std::ranges::all_of(value, is_plain) ? on_one_line(value) : std::string_view();
}

/// Whether the tokens stand in the { } that an answer has for one choice, where blocks may begin.
bool begins_in_answer(std::span<const Token> tokens, std::size_t at, int depth) {
    if (depth != 2 || tokens[at].kind != Token::Kind::name || at + 1 == tokens.size()) return false;
    const Token& next = tokens[at + 1];
    return next.kind == Token::Kind::string || next.is("{") || next.is("(");
}

}  // namespace

bool is_choice_keyword(const Token& token) {
    return token.kind == Token::Kind::name && (token.is("right") || token.is("wrong"));
}

int depth_change(const Token& token) {
    if (token.is("{") || token.is("(") || token.is("[")) return 1;
    if (token.is("}") || token.is(")") || token.is("]")) return -1;
    return 0;
}

int deepest_line(std::span<const Token> tokens) {
    int line = tokens.empty() ? 0 : tokens.front().line;
    int depth = 0;
    int most = 0;
    for (const Token& token : tokens) {
        depth += depth_change(token);
        if (depth <= most) continue;
        most = depth;
        line = token.line;
    }
    return line;
}

void Nesting::pass(const Token& token) {
    if (token.kind != Token::Kind::reserved) return;
    const bool loop = token.is("for") || token.is("while");
    if (token.is("do") && loops_without_do_ > 0)
        --loops_without_do_;
    else if (loop || token.is("do") || token.is("function") || token.is("if") || token.is("repeat"))
        ++depth_;
    else if (token.is("end") || token.is("until"))
        --depth_;
    if (loop) ++loops_without_do_;
}

std::vector<Statement> statements(std::span<const Token> tokens) {
    int depth = 0;
    return cut(tokens, [&](std::size_t i) {
        const bool begins = depth == 0 && is_first_word(tokens[i]) && !is_option(tokens, i);
        depth = tokens[i].is("function") ? 0 : std::max(0, depth + depth_change(tokens[i]));
        return begins;
    });
}

std::vector<Statement> damaged_statements(std::span<const Token> tokens, std::span<const std::string_view> keywords) {
    int depth = 0;
    bool in_answer = false;
    Nesting nesting;
    return cut(tokens, [&](std::size_t i) {
        const bool may_begin = nesting.depth() <= 0 && is_first_word(tokens[i]) && !is_choice_keyword(tokens[i]) &&
                               !(in_answer && !tokens[i].at_margin && begins_in_answer(tokens, i, depth));
        const bool begins =
            may_begin && (depth == 0 ? !is_option(tokens, i) : begins_within_braces(tokens, i, keywords));
        if (begins || i == 0) {
            depth = 0;
            nesting = {};
            in_answer = tokens[i].is("answer");
        }
        nesting.pass(tokens[i]);
        depth = std::max(0, depth + depth_change(tokens[i]));
        return begins;
    });
}

void Lines::add_if_repeated(std::string_view keyword, const Field& field, std::map<std::string_view, int>& seen) {
    if (field.key.empty()) return;
    const auto [first, is_new] = seen.emplace(field.key, field.line);
    if (!is_new) repeated_.push_back({keyword, field.key, first->second, field.line});
}

Lines::Block Lines::block_lines(Statement statement) {
    Block block{statement.front().line, statement.front().written, {}, {}};
    std::map<std::string_view, int> seen;
    for (const Field& field : fields(statement)) {
        const Statement value = statement.subspan(field.begin, field.end - field.begin);
        Option option{field.line, {}, plainly_written(value), on_one_line(value)};
        std::map<std::string_view, int> seen_within;
        for (const Field& item : fields(value)) {
            if (item.key.empty()) option.items.push_back(item.line);
            add_if_repeated(block.keyword, item, seen_within);
        }
        add_if_repeated(block.keyword, field, seen);
        if (field.key.empty())
            block.items.push_back(field.line);
        else
            block.options.emplace(field.key, std::move(option));
    }
    return block;
}

Lines::Lines(std::span<const Token> tokens) {
    for (const Statement& statement : statements(tokens)) add(statement);
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i - 1].kind == Token::Kind::string && tokens[i - 1].last_line == tokens[i].line)
            after_strings_.emplace_back(tokens[i].line, tokens[i].written);
    std::ranges::sort(in_braces_);
    std::ranges::sort(in_answers_);
    std::ranges::sort(after_strings_);
}

void Lines::add(Statement statement) {
    blocks_.push_back(block_lines(statement));
    const auto opens = [&](std::size_t i) { return i < statement.size() && statement[i].is("{"); };
    int depth = 0;
    const bool is_answer = statement.front().is("answer");
    for (std::size_t i = 0; i < statement.size(); ++i) {
        if (is_answer && begins_in_answer(statement, i, depth))
            in_answers_.emplace_back(statement[i].line, statement[i].written);
        if (depth > 0 && statement[i].kind != Token::Kind::symbol)
            in_braces_.emplace_back(statement[i].line, statement[i].written);
        const bool word = i > 0 && statement[i].kind == Token::Kind::name && depth <= limits::nesting;
        if (word && (opens(i + 1) || (opens(i + 2) && statement[i + 1].kind == Token::Kind::string)))
            inner_.push_back(block_lines(statement.subspan(i)));
        depth = statement[i].is("function") ? 0 : std::max(0, depth + depth_change(statement[i]));
    }
}

int Lines::block(int line) const {
    const auto after = std::ranges::upper_bound(blocks_, line, {}, &Block::line);
    return after == blocks_.begin() ? line : std::prev(after)->line;
}

const Lines::Block* Lines::find(int block_line, std::string_view keyword) const {
    const auto first = std::ranges::lower_bound(blocks_, block_line, {}, &Block::line);
    const Block* const block = first != blocks_.end() && first->line == block_line ? &*first : nullptr;
    if (block && block->keyword == keyword) return block;
    auto inner = std::ranges::lower_bound(inner_, block_line, {}, &Block::line);
    for (; inner != inner_.end() && inner->line == block_line; ++inner)
        if (inner->keyword == keyword) return &*inner;
    return block;
}

bool Lines::begins(int block_line, std::string_view keyword) const {
    const Block* const block = find(block_line, keyword);
    return block && block->keyword == keyword;
}

int Lines::option(int block_line, std::string_view keyword, std::string_view option) const {
    const Block* const block = find(block_line, keyword);
    if (!block) return block_line;
    const auto found = block->options.find(option);
    return found == block->options.end() ? block_line : found->second.line;
}

int Lines::item(int block_line, std::string_view keyword, std::string_view option, std::size_t index) const {
    const Block* const block = find(block_line, keyword);
    if (!block) return block_line;
    const auto list = block->options.find(option);
    if (list == block->options.end()) return index < block->items.size() ? block->items[index] : block_line;
    return index < list->second.items.size() ? list->second.items[index] : list->second.line;
}

bool Lines::follows_string(int line, std::string_view name) const {
    return std::ranges::binary_search(after_strings_, Place(line, name));
}

const Lines::Option* Lines::option_of(int block_line, std::string_view keyword, std::string_view option) const {
    const Block* const block = find(block_line, keyword);
    if (!block) return nullptr;
    const auto found = block->options.find(option);
    return found == block->options.end() ? nullptr : &found->second;
}

std::string_view Lines::written(int block_line, std::string_view keyword, std::string_view option) const {
    const Option* const found = option_of(block_line, keyword, option);
    return found ? found->written : std::string_view();
}

std::string_view Lines::expression(int block_line, std::string_view keyword, std::string_view option) const {
    const Option* const found = option_of(block_line, keyword, option);
    return found ? found->expression : std::string_view();
}

bool Lines::within_answer(int line, std::string_view name) const {
    return std::ranges::binary_search(in_answers_, Place(line, name));
}

bool Lines::within_braces(int line, std::string_view name) const {
    return std::ranges::binary_search(in_braces_, Place(line, name));
}

}  // namespace content
