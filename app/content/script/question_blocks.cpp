#include "content/script/question_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/limits.h"

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
    return std::nullopt;
}

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
        return std::holds_alternative<model::Quiz>(block) || std::holds_alternative<model::Ask>(block);
    };
    if (std::ranges::count_if(draft.page.blocks, is_question) >= limits::questions)
        draft.report(call.line, fmt::format("this page has more than {} questions", limits::questions),
                     "split it into several pages");
}

void report_count(const Call& call, std::size_t most, std::size_t found, Draft& draft) {
    const bool few = found < fewest_choices;
    draft.report(call.line,
                 fmt::format("'{}' has {} to {} choices, and here are {}", call.keyword, fewest_choices, most, found),
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
        draft.report(call.line, fmt::format("'{}' takes one choice, and here are {}", call.keyword, found),
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

std::size_t combinations_of(const model::Page& page, const std::vector<std::string>& from) {
    std::size_t count = 1;
    for (const std::string& id : from)
        if (const auto* const ask = question<model::Ask>(page, id); ask && count <= limits::combinations)
            count *= std::max<std::size_t>(ask->choices.size(), 1);
    return count;
}

void report_unknown_ask(const std::string& id, int line, Draft& draft) {
    const std::string shown = base::shortened(id);
    std::string message = fmt::format("there is no ask \"{}\" above this answer", shown);
    if (draft.has(line, message)) return;
    std::vector<std::string_view> ids;
    for (const model::Block& block : draft.page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block)) ids.push_back(ask->id);
    const std::string guess = base::did_you_mean(id, ids);
    draft.report(line, std::move(message),
                 guess.empty() ? fmt::format("write ask {{ id = \"{}\", ... }} before it", shown) : guess);
}

void check_from(const Call& call, const std::vector<std::string>& from, Draft& draft) {
    std::set<std::string_view> known;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const int line = draft.lines.item(call.line, call.keyword, "from", i);
        if (from[i].empty()) continue;
        if (!known.insert(from[i]).second)
            draft.report(line, fmt::format("'from' names \"{}\" twice", base::shortened(from[i])),
                         "name each question once");
        else if (!question<model::Ask>(draft.page, from[i]))
            report_unknown_ask(from[i], line, draft);
    }
    const std::size_t count = combinations_of(draft.page, from);
    if (count > limits::combinations)
        draft.report(call.line,
                     fmt::format("this answer depends on too many questions: more than {} combinations of choices",
                                 limits::combinations),
                     "split it into several answers, each with fewer questions in 'from'");
}

void read_function(BlockOptions& options, const Call& call, Draft& draft) {
    const std::vector<Value>& values = options.values();
    bool any = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        settle(values[i], draft);
        if (values[i].as<Function>() && !std::exchange(any, true)) continue;
        draft.report(options.value_line(i), "an answer has 'from' and one function, and here is something else",
                     keyword(call.keyword).hint());
        any = true;
    }
    if (!any && call.value.as<Table>())
        draft.report(call.line, "this answer has no function", keyword(call.keyword).hint());
}

}  // namespace

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
    const std::size_t found = options.values().size();
    const bool fits = found >= fewest_choices && found <= most_ask_choices;
    for (std::size_t i = 0; fits && i < found; ++i) {
        const std::string text = options.text_at(i, fmt::format("choice {}", i + 1));
        ask.choices.push_back({text, text});
    }
    if (!fits && call.value.as<Table>()) report_count(call, most_ask_choices, found, draft);
    check_unique(
        call, ask.choices, [&](std::size_t i) { return options.value_line(i); }, draft);
    options.finish();
    draft.page.blocks.push_back(std::move(ask));
}

void read_answer(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    model::Answer answer{draft.where(call.line), options.list("from"), draft.answers++};
    check_from(call, answer.from, draft);
    read_function(options, call, draft);
    options.finish();
    draft.page.blocks.push_back(std::move(answer));
}

std::optional<int> answer_function(const Value& value) {
    const auto* const table = value.as<Table>();
    if (!table) return std::nullopt;
    for (const Value& item : table->items)
        if (const auto* const function = item.as<Function>()) return function->reference;
    return std::nullopt;
}

}  // namespace content
