#include "model/citation.h"

#include <fmt/format.h>

namespace model {
namespace {

constexpr std::string_view several_authors = " and others";
constexpr std::string_view before_last = " and ";

std::string authors_of(const Source& source, const CitationWords& words) {
    const std::string& authors = source.authors;
    if (authors.ends_with(several_authors))
        return fmt::format("{} {}", authors.substr(0, authors.size() - several_authors.size()), words.more_authors);
    const std::size_t at = authors.rfind(before_last);
    if (at == std::string::npos) return authors;
    return fmt::format("{} {} {}", authors.substr(0, at), words.last_author, authors.substr(at + before_last.size()));
}

}  // namespace

std::string named(const Source& source, const CitationWords& words) {
    return fmt::format("{} {}", authors_of(source, words), source.year);
}

std::string citation(const Library& library, const std::vector<std::string>& keys, const CitationWords& words) {
    std::string list;
    for (const std::string& key : keys)
        if (const Source* source = library.source(key))
            list += fmt::format("{}{}", list.empty() ? "" : "; ", named(*source, words));
    return list;
}

std::string title_and_journal(const Source& source) {
    if (source.title.empty()) return source.journal;
    return fmt::format("{}{}{}", source.title, source.title.ends_with('?') ? " " : ". ", source.journal);
}

}  // namespace model
