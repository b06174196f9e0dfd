#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "content/script/tokens.h"

namespace content {

/// The tokens of one block, with everything behind it up to the next block.
using Statement = std::span<const Token>;

/// Cuts a script that Lua can read into its statements. Each begins with a name that is the first on its line and is
/// not an option. The statements within a function are cut as well.
std::vector<Statement> statements(std::span<const Token> tokens);

/// Cuts a script that Lua refuses, where braces may be missing: a statement may begin within braces too, with one of
/// the keywords or with a name at the left margin. A function, loop or condition stays in one piece.
std::vector<Statement> damaged_statements(std::span<const Token> tokens, std::span<const std::string_view> keywords);

/// Where a field of a table stands: `key` is empty for an item of a list.
struct Field {
    std::string_view key;
    int line = 0;
    std::size_t begin = 0;  ///< its value's first token
    std::size_t end = 0;
};

/// Finds the line a writer has to change, in a script that Lua can read. Lines count from 1. The script must outlive
/// it. All lines are worked out beforehand, so that a page cannot make us search again and again.
class Lines {
  public:
    Lines() = default;
    explicit Lines(std::span<const Token> tokens);

    /// The first line of the block that `line` belongs to.
    int block(int line) const;

    /// The line of `option =` in the block that begins with `keyword` on `block_line`, or that line when it has no such
    /// option.
    int option(int block_line, std::string_view keyword, std::string_view option) const;

    /// The line of the nth item (from 0) of a list: of the block's own, or of the list that `option` is.
    int item(int block_line, std::string_view keyword, std::string_view option, std::size_t index) const;

    /// Whether `keyword` begins a block on that line as the first thing on it.
    bool begins(int block_line, std::string_view keyword) const;

    /// Whether `name` follows closing quotes on this line, as in: text "He said "yes" to me".
    bool follows_string(int line, std::string_view name) const;

    /// Whether `name` on this line stands within braces, where no block can begin (but within a function it can).
    bool within_braces(int line, std::string_view name) const;

    /// Whether `name` on this line stands within the { } that an answer has for one choice: today = { text "..." }.
    bool within_answer(int line, std::string_view name) const;

    /// What is written as the value of an option, if that is on one line and without quotes: calf.jpg in file =
    /// calf.jpg. Else empty.
    std::string_view written(int block_line, std::string_view keyword, std::string_view option) const;

    /// The same with quotes, as in when = race == "today".
    std::string_view expression(int block_line, std::string_view keyword, std::string_view option) const;

    /// An option that its block has already.
    struct Repeated {
        std::string_view keyword;
        std::string_view option;
        int first_line = 0;
        int line = 0;
    };
    const std::vector<Repeated>& repeated() const { return repeated_; }

  private:
    struct Option {
        int line = 0;
        std::vector<int> items;
        std::string_view written;
        std::string_view expression;
    };
    struct Block {
        int line = 0;
        std::string_view keyword;
        std::map<std::string_view, Option> options;
        std::vector<int> items;
    };
    Block block_lines(Statement statement);
    void add_if_repeated(std::string_view keyword, const Field&, std::map<std::string_view, int>& seen);
    const Block* find(int block_line, std::string_view keyword) const;
    const Option* option_of(int block_line, std::string_view keyword, std::string_view option) const;
    void add(Statement statement);

    /// A name and the line it stands on; sorted, for pages that ask again and again.
    using Place = std::pair<int, std::string_view>;

    std::vector<Place> in_braces_;
    std::vector<Place> in_answers_;
    std::vector<Place> after_strings_;
    std::vector<Block> blocks_;
    std::vector<Repeated> repeated_;
    std::vector<Block> inner_;  ///< not first on their line: the choices of a quiz, a block after 'then'
};

/// Counts what closes with 'end' or 'until': functions, conditions and loops.
class Nesting {
  public:
    void pass(const Token& token);
    int depth() const { return depth_; }

  private:
    int depth_ = 0;
    int loops_without_do_ = 0;
};

/// `right` or `wrong`: the only keywords whose block stands in another one.
bool is_choice_keyword(const Token&);

/// +1 for an opening bracket, -1 for a closing one, else 0.
int depth_change(const Token&);

/// The line with the most brackets open.
int deepest_line(std::span<const Token> tokens);

}  // namespace content
