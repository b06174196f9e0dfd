#include "content/script/lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "content/script/limits.h"

namespace content {
namespace {

bool begins_statement(std::span<const Token> tokens, std::size_t at, int depth,
                      std::span<const std::string_view> block_words) {
    const Token& token = tokens[at];
    if (!token.first_on_line || (token.kind != Token::Kind::name && token.kind != Token::Kind::keyword)) return false;
    const bool last = at + 1 == tokens.size();
    const bool is_option = !last && (tokens[at + 1].is("=") || tokens[at + 1].is(":"));
    if (!block_words.empty() && is_choice_word(token)) return false;
    if (depth == 0) return !is_option;
    if (block_words.empty()) return false;
    const bool takes_something = !last && (tokens[at + 1].kind == Token::Kind::words || tokens[at + 1].is("{"));
    const bool is_block_word = std::ranges::find(block_words, token.written) != block_words.end();
    return takes_something && (token.at_margin || is_block_word);
}

/// Where a field of a table stands: `key` is empty for an item of a list.
struct Field {
    std::string_view key;
    int line = 0;
    std::size_t begin = 0;  ///< its value's first token
    std::size_t end = 0;
};

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

}  // namespace

bool is_choice_word(const Token& token) {
    return token.kind == Token::Kind::name && (token.is("right") || token.is("wrong"));
}

int depth_change(const Token& token) {
    if (token.is("{") || token.is("(") || token.is("[")) return 1;
    if (token.is("}") || token.is(")") || token.is("]")) return -1;
    return 0;
}

void Nesting::pass(const Token& token) {
    if (token.kind != Token::Kind::keyword) return;
    const bool loop = token.is("for") || token.is("while");
    if (token.is("do") && loops_without_do_ > 0)
        --loops_without_do_;
    else if (loop || token.is("do") || token.is("function") || token.is("if") || token.is("repeat"))
        ++depth_;
    else if (token.is("end") || token.is("until"))
        --depth_;
    if (loop) ++loops_without_do_;
}

std::vector<Statement> statements(std::span<const Token> tokens, std::span<const std::string_view> block_words) {
    std::vector<Statement> found;
    std::size_t begin = 0;
    int depth = 0;
    Nesting nesting;
    const bool whole = block_words.empty();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if ((whole || nesting.depth() <= 0) && begins_statement(tokens, i, depth, block_words)) {
            if (i > begin) found.push_back(tokens.subspan(begin, i - begin));
            begin = i;
            depth = 0;
            nesting = {};
        }
        nesting.pass(tokens[i]);
        depth = whole && tokens[i].is("function") ? 0 : std::max(0, depth + depth_change(tokens[i]));
    }
    if (begin < tokens.size()) found.push_back(tokens.subspan(begin));
    return found;
}

Lines::Block Lines::block_lines(Statement statement) {
    Block block{statement.front().line, statement.front().written, {}, {}};
    for (const Field& field : fields(statement)) {
        if (field.key.empty()) {
            block.items.push_back(field.line);
            continue;
        }
        Option option{field.line, {}};
        for (const Field& item : fields(statement.subspan(field.begin, field.end - field.begin)))
            if (item.key.empty()) option.items.push_back(item.line);
        block.options.emplace(field.key, std::move(option));
    }
    return block;
}

Lines::Lines(std::string_view script) : tokens_(scan(script)) {
    for (const Statement& statement : statements(tokens_, {})) add(statement);
    for (std::size_t i = 1; i < tokens_.size(); ++i)
        if (tokens_[i - 1].kind == Token::Kind::words && tokens_[i - 1].last_line == tokens_[i].line)
            after_words_.emplace_back(tokens_[i].line, tokens_[i].written);
    std::ranges::sort(in_braces_);
    std::ranges::sort(after_words_);
}

void Lines::add(Statement statement) {
    blocks_.push_back(block_lines(statement));
    const auto opens = [&](std::size_t i) { return i < statement.size() && statement[i].is("{"); };
    int depth = 0;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        if (depth > 0 && statement[i].kind != Token::Kind::symbol)
            in_braces_.emplace_back(statement[i].line, statement[i].written);
        const bool word = i > 0 && statement[i].kind == Token::Kind::name && depth <= limits::nesting;
        if (word && (opens(i + 1) || (opens(i + 2) && statement[i + 1].kind == Token::Kind::words)))
            inner_.push_back(block_lines(statement.subspan(i)));
        depth = statement[i].is("function") ? 0 : std::max(0, depth + depth_change(statement[i]));
    }
}

int Lines::block(int line) const {
    const auto after = std::ranges::upper_bound(blocks_, line, {}, &Block::line);
    return after == blocks_.begin() ? line : std::prev(after)->line;
}

const Lines::Block* Lines::find(int block_line, std::string_view word) const {
    const auto first = std::ranges::lower_bound(blocks_, block_line, {}, &Block::line);
    const Block* const block = first != blocks_.end() && first->line == block_line ? &*first : nullptr;
    if (block && block->word == word) return block;
    auto inner = std::ranges::lower_bound(inner_, block_line, {}, &Block::line);
    for (; inner != inner_.end() && inner->line == block_line; ++inner)
        if (inner->word == word) return &*inner;
    return block;
}

bool Lines::begins(int block_line, std::string_view word) const {
    const Block* const block = find(block_line, word);
    return block && block->word == word;
}

int Lines::option(int block_line, std::string_view word, std::string_view option) const {
    const Block* const block = find(block_line, word);
    if (!block) return block_line;
    const auto found = block->options.find(option);
    return found == block->options.end() ? block_line : found->second.line;
}

int Lines::item(int block_line, std::string_view word, std::string_view option, std::size_t index) const {
    const Block* const block = find(block_line, word);
    if (!block) return block_line;
    const auto list = block->options.find(option);
    if (list == block->options.end()) return index < block->items.size() ? block->items[index] : block_line;
    return index < list->second.items.size() ? list->second.items[index] : list->second.line;
}

bool Lines::follows_words(int line, std::string_view name) const {
    return std::ranges::binary_search(after_words_, Place(line, name));
}

bool Lines::within_braces(int line, std::string_view name) const {
    return std::ranges::binary_search(in_braces_, Place(line, name));
}

}  // namespace content
