#include "visitor/invitation.h"

#include <algorithm>

#include "model/localised.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int most_names_in_a_row = 4;

// One language's share of the screen.
struct Piece {
    const LanguageChoice& choice;
    bool first = false;
    bool alone = false;
    bool titled = true;

    // The first is what is read from afar; the second is no larger than titles are.
    Type title(const InvitationLook& look) const {
        if (!first) {
            Type title = type::title;
            title.em_mm *= std::min(1.0F, look.titles);
            return title;
        }
        Type title = type::display;
        title.em_mm *= look.titles;
        if (look.titles > size::title_shares.front()) title.leading = type::poster.leading;
        return title;
    }
    ButtonLook face(const Frame& frame) const {
        return {.tone = first ? frame.palette().primary : frame.palette().bar_button,
                .icon = Icon::touch,
                .radius_mm = size::attract_button / 2,
                .type = type::heading};
    }
    std::string_view begin() const { return choice.say(wording::begin); }
    float begin_width(const Frame& frame, float room) const {
        return std::min(room, button_width(frame, begin(), face(frame)));
    }
    float begin_height(const Frame& frame, float room) const {
        const float words = button_height(frame, begin(), face(frame), begin_width(frame, room));
        return std::max(frame.px(size::attract_button), words);
    }
};

// Of more than two languages all others can be begun in by their names.
std::vector<Piece> pieces_of(const Invitation& invitation, const InvitationLook& look) {
    std::vector<Piece> pieces;
    for (const LanguageChoice& choice : invitation.in_full) {
        const bool titled = pieces.empty() || look.second_has_title;
        if (titled || invitation.by_name.empty())
            pieces.push_back({choice, pieces.empty(), invitation.in_full.size() == 1, titled});
    }
    return pieces;
}

float below_title(const Frame& frame) { return frame.px(size::invitation_gap); }

/// A text of one language's title, and how it is set.
struct TitleLine {
    const Piece* piece = nullptr;
    Type type;
    ImU32 colour = 0;
    std::string_view words;
};

std::vector<TitleLine> title_lines(const Frame& frame, const std::vector<Piece>& pieces, const InvitationLook& look) {
    const Palette& palette = frame.palette();
    std::vector<TitleLine> lines;
    for (const Piece& piece : pieces) {
        if (piece.titled)
            lines.push_back({&piece, piece.title(look), piece.first ? palette.ink : palette.quiet_ink,
                             piece.choice.say(wording::invitation)});
        if (piece.alone)
            lines.push_back({&piece, type::lead, palette.quiet_ink, piece.choice.say(wording::invitation_more)});
    }
    return lines;
}

/// Where the buttons stand: side by side, or below one another.
std::vector<Rect> places_to_begin(const Frame& frame, const std::vector<Piece>& pieces, const Rect& box, Align align) {
    const float gap = frame.px(size::between);
    float all = -gap;
    for (const Piece& piece : pieces) all += piece.begin_width(frame, box.w) + gap;
    const bool in_a_row = all <= box.w;
    std::vector<Rect> places;
    float x = align == Align::centre ? (box.w - all) / 2 : 0;
    float y = 0;
    for (const Piece& piece : pieces) {
        const float width = piece.begin_width(frame, box.w);
        const float height = piece.begin_height(frame, box.w);
        if (!in_a_row) x = align == Align::centre ? (box.w - width) / 2 : 0;
        places.push_back({box.x + x, box.y + y, width, height});
        if (in_a_row)
            x += width + gap;
        else
            y += height + gap;
    }
    return places;
}

ButtonLook name_look(const Frame& frame) { return {.tone = frame.palette().secondary(), .icon = Icon::language}; }

Grid names_grid(const Frame& frame, const Invitation& invitation, float width) {
    std::vector<std::string_view> names;
    for (const LanguageChoice& choice : invitation.by_name) names.push_back(choice.name);
    return grid_of(frame, names, name_look(frame), width, most_names_in_a_row);
}

struct Offer {
    Icon icon{};
    std::string_view words;
    kiosk::Sheet sheet = kiosk::Sheet::none;  ///< where it is to be had
    bool listens = false;
    bool lowered = false;
};

std::vector<Offer> offers_of(const Scene& scene) {
    std::vector<Offer> offers = {{Icon::text_size, wording::larger_text, kiosk::Sheet::display},
                                 {Icon::contrast, wording::more_contrast, kiosk::Sheet::display}};
    if (scene.narrator.state() != VoiceState::none)
        offers.insert(offers.end(), {{Icon::listen, wording::read_aloud, kiosk::Sheet::none, true},
                                     {Icon::headset, wording::plug_in_headset}});
    if (scene.can_be_lowered) offers.push_back({.icon = Icon::down, .words = wording::within_reach, .lowered = true});
    return offers;
}

const Type& offer_type(std::size_t language) { return language == 0 ? type::small_bold : type::small; }

float words_left(const Frame& frame) { return frame.px(frame.icon_mm() + size::icon_gap); }

