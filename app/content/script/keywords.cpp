#include "content/script/keywords.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/answer_block.h"
#include "content/script/clinic_block.h"
#include "content/script/number_blocks.h"
#include "content/script/page_blocks.h"
#include "content/script/question_blocks.h"
#include "content/script/translations.h"
#include "model/file_names.h"

namespace content {
namespace {

constexpr auto all_keywords = [] {
    using enum Keyword::Takes;
    using enum Keyword::Place;
    return std::to_array<Keyword>({
        {"area", options, page, "area { name = \"Calves\", on = \"calves\" }", read_area},
        {"page", options, page, "page { name = \"How massage helps\" }", read_page},
        {"text", text, page_or_answer, "text \"...\"", read_text},
        {"heading", text, page_or_answer, "heading \"...\"", read_heading},
        {"list", options, page_or_answer, "list { \"...\", \"...\" }", read_list},
        {"picture", options, page_or_answer, "picture { file = \"calf.png\", alt = \"...\" }", read_picture},
        {"movement", options, page_or_answer, "movement { of = \"heel-raise\" }", read_movement},
        {"warning", text, page_or_answer, "warning \"...\"", read_warning},
        {"danger", text, page_or_answer, "danger \"...\"", read_danger},
        {"signs", options, page, "signs { \"...\", \"...\" }", read_signs},
        {"week", options, page_or_answer,
         "week { { run = \"Sunday\", \"Long run\" }, { massage = \"Monday\", \"Massage day\" } }", read_week},
        {"chart", options, page_or_answer,
         "chart { as = \"bars\", title = \"...\", unit = \"×\", alt = \"...\", sources = { \"...\" }, { \"Massage\", 1 "
         "} }",
         read_chart},
        {"stride", options, page,
         "stride { lands = \"...\", lowest = \"...\", push_off = \"...\", air = \"...\", swing = \"...\", note = "
         "\"...\" }",
         read_stride},
        {"link", options, page_or_answer, "link { to = \"calves\" }", read_link},
        {"benefit", name_and_options, page, "benefit \"flexibility\" { ... }", read_benefit},
        {"quiz", options, page, "quiz { id = \"reach\", question = \"...\", wrong { ... }, right { ... } }", read_quiz},
        {"guess", options, page,
         "guess { id = \"flow\", question = \"...\", lowest = 0, highest = 10, unit = \"×\", truth = 3, because = "
         "\"...\", "
         "sources = { \"...\" } }",
         read_guess},
        {"lanes", options, page,
         "lanes { id = \"next\", longest = \"...\", following = \"...\", unit = \"miles\", hurt = \"...\", sources = { "
         "\"...\" }, { over = 0, hurt = 10, \"...\" } }",
         read_lanes},
        {"right", options, quiz, "right { \"No\", because = \"...\" }", read_right},
        {"wrong", options, quiz, "wrong { \"Yes\", because = \"...\" }", read_wrong},
        {"ask", options, page, "ask { id = \"race\", question = \"...\", { yes = \"Yes\" }, { no = \"No\" } }",
         read_ask},
        {"answer", options, page, "answer { from = \"race\", yes = { text \"...\" }, no = { text \"...\" } }",
         read_answer},
        {"source", options, page, "source { key = \"DAVIS20\", ... }", read_source},
        {"studies", options, page, "studies {}", read_studies},
        {"sign", options, page, "sign { key = \"clot\", words = \"...?\", act = \"...\" }", read_sign},
        {"names", options, page, "names {}", read_names},
        {"contact", options, page, "contact {}", read_contact},
        {"reviewer", options, page, "reviewer { otherwise = \"...\" }", read_reviewer},
        {"clinic", options, clinic, "clinic { name = \"Riverside Physical Therapy\" }", read_clinic},
        {"language", options, translations, "language { name = \"Español\" }", read_language},
        {"translate", options, translations, "translate { \"Calves\", \"Pantorrillas\" }", read_translate},
        {"avoid", options, translations, "avoid { \"grown-ups\", \"adults\" }", read_avoid},
        {"claim", options, translations, "claim { \"cures\", \"can ease\" }", read_claim},
    });
}();

constexpr auto all_names = [] {
    std::array<std::string_view, all_keywords.size()> names;
    std::ranges::transform(all_keywords, names.begin(), &Keyword::name);
    return names;
}();

struct OtherName {
    std::string_view name;
    std::string_view keyword;
};

constexpr auto other_names = std::to_array<OtherName>({
    {"image", "picture"},    {"img", "picture"},      {"photo", "picture"},
    {"graph", "chart"},      {"bars", "chart"},       {"diagram", "chart"},
    {"estimate", "guess"},   {"pic", "picture"},      {"figure", "picture"},
    {"foto", "picture"},     {"gif", "picture"},      {"paragraph", "text"},
    {"p", "text"},           {"para", "text"},        {"body", "text"},
    {"words", "text"},       {"title", "heading"},    {"headline", "heading"},
    {"header", "heading"},   {"h1", "heading"},       {"h2", "heading"},
    {"subtitle", "heading"}, {"bullets", "list"},     {"bullet", "list"},
    {"items", "list"},       {"ul", "list"},          {"points", "list"},
    {"alert", "warning"},    {"caution", "warning"},  {"important", "warning"},
    {"redflag", "danger"},   {"emergency", "danger"}, {"correct", "right"},
    {"incorrect", "wrong"},  {"url", "link"},         {"href", "link"},
    {"button", "link"},      {"question", "ask"},     {"choice", "ask"},
    {"study", "source"},     {"reference", "source"}, {"translation", "translate"},
});

/// "'text' and 'link'": those that may stand in such a place, as the table has them.
std::string listed(Keyword::Place place) {
    std::vector<std::string_view> names;
    for (const Keyword& keyword : all_keywords)
        if (keyword.place == place) names.push_back(keyword.name);
    return base::listed(names, "and");
}

void report_place(const Keyword& keyword, int line, Draft& draft) {
    const bool is_renamed = base::lower(draft.file.name) == model::clinic_file;
    if (keyword.place == Keyword::Place::clinic)
        draft.report(line, fmt::format("'clinic' belongs in {}", model::clinic_file),
                     is_renamed ? fmt::format("give this file the name {}, in small letters", model::clinic_file)
                                : fmt::format("move it to {}, at the top of the content folder", model::clinic_file));
    else if (keyword.place == Keyword::Place::translations)
        draft.report(line, fmt::format("'{}' belongs in a file of the folder words", keyword.name),
                     "move it to a file such as words/es.lua");
    else if (draft.kind == FileKind::clinic)
        draft.report(line, fmt::format("'{}' cannot stand in clinic.lua", keyword.name),
                     "clinic.lua has one clinic { } and nothing else: move this to a file of its own");
    else if (keyword.name == "page" || keyword.name == "area") {
        draft.head_unread = true;  // it says what the file is about, and what follows belongs to it
        draft.report(line, fmt::format("'{}' cannot stand among translations", keyword.name),
                     "move this page to a file of its own, outside the folder words");
    } else if (!draft.head_unread)
        draft.report(line, fmt::format("'{}' cannot stand among translations", keyword.name),
                     fmt::format("files in the folder words have {} only", listed(Keyword::Place::translations)));
}

FileKind file_for(Keyword::Place place) {
    switch (place) {
        case Keyword::Place::clinic:
            return FileKind::clinic;
        case Keyword::Place::translations:
            return FileKind::translations;
        case Keyword::Place::page:
        case Keyword::Place::page_or_answer:
        case Keyword::Place::quiz:
            break;
    }
    return FileKind::page;
}

/// The only block whose name goes on from there: "warn", "pic".
std::string_view begun_by(std::string_view begin) {
    constexpr std::size_t fewest_letters = 3;
    if (begin.size() < fewest_letters) return {};
    const auto goes_on = [&](std::string_view name) { return name.starts_with(begin); };
    const auto found = std::ranges::find_if(all_names, goes_on);
    return std::ranges::count_if(all_names, goes_on) == 1 ? *found : std::string_view();
}

}  // namespace

std::string_view block_for(std::string_view name) {
    const std::string lower = base::lower(name);
    const auto found = std::ranges::find(other_names, lower, &OtherName::name);
    return found == other_names.end() ? begun_by(lower) : found->keyword;
}

std::string Keyword::hint(const Value& given) const {
    const Value* value = &given;
    if (const auto* const table = value->as<Table>(); table && table->items.size() == 1 && table->named.empty())
        value = &table->items.front();
    const auto* const words = value->as<std::string>();
    if (takes != Takes::text || !words || !base::has_words(*words) || words->find('"') != words->npos) return hint();
    if (base::shortened(*words) != *words)
        return fmt::format("write {} and then the words in quotes, as they are", name);
    return fmt::format("write {} \"{}\"", name, *words);
}

std::string Keyword::hint() const { return fmt::format("write {}", example); }

std::span<const Keyword> keywords() { return all_keywords; }
std::span<const std::string_view> keyword_names() { return all_names; }
const Keyword& keyword(std::string_view name) { return *std::ranges::find(all_keywords, name, &Keyword::name); }

std::vector<std::string_view> keywords_for(const Draft& draft) {
    std::vector<std::string_view> names;
    for (const Keyword& keyword : all_keywords)
        if (draft.answering() ? keyword.place == Keyword::Place::page_or_answer : file_for(keyword.place) == draft.kind)
            names.push_back(keyword.name);
    return names;
}

bool may_be_said(const Keyword& keyword, int line, Draft& draft) {
    if (keyword.place == Keyword::Place::page_or_answer) return true;
    draft.report(line, fmt::format("'{}' cannot stand in an answer", keyword.name),
                 fmt::format("an answer may have {}", listed(Keyword::Place::page_or_answer)));
    return false;
}

bool may_stand(const Keyword& keyword, int line, Draft& draft) {
    if (draft.answering() && !may_be_said(keyword, line, draft)) return false;
    if (file_for(keyword.place) == draft.kind) return true;
    report_place(keyword, line, draft);
    return false;
}

}  // namespace content
