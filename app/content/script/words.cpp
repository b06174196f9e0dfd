#include "content/script/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "content/script/clinic.h"
#include "content/script/options.h"
#include "content/script/pictures.h"
#include "content/script/questions.h"
#include "content/script/translations.h"
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
    draft.page.review_by = options.date("review_by", Need::optional);
    const std::size_t area = options.choice<std::size_t>("on", model::area_ids);
    draft.page.area = model::area_ids[area];
    options.finish();
}

void read_page(const Call& call, Draft& draft) {
    begin_page(call, draft);
    Options options(call, draft);
    draft.page.name = options.words("name");
    draft.page.review_by = options.date("review_by", Need::optional);
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
        PictureSearch search = find_picture(draft, picture.file, "file");
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
                     fmt::format("write link {{ to = \"{}\" }}", base::shortened(*to)));
        return;
    }
    Options options(call, draft);
    draft.page.blocks.push_back(model::Link{draft.where(call.line), options.words("to")});
    options.finish();
}

void read_studies(const Call& call, Draft& draft) {
    Options(call, draft).finish();
    draft.page.blocks.push_back(model::Studies{draft.where(call.line)});
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
using enum Word::Place;

constexpr std::array<Word, 19> table = {{
    {"area", options, page, "area { name = \"Calves\", on = \"calves\" }", read_area},
    {"page", options, page, "page { name = \"How massage helps\" }", read_page},
    {"text", words, page_or_answer, "text \"...\"", read_words<model::Text>},
    {"heading", words, page_or_answer, "heading \"...\"", read_words<model::Heading>},
    {"list", options, page_or_answer, "list { \"...\", \"...\" }", read_list},
    {"picture", options, page_or_answer, "picture { file = \"calf.png\", alt = \"...\" }", read_picture},
    {"warning", words, page_or_answer, "warning \"...\"", read_words<model::Warning>},
    {"link", options, page_or_answer, "link { to = \"calves\" }", read_link},
    {"benefit", name_and_options, page, "benefit \"flexibility\" { ... }", read_benefit},
    {"quiz", options, page, "quiz { id = \"reach\", question = \"...\", wrong { ... }, right { ... } }", read_quiz},
    {"right", options, quiz, "right { \"No\", because = \"...\" }", read_right},
    {"wrong", options, quiz, "wrong { \"Yes\", because = \"...\" }", read_wrong},
    {"ask", options, page, "ask { id = \"race\", question = \"...\", \"Yes\", \"No\" }", read_ask},
    {"answer", options, page, "answer { from = { \"race\" }, function(a) ... end }", read_answer},
    {"source", options, page, "source { key = \"DAVIS20\", ... }", read_source},
    {"studies", options, page, "studies {}", read_studies},
    {"clinic", options, clinic, "clinic { name = \"Riverside Physical Therapy\" }", read_clinic},
    {"language", options, translations, "language { name = \"Español\" }", read_language},
    {"translate", options, translations, "translate { \"Calves\", \"Pantorrillas\" }", read_translate},
}};

constexpr auto table_names = [] {
    std::array<std::string_view, table.size()> names;
    for (std::size_t i = 0; i < table.size(); ++i) names[i] = table[i].name;
    return names;
}();

}  // namespace

std::span<const Word> block_words() { return table; }
std::span<const std::string_view> block_word_names() { return table_names; }
const Word& word_called(std::string_view name) { return *std::ranges::find(table, name, &Word::name); }

}  // namespace content
