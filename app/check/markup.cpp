#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/rules.h"
#include "model/passages.h"

namespace check {
namespace {

/// Something that other programs would turn into bold words, links or bullets, and the kiosk shows as it stands.
struct Mark {
    std::string what;
    std::string hint;
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// "<b>", "</p>", "<br/>" or "<a href=...>", but neither "<3" nor "a < b".
std::optional<Mark> tag(std::string_view text) {
    for (std::size_t at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
        const std::size_t name = at + (text.substr(at).starts_with("</") ? 2 : 1);
        const std::size_t end = text.find_first_of("<>", name);
        if (name >= text.size() || !base::is_letter(text[name]) || end == text.npos || text[end] != '>') continue;
        return Mark{std::string(text.substr(at, end + 1 - at)),
                    "take it and its like out: words are never bold or colored; a heading or a list sets them apart"};
    }
    return std::nullopt;
}

struct Entity {
    std::string_view written;
    std::string_view means;
};
constexpr std::array<Entity, 9> entities = {{{"&amp;", "&"},
                                             {"&nbsp;", "a space"},
                                             {"&lt;", "less than"},
                                             {"&gt;", "more than"},
                                             {"&quot;", "'"},
                                             {"&apos;", "'"},
                                             {"&#39;", "'"},
                                             {"&ndash;", "–"},
                                             {"&mdash;", "–"}}};

/// "&nbsp;" or "&#8217;"
std::optional<Mark> entity(std::string_view text) {
    constexpr std::size_t longest = 10;
    for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
        const std::size_t end = text.find(';', at);
        if (end == text.npos || end - at < 3 || end - at > longest) continue;
        const std::string_view written = text.substr(at, end + 1 - at);
        const std::string_view name = written.substr(1, written.size() - 2);
        const auto belongs = [](char c) { return base::is_letter(c) || base::is_digit(c) || c == '#'; };
        if (!std::ranges::all_of(name, belongs)) continue;
        const auto known = std::ranges::find(entities, written, &Entity::written);
        return Mark{std::string(written), known == entities.end() ? "type the character itself"
                                                                  : fmt::format("write {} instead", known->means)};
    }
    return std::nullopt;
}

/// "**heel**" or "__heel__".
std::optional<Mark> bold(std::string_view text) {
    for (const std::string_view mark : {"**", "__"}) {
        const std::size_t begin = text.find(mark);
        const std::size_t inside = begin + mark.size();
        if (begin == text.npos || inside >= text.size() || is_blank(text[inside])) continue;
        const std::size_t end = text.find(mark, inside + 1);
        if (end == text.npos) continue;
        return Mark{std::string(text.substr(begin, end + mark.size() - begin)),
                    fmt::format("take the {} out: words are never bold; a heading sets them apart", mark)};
    }
    return std::nullopt;
}

/// "[calves](calves.html)"
std::optional<Mark> web_link(std::string_view text) {
    const std::size_t joint = text.find("](");
    if (joint == text.npos) return std::nullopt;
    const std::size_t begin = text.rfind('[', joint);
    const std::size_t end = text.find(')', joint);
    if (begin == text.npos || end == text.npos) return std::nullopt;
    return Mark{std::string(text.substr(begin, end + 1 - begin)),
                "write the words alone; link { to = \"...\" }, in a line of its own, leads to another page"};
}

/// Whether neither a letter nor a digit touches it.
bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
    const auto belongs = [](char c) { return base::is_letter(c) || base::is_digit(c); };
    return (at == 0 || !belongs(text[at - 1])) && (at + length == text.size() || !belongs(text[at + length]));
}

constexpr std::string_view todo = "TODO";

/// "TODO el cuerpo": shouted in Spanish, where it means "all".
bool is_spanish_todo(std::string_view rest) {
    constexpr auto articles = std::to_array<std::string_view>(
        {"el", "la", "lo", "los", "las", "un", "su", "este", "ese", "esto", "eso", "mi", "tu", "es", "se", "va", "en"});
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return std::ranges::count(articles, base::lower(rest.substr(0, rest.find(' ')))) > 0;
}

/// What somebody has left for later: "XXX", "Lorem ipsum", or nothing but dots.
std::optional<Mark> unfinished(std::string_view text) {
    const std::string hint = "write what visitors are to read there";
    if (text.find_first_not_of(" .") == text.npos || text == "…") return Mark{std::string(text), hint};
    for (const std::string_view note : {"TODO:", "XXX", "FIXME", "TBD"})
        if (const std::size_t at = text.find(note); at != text.npos && stands_alone(text, at, note.size()))
            return Mark{std::string(note), hint};
    if (const std::size_t at = text.find(todo);
        at != text.npos && stands_alone(text, at, todo.size()) && !is_spanish_todo(text.substr(at + todo.size())))
        return Mark{std::string(todo), hint};
    constexpr std::string_view filler = "lorem ipsum";
    if (const std::size_t at = base::lower(text).find(filler); at != text.npos)
        return Mark{std::string(text.substr(at, filler.size())), hint};
    return std::nullopt;
}

/// What every text may have by mistake, the first of each kind.
constexpr std::array anywhere = {&tag, &entity, &bold, &web_link, &unfinished};

/// The "- ", "• " or "1. " that a text begins with; nothing for "10 minutes" or "3.5".
std::string_view bullet(std::string_view text) {
    constexpr std::array<std::string_view, 12> bullets = {"-", "*", "•", "·", "–", "—", "▪", "●", "○", "◦", "‣", "⁃"};
    for (const std::string_view sign : bullets)
        if (text.starts_with(sign) && text.size() > sign.size() && is_blank(text[sign.size()]))
            return text.substr(0, sign.size());
    // Bullets of Word's own typefaces have codes that no standard gives a meaning.
    const base::Character first = base::character_at(text);
    if (first.code >= 0xF000 && first.code <= 0xF0FF) return text.substr(0, first.bytes);
    constexpr std::size_t most_digits = 2;
    std::size_t end = 0;
    while (end < text.size() && end < most_digits && base::is_digit(text[end])) ++end;
    if (end == 0 && text.size() > 1 && base::is_small_letter(text[0]) && text[1] == ')') end = 1;
    const bool closed = end > 0 && end + 1 < text.size() && (text[end] == '.' || text[end] == ')');
    return closed && is_blank(text[end + 1]) ? text.substr(0, end + 1) : std::string_view();
}

/// "## At home"
std::string_view hashes(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of('#'), text.size());
    return end > 0 && end < text.size() && is_blank(text[end]) ? text.substr(0, end) : std::string_view();
}

