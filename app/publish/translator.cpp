#include "publish/translator.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

#include "prose/abbreviations.h"

namespace publish {
namespace {

using Language = model::Language;

/// The texts of one block, for a translator.
struct Part {
    std::string note;  ///< where they stand: "line 12, benefit flexibility"
    std::vector<std::string> texts;
};

/// One overload a block: a kind that is missing here does not compile.
struct NameOf {
    std::string operator()(const model::Text&) const { return "text"; }
    std::string operator()(const model::Heading&) const { return "heading"; }
    std::string operator()(const model::List&) const { return "list"; }
    std::string operator()(const model::Picture&) const { return "what the picture shows"; }
    std::string operator()(const model::Benefit& benefit) const {
        return fmt::format("benefit {}", model::topic_names[static_cast<std::size_t>(benefit.topic)]);
    }
    std::string operator()(const model::Warning&) const { return "warning"; }
    std::string operator()(const model::Quiz&) const { return "quiz"; }
    std::string operator()(const model::Ask&) const { return "question"; }
    std::string operator()(const model::Answer&) const { return "answer"; }
    std::string operator()(const model::Link&) const { return "link"; }
    std::string operator()(const model::Studies&) const { return "studies"; }
    std::string operator()(const model::Names&) const { return "names"; }
    std::string operator()(const model::Contact&) const { return "contact"; }
    std::string operator()(const model::Reviewer&) const { return "reviewer"; }
};

/// Adds to the last part where the note is the same, else begins one.
void add(std::vector<Part>& parts, std::string_view note, std::string_view text) {
    if (parts.empty() || parts.back().note != note) parts.push_back({std::string(note), {}});
    parts.back().texts.emplace_back(text);
}

/// Signs of danger are said on many pages, and translated in one place.
bool shows_signs(const model::Block& block) {
    const auto* const warning = std::get_if<model::Warning>(&block);
    const auto* const list = std::get_if<model::List>(&block);
    return (warning && warning->sign) || (list && !list->signs.empty());
}

/// What a page says of its own, block by block in reading order; its name first.
std::vector<Part> parts_of(const model::Page& page) {
    std::vector<Part> parts;
    const std::string head = fmt::format("line {}, name of the page", page.where.line);
    add(parts, head, page.name);
    if (!page.latin.empty()) add(parts, head, page.latin);
    for (const std::string& name : page.also) add(parts, head, name);
    for (const model::Block& block : page.blocks) {
        if (shows_signs(block)) continue;
        const std::string note = fmt::format("line {}, {}", model::where_of(block).line, std::visit(NameOf{}, block));
        for (const model::Passage& text : model::passages_of(block)) add(parts, note, text.words);
    }
    return parts;
}

/// What one file is to hold.
struct Sheet {
    std::string name;
    std::string title;
    std::vector<Part> parts;
};

std::string kiosk_sheet(std::string_view code) { return fmt::format("words/{}/kiosk.lua", code); }

/// What languages are called by those who speak them; the translator writes any other.
constexpr std::array own_names = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"ar", "العربية"},
    {"de", "Deutsch"},
    {"en", "English"},
    {"es", "Español"},
    {"fr", "Français"},
    {"hi", "हिन्दी"},
    {"ht", "Kreyòl"},
    {"it", "Italiano"},
    {"ja", "日本語"},
    {"ko", "한국어"},
    {"pl", "Polski"},
    {"pt", "Português"},
    {"ru", "Русский"},
    {"so", "Soomaali"},
    {"tl", "Tagalog"},
    {"uk", "Українська"},
    {"vi", "Tiếng Việt"},
    {"zh", "中文"},
});

std::string_view own_name(std::string_view code) {
    const auto found = std::ranges::find(own_names, code, &std::pair<std::string_view, std::string_view>::first);
    return found == own_names.end() ? code : found->second;
}

std::string line_for(std::string_view original, std::string_view translation) {
    return fmt::format("translate {{ {}, {} }}\n", quoted(original), quoted(translation));
}

/// Writes the sheets of one language.
class Writer {
  public:
    Writer(const Language& language, std::vector<Sheet> sheets) : language_(language), sheets_(std::move(sheets)) {
        for (const Sheet& sheet : sheets_) names_.insert(sheet.name);
        for (const Entry& entry : language_.words) {
            const auto& [text, translation] = entry;
            if (!translation.words.empty()) standing_in_[translation.where.file].push_back(&entry);
            if (!translation.words.empty() || names_.contains(translation.where.file))
                sheet_of_.emplace(text, translation.where.file);
        }
        for (const Sheet& sheet : sheets_)
            for (const Part& part : sheet.parts)
                for (const std::string& text : part.texts) {
                    current_.insert(text);
                    sheet_of_.emplace(text, sheet.name);
                }
    }

    std::vector<WordFile> files() {
        std::vector<WordFile> files;
        for (const Sheet& sheet : sheets_)
            if (lacks_something(sheet)) files.push_back({sheet.name, contents(sheet)});
        return files;
    }

  private:
    using Entry = decltype(Language::words)::value_type;