bool promises_share_a_line(const Frame& frame, const Invitation& invitation, float width) {
    float all = -frame.px(size::attract_gap);
    for (std::size_t i = 0; i < invitation.in_full.size(); ++i)
        all += text_width(frame, offer_type(i), invitation.in_full[i].say(wording::nothing_kept)) + 1 +
               frame.px(size::attract_gap);
    return all <= width;
}

// All in a row, if every word has room there.
int offers_in_a_row(const Frame& frame, const std::vector<Offer>& offers, const Invitation& invitation, float width) {
    float widest = 0;
    for (const Offer& offer : offers)
        for (std::size_t i = 0; i < invitation.in_full.size(); ++i)
            widest = std::max(widest, text_width(frame, offer_type(i), invitation.in_full[i].say(offer.words)));
    const auto fits = [&](std::size_t columns) {
        const auto count = static_cast<int>(columns);
        return words_left(frame) + widest <= part_of_row({0, 0, width, 0}, 0, count, frame.px(size::between)).w;
    };
    return fits(offers.size()) ? static_cast<int>(offers.size()) : fits(2) ? 2 : 1;
}

float offer_height(const Frame& frame, const Invitation& invitation) {
    float lines = -frame.px(size::offer_gap);
    for (std::size_t i = 0; i < invitation.in_full.size(); ++i)
        lines += line_height(frame, offer_type(i)) + frame.px(size::offer_gap);
    return std::max(lines, frame.px(frame.icon_mm()));
}

Grid offers_grid(const Frame& frame, const std::vector<Offer>& offers, const Invitation& invitation, float width) {
    return {.columns = offers_in_a_row(frame, offers, invitation, width),
            .count = static_cast<int>(offers.size()),
            .row_height = offer_height(frame, invitation),
            .gap = frame.px(size::between)};
}

}  // namespace

Invitation invitation_of(const Scene& scene, std::size_t turn) {
    std::vector<LanguageChoice> choices = scene.languages;
    const std::string& current = scene.session.settings().language;
    auto first = std::ranges::find(choices, current, &LanguageChoice::setting);
    if (first == choices.end()) {
        const std::string_view code = current.empty() ? model::own_language(scene.library) : std::string_view(current);
        first = choices.insert(choices.begin(), {current, scene.library.language(code), code});
    }
    std::rotate(choices.begin(), first, first + 1);
    if (choices.size() <= 2) return {choices, {}};
    const std::vector<LanguageChoice> others(choices.begin() + 1, choices.end());
    return {{choices.front(), others[turn % others.size()]}, others};
}

float titles_height(const Frame& frame, const Invitation& invitation, const InvitationLook& look, float width) {
    const std::vector<Piece> pieces = pieces_of(invitation, look);
    float height = -below_title(frame);
    for (const TitleLine& line : title_lines(frame, pieces, look))
        height += wrap(frame, line.type, line.words, width).height() + below_title(frame);
    return height;
}

float begins_height(const Frame& frame, const Invitation& invitation, const InvitationLook& look, float width) {
    const std::vector<Rect> places = places_to_begin(frame, pieces_of(invitation, look), {0, 0, width, 0}, Align::left);
    float height = 0;
    for (const Rect& place : places) height = std::max(height, place.bottom());
    if (!invitation.by_name.empty())
        height += frame.px(size::attract_gap) + names_grid(frame, invitation, width).height();
    return height;
}

float begins_right(const Frame& frame, const Invitation& invitation, const InvitationLook& look, const Rect& box,
                   Align align) {
    if (!invitation.by_name.empty()) return box.right();
    float right = box.x;
    for (const Rect& place : places_to_begin(frame, pieces_of(invitation, look), box, align))
        right = std::max(right, place.right());
    return right;
}

std::optional<float> fitting_titles(const Frame& frame, const Invitation& invitation, InvitationLook look,
                                    const Rect& box, float most, float least) {
    const auto fits = [&] {
        for (const Piece& piece : pieces_of(invitation, look))
            if (widest_word(frame, piece.title(look), piece.choice.say(wording::invitation)) > box.w) return false;
        return titles_height(frame, invitation, look, box.w) + frame.px(size::attract_gap) +
                   begins_height(frame, invitation, look, box.w) <=
               box.h;
    };
    for (const float titles : poster_shares) {
        if (titles > most || titles < least) continue;
        look.titles = titles;
        if (fits()) return titles;
    }
    return std::nullopt;
}

// The words of a language begin in it as well.
void draw_titles(Frame& frame, const Rect& box, const Invitation& invitation, const InvitationLook& look, Align align) {
    const std::vector<Piece> pieces = pieces_of(invitation, look);
    Rect room = box;
    for (const TitleLine& line : title_lines(frame, pieces, look)) {
        const Rect place = cut_top(room, wrap(frame, line.type, line.words, room.w).height(), below_title(frame));
        text_block(frame, line.type, line.colour, line.words, place.min(), place.w, align);
        const Press touch = press(frame, place, line.words,
                                  {.role = Role::figure, .place = line.piece->first ? "first title" : "second title"});
        if (touch.tapped) frame.deed = kiosk::Begin{line.piece->choice.setting};
    }
}