enum class Stands { in_text, in_list };

std::optional<Mark> beginning(std::string_view text, Stands stands) {
    const std::string_view heading = hashes(text);
    if (!heading.empty())
        return Mark{std::string(heading), "write heading \"...\" in a line of its own, without the #"};
    const std::string_view sign = bullet(text);
    if (sign.empty()) return std::nullopt;
    return Mark{std::string(sign), stands == Stands::in_list ? "take it out: a list has its bullets by itself"
                                                             : "write list { \"...\", \"...\" }, without it"};
}

void look(const model::Where& where, std::string_view text, Stands stands, Problems& problems) {
    const auto tell = [&](const Mark& mark) {
        problems.push_back({where,
                            fmt::format("\"{}\" shows on the screen as it stands, in \"{}\"",
                                        base::shortened(mark.what), base::shortened(text)),
                            mark.hint});
    };
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    if (text.empty()) return;
    if (const auto mark = beginning(text, stands)) tell(*mark);
    for (const auto find : anywhere)
        if (const auto mark = find(text)) tell(*mark);
}

}  // namespace

void texts_are_plain(const Survey& survey, Problems& problems) {
    using Text = std::pair<model::Where, std::string>;
    std::set<Text> items;
    for_each<model::List>(survey, [&](const model::Page&, const model::List& list) {
        for (const std::string& item : list.items) items.insert({list.where, item});
    });
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page))
            look(text.where, text.words, items.contains({text.where, text.words}) ? Stands::in_list : Stands::in_text,
                 problems);
    for (const model::Passage& text : model::passages_of(survey.library.clinic))
        look(text.where, text.words, Stands::in_text, problems);
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words)
            look(translation.where, translation.words, Stands::in_list, problems);
}

}  // namespace check
