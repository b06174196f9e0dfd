#include "check/lint.h"

#include <algorithm>
#include <array>

#include "check/gone.h"
#include "check/rules.h"

namespace check {
namespace {

using enum model::Severity;

enum class Effect { none, misleads };

struct Rule {
    model::Severity severity;
    void (*look)(const Survey&, Problems&);
    Effect effect = Effect::none;
};

// One row a rule; what visitors miss most stands first.
constexpr std::array rules = {
    Rule{error, &links_lead_somewhere},
    Rule{error, &linked_pages_are_there},
    Rule{error, &answers_from_elsewhere_are_asked_for},
    Rule{error, &every_area_has_one_page},
    Rule{error, &every_foot_part_has_one_page},
    Rule{error, &area_pages_have_all_benefits},
    Rule{error, &needed_pages_are_there},
    Rule{error, &areas_have_warnings},
    Rule{error, &sources_are_known},
    Rule{error, &answers_work_for_every_choice},
    Rule{error, &all_answers_can_be_seen},
    Rule{error, &choices_say_what_they_mean},
    Rule{error, &signs_stop_who_says_yes},
    Rule{error, &languages_have_words},
    Rule{error, &warnings_are_translated},
    Rule{error, &warnings_are_looked_through},
    Rule{error, &warnings_keep_their_meaning, Effect::misleads},
    Rule{error, &warnings_have_translations_of_their_own, Effect::misleads},
    Rule{error, &translations_stand_beside_their_text, Effect::misleads},
    Rule{error, &warnings_say_what_was_translated, Effect::misleads},
    Rule{error, &languages_stand_alone},
    Rule{error, &translations_say_the_number, Effect::misleads},
    Rule{error, &signs_to_call_for_say_the_number, Effect::misleads},
    Rule{error, &numbers_to_call_are_known, Effect::misleads},
    Rule{error, &urgent_warnings_wait_for_nothing},
    Rule{advice, &urgent_warnings_stand_first},
    Rule{advice, &warnings_are_for_yes},
    Rule{advice, &touches_have_a_page},
    Rule{advice, &closed_days_are_to_come},
    Rule{advice, &languages_are_offered},
    Rule{advice, &languages_have_names},
    Rule{advice, &pages_have_names_of_their_own},
    Rule{advice, &pages_are_reachable},
    Rule{advice, &texts_are_translated},
    Rule{advice, &translations_are_other_words},
    Rule{advice, &sources_are_cited},
    Rule{advice, &pages_are_looked_through_in_time},
    Rule{advice, &reviews_are_planned_soon},
    Rule{advice, &pages_are_still_shown},
    Rule{advice, &pages_were_reviewed_before_today},
    Rule{advice, &studies_say_who_was_tested},
    Rule{advice, &charts_say_what_they_show},
    Rule{advice, &signs_are_shown},
    Rule{advice, &signs_stand_once_on_a_page},
    Rule{advice, &emergencies_are_signs},
    Rule{advice, &words_that_mislead_are_avoided, Effect::misleads},
    Rule{advice, &texts_are_plain},
    Rule{advice, &words_have_their_apostrophe},
    Rule{advice, &texts_end_their_sentences},
    Rule{advice, &cards_are_short},
    Rule{advice, &cards_are_easy_to_read},
    Rule{advice, &translations_keep_their_meaning},
    Rule{advice, &texts_say_what_was_translated},
    Rule{advice, &translations_are_used},
    Rule{advice, &translations_are_up_to_date},
};

Problems look(const model::Library& library, const Facts& facts, Order order, bool (*wanted)(const Rule&)) {
    Facts known = facts;
    Survey found = survey(library, known);
    // What follows from a page that is gone is told with it, once.
    found.gone = gone_pages(found);
    for (const GonePage& page : found.gone) known.left_out.insert(page.id);
    Problems problems;
    for (const Rule& rule : rules) {
        const auto before = static_cast<std::ptrdiff_t>(problems.size());
        if (wanted(rule)) rule.look(found, problems);
        for (auto problem = problems.begin() + before; problem != problems.end(); ++problem) {
            problem->severity = rule.severity;
            problem->misleads = rule.effect == Effect::misleads;
        }
    }
    put_in_order(problems, order);
    return problems;
}

}  // namespace

void put_in_order(std::vector<model::Problem>& problems, Order order) {
    if (order == Order::by_file) {
        std::ranges::sort(problems);
        return;
    }
    const auto advice = std::stable_partition(problems.begin(), problems.end(), &model::is_error);
    std::sort(problems.begin(), advice);
    const auto first = [](const model::Problem& problem) { return problem.misleads; };
    std::stable_partition(problems.begin(), advice, first);
    std::stable_partition(advice, problems.end(), first);
}

std::vector<model::Problem> run(const model::Library& library, const Facts& facts, Order order) {
    return look(library, facts, order, [](const Rule&) { return true; });
}

std::vector<model::Problem> errors(const model::Library& library, const Facts& facts) {
    return look(library, facts, Order::by_file, [](const Rule& rule) { return rule.severity == error; });
}

}  // namespace check