void draw_begins(Frame& frame, const Rect& box, const Invitation& invitation, const InvitationLook& look, Align align) {
    const std::vector<Piece> pieces = pieces_of(invitation, look);
    const std::vector<Rect> places = places_to_begin(frame, pieces, box, align);
    Rect room = box;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Rect& place = places[i];
        const ButtonLook face = pieces[i].face(frame);
        const Press touch = press(frame, place, pieces[i].begin(),
                                  {.radius_mm = face.radius_mm, .place = pieces[i].first ? "first" : "second"});
        if (touch.tapped) frame.deed = kiosk::Begin{pieces[i].choice.setting};
        fill(frame, place, face.tone.tint, face.radius_mm);
        if (face.tone.edge != face.tone.tint)
            outline(frame, place, face.tone.edge, face.radius_mm, frame.theme.edge_mm);
        if (touch.held) fill(frame, place, frame.palette().pressed, face.radius_mm);
        button_face(frame, place, pieces[i].begin(), face);
        room.y = std::max(room.y, place.bottom() + frame.px(size::attract_gap));
    }
    if (invitation.by_name.empty()) return;
    const Region region("by name");
    const Grid grid = names_grid(frame, invitation, room.w);
    for (std::size_t i = 0; i < invitation.by_name.size(); ++i)
        if (button(frame, grid.cell(room, static_cast<int>(i)), invitation.by_name[i].name, name_look(frame)))
            frame.deed = kiosk::Begin{invitation.by_name[i].setting};
}

float promise_height(const Frame& frame, const Invitation& invitation, float width) {
    if (promises_share_a_line(frame, invitation, width)) return line_height(frame, offer_type(0));
    float height = 0;
    for (std::size_t i = 0; i < invitation.in_full.size(); ++i)
        height += wrap(frame, offer_type(i), invitation.in_full[i].say(wording::nothing_kept), width).height();
    return height;
}

void draw_promise(Frame& frame, const Rect& box, const Invitation& invitation) {
    const bool one_line = promises_share_a_line(frame, invitation, box.w);
    Rect room = box;
    for (std::size_t i = 0; i < invitation.in_full.size(); ++i) {
        const std::string_view words = invitation.in_full[i].say(wording::nothing_kept);
        const ImU32 ink = i == 0 ? frame.palette().ink : frame.palette().quiet_ink;
        const float width = one_line ? text_width(frame, offer_type(i), words) + 1 : room.w;
        text_block(frame, offer_type(i), ink, words, room.min(), width);
        if (one_line)
            cut_left(room, width, frame.px(size::attract_gap));
        else
            cut_top(room, wrap(frame, offer_type(i), words, room.w).height());
    }
}

float offers_height(const Frame& frame, const Scene& scene, const Invitation& invitation, float width) {
    return offers_grid(frame, offers_of(scene), invitation, width).height();
}

float offers_width(const Frame& frame, const Scene& scene, const Invitation& invitation, float width) {
    const std::vector<Offer> offers = offers_of(scene);
    const Grid grid = offers_grid(frame, offers, invitation, width);
    float right = 0;
    for (std::size_t i = 0; i < offers.size(); ++i)
        for (std::size_t j = 0; j < invitation.in_full.size(); ++j)
            right = std::max(right, grid.cell({0, 0, width, 0}, static_cast<int>(i)).x + words_left(frame) +
                                        text_width(frame, offer_type(j), invitation.in_full[j].say(offers[i].words)));
    return right;
}

// Whoever touches what is offered begins with it.
void draw_offers(Frame& frame, const Rect& box, const Scene& scene, const Invitation& invitation) {
    const Palette& palette = frame.palette();
    const std::vector<Offer> offers = offers_of(scene);
    const Grid grid = offers_grid(frame, offers, invitation, box.w);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Rect cell = grid.cell(box, static_cast<int>(i));
        icon(frame, offers[i].icon,
             {cell.x + frame.px(frame.icon_mm()) / 2, cell.y + line_height(frame, offer_type(0)) / 2}, palette.ink,
             frame.icon_mm());
        Rect words = cell;
        cut_left(words, words_left(frame));
        for (std::size_t j = 0; j < invitation.in_full.size(); ++j) {
            const Rect line = cut_top(words, line_height(frame, offer_type(j)), frame.px(size::offer_gap));
            const LanguageChoice& language = invitation.in_full[j];
            const std::string_view offered = language.say(offers[i].words);
            text_line(frame, offer_type(j), j == 0 ? palette.ink : palette.quiet_ink, offered, line.x, line.centre().y,
                      line.w);
            // A hand that shakes should not hit the other language's: just beside one is the other.
            const float apart = frame.px(size::offer_gap - 2 * size::near_miss);
            const Press touch = press(frame, {cell.x, line.y - apart / 2, cell.w, line.h + apart}, offered,
                                      {.role = Role::figure, .place = j == 0 ? "first offer" : "second offer"});
            if (touch.tapped)
                frame.deed = kiosk::Begin{language.setting, offers[i].sheet, offers[i].listens, offers[i].lowered};
        }
    }
}

}  // namespace visitor
