#include "model/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/slug.h"
#include "model/figure.h"

namespace model {
namespace {

template <class Items, class Member>
auto find(const Items& items, Member member, std::string_view value) -> const typename Items::value_type* {
    const auto found = std::ranges::find(items, value, member);
    return found == items.end() ? nullptr : &*found;
}

/// From so many names on, the next letter begins a group.
constexpr std::size_t enough_names = 9;
// A letter that would make it longer than this begins a group of its own.
constexpr std::size_t most_names = 16;

}  // namespace

const Page* Library::page(std::string_view id) const { return find(pages, &Page::id, id); }
const Page* Library::page_for_area(std::string_view area) const { return find(pages, &Page::area, area); }
const Page* Library::page_for_foot_part(std::string_view foot_part) const {
    const Page* const own = find(pages, &Page::foot_part, foot_part);
    return own ? own : page_for_area(parted_area);
}
const Source* Library::source(std::string_view key) const { return find(sources, &Source::key, key); }
const Sign* Library::sign(std::string_view key) const { return find(signs, &Sign::key, key); }
const Language* Library::language(std::string_view code) const { return find(languages, &Language::code, code); }

Where Page::where_of(const Where& block, std::string_view words) const {
    if (block.file != where.file) return block;
    const std::size_t hash = std::hash<std::string_view>{}(words);
    Where found = block;
    for (const TextLine& text : text_lines)
        if (text.hash == hash && text.line > block.line && (found.line == block.line || text.line < found.line))
            found.line = text.line;
    return found;
}

Where Benefit::where_of_source(std::size_t n) const {
    return n < source_lines.size() ? Where{where.file, source_lines[n]} : where;
}

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

std::vector<NameGroup> names_by_alphabet(const Library& library) {
    std::vector<std::pair<std::string, KnownAs>> names;  // without capitals and accents, which are alike here
    const auto add = [&](const std::string& name, const Page& page) {
        names.emplace_back(base::slug(name), KnownAs{name, &page});
    };
    for (const Page& page : library.pages)
        for (const std::string& name : page.also) add(name, page);
    std::ranges::sort(names, {}, [](const auto& name) { return std::tie(name.first, name.second.name); });
    const auto letter = [](const std::string& plain) {
        return plain.empty() ? ' ' : plain[0] >= 'a' && plain[0] <= 'z' ? static_cast<char>(plain[0] - 'a' + 'A') : '0';
    };
    const auto count_of = [&](char wanted) {
        return static_cast<std::size_t>(
            std::ranges::count(names, wanted, [&](const auto& name) { return letter(name.first); }));
    };
    std::vector<NameGroup> groups;
    char last = 0;
    for (const auto& [plain, known] : names) {
        const char first = letter(plain);
        const bool is_long = !groups.empty() && (groups.back().names.size() >= enough_names ||
                                                 groups.back().names.size() + count_of(first) > most_names);
        const bool begins = groups.empty() || (first != last && is_long);
        if (begins)
            groups.push_back({{first}, {}});
        else if (first != last)
            groups.back().letters = fmt::format("{}–{}", groups.back().letters[0], first);
        groups.back().names.push_back(known);
        last = first;
    }
    return groups;
}

Where where_of(const Block& block) {
    return std::visit([](const auto& any) { return any.where; }, block);
}

std::vector<std::string> sources_of(const Block& block) {
    return std::visit(
        [](const auto& any) {
            if constexpr (requires { any.sources; })
                return any.sources;
            else
                return std::vector<std::string>();
        },
        block);
}

}  // namespace model
