#include "content/script/answer_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/phrases.h"
#include "base/slug.h"
#include "base/suggest.h"
#include "content/script/block_options.h"
#include "content/script/limits.h"
#include "content/script/mistake_wording.h"
#include "content/script/question_blocks.h"
#include "model/asked.h"

namespace content {
namespace {

void report_unknown_ask(const std::string& id, int line, Draft& draft) {
    const std::string shown = base::shortened(id);
    std::string message = fmt::format("there is no ask \"{}\" above this answer", shown);
    if (draft.has(line, message)) return;
    std::vector<std::string_view> ids;
    for (const model::Block& block : draft.page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block)) ids.push_back(ask->id);
    const std::string guess = base::did_you_mean(id, ids);
    draft.report(line, std::move(message),
                 !guess.empty() ? guess
                 : ids.empty()  ? fmt::format("write ask {{ id = \"{}\", ... }} before it", base::slug(id))
                                : fmt::format("the questions above it are {}: write from = \"{}\"",
                                              base::listed(ids, "and"), ids.back()));
}

/// What follows from a comparison is yes or no, and names no question: from = race == "today".
bool names_a_question(BlockOptions& options, const Call& call, Draft& draft) {
    const Value* const from = options.value("from", Need::optional);
    if (!from || !from->as<bool>()) return true;
    const std::string_view said = draft.lines.expression(call.line, call.keyword, "from");
    std::string_view meant = "...";
    for (const model::Block& block : draft.page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block))
            if (meant == "..." || said.find(ask->id) != said.npos || said.find(meant) == said.npos) meant = ask->id;
    options.report("from", "'from' should be words in quotes", fmt::format("write from = \"{}\"", meant));
    return false;
}

void check_from(const Call& call, const std::vector<std::string>& from, Draft& draft) {
    std::set<std::string_view> known;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const int line = draft.lines.item(call.line, call.keyword, "from", i);
        if (from[i].empty()) continue;
        if (!known.insert(from[i]).second)
            draft.report(line, fmt::format("'from' names \"{}\" twice", base::shortened(from[i])),
                         "name each question once");
        else if (!ask_called(draft.page, from[i]))
            report_unknown_ask(from[i], line, draft);
    }
    const std::size_t count = model::combinations(draft.page, from, limits::combinations).size();
    if (count > limits::combinations)
        draft.report(call.line,
                     fmt::format("this answer depends on too many questions: more than {} combinations of choices",
                                 limits::combinations),
                     "split it into several answers, each with fewer questions in 'from'");
}

/// The option of an answer that says something for that choice.
const Value* said_option(const Value& answer, std::string_view choice) {
    const auto* const table = answer.as<Table>();
    if (!table) return nullptr;
    const auto found = std::ranges::find(table->named, choice, &Value::name);
    return found == table->named.end() ? nullptr : &*found;
}

/// Reports what is no block in the { } for one choice.
void check_said(BlockOptions& options, const Value& option, Draft& draft) {
    const std::string name = base::shortened(option.name);
    const auto* const table = option.as<Table>();
    if (!table) {
        settle(option, draft);
        const auto* const text = option.as<std::string>();
        options.report(option.name, fmt::format("'{}' should have blocks within {{ }}", name),
                       fmt::format("write {} = {{ text \"{}\" }}", name, text ? to_write(*text) : "..."));
        return;
    }
    for (std::size_t i = 0; i < table->items.size(); ++i) {
        const Value& item = table->items[i];
        const int line = options.item_line(option.name, i);
        if (item.as<Said>()) continue;
        const auto* const text = item.as<std::string>();
        if (const auto* const bare = item.as<BareName>())
            draft.report_bare_name(bare->index, line, "text ");
        else
            draft.report(line, text ? "these words belong to no block" : "this is no block that an answer can say",
                         fmt::format("write text \"{}\"", text ? to_write(*text) : "..."));
    }
    for (const Value& named : table->named) {
        settle(named, draft);
        const bool is_block = std::ranges::count(keyword_names(), named.name) > 0;
        options.report(option.name,
                       is_block ? fmt::format("there is an = after '{}'", named.name)
                                : fmt::format("'{}' is no block that an answer can say", base::shortened(named.name)),
                       fmt::format("write {}", is_block ? keyword(named.name).example : "text \"...\""));
    }
}

