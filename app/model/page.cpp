#include "model/page.h"

#include <algorithm>
#include <tuple>

namespace model {
namespace {

template <class Items, class Member>
auto find(const Items& items, Member member, std::string_view value) -> const typename Items::value_type* {
    const auto found = std::ranges::find(items, value, member);
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Page* Library::page(std::string_view id) const { return find(pages, &Page::id, id); }
const Page* Library::page_for_area(std::string_view area) const { return find(pages, &Page::area, area); }
const Source* Library::source(std::string_view key) const { return find(sources, &Source::key, key); }
const Sign* Library::sign(std::string_view key) const { return find(signs, &Sign::key, key); }
const Language* Library::language(std::string_view code) const { return find(languages, &Language::code, code); }

const Benefit* benefit(const Page& page, Topic topic) {
    for (const Block& block : page.blocks)
        if (const auto* found = std::get_if<Benefit>(&block); found && found->topic == topic) return found;
    return nullptr;
}

std::vector<const Source*> sources_by_author(const Library& library) {
    std::vector<const Source*> sources;
    for (const Source& source : library.sources) sources.push_back(&source);
    std::ranges::sort(sources, {}, [](const Source* source) { return std::tie(source->authors, source->year); });
    return sources;
}

std::string warned_of(const Sign& sign) { return sign.words + ' ' + sign.act; }

std::string KnownAs::in_words() const { return std::string(name) + (name == page->name ? "" : ": " + page->name); }

std::vector<KnownAs> names_by_alphabet(const Library& library) {
    std::vector<KnownAs> names;
    for (const Page& page : library.pages) {
        if (!page.also.empty()) names.push_back({page.name, &page});
        for (const std::string& name : page.also) names.push_back({name, &page});
    }
    std::ranges::sort(names, {}, &KnownAs::name);
    return names;
}

Where where_of(const Block& block) {
    return std::visit([](const auto& any) { return any.where; }, block);
}

}  // namespace model
