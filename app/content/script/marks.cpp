#include "content/script/marks.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "content/script/keywords.h"
#include "content/script/tokens.h"

namespace content {
namespace {

constexpr std::string_view prefix = "__mark";

/// Walks along a script and puts marks into its functions.
class Marker {
  public:
    explicit Marker(std::string_view script) : script_(script), tokens_(scan(script)) {}

    MarkedScript marked() {
        for (at_ = 0; at_ < tokens_.size(); ++at_) pass(tokens_[at_]);
        marked_.script += script_.substr(copied_);
        return std::move(marked_);
    }

  private:
    void pass(const Token& token) {
        if (token.is("if") || token.is("elseif")) condition_ = &token;
        if (token.is("function"))
            open_.push_back(true);
        else if (token.is("if") || token.is("repeat") || token.is("do"))
            open_.push_back(false);
        else if ((token.is("end") || token.is("until")) && !open_.empty())
            open_.pop_back();
        if (!in_function()) return;
        if (token.is("then") && condition_) return mark_behind(token, Mark::Kind::branch, *condition_);
        if (token.is("else")) return mark_behind(token, Mark::Kind::branch, token);
        if (token.is("function")) return mark_function(token);
        if (is_block()) mark_block(token);
    }

    bool in_function() const { return std::ranges::count(open_, true) > 0; }

    bool is_block() const {
        const Token& token = tokens_[at_];
        if (token.kind != Token::Kind::name || at_ + 1 == tokens_.size()) return false;
        if (at_ > 0 && (tokens_[at_ - 1].is(".") || tokens_[at_ - 1].is(":"))) return false;
        const Token& next = tokens_[at_ + 1];
        const bool takes = next.kind == Token::Kind::string || next.is("{") || next.is("(");
        return takes && std::ranges::find(keyword_names(), token.written) != keyword_names().end();
    }

    void mark_function(const Token& word) {
        for (std::size_t i = at_ + 1; i < tokens_.size(); ++i)
            if (tokens_[i].is(")")) return mark_behind(tokens_[i], Mark::Kind::function, word);
    }

    /// A local name of its own, because a name alone is no statement of Lua's.
    void mark_behind(const Token& token, Mark::Kind kind, const Token& word) {
        copy_to(offset(token) + token.written.size());
        marked_.script += fmt::format(" local {0} = {0};", fmt::format("{}{}", prefix, marked_.marks.size()));
        marked_.marks.push_back({kind, word.written, word.line});
    }

    void mark_block(const Token& word) {
        copy_to(offset(word));
        marked_.script += fmt::format("{}{}_", prefix, marked_.marks.size());
        marked_.marks.push_back({Mark::Kind::block, word.written, word.line});
    }

    void copy_to(std::size_t end) {
        marked_.script += script_.substr(copied_, end - copied_);
        copied_ = end;
    }

    std::size_t offset(const Token& token) const {
        return static_cast<std::size_t>(token.written.data() - script_.data());
    }

    std::string_view script_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::size_t copied_ = 0;
    std::vector<bool> open_;  ///< what closes with 'end' or 'until': whether it is a function
    const Token* condition_ = nullptr;
    MarkedScript marked_;
};

}  // namespace

MarkedScript with_marks(std::string_view script) { return Marker(script).marked(); }

std::optional<MarkName> read_mark(std::string_view name) {
    if (!name.starts_with(prefix)) return std::nullopt;
    name.remove_prefix(prefix.size());
    MarkName mark;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), mark.number);
    if (error != std::errc{}) return std::nullopt;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()));
    if (name.starts_with('_')) mark.keyword = name.substr(1);
    return mark;
}

}  // namespace content
