#include "content/script/number_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "content/script/block_options.h"
#include "content/script/question_blocks.h"

namespace content {
namespace {

// In the order of model::Chart::Kind.
constexpr auto chart_kinds = std::to_array<std::string_view>({"bars", "people", "days", "scale"});
constexpr std::array<std::size_t, chart_kinds.size()> most_rows = {6, 4, 2, 1};

/// How a row of each is written.
constexpr std::array<std::string_view, chart_kinds.size()> row_samples = {"{ \"Massage\", 1 }", "{ \"Got hurt\", 3 }",
                                                                          "{ \"No massage\", 0, 4, 9, 8, 5, 3, 1, 0 }",
                                                                          "{ \"Ask for 6 or less.\", 6 }"};
/// How much of each a value may be.
constexpr std::array<double, chart_kinds.size()> highest_value = {1'000'000, 10, 10, 10};

constexpr std::size_t fewest_bands = 1;
constexpr std::size_t most_bands = 6;
constexpr Range any_number = {-1'000'000, 1'000'000, "", "3"};
constexpr Range jump_percent = {0, 1000, "percent", "10", Range::Whole::yes};
constexpr Range hurt_runners = {0, 40, "runners", "16", Range::Whole::yes};
constexpr Range a_day = {0, model::chart_days - 1, "days", "2", Range::Whole::yes};

double needed_number(BlockOptions& options, std::string_view option, const Range& range) {
    options.value(option, Need::required, range.sample);
    return options.number(option, range).value_or(range.lowest);
}

/// What a row of that kind may not be; empty where it is right.
std::string_view wrong_with(const std::vector<double>& values, model::Chart::Kind kind) {
    const auto place = static_cast<std::size_t>(kind);
    const bool whole = std::ranges::all_of(values, [](double value) { return std::floor(value) == value; });
    if (kind == model::Chart::Kind::days && values.size() != model::chart_days)
        return "a row of days has a name, then a number for each day from 0 to 7";
    if (kind != model::Chart::Kind::days && values.size() != 1) return "each row has a name, then a number";
    if (std::ranges::any_of(values, [&](double value) { return value < 0 || value > highest_value[place]; }))
        return place == 0 ? "a bar cannot be below 0" : "the numbers of this row should be from 0 to 10";
    if (kind == model::Chart::Kind::people && !whole) return "of ten people a whole number is shown";
    if (kind == model::Chart::Kind::scale && !whole) return "a step of a scale is a whole number";
    return {};
}

model::Chart::Row read_row(BlockOptions& options, std::size_t i, model::Chart::Kind kind, Draft& draft) {
    const Value& value = options.values()[i];
    const auto* const table = value.as<Table>();
    const std::string hint = fmt::format("write {}", row_samples[static_cast<std::size_t>(kind)]);
    if (!table || table->items.empty() || !table->named.empty()) {
        settle(value, draft);
        draft.report(options.value_line(i), "each row has { } of its own: its name, then its number", hint);
        return {};
    }
    if (!table->items.front().as<std::string>()) {
        for (const Value& item : table->items) settle(item, draft);
        draft.report(options.value_line(i), "each row has a name in quotes, then numbers without", hint);
        return {};
    }
    Value name = table->items.front();
    name.name = "name";
    model::Chart::Row row{options.text_in(i, name), {}};
    for (std::size_t at = 1; at < table->items.size(); ++at) {
        settle(table->items[at], draft);
        if (const auto* const number = table->items[at].as<double>()) row.values.push_back(*number);
    }
    const bool all = row.values.size() + 1 == table->items.size();
    if (const std::string_view wrong =
            all ? wrong_with(row.values, kind) : "each row has a name in quotes, then numbers without";
        !wrong.empty())
        draft.report(options.value_line(i), std::string(wrong), hint);
    return row;
}

void read_rows(const Call& call, BlockOptions& options, model::Chart& chart, Draft& draft) {
    const std::size_t most = most_rows[static_cast<std::size_t>(chart.kind)];
    const std::size_t found = options.values().size();
    if (call.value.as<Table>() && (found == 0 || found > most))
        draft.report(call.line,
                     fmt::format("a chart of {} has {}, not {}", chart_kinds[static_cast<std::size_t>(chart.kind)],
                                 most == 1 ? "one row" : fmt::format("1 to {} rows", most), found),
                     fmt::format("write a row as {}", row_samples[static_cast<std::size_t>(chart.kind)]));
    for (std::size_t i = 0; i < std::min(found, most); ++i)
        chart.rows.push_back(read_row(options, i, chart.kind, draft));
}

/// What stands right below a benefit belongs to it.
void place_chart(model::Chart chart, Draft& draft) {
    auto* const above = draft.page.blocks.empty() || draft.answering()
                            ? nullptr
                            : std::get_if<model::Benefit>(&draft.page.blocks.back());
    if (!above || above->chart) return draft.page.blocks.push_back(std::move(chart));
    for (const std::string& key : chart.sources)
        if (std::ranges::count(above->sources, key) == 0) {
            above->sources.push_back(key);
            above->source_lines.push_back(chart.where.line);
        }
    above->chart = std::move(chart);
}

/// { over = 10, hurt = 16, "..." }
model::Lanes::Band read_band(BlockOptions& options, std::size_t i, Draft& draft) {
    const Value& value = options.values()[i];
    const auto* const table = value.as<Table>();
    const auto number = [&](std::string_view name, const Range& range) -> std::optional<int> {
        const auto found = std::ranges::find(table->named, name, &Value::name);
        const auto* const is = found == table->named.end() ? nullptr : found->as<double>();
        if (!is || *is < range.lowest || *is > range.highest || std::floor(*is) != *is) return std::nullopt;
        return static_cast<int>(*is);
    };
    const bool formed = table && table->items.size() == 1 && table->named.size() == 2;
    const auto over = formed ? number("over", jump_percent) : std::nullopt;
    const auto hurt = formed ? number("hurt", hurt_runners) : std::nullopt;
    if (!over || !hurt) {
        settle(value, draft);
        draft.report(options.value_line(i),
                     "each jump has { } of its own: over how many percent, how many got hurt, words",
                     "write { over = 10, hurt = 16, \"...\" }");
        return {};
    }
    Value words = table->items.front();
    words.name = "words";
    return {*over, *hurt, options.text_in(i, words)};
}

void check_bands(const Call& call, const model::Lanes& lanes, Draft& draft) {
    const bool rise = std::ranges::is_sorted(lanes.bands, std::ranges::less_equal{}, &model::Lanes::Band::over);
    if (!rise || lanes.bands.front().over != 0)
        draft.report(call.line, "the jumps should begin with over = 0, and each be larger than the one above it",
                     "put them in order");
}

}  // namespace

void read_chart(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    model::Chart chart;
    chart.where = draft.where(call.line);
    chart.kind = options.choice<model::Chart::Kind>("as", chart_kinds);
    chart.title = options.text("title");
    chart.unit = options.text("unit");
    chart.alt = options.text("alt");
    // How firm to ask for is common practice: there may be no study to cite.
    chart.sources = options.list("sources", chart.kind == model::Chart::Kind::scale ? Need::optional : Need::required);
    if (const auto today = options.number("today", a_day)) chart.today = static_cast<int>(*today);
    if (chart.today && chart.kind != model::Chart::Kind::days)
        options.report("today", "only a chart of days has a day that is today", "take this option out");
    read_rows(call, options, chart, draft);
    options.finish();
    place_chart(std::move(chart), draft);
}

void read_guess(const Call& call, Draft& draft) {
    count_question(call, draft);
    BlockOptions options(call, draft);
    model::Guess guess;
    guess.where = draft.where(call.line);
    guess.id = read_id(options, draft);
    guess.question = options.text("question");
    guess.lowest = needed_number(options, "lowest", any_number);
    guess.highest = needed_number(options, "highest", any_number);
    guess.step = options.number("step", any_number).value_or(1);
    guess.unit = options.text("unit");
    guess.truth = needed_number(options, "truth", any_number);
    guess.because = options.text("because");
    guess.sources = options.list("sources");
    options.finish();
    if (draft.has_problem_in(call.line)) return;
    constexpr double most_steps = 50;
    if (guess.lowest < 0 || guess.highest <= guess.lowest)
        options.report("highest", "'highest' should be more than 'lowest', and neither below 0", "write highest = 10");
    else if (guess.step <= 0 || (guess.highest - guess.lowest) / guess.step > most_steps)
        options.report("step", fmt::format("there should be 1 to {} steps from 'lowest' to 'highest'", most_steps),
                       "write a larger step, such as step = 5");
    else if (guess.truth < guess.lowest || guess.truth > guess.highest)
        options.report("truth", "nobody could guess 'truth': it is not from 'lowest' to 'highest'",
                       "write a lower 'lowest' or a higher 'highest'");
    draft.page.blocks.push_back(std::move(guess));
}

void read_lanes(const Call& call, Draft& draft) {
    count_question(call, draft);
    BlockOptions options(call, draft);
    model::Lanes lanes;
    lanes.where = draft.where(call.line);
    lanes.id = read_id(options, draft);
    lanes.longest = options.text("longest");
    lanes.next = options.text("following");
    lanes.unit = options.text("unit");
    lanes.hurt = options.text("hurt");
    lanes.sources = options.list("sources");
    const std::size_t found = options.values().size();
    if (call.value.as<Table>() && (found < fewest_bands || found > most_bands))
        draft.report(call.line, fmt::format("'lanes' has {} to {} jumps, not {}", fewest_bands, most_bands, found),
                     keyword(call.keyword).hint());
    for (std::size_t i = 0; i < std::min(found, most_bands); ++i) lanes.bands.push_back(read_band(options, i, draft));
    options.finish();
    if (draft.has_problem_in(call.line) || lanes.bands.empty()) return;
    check_bands(call, lanes, draft);
    draft.page.blocks.push_back(std::move(lanes));
}

}  // namespace content
