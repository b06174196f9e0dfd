#include "content/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/options.h"
#include "content/pictures.h"
#include "content/suggest.h"
#include "model/figure.h"

namespace content {
namespace {

// In the order of their enums in model/page.h.
constexpr std::array<std::string_view, 4> grades = {"good", "some", "limited", "not supported"};
constexpr std::array<std::string_view, 4> sizes = {"none", "small", "medium", "large"};

void begin_page(const Call& call, Draft& draft) {
    if (!draft.head.empty())
        draft.report(call.line,
                     fmt::format("this page has '{}' already, on line {}", draft.head, draft.page.where.line),
                     "a page begins with one area { } or one page { }");
    else if (!draft.page.blocks.empty())
        draft.report(call.line, fmt::format("'{}' should come before all other blocks", call.word),
                     "move it to the top of the file");
    draft.head = call.word;
    draft.page.where = draft.where(call.line);
}

void read_area(const Call& call, Draft& draft) {
    begin_page(call, draft);
    Options options(call, draft);
    draft.page.name = options.words("name");
    draft.page.latin = options.words("latin", Need::optional);
    const std::size_t area = options.choice<std::size_t>("on", model::area_ids);
    draft.page.area = model::area_ids[area];
    options.finish();
}

void read_page(const Call& call, Draft& draft) {
    begin_page(call, draft);
    Options options(call, draft);
    draft.page.name = options.words("name");
    options.finish();
}

template <class Block>
void read_words(const Call& call, Draft& draft) {
    draft.page.blocks.push_back(Block{draft.where(call.line), words_of(call, draft)});
}

void read_list(const Call& call, Draft& draft) {
    Options options(call, draft);
    draft.page.blocks.push_back(model::List{draft.where(call.line), options.items()});
    options.finish();
}

void read_picture(const Call& call, Draft& draft) {
    Options options(call, draft);
    const std::size_t problems_before = draft.problems.size();
    model::Picture picture{draft.where(call.line), options.words("file"), {}};
    if (!picture.file.empty() && draft.problems.size() == problems_before) {
        PictureSearch search = find_picture(draft.file, picture.file);
        if (search.found.empty()) options.report("file", search.message, search.hint);
        picture.file = std::move(search.found);
    }
    picture.alt = options.words("alt");
    options.finish();
    draft.page.blocks.push_back(std::move(picture));
}

void read_link(const Call& call, Draft& draft) {
    if (const auto* const to = std::get_if<std::string>(&call.value.is)) {
        draft.report(call.line, "'link' needs { } around what belongs to it",
                     fmt::format("write link {{ to = \"{}\" }}", shortened(*to)));
        return;
    }
    Options options(call, draft);
    draft.page.blocks.push_back(model::Link{draft.where(call.line), options.words("to")});
    options.finish();
}

void read_benefit(const Call& call, Draft& draft) {
    const std::size_t problems_before = draft.problems.size();
    const auto topic = static_cast<model::Topic>(one_of(call.name, model::topic_names, "a benefit", call.line, draft));
    const bool known = draft.problems.size() == problems_before;
    const auto* const earlier = known ? model::benefit(draft.page, topic) : nullptr;
    if (earlier)
        draft.report(call.line,
                     fmt::format("this page has benefit \"{}\" already, on line {}", call.name, earlier->where.line),
                     "keep one of the two");
    Options options(call, draft);
    model::Benefit benefit;
    benefit.where = draft.where(call.line);
    benefit.topic = topic;
    benefit.title = options.words("title");
    benefit.text = options.words("text");
    benefit.today = options.words("today");
    benefit.grade = options.choice<model::Grade>("grade", grades);
    benefit.size = options.choice<model::EffectSize>("size", sizes);
    benefit.lasts = options.words("lasts", Need::optional);
    const bool needs_source = benefit.grade != model::Grade::not_supported;
    benefit.sources = options.list("sources", needs_source ? Need::required : Need::optional);
    options.finish();
    if (known) draft.page.blocks.push_back(std::move(benefit));
}

void read_source(const Call& call, Draft& draft) {
    Options options(call, draft);
    model::Source source;
    source.where = draft.where(options.line("key"));
    source.key = options.words("key");
    source.authors = options.words("authors");
    source.year = options.year("year");
    source.title = options.words("title", Need::optional);
    source.journal = options.words("journal");
    source.doi = options.words("doi", Need::optional);
    if (!source.doi.empty() && !source.doi.starts_with("10."))
        options.report("doi", "'doi' should begin with 10.", "write it without https://doi.org/ before it");
    options.finish();
    if (!draft.has_problem_in(call.line)) draft.sources.push_back(std::move(source));
}

using enum Word::Takes;

constexpr std::array<Word, 10> table = {{
    {"area", options, "area { name = \"Calves\", on = \"calves\" }", read_area},
    {"page", options, "page { name = \"How massage helps\" }", read_page},
    {"text", words, "text \"...\"", read_words<model::Text>},
    {"heading", words, "heading \"...\"", read_words<model::Heading>},
    {"list", options, "list { \"...\", \"...\" }", read_list},
    {"picture", options, "picture { file = \"calf.png\", alt = \"...\" }", read_picture},
    {"warning", words, "warning \"...\"", read_words<model::Warning>},
    {"link", options, "link { to = \"calves\" }", read_link},
    {"benefit", name_and_options, "benefit \"flexibility\" { ... }", read_benefit},
    {"source", options, "source { key = \"DAVIS20\", ... }", read_source},
}};

constexpr auto table_names = [] {
    std::array<std::string_view, table.size()> names;
    for (std::size_t i = 0; i < table.size(); ++i) names[i] = table[i].name;
    return names;
}();

}  // namespace

std::span<const Word> block_words() { return table; }
std::span<const std::string_view> block_word_names() { return table_names; }

}  // namespace content
