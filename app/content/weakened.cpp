#include "content/weakened.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/soft_hyphen.h"
#include "content/exchanged.h"
#include "content/lost_translations.h"
#include "content/warning_texts.h"
#include "model/counting_words.h"
#include "model/how_soon.h"
#include "model/localised.h"
#include "prose/numbers_to_call.h"
#include "prose/reversed.h"
#include "prose/weaker.h"
#include "prose/what_to_do.h"

namespace content {
namespace {

using Kind = WrongWarning::Kind;

using Texts = std::set<std::string, std::less<>>;

/// What pages show of them stands in their file.
void add_words_of_signs(const model::Library& library, Texts& all) {
    for (const model::Sign& sign : library.signs) all.insert({sign.words, sign.act, sign.words + ' ' + sign.act});
}

/// All that it says, and all that its answers do, as often as they do, but for signs.
std::vector<WarningText> texts_of(const model::Page& page, const Texts& of_signs) {
    std::vector<WarningText> all;
    const auto add = [&](const model::Passage& text) {
        if (!text.words.empty() && !of_signs.contains(text.words))
            all.push_back({Kind::own, page.id, text.words, text.where});
    };
    for (const model::Passage& text : literals_of(page)) add(text);
    std::set<std::string, std::less<>> known;
    for (const WarningText& text : all) known.insert(text.words);
    for (const model::Passage& text : model::passages_of(page))
        if (!known.contains(text.words)) add(text);
    return all;
}

/// As often as the others say them: an answer may lose what another one says still.
void leave_out_said_by(std::vector<WarningText>& texts, const std::vector<WarningText>& others) {
    std::multiset<std::string_view> said;
    for (const WarningText& other : others) said.insert(other.words);
    std::erase_if(texts, [&](const WarningText& one) {
        const auto found = said.find(one.words);
        if (found == said.end()) return false;
        said.erase(found);
        return true;
    });
}

/// "Don't run", and "Skip this if you felt a snap" as well.
bool keeps_from_harm(const std::string& words) {
    const auto counting = model::counting_words(words);
    return prose::tells_not_to(words) || (!counting.empty() && prose::says_to_leave(counting.front().letters));
}

/// Nothing for a text that may say anything else at once. `number` is the clinic's to call in an emergency.
std::optional<prose::Guard> guard_of(const std::string& words, bool warns, const std::string& number) {
    if (warns) return prose::Guard::warning;
    if (sends_for_help(words, number)) return prose::Guard::sends_for_help;
    return keeps_from_harm(words) ? std::optional(prose::Guard::forbids) : std::nullopt;
}

constexpr std::string_view in_other_words = "; only if it is meant, say it in other words";

/// So few words are a label, and stand in many a text.
constexpr std::ptrdiff_t words_of_a_label = 3;

/// Two that share less are two texts: one was taken out, and another written. What is cut short is one, and so is a
/// label that told whom to call.
bool may_be_one(const std::string& before, const std::string& now, std::optional<prose::Guard> guard) {
    const auto same_end = std::mismatch(before.rbegin(), before.rend(), now.rbegin(), now.rend()).second;
    const auto same_beginning = std::ranges::mismatch(before, now).in2;
    const bool is_part = same_end.base() <= same_beginning;
    const bool is_label = std::ranges::count(now, ' ') < words_of_a_label && !now.ends_with('.') && !now.ends_with('?');
    const bool sends = guard && *guard != prose::Guard::forbids;
    return 2 * now.size() > before.size() || (is_part && (sends || !is_label));
}

/// What acts say that are as urgent; empty where they do not say it.
std::string_view said_for(model::Urgency urgency) {
    switch (urgency) {
        case model::Urgency::call_now:
            return model::written_emergency_number;
        case model::Urgency::emergency_room:
        case model::Urgency::today:
        case model::Urgency::this_week:
            return model::as_written(urgency);
        default:
            return {};
    }
}

/// The pieces that it was split into, one after the other; empty where it was not.
std::string pieces_of(const std::string& before, const std::vector<WarningText>& now) {
    std::string pieces;
    std::size_t count = 0;
    for (const WarningText& one : now)
        if (before.find(one.words) != before.npos) pieces += (count++ == 0 ? "" : " ") + one.words;
    return count > 1 ? pieces : std::string();
}

class Weakened {
  public:
    Weakened(const model::Library& now, const model::Library& before, std::vector<WrongWarning>& wrong)
        : now_(now), before_(before), wrong_(wrong) {
        add_words_of_signs(now, of_signs_);
        add_words_of_signs(before, of_signs_);
        for (const model::Language& language : now.languages)
            if (language.code != model::own_language(now)) languages_.push_back(&language);
    }

