#include "ui/wording.h"

namespace wording {

std::vector<std::string_view> all() {
    std::vector<std::string_view> words = {invitation,
                                           invitation_more,
                                           begin,
                                           map_title,
                                           start_over,
                                           back,
                                           get_help,
                                           read_on,
                                           read_up,
                                           how_it_is_done,
                                           when_not_to,
                                           today,
                                           sources,
                                           view_body,
                                           view_front,
                                           view_back,
                                           view_side,
                                           view_foot,
                                           right,
                                           not_quite,
                                           right_one,
                                           area_by_area,
                                           still_reading,
                                           still_reading_more,
                                           go_on,
                                           text_size,
                                           contrast,
                                           motion,
                                           listen,
                                           no_voice,
                                           play,
                                           pause,
                                           again,
                                           previous,
                                           following,
                                           softer,
                                           louder,
                                           stop,
                                           how_sure,
                                           how_long,
                                           question,
                                           picture,
                                           you_chose,
                                           last_author,
                                           more_authors,
                                           to_book,
                                           button,
                                           chosen,
                                           on,
                                           of,
                                           choose_area,
                                           speech_on,
                                           speech_off};
    words.insert(words.end(), topics.begin(), topics.end());
    words.insert(words.end(), grades.begin(), grades.end());
    words.insert(words.end(), effect_sizes.begin(), effect_sizes.end());
    return words;
}

}  // namespace wording
