#include "content/script/places.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/script/draft.h"
#include "content/script/words.h"

namespace content {
namespace {

constexpr std::string_view words_folder = "words/";

void report_place(const Word& word, int line, Draft& draft) {
    if (word.place == Word::Place::clinic)
        draft.report(line, "'clinic' belongs in clinic.lua", "move it to clinic.lua, at the top of the content folder");
    else if (word.place == Word::Place::translations)
        draft.report(line, fmt::format("'{}' belongs in a file of the folder words", word.name),
                     "move it to a file such as words/es.lua");
    else if (draft.kind == FileKind::clinic)
        draft.report(line, fmt::format("'{}' cannot stand in clinic.lua", word.name),
                     "clinic.lua has one clinic { } and nothing else: move this to a file of its own");
    else
        draft.report(line, fmt::format("'{}' cannot stand among translations", word.name),
                     "files in the folder words have language { } and translate { } only");
}

bool suits(Word::Place place, FileKind kind) {
    switch (place) {
        case Word::Place::clinic:
            return kind == FileKind::clinic;
        case Word::Place::translations:
            return kind == FileKind::words;
        case Word::Place::page:
        case Word::Place::page_or_answer:
        case Word::Place::quiz:
            break;
    }
    return kind == FileKind::page;
}

}  // namespace

FileKind kind_of(std::string_view file_name) {
    if (file_name == "clinic.lua") return FileKind::clinic;
    return file_name.starts_with(words_folder) ? FileKind::words : FileKind::page;
}

bool is_language_code(std::string_view code) {
    return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view language_code(std::string_view file_name) {
    if (kind_of(file_name) != FileKind::words) return {};
    file_name.remove_prefix(words_folder.size());
    const std::string_view code = file_name.substr(0, file_name.find_first_of("/."));
    const std::string_view rest = file_name.substr(code.size());
    const bool whole = rest == ".lua" || rest.starts_with('/');
    return whole && is_language_code(code) ? code : std::string_view();
}

std::vector<std::string_view> words_for(const Draft& draft) {
    const bool answering = draft.pass == Draft::Pass::answering;
    std::vector<std::string_view> names;
    for (const Word& word : block_words())
        if (suits(word.place, draft.kind) && (!answering || word.place == Word::Place::page_or_answer))
            names.push_back(word.name);
    return names;
}

bool may_stand(const Word& word, int line, Draft& draft) {
    if (draft.pass == Draft::Pass::answering && word.place != Word::Place::page_or_answer) {
        draft.report(line, fmt::format("'{}' cannot stand in an answer", word.name),
                     "an answer may have text, heading, list, picture, warning and link");
        return false;
    }
    if (suits(word.place, draft.kind)) return true;
    report_place(word, line, draft);
    return false;
}

}  // namespace content