    void look(const WarningText& one, const std::string& last) {
        if (one.words != last) anew_.insert(one.words);
        look_for_what_nobody_means(one, last, prose::Guard::warning);
        look_for_less(one, last, prose::Guard::warning);
    }

    void compare(const model::Page& last, const model::Page& page) {
        std::vector<WarningText> said = texts_of(page, of_signs_);
        std::vector<WarningText> said_last = texts_of(last, of_signs_);
        const std::vector<WarningText> all_last = said_last;
        std::set<std::string> warnings;
        for (WarningText& warning : own_warnings(last)) warnings.insert(std::move(warning.words));
        leave_out_said_by(said_last, said);
        leave_out_said_by(said, all_last);
        for (const WarningText& one : said)
            if (std::ranges::count(all_last, one.words, &WarningText::words) == 0) anew_.insert(one.words);
        if (said.empty()) return;
        for (const WarningText& before : said_last) {
            const bool warns = warnings.contains(before.words);
            const auto guard = guard_of(before.words, warns, now_.clinic.emergency);
            const std::string pieces = pieces_of(before.words, said);
            const bool loses =
                guard && (pieces.empty() ||
                          prose::weaker_since(before.words, pieces, read_in(model::own_language(now_)), *guard));
            for (const WarningText& one : said) {
                if (!may_be_one(before.words, one.words, guard)) continue;
                const bool is_piece = !pieces.empty() && before.words.find(one.words) != std::string::npos;
                if (guard && !is_piece) look_for_what_nobody_means(one, before.words, *guard);
                if (loses) look_for_less(one, before.words, *guard);
            }
        }
    }

    /// Only translations ask for them, and a page that was saved should be seen soon.
    void know_all_warnings() {
        for (const model::Sign& sign : now_.signs) warned_now_.insert({sign.words, sign.act});
        for (const model::Page& page : now_.pages)
            for (WarningText& warning : own_warnings(page)) warned_now_.insert(std::move(warning.words));
        warned_ = warned_now_;
        warned_.insert(of_signs_.begin(), of_signs_.end());
    }

    const std::set<std::string, base::AsHeard>& warned_now() const { return warned_now_; }

    /// While a text stays as it is, a translation of it that says less has slipped.
    void compare(const model::Language& last, const model::Language& language) {
        for (const auto& [text, was] : last.words) {
            const auto now = language.words.find(text);
            if (now == language.words.end() || was.words.empty() || now->second.words.empty()) continue;
            if (now->second.words == was.words || anew_.contains(text)) continue;
            if (auto mistake = mistake_in(text, {was.words, now->second.words, language.code}, last))
                wrong_.push_back({Kind::translation,
                                  language.code,
                                  text,
                                  now->second.words,
                                  {now->second.where, std::move(mistake->message), std::move(mistake->hint),
                                   model::Severity::error, true},
                                  text,
                                  WrongWarning::Since{was.words, mistake->is_never_meant}});
        }
    }

    /// Each of two signs says what the other one said.
    void look_for_exchange(const model::Sign& sign, const model::Sign& last, const model::Library& before,
                           std::string model::Sign::*words) {
        if (sign.*words == last.*words) return;
        for (const model::Sign& other : before.signs) {
            const model::Sign* const other_now = now_.sign(other.key);
            if (other.key == sign.key || !other_now) continue;
            if (sign.*words != other.*words || other_now->*words != last.*words) continue;
            add({Kind::sign, sign.key, sign.*words, sign.where},
                {fmt::format("the signs '{}' and '{}' have exchanged what they say", sign.key, other.key),
                 fmt::format("write in the sign '{}' what it said before: \"{}\"", sign.key, last.*words)});
        }
    }

