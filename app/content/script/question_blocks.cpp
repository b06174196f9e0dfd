#include "content/script/question_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/limits.h"
#include "content/script/meant.h"
#include "model/asked.h"

namespace content {
namespace {

constexpr std::size_t fewest_choices = 2;
constexpr std::size_t most_quiz_choices = 4;
constexpr std::size_t most_ask_choices = 8;

bool is_id(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char c) { return base::is_letter(c) || base::is_digit(c) || c == '-' || c == '_'; });
}

/// The quiz or ask of the page with that id.
template <class Question>
const Question* question(const model::Page& page, std::string_view id) {
    for (const model::Block& block : page.blocks)
        if (const auto* const found = std::get_if<Question>(&block); found && found->id == id) return found;
    return nullptr;
}

std::optional<int> line_of_question(const model::Page& page, std::string_view id) {
    if (const auto* const quiz = question<model::Quiz>(page, id)) return quiz->where.line;
    if (const auto* const ask = question<model::Ask>(page, id)) return ask->where.line;
    if (const auto* const guess = question<model::Guess>(page, id)) return guess->where.line;
    if (const auto* const lanes = question<model::Lanes>(page, id)) return lanes->where.line;
    return std::nullopt;
}

void report_count(const Call& call, std::size_t most, std::size_t found, Draft& draft) {
    const bool few = found < fewest_choices;
    draft.report(call.line, fmt::format("'{}' has {} to {} choices, not {}", call.keyword, fewest_choices, most, found),
                 few ? keyword(call.keyword).hint() : "keep the best ones");
}

/// Reports a choice that stands twice.
template <class Choices>
void check_unique(const Call& call, const Choices& choices, const auto& line_of, Draft& draft) {
    std::set<std::string_view> known;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (!choices[i].id.empty() && !known.insert(choices[i].id).second)
            draft.report(
                line_of(i),
                fmt::format("this {} has the choice \"{}\" already", call.keyword, base::shortened(choices[i].id)),
                "give each choice its own words");
}

/// Reads right { } or wrong { }: one choice in words, and why.
void read_choice(const Call& call, bool right, Draft& draft) {
    BlockOptions options(call, draft);
    model::Quiz::Choice choice{draft.where(call.line), {}, {}, {}, right};
    const std::size_t found = options.values().size();
    if (found == 1)
        choice.words = options.text_at(0, "the choice");
    else if (call.value.as<Table>())
        draft.report(call.line, fmt::format("'{}' takes one choice, not {}", call.keyword, found),
                     keyword(call.keyword).hint());
    choice.id = choice.words;
    choice.because = options.text("because");
    options.finish();
    const bool reported = !call.value.as<Table>();
    draft.choices.push_back({std::move(choice), reported});
}

/// False when something in the { } is no choice, or stands as right = { }: each is reported as what it is.
bool read_choices(BlockOptions& options, model::Quiz& quiz, Draft& draft) {
    bool all = true;
    for (const std::string_view word : {"right", "wrong"})
        if (options.value(word, Need::optional)) {
            draft.report(options.line(word), equals_after_keyword(word, keyword(word).example));
            all = false;
        }
    const std::vector<Value>& values = options.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (const auto* const choice = values[i].as<Choice>()) {
            draft.choices[choice->index].taken = true;
            if (quiz.choices.size() <= most_quiz_choices) quiz.choices.push_back(draft.choices[choice->index].choice);
            continue;
        }
        all = false;
        const auto* const text = values[i].as<std::string>();
        const std::string shown = text ? fmt::format("\"{}\"", base::shortened(*text)) : fmt::format("item {}", i + 1);
        if (const auto* const bare = values[i].as<BareName>())
            draft.report_bare_name(bare->index, options.value_line(i), "");
        else
            draft.report(options.value_line(i), fmt::format("{} is neither right nor wrong", shown),
                         fmt::format("write right {{ {}, because = \"...\" }}, or wrong", text ? shown : "\"...\""));
    }
    return all;
}

