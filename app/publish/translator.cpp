#include "publish/translator.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/quotes.h"
#include "base/soft_hyphen.h"
#include "model/language_names.h"
#include "publish/former_texts.h"
#include "publish/words_editor.h"

namespace publish {
namespace {

using model::Language;
using Entry = WordsEditor::Entry;

std::string line_for(std::string_view original, std::string_view translation) {
    return fmt::format("translate {{ {}, {} }}\n", base::in_lua_quotes(original), base::in_lua_quotes(translation));
}

std::string_view text_at(const WordsEditor& editor, model::WordsFile::Span span) {
    return std::string_view(editor.file().text).substr(span.begin, span.end - span.begin);
}

/// With its quotes.
std::string_view written_original(const WordsEditor& editor, const Entry& entry) {
    return text_at(editor, entry.original);
}

/// Whether nothing stands between the quotes of its translation.
bool waits(const WordsEditor& editor, const Entry& entry) {
    const std::string_view translation = text_at(editor, entry.translation);
    return translation == "\"\"" || translation == "''" || translation == "[[]]";
}

/// What is to stand in the files for one text.
struct Wanted {
    std::string words;   ///< empty: for a translator to fill in
    std::string before;  ///< what the translation was made for, or the text may have been; empty where that is no news
};

/// Puts the texts of one language into its files.
class Writer {
  public:
    Writer(const Translating& work, const FilledIn* filled)
        : work_(work),
          filled_(filled),
          language_(work.library.language(work.code)),
          sheets_(sheets_of(work.library, work.code, work.others)),
          former_(work, sheets_) {
        if (!language_) language_ = &unknown_;
        for (const model::WordsFile& file : work.files) editors_.emplace(file.name, WordsEditor(file));
        for (const Sheet& sheet : sheets_)
            for (const Part& part : sheet.parts) current_.insert(part.texts.begin(), part.texts.end());
    }

    Put put() {
        for (const Sheet& sheet : sheets_) {
            const bool has_work = !filled_ || !filled_->empty();
            if (has_work && language_->name.empty() && sheet.name == name_of_kiosk_sheet(work_.code))
                name_language(sheet);
            for (const Part& part : sheet.parts)
                for (const std::string& text : part.texts)
                    if (done_.insert(text).second)
                        look(text, {sheet, part});
                    else
                        pass(text, part);
            last_ = {};
        }
        if (!filled_ && work_.all_pages_read) take_out_dead_lines();
        return {files(), std::move(refused_)};
    }

  private:
    struct Spot {
        const Sheet& sheet;
        const Part& part;
    };
    /// The text before in the file of the sheet, below which the next one goes.
    struct Last {
        const Entry* entry = nullptr;
        const Part* part = nullptr;
        std::string file;
    };
    /// A line of today that a text stands on, or may.
    struct Standing {
        WordsEditor* editor = nullptr;
        const Entry* entry = nullptr;
    };

    const Translating& work_;
    const FilledIn* filled_;  ///< null: every text gets a line
    const Language unknown_{};
    const Language* language_;
    std::vector<Sheet> sheets_;
    std::map<std::string, WordsEditor, std::less<>> editors_;
    std::map<std::string, std::string> new_files_;
    std::set<std::string_view, base::AsHeard> current_;
    std::set<std::string_view, base::AsHeard> done_;
    std::set<model::Where> taken_over_;  ///< lines that have become another text's
    FormerTexts former_;
    Last last_;
    std::vector<std::string> refused_;

    /// Of texts that nobody says any more, and nobody has translated.
    void take_out_dead_lines() {
        std::set<std::string, std::less<>> dead;  // as they are written
        for (const auto& [original, translation] : language_->words) {
            if (!translation.words.empty() || current_.contains(original)) continue;
            dead.insert(base::in_lua_quotes(original));
            if (const Standing standing = standing_at(translation.where); standing.entry && standing.entry->alone)
                dead.emplace(written_original(*standing.editor, *standing.entry));
        }
        for (auto& [name, editor] : editors_) {
            std::vector<const Entry*> gone;
            for (const Entry& entry : editor.file().entries)
                if (waits(editor, entry) && dead.contains(written_original(editor, entry))) gone.push_back(&entry);
            editor.take_out(gone);
        }
    }

    Standing standing_at(const model::Where& where) {
        const auto editor = editors_.find(where.file);
        if (editor == editors_.end()) return {};
        return {&editor->second, editor->second.file().at(where.line)};
    }

    const Language::Translation* of(const auto& map, std::string_view text) const {
        const auto found = map.find(text);
        return found == map.end() ? nullptr : &found->second;
    }

    /// A text that stands in this file already is what the next one may follow.
    void pass(const std::string& text, const Part& part) {
        if (const auto* known = of(language_->words, text)) follow(standing_at(known->where), known->where.file, part);
    }

    void follow(const Standing& standing, const std::string& file, const Part& part) {
        if (standing.entry && standing.entry->alone) last_ = {standing.entry, &part, file};
    }

