#include <fmt/format.h>

#include <map>
#include <set>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/rules.h"
#include "model/passages.h"

namespace check {
namespace {

class Letters {
  public:
    Letters(const Facts& facts, Problems& problems) : facts_(facts), problems_(problems) {}

    void look(const model::Where& where, std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const base::Character letter = base::character_at(text, i);
            if (letter.code >= ' ' && !can_show(letter.code) && told_.insert({where, letter.code}).second)
                report(where, text, i, letter);
            i += letter.bytes;
        }
    }

  private:
    const Facts& facts_;
    Problems& problems_;
    std::map<char32_t, bool> known_;
    std::set<std::pair<model::Where, char32_t>> told_;

    bool can_show(char32_t code) {
        const auto known = known_.find(code);
        return known != known_.end() ? known->second : known_.emplace(code, facts_.can_show(code)).first->second;
    }

    void report(const model::Where& where, std::string_view text, std::size_t place, const base::Character& letter) {
        problems_.push_back(
            {where,
             fmt::format("the kiosk's typeface has no '{}' (U+{:04X}), in \"{}\"", text.substr(place, letter.bytes),
                         static_cast<unsigned>(letter.code), base::around(text, place)),
             "write it in other characters"});
    }
};

void look_at_clinic(const model::Clinic& clinic, Letters& letters) {
    for (const std::string* text : {&clinic.name, &clinic.phone, &clinic.booking}) letters.look(clinic.where, *text);
}

}  // namespace

void letters_are_in_the_typeface(const Survey& survey, Problems& problems) {
    if (!survey.facts.can_show) return;
    Letters letters(survey.facts, problems);
    for (const model::Page& page : survey.library.pages) {
        letters.look(page.where, page.latin);
        for (const model::Passage& text : passages_of(survey, page)) letters.look(text.where, text.words);
    }
    for (const model::Source& source : survey.library.sources)
        for (const std::string* text : {&source.authors, &source.title, &source.journal, &source.doi})
            letters.look(source.where, *text);
    for (const model::Language& language : survey.library.languages) {
        letters.look(language.where, language.name);
        for (const auto& [original, translation] : language.words) letters.look(translation.where, translation.words);
    }
    look_at_clinic(survey.library.clinic, letters);
}

}  // namespace check