void check_choices(const Call& call, const model::Quiz& quiz, std::size_t found, Draft& draft) {
    if (found < fewest_choices || found > most_quiz_choices) return report_count(call, most_quiz_choices, found, draft);
    check_unique(
        call, quiz.choices, [&](std::size_t i) { return quiz.choices[i].where.line; }, draft);
    const auto first = std::ranges::find(quiz.choices, true, &model::Quiz::Choice::right);
    if (first == quiz.choices.end())
        return draft.report(call.line, "this quiz has no right choice",
                            "write right instead of wrong before one of them");
    const auto second = std::find_if(first + 1, quiz.choices.end(), [](const auto& choice) { return choice.right; });
    if (second != quiz.choices.end())
        draft.report(second->where.line, "this quiz has more than one right choice",
                     "write wrong instead of right before all but one");
}

constexpr auto options_of_ask = std::to_array<std::string_view>({"id", "question", "when", "shared", "asked_on"});

bool is_slip_of_an_option(std::string_view name) { return base::closest(name, options_of_ask).has_value(); }

/// { yes = "Yes, or not sure" }: its short name, then its words.
model::Ask::Choice read_named_choice(BlockOptions& options, std::size_t i, const Table& table, Draft& draft) {
    const int line = options.value_line(i);
    if (table.named.empty()) {
        draft.report(line, "the choices of an ask stand in no { } together",
                     "take these { } out, or write a short name for each choice: { yes = \"Yes\" }, { no = \"No\" }");
        return {};
    }
    constexpr std::string_view second_line = "more";
    const auto is_more = [&](const Value& value) { return value.name == second_line; };
    const auto first = std::ranges::find_if_not(table.named, is_more);
    const auto more = std::ranges::find_if(table.named, is_more);
    const auto names = std::ranges::count_if(table.named, is_more);
    if (first == table.named.end()) {
        draft.report(line, "a choice cannot be called 'more': that is its second line",
                     "write { yes = \"Yes\", more = \"...\" }");
        return {};
    }
    if (std::ssize(table.named) - names > 1 || !table.items.empty()) {
        draft.report(line, "each choice has { } of its own, with one name in it",
                     "write { yes = \"Yes\" }, { no = \"No\" }");
        return {};
    }
    const Value& named = *first;
    if (!is_id(named.name))
        draft.report(line, fmt::format("\"{}\" is no short name for a choice", base::shortened(named.name)),
                     "write one short word of letters, such as { yes = \"Yes\" }");
    else if (named.name == "from")
        draft.report(line, "a choice cannot be called 'from'", "give it another short name");
    return {named.name, options.text_in(i, named),
            more == table.named.end() ? std::string() : options.text_in(i, *more)};
}

model::Ask::Choice read_ask_choice(BlockOptions& options, std::size_t i, Draft& draft) {
    if (const auto* const table = options.values()[i].as<Table>()) return read_named_choice(options, i, *table, draft);
    const std::string words = options.text_at(i, fmt::format("choice {}", i + 1));
    return {words, words};
}

/// Choices that stand as options, where Lua keeps no order: yes = "Yes" without { } around it. Whether there are any.
bool report_choices_without_braces(BlockOptions& options) {
    bool any = false;
    for (const Value* const value : options.unasked()) {
        const std::string shown = base::shortened(value->name);
        const bool is_list = value->as<Table>() != nullptr;
        if (is_slip_of_an_option(value->name) || (!is_list && !value->as<std::string>())) continue;
        any = true;
        options.report(
            value->name,
            is_list ? fmt::format("'ask' has no option '{}': its choices stand without a name", shown)
                    : fmt::format("the choice '{}' has no {{ }} of its own", shown),
            is_list
                ? fmt::format("take {} = {{ and its }} out, and write {{ yes = \"Yes\" }}, {{ no = \"No\" }}", shown)
                : fmt::format("write {{ {} = \"...\" }}", shown));
        options.value(value->name, Need::optional);
    }
    return any;
}

