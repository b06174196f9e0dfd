#include "content/assemble.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/parallel.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/carry_over.h"
#include "content/script/file_name.h"
#include "content/script/signs.h"
#include "model/file_names.h"
#include "model/section.h"
#include "model/signs.h"

namespace content {
namespace {

using model::Language;

std::string place(const model::Where& where) { return fmt::format("{}, line {}", where.file, where.line); }

/// A page that could not be read keeps its id, so that no other takes its place.
bool claims_id(const Part& part) {
    const Reading& reading = part.reading;
    if (reading.page) return true;
    return !reading.problems.empty() && reading.sources.empty() && reading.signs.empty() && !reading.language &&
           !reading.clinic && kind_of(part.file) == FileKind::page;
}

/// How good a claim of a file is, where two say what only one may.
enum class Claim { none, by_name, in_use };

/// Which file has what only one may have: of two claims the better one, else the first.
class Owners {
  public:
    void claim(const std::string& key, const std::string& file, Claim claim) {
        const auto [owner, first] = owners_.emplace(key, std::pair(file, claim));
        if (!first && claim > owner->second.second) owner->second = {file, claim};
    }
    const std::string& owner(const std::string& key) const { return owners_.at(key).first; }

  private:
    std::map<std::string, std::pair<std::string, Claim>> owners_;
};

/// Whatever its capitals: on a shared folder Calves.lua is calves.lua.
std::string id_in_small_letters(const Part& part) { return base::lower(page_id(part.file)); }

Owners owners_of_ids(const std::vector<Part>& parts, const model::Library& before,
                     const std::set<std::string>& in_use) {
    std::map<std::string, const model::Page*> earlier;
    for (const model::Page& page : before.pages) earlier.emplace(base::lower(page.id), &page);
    Owners owners;
    for (const Part& part : parts) {
        if (!claims_id(part)) continue;
        const std::string id = id_in_small_letters(part);
        const auto known = earlier.find(id);
        const bool right = known == earlier.end() ? in_use.contains(part.file) : known->second->where.file == part.file;
        owners.claim(id, part.file, right ? Claim::in_use : Claim::none);
    }
    return owners;
}

Owners owners_of_areas(const std::vector<Part>& parts, const Owners& ids, const model::Library& before,
                       const std::set<std::string>& in_use) {
    Owners owners;
    for (const Part& part : parts) {
        const auto& page = part.reading.page;
        if (!page || page->area.empty() || ids.owner(id_in_small_letters(part)) != part.file) continue;
        const model::Page* const known = before.page_for_area(page->area);
        const bool right = known ? known->where.file == part.file : in_use.contains(part.file);
        const Claim otherwise = page->id == page->area ? Claim::by_name : Claim::none;
        owners.claim(page->area, part.file, right ? Claim::in_use : otherwise);
    }
    return owners;
}

void leave_out(const Part& part, const std::string& message, const char* hint, Loaded& loaded) {
    loaded.problems.push_back({{part.file, 0}, message, hint});
    loaded.doubles.push_back(part.file);
}

void add_pages(std::vector<Part>& parts, const model::Library& before, const std::set<std::string>& in_use,
               Loaded& loaded) {
    const Owners ids = owners_of_ids(parts, before, in_use);
    const Owners areas = owners_of_areas(parts, ids, before, in_use);
    for (Part& part : parts) {
        if (!claims_id(part)) continue;
        auto& page = part.reading.page;
        const std::string& owner = ids.owner(id_in_small_letters(part));
        if (owner != part.file)
            leave_out(part, fmt::format("there is a page called '{}' already ({})", page_id(owner), owner),
                      "visitors read that one: take this one out of the folder, or give it a name of its own if it is "
                      "another page",
                      loaded);
        else if (page && !page->area.empty() && areas.owner(page->area) != part.file)
            leave_out(part, fmt::format("'{}' already has the page {}", page->area, areas.owner(page->area)),
                      "keep one of the two", loaded);
        else if (page)
            loaded.library.pages.push_back(std::move(*page));
    }
}

/// Adds what files say once for all pages, each under a key. `earlier` finds one in `before`, `kind` is what it is
/// called.
template <class Kind, class Earlier>
void add_keyed(std::vector<Part>& parts, std::vector<Kind> Reading::*read, std::vector<Kind>& all, Earlier earlier,
               std::string_view kind, std::vector<model::Problem>& problems) {
    std::map<std::string, model::Where> owners;
    for (const Part& part : parts)
        for (const Kind& one : part.reading.*read) {
            const Kind* const before = earlier(one.key);
            const auto [owner, first] = owners.emplace(one.key, one.where);
            const bool was_right = before && before->where.file == one.where.file;
            if (!first && was_right && owner->second.file != one.where.file) owner->second = one.where;
        }
    for (Part& part : parts)
        for (Kind& one : part.reading.*read) {
            const auto& [key, owner] = *owners.find(one.key);
            if (owner != one.where)
                problems.push_back({one.where, fmt::format("there is a {} '{}' already ({})", kind, key, place(owner)),
                                    "give this one another key, or take it out"});
            else
                all.push_back(std::move(one));
        }
}

void add_sources(std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    const auto earlier = [&](std::string_view key) { return before.source(key); };
    add_keyed(parts, &Reading::sources, loaded.library.sources, earlier, "source", loaded.problems);
}

void add_signs(std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    const auto earlier = [&](std::string_view key) { return before.sign(key); };
    add_keyed(parts, &Reading::signs, loaded.library.signs, earlier, "sign", loaded.problems);
}

/// The first mistake in a file of signs: the sign that a page shows may be what could not be read.
std::optional<model::Where> mistake_among_signs(const std::vector<Part>& parts) {
    for (const Part& part : parts) {
        const auto mistake = std::ranges::find_if(part.reading.problems, &model::is_error);
        if (!part.reading.signs.empty() && mistake != part.reading.problems.end()) return mistake->where;
    }
    return std::nullopt;
}

/// A page as it is, and the keys in it that no sign has.
struct LacksSign {
    std::vector<std::string> keys;
    model::Problem problem;
};

/// So many pages do not make the same slip: the sign is gone.
constexpr std::size_t fewest_pages = 2;
constexpr std::size_t most_signs_named = 3;

/// A sign with this key but for one letter; null where there is none.
const model::Sign* almost_called(std::string_view key, const std::vector<model::Sign>& signs) {
    const auto found =
        std::ranges::find_if(signs, [&](const model::Sign& sign) { return base::distance(sign.key, key) == 1; });
    return found == signs.end() ? nullptr : &*found;
}

/// Signs that several pages show and no file has, told once and taken out of `lacking`.
std::optional<model::Problem> signs_gone(std::vector<LacksSign>& lacking, const std::optional<model::Where>& mistake,
                                         const std::vector<model::Sign>& signs) {
    std::map<std::string, std::size_t> shown_on;
    for (const LacksSign& page : lacking)
        for (const std::string& key : page.keys) ++shown_on[key];
    const auto is_gone = [&](const std::string& key) { return shown_on[key] >= fewest_pages; };
    const auto rest = std::stable_partition(lacking.begin(), lacking.end(), [&](const LacksSign& page) {
        return !std::ranges::all_of(page.keys, is_gone);
    });
    if (rest == lacking.end()) return std::nullopt;
    std::set<std::string> keys;
    for (auto page = rest; page != lacking.end(); ++page) keys.insert(page->keys.begin(), page->keys.end());
    std::vector<std::string> named;
    for (const std::string& key : keys)
        if (named.size() < most_signs_named) named.push_back(fmt::format("'{}'", base::shortened(key)));
    const std::string more = keys.size() > named.size() ? fmt::format(" and {} more", keys.size() - named.size()) : "";
    const auto pages = static_cast<std::size_t>(lacking.end() - rest);
    lacking.erase(rest, lacking.end());
    const bool one = keys.size() == 1;
    const model::Sign* const slipped = one ? almost_called(*keys.begin(), signs) : nullptr;
    return model::Problem{
        mistake   ? model::Where{mistake->file, 0}
        : slipped ? slipped->where
                  : model::Where{std::string(model::signs_file), 0},
        fmt::format("{} {}{}, and {} {}: until {} back, visitors have these pages as they were last",
                    one ? "no sign is called" : "there are no signs", fmt::join(named, ", "), more,
                    pages == 1 ? "1 page shows" : fmt::format("{} pages show", pages), one ? "it" : "them",
                    one ? "it is" : "they are"),
        mistake ? fmt::format("mend {} first: a sign there could not be read", place(*mistake))
        : slipped
            ? fmt::format(
                  "is it '{}' here? Then write key = \"{}\"; else, to have it back, type: bodymap restore last signs",
                  slipped->key, *keys.begin())
        : !signs.empty()
            ? fmt::format("to have {} back, type: bodymap restore last signs; if {} now, write that on each page",
                          one ? "it" : "them", one ? "it has another key" : "they have other keys")
            : std::string("bring signs.lua back, or type: bodymap restore last signs")};
}

/// A page that lacks a sign would lack a warning: the page before it stays up, or none.
void fill_in_pages_signs(const std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    const auto mistake = mistake_among_signs(parts);
    std::vector<model::Page>& pages = loaded.library.pages;
    const std::vector<model::Sign>& signs = loaded.library.signs;
    std::vector<LacksSign> lacking;
    for (model::Page& page : pages) {
        std::vector<std::string> keys = keys_of_no_sign(page.blocks, signs);
        auto problem = fill_in_signs(page.blocks, signs);
        model::tell_own_calls(page.blocks, loaded.library.clinic.emergency);
        for (const auto section : {model::Section::overview, model::Section::caution})
            model::put_calls_first(page.blocks, model::blocks_in(page, section));
        if (!page.script.empty()) page.signs = signs;
        if (!problem) continue;
        if (mistake)
            problem->hint = fmt::format("mend {} first: a sign there could not be read", place(*mistake));
        else if (!signs.empty() && before.sign(keys.front()))
            problem->hint =
                "to have this sign back, type: bodymap restore last signs; if it has another key now, write that here";
        lacking.push_back({std::move(keys), std::move(*problem)});
        loaded.lacking_sign.push_back(page.where.file);
        const model::Page* const earlier = before.page(page.id);
        if (!earlier) loaded.library.left_out.insert(page.id);
        page = earlier ? *earlier : model::Page{};
    }
    if (auto gone = signs_gone(lacking, mistake, signs)) loaded.problems.push_back(std::move(*gone));
    for (LacksSign& page : lacking) loaded.problems.push_back(std::move(page.problem));
    std::erase_if(pages, [](const model::Page& page) { return page.id.empty(); });
}

using Entry = decltype(Language::words)::node_type;

/// One language as its files have it.
struct Merging {
    Language language;
    std::vector<Entry> entries;
    std::vector<model::Problem> problems;
};

/// Adds what one file has of the language; its translations are not sorted yet.
void add_part(Merging& merging, Language&& part) {
    if (merging.language.name.empty() && !part.name.empty()) {
        merging.language.name = std::move(part.name);
        merging.language.where = part.where;
    } else if (!part.name.empty() && part.name != merging.language.name) {
        merging.problems.push_back({part.where,
                                    fmt::format("this language is called '{}' already ({})",
                                                base::shortened(merging.language.name), place(merging.language.where)),
                                    "say it in one file only"});
    }
    if (merging.language.where.file.empty()) merging.language.where = part.where;
    std::ranges::move(part.avoid, std::back_inserter(merging.language.avoid));
    while (!part.words.empty()) merging.entries.push_back(part.words.extract(part.words.begin()));
}

/// Two files have the same original, `first` comes first. Leaves the one that counts in `first`.
void choose(Entry& first, Entry& second, const Language* before, std::vector<model::Problem>& problems) {
    if (first.mapped().words == second.mapped().words || second.mapped().words.empty()) return;
    if (first.mapped().words.empty()) return std::swap(first, second);
    const auto earlier = before ? before->words.find(first.key()) : decltype(before->words.end()){};
    if (before && earlier != before->words.end() && earlier->second.where.file == second.mapped().where.file)
        std::swap(first, second);
    problems.push_back({second.mapped().where,
                        fmt::format("'{}' is translated already, in other words ({})", base::shortened(first.key()),
                                    place(first.mapped().where)),
                        "keep one of the two"});
}

/// Sorting first, then adding each at the end, is a tenth of the time that finding a place for each would take.
void merge(Merging& merging, const Language* before) {
    auto& words = merging.language.words;
    const auto before_in_order = words.key_comp();
    std::ranges::stable_sort(merging.entries,
                             [&](const Entry& a, const Entry& b) { return before_in_order(a.key(), b.key()); });
    for (std::size_t i = 0; i < merging.entries.size();) {
        std::size_t next = i + 1;
        for (; next < merging.entries.size() && !before_in_order(merging.entries[i].key(), merging.entries[next].key());
             ++next)
            choose(merging.entries[i], merging.entries[next], before, merging.problems);
        words.insert(words.end(), std::move(merging.entries[i]));
        i = next;
    }
}

void add_languages(std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    std::map<std::string, Merging> by_code;
    for (Part& part : parts) {
        if (!part.reading.language) continue;
        Merging& merging = by_code[part.reading.language->code];
        merging.language.code = part.reading.language->code;
        add_part(merging, std::move(*part.reading.language));
    }
    std::vector<Merging> all;
    for (auto& [code, merging] : by_code) all.push_back(std::move(merging));
    base::in_parallel(all.size(), 2, [&](std::size_t i) { merge(all[i], before.language(all[i].language.code)); });
    for (Merging& merging : all) {
        std::ranges::move(merging.problems, std::back_inserter(loaded.problems));
        loaded.library.languages.push_back(std::move(merging.language));
    }
}

void add_clinic(std::vector<Part>& parts, Loaded& loaded) {
    bool found = false;
    for (Part& part : parts) {
        if (!part.reading.clinic) continue;
        model::Clinic& clinic = *part.reading.clinic;
        if (found)
            loaded.problems.push_back(
                {clinic.where, fmt::format("there is a clinic already ({})", place(loaded.library.clinic.where)),
                 "keep one of the two"});
        else
            loaded.library.clinic = std::move(clinic);
        found = true;
    }
}

/// A language that cannot be shown is named once, and not in each of its files.
void add_reading_problems(const std::vector<Part>& parts, Loaded& loaded) {
    std::set<std::string_view> unshown;
    for (const Part& part : parts)
        if (!part.reading.unshown || unshown.insert(language_code(part.file)).second)
            std::ranges::copy(part.reading.problems, std::back_inserter(loaded.problems));
}

}  // namespace

Loaded assemble(std::vector<Part> parts, const model::Library& before, const std::set<std::string>& in_use) {
    Loaded loaded;
    loaded.files = parts.size();
    add_reading_problems(parts, loaded);
    add_pages(parts, before, in_use, loaded);
    add_sources(parts, before, loaded);
    add_signs(parts, before, loaded);
    add_clinic(parts, loaded);
    fill_in_pages_signs(parts, before, loaded);
    add_languages(parts, before, loaded);
    carry_over_translations(loaded.library);
    add_problems(loaded, {});
    std::ranges::sort(loaded.library.pages, {}, &model::Page::id);
    return loaded;
}

void add_problems(Loaded& loaded, std::vector<model::Problem> more) {
    std::ranges::move(more, std::back_inserter(loaded.problems));
    std::ranges::stable_sort(loaded.problems, {}, &model::Problem::where);
}

}  // namespace content
