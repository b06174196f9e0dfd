#include "content/assemble.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/parallel.h"
#include "base/phrases.h"
#include "content/script/file_name.h"

namespace content {
namespace {

using model::Language;

std::string place(const model::Where& where) { return fmt::format("{}, line {}", where.file, where.line); }

/// A page that could not be read keeps its id, so that no other takes its place.
bool claims_id(const Part& part) {
    const Reading& reading = part.reading;
    if (reading.page) return true;
    return !reading.problems.empty() && reading.sources.empty() && !reading.language && !reading.clinic &&
           kind_of(part.file) == FileKind::page;
}

void add_pages(std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    std::map<std::string, std::string> owners;
    for (const Part& part : parts) {
        if (!claims_id(part)) continue;
        const std::string id = page_id(part.file);
        const model::Page* const earlier = before.page(id);
        const auto [owner, first] = owners.emplace(id, part.file);
        if (!first && earlier && earlier->where.file == part.file) owner->second = part.file;
    }
    for (Part& part : parts) {
        if (!claims_id(part)) continue;
        const auto& [id, owner] = *owners.find(page_id(part.file));
        if (owner != part.file)
            loaded.problems.push_back({{part.file, 0},
                                       fmt::format("there is a page called '{}' already ({})", id, owner),
                                       "give this file another name"});
        else if (part.reading.page)
            loaded.library.pages.push_back(std::move(*part.reading.page));
    }
}

void add_sources(std::vector<Part>& parts, const model::Library& before, Loaded& loaded) {
    std::map<std::string, model::Where> owners;
    for (const Part& part : parts)
        for (const model::Source& source : part.reading.sources) {
            const model::Source* const earlier = before.source(source.key);
            const auto [owner, first] = owners.emplace(source.key, source.where);
            const bool was_right = earlier && earlier->where.file == source.where.file;
            if (!first && was_right && owner->second.file != source.where.file) owner->second = source.where;
        }
    for (Part& part : parts)
        for (model::Source& source : part.reading.sources) {
            const auto& [key, owner] = *owners.find(source.key);
            if (owner != source.where)
                loaded.problems.push_back({source.where,
                                           fmt::format("there is a source '{}' already ({})", key, place(owner)),
                                           "give this one another key, or take it out"});
            else
                loaded.library.sources.push_back(std::move(source));
        }
}

using Entry = std::map<std::string, Language::Translation, std::less<>>::node_type;

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
    std::ranges::stable_sort(merging.entries, [](const Entry& a, const Entry& b) { return a.key() < b.key(); });
    auto& words = merging.language.words;
    for (std::size_t i = 0; i < merging.entries.size();) {
        std::size_t next = i + 1;
        for (; next < merging.entries.size() && merging.entries[next].key() == merging.entries[i].key(); ++next)
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

}  // namespace

Loaded assemble(std::vector<Part> parts, const model::Library& before) {
    Loaded loaded;
    for (const Part& part : parts) std::ranges::copy(part.reading.problems, std::back_inserter(loaded.problems));
    add_pages(parts, before, loaded);
    add_sources(parts, before, loaded);
    add_languages(parts, before, loaded);
    add_clinic(parts, loaded);
    std::ranges::stable_sort(loaded.problems, {}, &model::Problem::where);
    std::ranges::sort(loaded.library.pages, {}, &model::Page::id);
    return loaded;
}

}  // namespace content
