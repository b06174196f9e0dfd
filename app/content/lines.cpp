#include "content/lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace content {
namespace {

bool begins_statement(std::span<const Token> tokens, std::size_t at, int depth,
                      std::span<const std::string_view> block_words) {
    const Token& token = tokens[at];
    if (!token.first_on_line || (token.kind != Token::Kind::name && token.kind != Token::Kind::keyword)) return false;
    const bool last = at + 1 == tokens.size();
    const bool is_option = !last && (tokens[at + 1].is("=") || tokens[at + 1].is(":"));
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

int depth_change(const Token& token) {
    if (token.is("{") || token.is("(") || token.is("[")) return 1;
    if (token.is("}") || token.is(")") || token.is("]")) return -1;
    return 0;
}

std::vector<Statement> statements(std::span<const Token> tokens, std::span<const std::string_view> block_words) {
    std::vector<Statement> found;
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (begins_statement(tokens, i, depth, block_words)) {
            if (i > begin) found.push_back(tokens.subspan(begin, i - begin));
            begin = i;
            depth = 0;
        }
        depth = std::max(0, depth + depth_change(tokens[i]));
    }
    if (begin < tokens.size()) found.push_back(tokens.subspan(begin));
    return found;
}

Lines::Block Lines::block_lines(Statement statement) {
    Block block{statement.front().line, {}, {}};
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

Lines::Lines(std::string_view script) : tokens_(scan(script)), depths_(tokens_.size()) {
    for (const Statement& statement : statements(tokens_, {})) {
        blocks_.push_back(block_lines(statement));
        std::size_t index = static_cast<std::size_t>(statement.data() - tokens_.data());
        int depth = 0;
        for (const Token& token : statement) {
            if (token.is("function")) break;
            depths_[index++] = depth;
            depth += depth_change(token);
        }
    }
}

int Lines::block(int line) const {
    const auto after = std::ranges::upper_bound(blocks_, line, {}, &Block::line);
    return after == blocks_.begin() ? line : std::prev(after)->line;
}

const Lines::Block* Lines::find(int block_line) const {
    const auto found = std::ranges::lower_bound(blocks_, block_line, {}, &Block::line);
    return found != blocks_.end() && found->line == block_line ? &*found : nullptr;
}

int Lines::option(int block_line, std::string_view option) const {
    const Block* const block = find(block_line);
    if (!block) return block_line;
    const auto found = block->options.find(option);
    return found == block->options.end() ? block_line : found->second.line;
}

int Lines::item(int block_line, std::string_view option, std::size_t index) const {
    const Block* const block = find(block_line);
    if (!block) return block_line;
    const auto list = block->options.find(option);
    if (list == block->options.end()) return index < block->items.size() ? block->items[index] : block_line;
    return index < list->second.items.size() ? list->second.items[index] : list->second.line;
}

std::size_t Lines::first_on(int line) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(tokens_, line, {}, &Token::line) - tokens_.begin());
}

bool Lines::follows_words(int line, std::string_view name) const {
    for (std::size_t i = first_on(line); i < tokens_.size() && tokens_[i].line == line; ++i)
        if (i > 0 && tokens_[i].is(name) && tokens_[i - 1].kind == Token::Kind::words &&
            tokens_[i - 1].last_line == line)
            return true;
    return false;
}

bool Lines::within_braces(int line, std::string_view name) const {
    for (std::size_t i = first_on(line); i < tokens_.size() && tokens_[i].line == line; ++i)
        if (tokens_[i].is(name) && depths_[i] > 0) return true;
    return false;
}

}  // namespace content