    const Language& language_;
    std::vector<Sheet> sheets_;
    std::set<std::string_view> names_;
    std::unordered_map<std::string_view, std::string_view> sheet_of_;
    std::set<std::string_view> current_;
    std::unordered_map<std::string_view, std::vector<const Entry*>> standing_in_;  ///< what each file translates today

    std::string_view translation(std::string_view text) const {
        const auto found = language_.words.find(text);
        return found == language_.words.end() ? std::string_view() : found->second.words;
    }

    bool has_name(const Sheet& sheet) const {
        return language_.name.empty() ? sheet.name == kiosk_sheet(language_.code) : language_.where.file == sheet.name;
    }

    bool lacks_something(const Sheet& sheet) const {
        if (language_.name.empty() && has_name(sheet)) return true;
        for (const Part& part : sheet.parts)
            for (const std::string& text : part.texts)
                if (prose::has_letter(text) && sheet_of_.at(text) == sheet.name && translation(text).empty())
                    return true;
        return false;
    }

    std::string contents(const Sheet& sheet) const {
        std::string lua = fmt::format("-- {}\n-- Write each translation between the empty quotes.\n", sheet.title);
        if (has_name(sheet))
            lua += fmt::format("\nlanguage {{ name = {} }}\n",
                               quoted(language_.name.empty() ? own_name(language_.code) : language_.name));
        std::set<std::string_view> written;
        for (const Part& part : sheet.parts) {
            std::string lines;
            for (const std::string& text : part.texts)
                if (prose::has_letter(text) && sheet_of_.at(text) == sheet.name && written.insert(text).second)
                    lines += line_for(text, translation(text));
            if (!lines.empty()) lua += fmt::format("\n-- {}\n{}", part.note, lines);
        }
        return lua + rest_of(sheet, written);
    }

    /// What the file holds today, and the page does not say.
    std::string rest_of(const Sheet& sheet, const std::set<std::string_view>& written) const {
        std::string elsewhere;
        std::string nowhere;
        const auto standing = standing_in_.find(sheet.name);
        if (standing == standing_in_.end()) return "";
        for (const Entry* entry : standing->second) {
            const auto& [text, translation] = *entry;
            if (written.contains(text)) continue;
            (current_.contains(text) ? elsewhere : nowhere) += line_for(text, translation.words);
        }
        if (!elsewhere.empty()) elsewhere = "\n-- said elsewhere\n" + elsewhere;
        if (!nowhere.empty())
            nowhere = "\n-- nobody says this any more: take over what still fits, then delete the line\n" + nowhere;
        return elsewhere + nowhere;
    }
};

Sheet sheet_of(const model::Page& page, std::string_view code, const OtherTexts& others) {
    Sheet sheet{fmt::format("words/{}/{}.lua", code, page.id), page.where.file, parts_of(page)};
    if (!others.of_answers) return sheet;
    for (const model::Passage& text : others.of_answers(page))
        add(sheet.parts, fmt::format("line {}, in an answer", text.where.line), text.words);
    return sheet;
}

Sheet sheet_of_kiosk(std::string_view code, const OtherTexts& others) {
    Sheet sheet{kiosk_sheet(code), "What the kiosk itself says", {}};
    for (const std::string& text : others.of_kiosk) add(sheet.parts, "on buttons and signs", text);
    return sheet;
}

Sheet sheet_of_signs(std::string_view code, const std::vector<model::Sign>& signs) {
    Sheet sheet{fmt::format("words/{}/signs.lua", code), "Signs of danger", {}};
    for (const model::Sign& sign : signs)
        for (const std::string& text : {sign.words, sign.act})
            add(sheet.parts, fmt::format("line {}, sign {}", sign.where.line, sign.key), text);
    return sheet;
}

Sheet sheet_of_clinic(std::string_view code, const model::Clinic& clinic) {
    Sheet sheet{fmt::format("words/{}/clinic.lua", code), clinic.where.file, {}};
    for (const model::Passage& text : model::passages_of(clinic)) add(sheet.parts, "of the clinic", text.words);
    return sheet;
}

/// A page may be called "kiosk" too: then both share a file.
void add(std::vector<Sheet>& sheets, Sheet next) {
    const auto same = std::ranges::find(sheets, next.name, &Sheet::name);
    if (same == sheets.end())
        sheets.push_back(std::move(next));
    else
        std::ranges::move(next.parts, std::back_inserter(same->parts));
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string lua = "\"";
    for (const char c : text) {
        if (c == '\n')
            lua += "\\n";
        else if (c == '"' || c == '\\')
            (lua += '\\') += c;
        else if (static_cast<unsigned char>(c) < ' ' || c == 127)
            lua += fmt::format("\\{:03}", static_cast<int>(c));
        else
            lua += c;
    }
    return lua + '"';
}

std::vector<WordFile> words(const model::Library& library, std::string_view code, const OtherTexts& others) {
    Language unknown;
    unknown.code = code;
    std::vector<Sheet> sheets;
    for (const model::Page& page : library.pages) sheets.push_back(sheet_of(page, code, others));
    add(sheets, sheet_of_signs(code, library.signs));
    add(sheets, sheet_of_clinic(code, library.clinic));
    add(sheets, sheet_of_kiosk(code, others));
    const Language* const language = library.language(code);
    return Writer(language ? *language : unknown, std::move(sheets)).files();
}

}  // namespace publish