void check_ask_choices(const Call& call, BlockOptions& options, const model::Ask& ask, Draft& draft) {
    const auto line_of = [&](std::size_t i) { return options.value_line(i); };
    check_unique(call, ask.choices, line_of, draft);
    std::set<std::string_view> known;
    for (std::size_t i = 0; i < ask.choices.size(); ++i) {
        const auto& [id, words, more] = ask.choices[i];
        if (id != words && !words.empty() && known.contains(words))
            draft.report(line_of(i),
                         fmt::format("two choices of this ask have the words \"{}\"", base::shortened(words)),
                         "give each choice its own words");
        known.insert(words);
    }
}

/// How to write the `when` that was meant by `said`: with the question and the choice that it names, if it does.
std::string sample_condition(const model::Page& page, std::string_view said) {
    const model::Ask* meant = nullptr;
    for (const model::Block& block : page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block); ask && !ask->choices.empty())
            if (!meant || said.find(ask->id) != said.npos || said.find(meant->id) == said.npos) meant = ask;
    if (!meant) return {};
    std::vector<std::string_view> ids;
    for (const model::Ask::Choice& choice : meant->choices) ids.push_back(choice.id);
    const std::string_view rest = said.substr(std::min(said.find(meant->id), said.size()));
    const auto named = std::ranges::find_if(ids, [&](std::string_view id) { return rest.find(id) != rest.npos; });
    return fmt::format("write when = {{ {} = \"{}\" }}; the choices of \"{}\" are {}", meant->id,
                       named == ids.end() ? ids.front() : *named, meant->id, base::listed(ids, "and"));
}

/// One question of `when`, and the choices of it that lead to the question that says so.
void read_condition(BlockOptions& options, const Value& named, model::Ask& ask, Draft& draft) {
    const model::Ask* const above = ask_called(draft.page, named.name);
    const std::string shown = base::shortened(named.name);
    if (!above)
        return options.report("when", fmt::format("there is no ask \"{}\" above this one", shown),
                              "name a question that stands higher up on this page");
    model::Ask::Condition condition{named.name, {}};
    const auto* const list = named.as<Table>();
    const std::vector<Value> one = {named};
    std::vector<std::string_view> ids;
    for (const model::Ask::Choice& choice : above->choices) ids.push_back(choice.id);
    const std::string hint = fmt::format("write when = {{ {} = \"{}\" }}; the choices of \"{}\" are {}", shown,
                                         ids.empty() ? "..." : ids.front(), shown, base::listed(ids, "and"));
    for (const Value& value : list ? list->items : one) {
        settle(value, draft);
        const auto* const id = value.as<std::string>();
        if (!id) {
            options.report("when", fmt::format("'{}' should have a choice in quotes", shown), hint);
        } else if (std::ranges::count(ids, *id) == 0) {
            const std::string guess = base::did_you_mean(*id, ids);
            options.report("when", fmt::format("the question \"{}\" has no choice \"{}\"", shown, base::shortened(*id)),
                           guess.empty() ? fmt::format("its choices are {}", base::listed(ids, "and")) : guess);
        } else {
            condition.choices.push_back(*id);
        }
    }
    if (list && (list->items.empty() || !list->named.empty()))
        options.report("when", fmt::format("'{}' should have choices in quotes", shown), hint);
    ask.when.push_back(std::move(condition));
}

