#include <algorithm>
#include <utility>

#include "base/files.h"
#include "content/carry_over.h"
#include "content/live.h"
#include "content/mended.h"
#include "content/wrong_warnings.h"
#include "model/localised.h"

// What of the folder is not shown, though its files can be read: the last good version is.
namespace content {
namespace {

/// Translations that are wrong in `now`, and were not among the wrong ones before.
std::vector<WrongWarning> newly_wrong(const std::vector<WrongWarning>& before, std::vector<WrongWarning> now) {
    const auto is_known = [&](const WrongWarning& one) {
        return std::ranges::any_of(before, [&](const WrongWarning& other) {
            return other.kind == one.kind && other.language == one.language && other.text == one.text;
        });
    };
    std::erase_if(
        now, [&](const WrongWarning& one) { return one.kind != WrongWarning::Kind::translation || is_known(one); });
    return now;
}

void add_words(const model::Language& file, std::vector<model::Language>& languages) {
    auto language = std::ranges::find(languages, file.code, &model::Language::code);
    if (language == languages.end()) {
        language = languages.emplace(language);
        language->code = file.code;
    }
    language->words.insert(file.words.begin(), file.words.end());
}

}  // namespace

/// A page whose sign of danger is in no file: the page before it, or the signs before them. True when there was one.
bool Live::hold_back(const std::vector<std::string>& pages) {
    bool held = false;
    for (const std::string& name : pages) {
        const auto script = scripts_.find(name);
        if (script == scripts_.end() || script->second.held_back) continue;
        if (!script->second.older) script->second.older = fallback(name);
        held |= script->second.held_back =
            script->second.older && script->second.older->text != script->second.now.text;
    }
    return held;
}

bool Live::hold_back_signs() {
    std::vector<std::string> files;
    for (const auto& [name, script] : scripts_) {
        if (script.now.reading.signs.empty() && !script.older) continue;
        const auto older = script.older ? script.older : fallback(name);
        if (older && !older->reading.signs.empty()) files.push_back(name);
    }
    return hold_back(files);
}

std::vector<WrongWarning> Live::wrong_in(const model::Library& now, const model::Library& before) {
    std::vector<WrongWarning> wrong = wrong_warnings(now, before, known_right_);
    leave_out_mended(wrong, settled_, letters());
    return wrong;
}

/// Warnings that are known to be wrong in `now`. True when something else can be shown: a page that was as wrong before
/// is no better, and lacks what was written since; and a translation that says no more than its text, which is as wrong
/// itself, is read where that is.
bool Live::hold_back_wrong(const std::vector<WrongWarning>& all, const model::Library& now) {
    std::vector<std::string> pages;
    bool held = false;
    const auto is_of_wrong_text = [&](const WrongWarning& translation) {
        return std::ranges::any_of(all, [&](const WrongWarning& one) {
            return one.kind != WrongWarning::Kind::translation && one.words == translation.text;
        });
    };
    for (const WrongWarning& wrong : all) {
        if (wrong.kind == WrongWarning::Kind::translation && is_of_wrong_text(wrong)) continue;
        const std::string& file = wrong.problem.where.file;
        const auto at = scripts_.find(file);
        if (at == scripts_.end()) continue;
        Script& script = at->second;
        if (&up(script) != &script.now) continue;
        if (!script.older) script.older = fallback(file);
        if (wrong.kind == WrongWarning::Kind::own) {
            if (script.older && script.older->reading.page && !says(*script.older->reading.page, wrong.words))
                pages.push_back(file);
            continue;
        }
        if (script.older && script.older->text == script.now.text) script.older.reset();
        add_last_good(wrong, now, *library_, script.older ? &script.older->reading : nullptr, script.instead);
        held |= !script.instead.empty();
    }
    return hold_back(pages) || held;
}

/// What visitors read that no file says as it is now.
model::Library Live::put_back() const {
    model::Library back;
    const auto add = [&](const Reading& reading) {
        if (reading.page) back.pages.push_back(*reading.page);
        if (reading.clinic) back.clinic = *reading.clinic;
        back.signs.insert(back.signs.end(), reading.signs.begin(), reading.signs.end());
    };
    for (const auto& [name, script] : scripts_) {
        if (&up(script) != &script.now) add(up(script).reading);
        for (const auto& [key, sign] : script.instead.signs) back.signs.push_back(sign);
    }
    for (const auto& [name, file] : missed_) add(file.reading);
    return back;
}

/// Gives what is put back the translations that it had, where those have changed with what it became. True when there
/// were some.
bool Live::put_back_translations(const model::Library& shown) {
    const auto texts = texts_of_today(put_back());
    std::shared_ptr<const model::Library> last;  // which takes a while to read at the start
    bool any = false;
    for (const model::Language& language : shown.languages) {
        if (language.code == model::own_language(shown)) continue;
        const auto takes_them = [&](const auto& file) {
            const auto& [name, script] = file;
            return language_code(name) == language.code && &up(script) == &script.now && script.now.reading.language;
        };
        for (const std::string& text : texts) {
            if (language.words.contains(text)) continue;
            if (!last) last = seen_last();
            const model::Language* const before = last->language(language.code);
            const auto* const known = before ? model::translation_of(*before, text) : nullptr;
            const auto* const now = model::translation_of(language, text);
            if (!known || (now && now->words == known->words)) continue;
            auto file = scripts_.find(known->where.file);
            if (file == scripts_.end() || !takes_them(*file)) file = std::ranges::find_if(scripts_, takes_them);
            if (file != scripts_.end()) any |= file->second.instead.translations.emplace(text, known->words).second;
        }
    }
    return any;
}

/// Pages whose version before lacks a sign that has gone since: with one wrong warning they are better than none. True
/// when there were some beside those that lacked one `anyway`.
bool Live::show_again(const std::vector<std::string>& lacking_sign, const std::vector<std::string>& anyway) {
    bool any = false;
    for (const std::string& name : lacking_sign) {
        const auto script = scripts_.find(name);
        if (script == scripts_.end() || std::ranges::count(anyway, name) > 0) continue;
        any |= std::exchange(script->second.held_back, false);
    }
    return any;
}

/// Signs, pages and translations of the files that were changed. At the start they are looked at as they are written
/// first: nobody waits there for what all of them say to be found out twice.
model::Library Live::before_changes() const {
    model::Library before;
    const auto add = [&](const Reading& reading) {
        if (reading.page) before.pages.push_back(*reading.page);
        before.signs.insert(before.signs.end(), reading.signs.begin(), reading.signs.end());
        if (reading.language) add_words(*reading.language, before.languages);
    };
    const bool starts = library_->pages.empty() && !fallback_.empty();
    for (const auto& [name, script] : scripts_) {
        if (script.now.reading.clinic) continue;
        if (script.older) {
            add(script.older->reading);
            continue;
        }
        if (!starts) continue;
        const bool has_one = script.now.reading.page || script.now.reading.language;
        const bool is_the_same = has_one && base::read_text(fallback_ / name) == script.now.text;
        const auto last = is_the_same ? std::nullopt : fallback(name);
        if (last) add(last->reading);
    }
    return before;
}

/// The problems are those of the folder as it is, the library what is left of it for visitors.
Loaded Live::assemble_what_is_good() {
    for (auto& [name, script] : scripts_) {
        script.held_back = false;
        script.instead = {};
    }
    Loaded loaded = assemble(parts(), *library_, in_use_);
    std::vector<model::Problem> problems = loaded.problems;
    if (!loaded.lacking_sign.empty() && hold_back(loaded.lacking_sign)) loaded = assemble(parts(), *library_, in_use_);
    if (!loaded.lacking_sign.empty() && hold_back_signs()) loaded = assemble(parts(), *library_, in_use_);
    const model::Library before = before_changes();
    const std::vector<WrongWarning> wrong = wrong_in(loaded.library, before);
    if (hold_back_wrong(wrong, loaded.library)) {
        const std::vector<std::string> lacking =
            std::exchange(loaded, assemble(parts(), *library_, in_use_)).lacking_sign;
        if (show_again(loaded.lacking_sign, lacking)) loaded = assemble(parts(), *library_, in_use_);
        // What is read instead has translations that nobody has looked at.
        if (hold_back_wrong(newly_wrong(wrong, wrong_in(loaded.library, before)), loaded.library))
            loaded = assemble(parts(), *library_, in_use_);
    }
    if (put_back_translations(loaded.library)) loaded = assemble(parts(), *library_, in_use_);
    for (auto& [name, script] : scripts_)
        if (is_good(script.now.reading) && !script.held_back && script.instead.empty()) script.older.reset();
    loaded.problems = std::move(problems);
    add_problems(loaded, told(wrong, loaded.library));
    add_problems(loaded, strays_);
    tell_missed(loaded);
    return loaded;
}

}  // namespace content
