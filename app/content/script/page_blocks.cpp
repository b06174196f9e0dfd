#include "content/script/page_blocks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/grade.h"
#include "model/figure.h"
#include "model/movement.h"

namespace content {
namespace {

// In the order of their enums in model/page.h.
constexpr auto ways_to_show = std::to_array<std::string_view>({"steps"});
constexpr auto kinds_of_day = std::to_array<std::string_view>({"day", "run", "massage"});
constexpr auto sizes = std::to_array<std::string_view>({"none", "small", "medium", "large"});

void begin_page(const Call& call, Draft& draft) {
    if (!draft.head.empty())
        draft.report(call.line,
                     fmt::format("this page has '{}' already, on line {}", draft.head, draft.page.where.line),
                     "take one of the two out, or put it in a file of its own with all that belongs to it");
    else if (!draft.page.blocks.empty())
        draft.report(call.line, fmt::format("'{}' should come before all other blocks", call.keyword),
                     "move it to the top of the file");
    draft.head = call.keyword;
    draft.page.where = draft.where(call.line);
}

constexpr auto when_shown = std::to_array<std::string_view>({"hidden", "from", "to"});

/// A page that the kiosk leads to by itself must always be there. `why` says so.
void refuse_showing(BlockOptions& options, std::string_view why) {
    for (const std::string_view option : when_shown) options.refuse(option, std::string(why), "take this option out");
}

model::Showing read_showing(BlockOptions& options, Draft& draft) {
    model::Showing showing = {options.flag("hidden"), options.date("from", Need::optional),
                              options.date("to", Need::optional)};
    if (showing.from && showing.to && *showing.to < *showing.from)
        options.report("to", "'to' is a day before 'from': nobody would ever see the page",
                       "write a later day, or take one of the two out; to hide the page for a while, write hidden = "
                       "true, or 'from' alone, with the day it comes back");
    const bool has_days = showing.from || showing.to;
    if (showing.hidden && has_days)
        draft.advise(options.line("hidden"),
                     fmt::format("{} no effect: 'hidden' keeps this page from visitors on every day",
                                 showing.from && showing.to ? "'from' and 'to' have"
                                 : showing.from             ? "'from' has"
                                                            : "'to' has"),
                     "take hidden = true out if visitors are to see the page on its days, else take the days out");
    return showing;
}

/// Why this page cannot be hidden; empty where it can.
std::string_view always_needed(std::string_view id) {
    if (id == model::help_page) return "the page 'get-help' cannot be hidden: its button is there on every screen";
    if (id == model::welcome_page) return "the page 'welcome' cannot be hidden: it greets every visitor";
    return {};
}

/// The areas that a page is about.
std::vector<std::string> read_lit(BlockOptions& options) {
    constexpr std::string_view sample = "\"calves\"";
    if (!options.value("on", Need::optional, sample)) return {};
    std::vector<std::string> areas = options.one_or_more("on");
    std::erase_if(areas, [&](const std::string& area) {
        if (std::ranges::count(model::area_ids, area) > 0) return false;
        const std::string guess = base::did_you_mean(area, model::area_ids);
        options.report("on", fmt::format("the figure has no area '{}'", base::shortened(area)),
                       guess.empty() ? fmt::format("it can be {}", fmt::join(model::area_ids, ", ")) : guess);
        return true;
    });
    return areas;
}

/// The part of the foot that the page is about: that is about the feet, too.
std::string read_foot_part(BlockOptions& options, std::vector<std::string>& areas) {
    if (!options.value("part", Need::optional, "\"heel\"")) return {};
    const std::size_t part = options.choice<std::size_t>("part", model::foot_parts);
    if (std::ranges::count(areas, model::parted_area) == 0) areas.emplace_back(model::parted_area);
    return std::string(model::foot_parts[part]);
}

/// The movement that the option names.
model::Movement movement_in(BlockOptions& options, std::string_view option, const Draft& draft) {
    std::vector<std::string_view> names;
    for (const model::MovementName& movement : model::movements()) names.push_back(movement.name);
    const model::MovementName& movement = model::movements()[options.choice<std::size_t>(option, names)];
    return {draft.where(options.line(option)), std::string(movement.name), std::string(movement.alt)};
}

template <class Block>
void read_text_as(const Call& call, Draft& draft) {
    draft.page.blocks.push_back(Block{draft.where(call.line), text_of(call, draft)});
}

}  // namespace

void read_area(const Call& call, Draft& draft) {
    begin_page(call, draft);
    BlockOptions options(call, draft);
    draft.page.name = options.text("name");
    draft.page.latin = options.text("latin", Need::optional);
    draft.page.also = options.list("also", Need::optional);
    draft.page.review_by = options.date("review_by", Need::optional);
    const std::size_t area = options.choice<std::size_t>("on", model::area_ids);
    draft.page.area = model::area_ids[area];
    refuse_showing(options, "the page of an area cannot be hidden: touching the area would do nothing");
    options.finish();
}

void read_page(const Call& call, Draft& draft) {
    begin_page(call, draft);
    BlockOptions options(call, draft);
    draft.page.name = options.text("name");
    draft.page.also = options.list("also", Need::optional);
    draft.page.lit = read_lit(options);
    draft.page.foot_part = read_foot_part(options, draft.page.lit);
    draft.page.review_by = options.date("review_by", Need::optional);
    if (options.value("as", Need::optional)) draft.page.steps = options.choice<std::size_t>("as", ways_to_show) == 0;
    if (const std::string_view why = always_needed(draft.page.id); !why.empty())
        refuse_showing(options, why);
    else
        draft.page.showing = read_showing(options, draft);
    options.finish();
}

void read_text(const Call& call, Draft& draft) { read_text_as<model::Text>(call, draft); }
void read_heading(const Call& call, Draft& draft) { read_text_as<model::Heading>(call, draft); }
void read_warning(const Call& call, Draft& draft) { read_text_as<model::Warning>(call, draft); }

void read_list(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    draft.page.blocks.push_back(model::List{draft.where(call.line), options.items()});
    options.finish();
}

void read_picture(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    std::string file = options.picture("file");
    std::string alt = options.text("alt");
    options.refuse("caption", "'picture' has no caption: 'alt' is for visitors who cannot see it",
                   "write what all visitors are to read in a text below the picture");
    options.finish();
    draft.page.blocks.push_back(model::Picture{draft.where(call.line), std::move(file), std::move(alt)});
}

void read_movement(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    draft.page.blocks.push_back(movement_in(options, "of", draft));
    options.finish();
}

void read_link(const Call& call, Draft& draft) {
    if (const auto* const to = call.value.as<std::string>())
        return draft.report(call.line,
                            braces_missing("link", fmt::format("link {{ to = \"{}\" }}", base::shortened(*to))));
    BlockOptions options(call, draft);
    std::string to = base::lower(options.text("to"));
    std::string feels_like = options.text("feels_like", Need::optional);
    options.finish();
    draft.page.blocks.push_back(model::Link{draft.where(call.line), std::move(to), std::move(feels_like)});
}

void read_studies(const Call& call, Draft& draft) {
    BlockOptions(call, draft).finish();
    draft.page.blocks.push_back(model::Studies{draft.where(call.line)});
}

void read_names(const Call& call, Draft& draft) {
    BlockOptions(call, draft).finish();
    draft.page.blocks.push_back(model::Names{draft.where(call.line)});
}

void read_contact(const Call& call, Draft& draft) {
    BlockOptions(call, draft).finish();
    draft.page.blocks.push_back(model::Contact{draft.where(call.line)});
}

void read_reviewer(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    draft.page.blocks.push_back(model::Reviewer{draft.where(call.line), options.text("otherwise")});
    options.finish();
}

/// { massage = "Monday", "Massage day", "light to medium" }
model::Week::Day read_day(BlockOptions& options, std::size_t i, Draft& draft) {
    constexpr std::size_t most_lines = 2;
    const Value& value = options.values()[i];
    const auto* const table = value.as<Table>();
    const auto kind = table && table->named.size() == 1 ? std::ranges::find(kinds_of_day, table->named.front().name)
                                                        : kinds_of_day.end();
    if (!table || kind == kinds_of_day.end() || table->items.size() > most_lines) {
        settle(value, draft);
        draft.report(options.value_line(i), "each day has { } of its own: what it is called, then two lines at most",
                     "write { day = \"Tuesday\", \"Rest\" }, or run = or massage = instead of day =");
        return {};
    }
    model::Week::Day day{static_cast<model::Week::Kind>(kind - kinds_of_day.begin()),
                         options.text_in(i, table->named.front())};
    const auto line = [&](std::size_t at) {
        if (at >= table->items.size()) return std::string();
        Value named = table->items[at];
        named.name = *kind;
        return options.text_in(i, named);
    };
    day.what = line(0);
    day.more = line(1);
    return day;
}

void read_danger(const Call& call, Draft& draft) {
    model::Sign sign = {{}, text_of(call, draft), {}, {}};
    draft.page.blocks.push_back(model::Warning{draft.where(call.line), {}, std::move(sign)});
}

void read_week(const Call& call, Draft& draft) {
    constexpr std::size_t fewest_days = 2;
    constexpr std::size_t most_days = 7;
    BlockOptions options(call, draft);
    model::Week week{draft.where(call.line), {}};
    const std::size_t found = options.values().size();
    if (call.value.as<Table>() && (found < fewest_days || found > most_days))
        draft.report(call.line, fmt::format("'week' has {} to {} days, not {}", fewest_days, most_days, found),
                     keyword(call.keyword).hint());
    for (std::size_t i = 0; i < std::min(found, most_days); ++i) week.days.push_back(read_day(options, i, draft));
    options.finish();
    draft.page.blocks.push_back(std::move(week));
}

void read_stride(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    model::Stride stride{draft.where(call.line), {}, {}};
    for (std::size_t i = 0; i < stride.words.size(); ++i) stride.words[i] = options.text(model::step_names[i]);
    stride.note = options.text("note");
    options.finish();
    draft.page.blocks.push_back(std::move(stride));
}

void read_signs(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    draft.page.blocks.push_back(model::List{draft.where(call.line), {}, options.items()});
    options.finish();
}

void read_benefit(const Call& call, Draft& draft) {
    const auto known = one_of(call.name, model::topic_names, "a benefit", call.line, draft);
    const auto topic = static_cast<model::Topic>(known.value_or(0));
    const auto* const earlier = known ? model::benefit(draft.page, topic) : nullptr;
    if (earlier)
        draft.report(call.line,
                     fmt::format("this page has benefit \"{}\" already, on line {}", call.name, earlier->where.line),
                     "keep one of the two");
    BlockOptions options(call, draft);
    model::Benefit benefit;
    benefit.where = draft.where(call.line);
    benefit.topic = topic;
    benefit.title = options.text("title");
    benefit.text = options.text("text");
    benefit.today = options.text("today");
    benefit.grade = read_grade(options, draft);
    benefit.size = options.choice<model::EffectSize>("size", sizes);
    benefit.lasts = options.text("lasts", Need::optional);
    const bool needs_source = model::is_supported(benefit.grade);
    benefit.sources = options.list("sources", needs_source ? Need::required : Need::optional);
    for (std::size_t i = 0; i < benefit.sources.size(); ++i)
        benefit.source_lines.push_back(options.item_line("sources", i));
    benefit.tested = options.text("tested", Need::optional);
    if (options.value("show", Need::optional)) benefit.show = movement_in(options, "show", draft);
    options.finish();
    if (known) draft.page.blocks.push_back(std::move(benefit));
}

void read_source(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    model::Source source;
    source.where = draft.where(options.line("key"));
    source.key = options.text("key");
    source.authors = options.text("authors");
    source.year = options.year("year");
    source.title = options.text("title", Need::optional);
    source.journal = options.text("journal");
    source.doi = options.text("doi", Need::optional);
    if (!source.doi.empty() && !source.doi.starts_with("10."))
        options.report("doi", "'doi' should begin with 10.", "write it without https://doi.org/ before it");
    options.finish();
    if (!draft.has_problem_in(call.line)) draft.sources.push_back(std::move(source));
}

void read_sign(const Call& call, Draft& draft) {
    BlockOptions options(call, draft);
    model::Sign sign;
    sign.where = draft.where(options.line("key"));
    sign.key = options.text("key");
    sign.words = options.text("words");
    sign.act = options.text("act");
    if (options.value("urgency", Need::optional))
        sign.urgency = options.choice<model::Urgency>("urgency", model::written_urgencies);
    options.finish();
    if (!draft.has_problem_in(call.line)) draft.signs.push_back(std::move(sign));
}

}  // namespace content