void read_conditions(BlockOptions& options, const Call& call, model::Ask& ask, Draft& draft) {
    const Value* const when = options.value("when", Need::optional);
    if (!when) return;
    settle(*when, draft);
    const auto* const table = when->as<Table>();
    if (!table || table->named.empty() || !table->items.empty()) {
        std::string said(draft.lines.expression(call.line, call.keyword, "when"));
        if (said.empty()) said = joined_texts(*when);
        const std::string sample = sample_condition(draft.page, said);
        return sample.empty()
                   ? options.report("when", "'when' names a question above this one, and here is none",
                                    "write that question above this one, or take 'when' out")
                   : options.report("when", "'when' should have a question and its choice within { }", sample);
    }
    const std::size_t problems = draft.problems.size();
    for (const Value& named : table->named) read_condition(options, named, ask, draft);
    if (draft.problems.size() > problems || ask.id.empty()) return;
    model::Page asking;
    asking.blocks = draft.page.blocks;
    asking.blocks.push_back(ask);
    if (!model::can_be_asked(asking, std::get<model::Ask>(asking.blocks.back())))
        draft.report(call.line, "visitors are never asked this: no choices lead to it",
                     "mend 'when', here or in the questions that it names");
}

void read_sharing(BlockOptions& options, model::Ask& ask, const Draft& draft) {
    ask.asked_on = options.text("asked_on", Need::optional);
    ask.shared = options.flag("shared") || !ask.asked_on.empty();
    if (!ask.shared || draft.page.steps) return;
    const std::string_view option = ask.asked_on.empty() ? "shared" : "asked_on";
    options.report(option, "only a page that goes by steps can share a question with others",
                   fmt::format("write as = \"steps\" in its page {{ }}, or take '{}' out", option));
}

}  // namespace

std::string read_id(BlockOptions& options, Draft& draft) {
    std::string id = options.text("id");
    if (id.empty()) return id;
    if (!is_id(id))
        options.report("id", "'id' may have letters, digits, - and _ only",
                       "write one short word, such as id = \"race\"");
    else if (const auto line = line_of_question(draft.page, id))
        options.report("id", fmt::format("this page has the id \"{}\" already, on line {}", base::shortened(id), *line),
                       "give this question another id");
    return id;
}

void count_question(const Call& call, Draft& draft) {
    const auto is_question = [](const model::Block& block) {
        return std::holds_alternative<model::Quiz>(block) || std::holds_alternative<model::Ask>(block) ||
               std::holds_alternative<model::Guess>(block) || std::holds_alternative<model::Lanes>(block);
    };
    if (std::ranges::count_if(draft.page.blocks, is_question) >= limits::questions)
        draft.report(call.line, fmt::format("this page has more than {} questions", limits::questions),
                     "split it into several pages");
}

void read_right(const Call& call, Draft& draft) { read_choice(call, true, draft); }
void read_wrong(const Call& call, Draft& draft) { read_choice(call, false, draft); }

void read_quiz(const Call& call, Draft& draft) {
    count_question(call, draft);
    BlockOptions options(call, draft);
    model::Quiz quiz{draft.where(call.line), read_id(options, draft), options.text("question"), {}};
    const bool all = read_choices(options, quiz, draft);
    const std::size_t found = options.values().size();
    if (all && call.value.as<Table>()) check_choices(call, quiz, found, draft);
    options.finish();
    draft.page.blocks.push_back(std::move(quiz));
}

void read_ask(const Call& call, Draft& draft) {
    count_question(call, draft);
    BlockOptions options(call, draft);
    model::Ask ask{draft.where(call.line), read_id(options, draft), options.text("question"), {}};
    read_sharing(options, ask, draft);
    options.value("when", Need::optional);
    const bool bare = report_choices_without_braces(options);
    const std::size_t found = options.values().size();
    const bool fits = found >= fewest_choices && found <= most_ask_choices;
    const bool listed = found == 1 && options.values().front().as<Table>();  // all of them in one list, perhaps
    const std::size_t problems = draft.problems.size();
    for (std::size_t i = 0; (fits || listed) && i < found; ++i)
        ask.choices.push_back(read_ask_choice(options, i, draft));
    if (!fits && !bare && call.value.as<Table>() && draft.problems.size() == problems)
        report_count(call, most_ask_choices, found, draft);
    check_ask_choices(call, options, ask, draft);
    read_conditions(options, call, ask, draft);
    options.finish();
    draft.page.blocks.push_back(std::move(ask));
}

}  // namespace content