    /// Nothing for a text that is to stay as it is.
    std::optional<Wanted> wanted(std::string_view text, const Language::Translation* known,
                                 const Language::Translation* carried) const {
        if (!filled_) {
            if (carried) return Wanted{carried->words, carried->made_for};
            return known ? std::nullopt : std::optional(Wanted{});
        }
        const auto given = filled_->find(text);
        if (given == filled_->end()) return std::nullopt;
        return Wanted{given->second.words, given->second.before};
    }

    void look(const std::string& text, const Spot& spot) {
        const auto* const known = of(language_->words, text);
        const auto* const carried = of(language_->carried, text);
        const std::optional<Wanted> to_write = wanted(text, known, carried);
        if (known) {
            const Standing standing = standing_at(known->where);
            if (to_write) put_on(standing, text, known, *to_write);
            follow(standing, known->where.file, spot.part);
        } else if (to_write && carried) {
            take_over(*carried, text, *to_write, spot);
        } else if (to_write) {
            add(text, *to_write, spot);
        }
    }

    /// On the line that the text stands on.
    void put_on(const Standing& standing, const std::string& text, const Language::Translation* now,
                const Wanted& wanted) {
        if (now->words == wanted.words && now->made_for == wanted.before) return;
        const bool needs_note = now->made_for != wanted.before;
        if (!standing.entry || (needs_note && !standing.entry->alone)) return refused_.push_back(text);
        if (now->words != wanted.words) put_on_all(standing, text, wanted.words);
        if (needs_note) standing.editor->set_before(*standing.entry, wanted.before);
    }

    /// Several files may give a text, but all in the same words.
    void put_on_all(const Standing& standing, const std::string& text, const std::string& words) {
        const std::string as_here(written_original(*standing.editor, *standing.entry));
        const std::string as_usual = base::in_lua_quotes(text);
        for (auto& [name, editor] : editors_)
            for (const Entry& entry : editor.file().entries)
                if (const auto original = written_original(editor, entry); original == as_here || original == as_usual)
                    editor.set_translation(entry, words);
    }

    /// On the line of the text that this one was before, unless somebody says that one still.
    void take_over(const Language::Translation& carried, const std::string& text, const Wanted& wanted,
                   const Spot& spot) {
        const Standing standing = standing_at(carried.where);
        const auto donor = std::ranges::find_if(language_->words,
                                                [&](const auto& entry) { return entry.second.where == carried.where; });
        const bool free = work_.all_pages_read && donor != language_->words.end() && !current_.contains(donor->first) &&
                          taken_over_.insert(carried.where).second;
        if (!free || !standing.entry || !standing.entry->alone) {
            if (carried.where.file == spot.sheet.name) follow(standing, carried.where.file, spot.part);
            return add(text, wanted, spot);
        }
        standing.editor->set_original(*standing.entry, text);
        if (carried.words != wanted.words) standing.editor->set_translation(*standing.entry, wanted.words);
        if (donor->second.made_for != wanted.before) standing.editor->set_before(*standing.entry, wanted.before);
        follow(standing, carried.where.file, spot.part);
    }

    void add(const std::string& text, const Wanted& wanted, const Spot& spot) {
        std::string above = wanted.before.empty() ? "" : note_line(model::before_note, wanted.before);
        if (wanted.words.empty()) {
            const auto* const former = former_.of(text);
            if (former) above = note_line(model::was_note, former->first);
            if (former && former->second.where.file == spot.sheet.name)
                follow(standing_at(former->second.where), former->second.where.file, spot.part);
        }
        const std::string lines = above + line_for(text, wanted.words);
        const std::string note = fmt::format("-- {}\n", spot.part.note);
        const auto editor = editors_.find(spot.sheet.name);
        if (editor == editors_.end()) {
            std::string& file = new_files_.try_emplace(spot.sheet.name, head_of(spot.sheet)).first->second;
            if (last_.part != &spot.part) file += "\n" + note;
            file += lines;
        } else if (last_.entry && last_.file == spot.sheet.name) {
            editor->second.add_below(*last_.entry, (last_.part == &spot.part ? "" : note) + lines);
        } else {
            editor->second.add_at_end((last_.part == &spot.part ? "" : "\n" + note) + lines);
        }
        last_.part = &spot.part;
    }

    static std::string head_of(const Sheet& sheet) {
        return fmt::format("-- {}\n-- Write each translation between the empty quotes.\n", sheet.title);
    }

    void name_language(const Sheet& sheet) {
        const std::string line =
            fmt::format("\nlanguage {{ name = {} }}\n", base::in_lua_quotes(model::own_name(work_.code)));
        const auto editor = editors_.find(sheet.name);
        if (editor == editors_.end())
            new_files_.try_emplace(sheet.name, head_of(sheet)).first->second += line;
        else
            editor->second.add_at_end(line);
    }

    std::vector<WordFile> files() const {
        std::vector<WordFile> all;
        for (const auto& [name, text] : new_files_) all.push_back({name, text});
        for (const auto& [name, editor] : editors_)
            if (editor.changed() && editor.result() != editor.file().text) all.push_back({name, editor.result()});
        std::ranges::sort(all, {}, &WordFile::name);
        return all;
    }
};

}  // namespace

std::vector<WordFile> words(const Translating& work) { return Writer(work, nullptr).put().files; }

Put put_in(const Translating& work, const FilledIn& filled) { return Writer(work, &filled).put(); }

}  // namespace publish
