#include "content/copies.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace content {
namespace {

// As Windows, macOS and Linux write them in English and Spanish, in small letters; " (2)" may follow.
constexpr auto copy_endings = std::to_array<std::string_view>(
    {" - copy", " - copia", " copy", " copia", " (copy)", " (another copy)", " (copia)", " (otra copia)"});
constexpr auto copy_beginnings = std::to_array<std::string_view>({"copy of ", "copia de ", "copy-of-"});
constexpr auto backups = std::to_array<std::string_view>({"backup", "backups", "bak", "old", "copy"});
constexpr auto backup_beginnings = std::to_array<std::string_view>({"backup", "bak"});
constexpr auto bins = std::to_array<std::string_view>(
    {"$recycle.bin", "recycler", "recycled", "system volume information", "__macosx", "@eadir", "lost+found"});

bool is_one_of(std::string_view name, const auto& names) { return std::ranges::find(names, name) != names.end(); }

/// "calves " for "calves (12)" and "calves 12": what stands before a number at the end; the whole name without one.
std::string_view without_number(std::string_view name) {
    const bool bracket = name.ends_with(')');
    std::size_t end = name.size() - (bracket ? 1 : 0);
    const std::size_t digits_end = end;
    while (end > 0 && base::is_digit(name[end - 1])) --end;
    if (end == digits_end || end == 0) return name;
    if (bracket && name[--end] != '(') return name;
    return end > 0 && name[end - 1] == ' ' ? name.substr(0, end) : name;
}

std::string_view without_spaces_behind(std::string_view name) {
    while (name.ends_with(' ')) name.remove_suffix(1);
    return name;
}

/// "calves (3rd copy)", as Linux writes them from the third on, in small letters.
std::string_view without_counted_copy(std::string_view name) {
    const std::size_t open = name.rfind(" (");
    const bool copies = name.ends_with(" copy)") || name.ends_with(" copia)");
    const bool counted = copies && open != name.npos && open + 2 < name.size() && base::is_digit(name[open + 2]);
    return counted ? name.substr(0, open) : name;
}

bool is_conflict(std::string_view small) {
    return small.find(".sync-conflict-") != small.npos || small.find("conflicted copy") != small.npos ||
           small.find("copia en conflicto") != small.npos;
}

bool is_backup(std::string_view small) {
    if (is_one_of(small, backups)) return true;
    const auto apart = [](char c) { return !base::is_small_letter(c); };
    for (const std::string_view word : backup_beginnings)
        if (small.size() > word.size() && small.starts_with(word) && apart(small[word.size()])) return true;
    return std::ranges::any_of(backups, [&](std::string_view word) {
        return small.size() > word.size() && small.ends_with(word) && apart(small[small.size() - word.size() - 1]);
    });
}

}  // namespace

NameSays what_name_says(std::string_view name) {
    const std::string small = base::lower(name);
    const std::string_view plain = without_spaces_behind(without_number(small));
    if (is_one_of(small, bins)) return NameSays::bin;
    if (is_conflict(small)) return NameSays::conflict;
    if (without_counted_copy(small).size() < small.size()) return NameSays::copy;
    for (const std::string_view ending : copy_endings)
        if (plain.ends_with(ending)) return NameSays::copy;
    for (const std::string_view beginning : copy_beginnings)
        if (plain.starts_with(beginning)) return NameSays::copy;
    if (is_backup(small)) return NameSays::backup;
    return small.ends_with(')') && plain.size() < small.size() ? NameSays::numbered : NameSays::nothing;
}

std::string original_of(std::string_view name) {
    const std::string small = base::lower(name);
    for (const std::string_view mark : {std::string_view(".sync-conflict-"), std::string_view(" (")})
        if (const std::size_t at = small.find(mark); is_conflict(small) && at != small.npos)
            return std::string(name.substr(0, at));
    if (const auto before = without_counted_copy(small); before.size() < small.size())
        return std::string(name.substr(0, before.size()));
    const std::string_view plain = without_spaces_behind(without_number(small));
    for (const std::string_view ending : copy_endings)
        if (plain.ends_with(ending))
            return std::string(without_spaces_behind(name.substr(0, plain.size() - ending.size())));
    for (const std::string_view beginning : copy_beginnings)
        if (plain.starts_with(beginning))
            return std::string(name.substr(beginning.size(), plain.size() - beginning.size()));
    return std::string(name.substr(0, small.ends_with(')') ? plain.size() : small.size()));
}

}  // namespace content