    /// The heading that a sign stands below goes with how soon its act says.
    void look_at_urgency(const model::Sign& sign, const model::Sign& last) {
        const std::string_view was = said_for(last.urgency);
        if (sign.urgency <= last.urgency || sign.act != last.act || was.empty()) return;
        const auto said = model::how_soon(sign.act);
        if (std::ranges::count(said, was, &model::HowSoon::english) == 0) return;
        const std::string_view urgency = model::as_written(last.urgency);
        add({Kind::sign, sign.key, std::string(model::as_written(sign.urgency)), sign.where},
            {fmt::format("the urgency of the sign '{}' is \"{}\", was \"{}\", and its act says \"{}\" still", sign.key,
                         model::as_written(sign.urgency), urgency, was),
             fmt::format("write urgency = \"{}\"; only if it is meant, say how soon in its act as well", urgency)});
    }

  private:
    const model::Library& now_;
    const model::Library& before_;
    std::vector<WrongWarning>& wrong_;
    std::vector<const model::Language*> languages_;
    Texts of_signs_;
    std::set<std::string, base::AsHeard> warned_now_;  ///< what signs and pages warn of
    std::set<std::string, base::AsHeard> warned_;      ///< that, and what signs said before
    Texts anew_;                                       ///< texts that nobody has read yet, whatever stood beside them

    struct Change {
        const std::string& was;
        const std::string& now;
        std::string_view language;  ///< its code
    };

    /// What was not to be done, and is now.
    std::optional<prose::Mistake> permitted(const Change& change) const {
        auto mistake = prose::allowed_since(change.was, change.now);
        return mistake ? mistake : prose::permitted_since(change.was, change.now, read_in(change.language));
    }

    /// What nobody means, in a new text as little as in an old one. Who no longer forbids to get help mends a text.
    std::optional<prose::Mistake> lost(const Change& change, prose::Guard guard) const {
        const prose::Read read = read_in(change.language);
        constexpr auto helps = prose::Guard::sends_for_help;
        auto mistake = permitted(change);
        if (mistake && prose::forbidden_since(change.now, change.was, read, helps)) mistake.reset();
        if (!mistake && guard != prose::Guard::forbids)
            mistake = prose::forbidden_since(change.was, change.now, read, helps);
        if (!mistake) return prose::cut_since(change.was, change.now);
        mistake->hint += "; only if the opposite is meant, say it in other words";
        return mistake;
    }

    /// What may be meant. A text that told to call what nobody calls is no measure.
    std::optional<prose::Mistake> less(const Change& change, prose::Guard guard) const {
        const prose::Read read = read_in(change.language);
        if (auto mistake = permitted(change)) return mistake;
        if (auto forbidden = prose::forbidden_since(change.was, change.now, read, guard)) return forbidden;
        if (!prose::numbers_nobody_calls(now_.clinic, change.was, change.language).empty()) return std::nullopt;
        return prose::weaker_since(change.was, change.now, read, guard);
    }

    /// Of a translation. Whatever its text says tells whether it lost a "not", be it new or old.
    std::optional<prose::Mistake> mistake_in(const std::string& text, const Change& change,
                                             const model::Language& last) const {
        auto guard = guard_of(text, warned_.contains(text), now_.clinic.emergency);
        if (!guard && keeps_from_harm(change.was)) guard = prose::Guard::forbids;
        auto mistake = guard ? lost(change, *guard) : std::nullopt;
        if (mistake) return mistake;
        if ((mistake = guard ? less(change, *guard) : std::nullopt)) {
            mistake->hint += in_other_words;
            return mistake;
        }
        if (!warned_.contains(text)) return std::nullopt;
        const auto other = std::ranges::find_if(last.words, [&](const auto& entry) {
            return entry.second.words == change.now && entry.first != text && warned_.contains(entry.first);
        });
        if (other == last.words.end()) return std::nullopt;
        return prose::Mistake{.message = fmt::format("this is the translation of \"{}\"", other->first),
                              .hint = fmt::format("write it as it was: \"{}\"", change.was),
                              .is_never_meant = true};
    }

    prose::Read read_in(std::string_view language) const { return {language, now_.clinic.emergency}; }

