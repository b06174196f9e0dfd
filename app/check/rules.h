#pragma once
#include <vector>

#include "check/survey.h"

namespace check {

using Problems = std::vector<model::Problem>;

// One function a rule; lint.cpp has them in a table, which also says how severe each is.

// links.cpp
void links_lead_somewhere(const Survey&, Problems&);
void answers_from_elsewhere_are_asked_for(const Survey&, Problems&);
void pages_are_reachable(const Survey&, Problems&);
// gone.cpp
void linked_pages_are_there(const Survey&, Problems&);
// days.cpp
void pages_are_looked_through_in_time(const Survey&, Problems&);
void reviews_are_planned_soon(const Survey&, Problems&);
void pages_are_still_shown(const Survey&, Problems&);
void pages_were_reviewed_before_today(const Survey&, Problems&);
// page_rules.cpp
void every_area_has_one_page(const Survey&, Problems&);
void every_foot_part_has_one_page(const Survey&, Problems&);
void area_pages_have_all_benefits(const Survey&, Problems&);
void pages_have_names_of_their_own(const Survey&, Problems&);
void answers_work_for_every_choice(const Survey&, Problems&);
void all_answers_can_be_seen(const Survey&, Problems&);
void studies_say_who_was_tested(const Survey&, Problems&);
void charts_say_what_they_show(const Survey&, Problems&);
void cards_are_short(const Survey&, Problems&);
// needed.cpp
void needed_pages_are_there(const Survey&, Problems&);
void areas_have_warnings(const Survey&, Problems&);
void touches_have_a_page(const Survey&, Problems&);
// yes_and_no.cpp
void choices_say_what_they_mean(const Survey&, Problems&);
void signs_stop_who_says_yes(const Survey&, Problems&);
void warnings_are_for_yes(const Survey&, Problems&);
// clinic.cpp
void closed_days_are_to_come(const Survey&, Problems&);
// sources.cpp
void sources_are_known(const Survey&, Problems&);
void sources_are_cited(const Survey&, Problems&);
// signs.cpp
void signs_are_shown(const Survey&, Problems&);
void signs_to_call_for_say_the_number(const Survey&, Problems&);
void signs_stand_once_on_a_page(const Survey&, Problems&);
void emergencies_are_signs(const Survey&, Problems&);
void translations_say_the_number(const Survey&, Problems&);
// numbers_to_call.cpp
void numbers_to_call_are_known(const Survey&, Problems&);
// urgent.cpp
void urgent_warnings_wait_for_nothing(const Survey&, Problems&);
void urgent_warnings_stand_first(const Survey&, Problems&);
// wording.cpp
void words_that_mislead_are_avoided(const Survey&, Problems&);
// apostrophes.cpp
void words_have_their_apostrophe(const Survey&, Problems&);
// endings.cpp
void texts_end_their_sentences(const Survey&, Problems&);
// markup.cpp
void texts_are_plain(const Survey&, Problems&);
// languages.cpp
void languages_have_words(const Survey&, Problems&);
void languages_have_names(const Survey&, Problems&);
void languages_are_offered(const Survey&, Problems&);
// untranslated.cpp
void warnings_are_translated(const Survey&, Problems&);
void texts_are_translated(const Survey&, Problems&);
// copied_texts.cpp
void translations_are_other_words(const Survey&, Problems&);
// stale_translations.cpp
void translations_are_used(const Survey&, Problems&);
void translations_are_up_to_date(const Survey&, Problems&);
void warnings_are_looked_through(const Survey&, Problems&);
// same_meaning.cpp
void warnings_keep_their_meaning(const Survey&, Problems&);
void translations_keep_their_meaning(const Survey&, Problems&);
// pasted_over.cpp
void warnings_have_translations_of_their_own(const Survey&, Problems&);
// reversed.cpp
void warnings_say_what_was_translated(const Survey&, Problems&);
void texts_say_what_was_translated(const Survey&, Problems&);
// exchanged.cpp
void translations_stand_beside_their_text(const Survey&, Problems&);
// languages_alone.cpp
void languages_stand_alone(const Survey&, Problems&);
// reading.cpp
void cards_are_easy_to_read(const Survey&, Problems&);

}  // namespace check