void report_unknown_choice(BlockOptions& options, const model::Ask& ask, const std::string& name) {
    std::vector<std::string_view> ids;
    for (const model::Ask::Choice& choice : ask.choices) ids.push_back(choice.id);
    const auto by_words = std::ranges::find(ask.choices, name, &model::Ask::Choice::words);
    const std::string guess = base::did_you_mean(name, ids);
    options.report(name, fmt::format("the question \"{}\" has no choice '{}'", ask.id, base::shortened(name)),
                   by_words != ask.choices.end() ? fmt::format("write {} = {{ ... }}", by_words->id)
                   : guess.empty()               ? fmt::format("its choices are {}", base::listed(ids, "and"))
                                                 : guess);
}

/// What the answer says for each choice of its question. Whether it says anything that way.
bool read_said(BlockOptions& options, const std::vector<std::string>& from, Draft& draft) {
    const model::Ask* const ask = from.size() == 1 ? ask_called(draft.page, from.front()) : nullptr;
    bool any = false;
    for (const Value* const option : options.unasked()) {
        constexpr auto own = std::to_array<std::string_view>({"from", "show"});
        const bool is_choice = ask && std::ranges::count(ask->choices, option->name, &model::Ask::Choice::id) > 0;
        const bool has_blocks = option->as<Table>() != nullptr;
        if (!is_choice && (!has_blocks || base::closest(option->name, own))) continue;
        any = true;
        options.value(option->name, Need::optional);
        if (from.size() > 1)
            options.report(option->name, "an answer for each choice has one question in 'from'",
                           "keep one question in 'from', or write function(a) instead");
        else if (ask && !is_choice && !ask->choices.empty())
            report_unknown_choice(options, *ask, option->name);
        check_said(options, *option, draft);
    }
    return any;
}

void read_function(BlockOptions& options, const Call& call, bool says_by_choice, Draft& draft) {
    const std::vector<Value>& values = options.values();
    bool any = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto* const bare = values[i].as<BareName>();
        if (bare && std::exchange(draft.unknown_names[bare->index].settled, true)) {
            any = true;  // reported as what it is
            continue;
        }
        if (values[i].as<Function>() && says_by_choice)
            draft.report(options.value_line(i), "this answer has a function, and blocks for each choice as well",
                         "keep one of the two");
        if (values[i].as<Function>() && !std::exchange(any, true)) continue;
        draft.report(options.value_line(i), "an answer has 'from' and one function, and here is something else",
                     keyword(call.keyword).hint());
        any = true;
    }
    if (!any && !says_by_choice && call.value.as<Table>())
        draft.report(call.line, "this answer says nothing", keyword(call.keyword).hint());
}

}  // namespace

void read_answer(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    const bool named = names_a_question(options, call, draft);
    model::Answer answer{draft.where(call.line), named ? options.one_or_more("from") : std::vector<std::string>(),
                         draft.answers++};
    check_from(call, answer.from, draft);
    answer.for_staff = options.flag("show");
    if (answer.for_staff && !draft.page.steps)
        options.report("show", "only a page that goes by steps has a card to show to staff",
                       "write as = \"steps\" in its page { }, or take 'show' out");
    const bool says_by_choice = read_said(options, answer.from, draft);
    read_function(options, call, says_by_choice, draft);
    options.finish();
    draft.page.blocks.push_back(std::move(answer));
}

std::optional<int> answer_function(const Value& answer) {
    const auto* const table = answer.as<Table>();
    if (!table) return std::nullopt;
    for (const Value& item : table->items)
        if (const auto* const function = item.as<Function>()) return function->reference;
    return std::nullopt;
}

std::vector<model::Block> said_for(const Value& answer, const std::string& choice, Draft& draft) {
    std::vector<model::Block> blocks;
    const Value* const option = said_option(answer, choice);
    const auto* const table = option ? option->as<Table>() : nullptr;
    if (!table) return blocks;
    for (const Value& item : table->items)
        if (const auto* const said = item.as<Said>())
            std::ranges::move(draft.said[said->index].blocks, std::back_inserter(blocks));
    return blocks;
}

}  // namespace content
