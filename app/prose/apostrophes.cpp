#include "prose/apostrophes.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/counting_words.h"

namespace prose {
namespace {

bool is_of_word(char letter) { return base::is_letter(letter) || static_cast<unsigned char>(letter) >= 0x80; }

}  // namespace

std::optional<Lacking> lacking_apostrophe(std::string_view text) {
    constexpr std::string_view ending = "nt";
    for (std::size_t end = text.find(ending); end != text.npos; end = text.find(ending, end)) {
        end += ending.size();
        if (end < text.size() && is_of_word(text[end])) continue;
        std::size_t begin = end;
        while (begin > 0 && is_of_word(text[begin - 1])) --begin;
        const std::string word = base::lower(text.substr(begin, end - begin));
        if (model::with_apostrophe(word) == word) continue;
        Lacking found{std::string(text.substr(begin, end - begin)), {}};
        found.meant = found.written;
        found.meant.insert(found.meant.size() - 1, "'");
        return found;
    }
    return std::nullopt;
}

}  // namespace prose