    void look_for_what_nobody_means(const WarningText& one, const std::string& last, prose::Guard guard) {
        if (auto mistake = lost({last, one.words, model::own_language(now_)}, guard))
            add(one, *std::move(mistake), WrongWarning::Since{last, true});
    }

    void look_for_less(const WarningText& one, const std::string& last, prose::Guard guard) {
        auto mistake = less({last, one.words, model::own_language(now_)}, guard);
        if (!mistake || is_meant(one.words, last)) return;
        mistake->hint += is_translated() ? "; only if it is meant, translate it as it is now" : in_other_words;
        const bool never_meant = mistake->is_never_meant;
        add(one, *std::move(mistake), WrongWarning::Since{last, never_meant});
    }

    void add(const WarningText& one, prose::Mistake mistake, std::optional<WrongWarning::Since> since = {}) {
        const bool is_known = std::ranges::any_of(
            wrong_, [&](const WrongWarning& other) { return other.of == one.of && other.words == one.words; });
        if (is_known) return;
        model::Problem problem = {one.where, std::move(mistake.message), std::move(mistake.hint),
                                  model::Severity::error, true};
        wrong_.push_back({one.kind, {}, one.of, one.words, std::move(problem), {}, std::move(since)});
    }

    static bool has(const model::Language& language, const std::string& words) {
        const auto entry = language.words.find(words);
        return entry != language.words.end() && !entry->second.words.empty();
    }

    /// Whether visitors can choose another language.
    bool is_translated() const {
        return std::ranges::any_of(languages_, [&](const model::Language* language) {
            return std::ranges::count(now_.clinic.languages, language->code) > 0 && model::has_words(*language);
        });
    }

    /// Somebody wrote it anew in each language that has it or had it, and none goes on to say how soon it was.
    bool is_meant(const std::string& words, const std::string& last) const {
        bool any = false;
        for (const model::Language* const language : languages_) {
            if (has(*language, words) && says_it(*language, words, last))
                any = true;
            else if (has(*language, words) || has(*language, last))
                return false;
        }
        return any;
    }

    /// What visitors read for it until now; empty where nothing.
    std::string_view was_translation(const model::Language& language, const std::string& text) const {
        const model::Language* const before = before_.language(language.code);
        for (const model::Language* const one : {before, &language})
            if (one && has(*one, text)) return one->words.find(text)->second.words;
        return {};
    }

    bool says_it(const model::Language& language, const std::string& words, const std::string& last) const {
        const std::string& translation = language.words.find(words)->second.words;
        if (was_translation(language, last) == translation) return false;
        if (is_mistranslated(now_, words, translation, language.code)) return false;
        const auto of_now = model::how_soon(words);
        const auto translated = model::how_soon(translation);
        return std::ranges::none_of(model::how_soon(last), [&](const model::HowSoon& soon) {
            return std::ranges::count(of_now, soon.rank, &model::HowSoon::rank) == 0 &&
                   std::ranges::count(translated, soon.rank, &model::HowSoon::rank) > 0;
        });
    }
};

}  // namespace

void add_weakened(const model::Library& now, const model::Library& before, std::vector<WrongWarning>& wrong) {
    Weakened weakened(now, before, wrong);
    for (const model::Sign& last : before.signs)
        if (const model::Sign* const sign = now.sign(last.key)) {
            weakened.look({Kind::sign, sign->key, sign->words, sign->where}, last.words);
            weakened.look({Kind::sign, sign->key, sign->act, sign->where}, last.act);
            weakened.look_at_urgency(*sign, last);
            weakened.look_for_exchange(*sign, last, before, &model::Sign::words);
            weakened.look_for_exchange(*sign, last, before, &model::Sign::act);
        }
    for (const model::Page& last : before.pages)
        if (const model::Page* const page = now.page(last.id)) {
            weakened.compare(last, *page);
            add_exchanged(*page, last, wrong);
        }
    if (!before.languages.empty()) weakened.know_all_warnings();
    for (const model::Language& last : before.languages)
        if (const model::Language* const language = now.language(last.code)) {
            weakened.compare(last, *language);
            add_lost_translations(*language, last, weakened.warned_now(), wrong);
        }
}

}  // namespace content
