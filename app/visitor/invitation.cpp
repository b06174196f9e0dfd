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

    Type title(const InvitationLook& look) const {
        Type title = first ? type::display : type::title;
        title.em_mm *= look.titles;
        return title;
    }
    ButtonLook face(const Frame& frame) const {
        return {.tone = first ? frame.palette().primary : frame.palette().secondary(),
                .icon = Icon::touch,
                .radius_mm = size::target / 2};
    }
    float begin_width(const Frame& frame, float room) const {
        return std::min(room, button_width(frame, choice.say(wording::begin), face(frame)));
    }
    float begin_height(const Frame& frame, float room) const {
        return button_height(frame, choice.say(wording::begin), face(frame), begin_width(frame, room));
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

float below_title(const Frame& frame, const Piece& piece) {
    return frame.px(piece.alone ? size::attract_gap : size::invitation_gap);
}

float piece_height(const Frame& frame, const Piece& piece, const InvitationLook& look, float width) {
    const auto text = [&](const Type& type, std::string_view words) {
        return wrap(frame, type, piece.choice.say(words), width).height() + below_title(frame, piece);
    };
    return (piece.titled ? text(piece.title(look), wording::invitation) : 0) +
           (piece.alone ? text(type::lead, wording::invitation_more) : 0) + piece.begin_height(frame, width);
}

void draw_piece(Frame& frame, const Rect& box, const Piece& piece, const InvitationLook& look, Align align) {
    const std::string_view begin = piece.choice.say(wording::begin);
    const Press touch =
        press(frame, box, begin, {.radius_mm = size::target / 2, .place = piece.first ? "first" : "second"});
    if (touch.tapped) frame.deed = kiosk::Begin{piece.choice.setting};
    Rect room = box;
    const auto text = [&](const Type& type, ImU32 colour, std::string_view phrase) {
        const std::string_view words = piece.choice.say(phrase);
        const Rect lines = cut_top(room, wrap(frame, type, words, room.w).height(), below_title(frame, piece));
        text_block(frame, type, colour, words, lines.min(), lines.w, align);
    };
    if (piece.titled)
        text(piece.title(look), piece.first ? frame.palette().ink : frame.palette().quiet_ink, wording::invitation);
    if (piece.alone) text(type::lead, frame.palette().quiet_ink, wording::invitation_more);
    const float width = piece.begin_width(frame, room.w);
    const Rect face = align == Align::centre ? centred(room, width, room.h) : Rect{room.x, room.y, width, room.h};
    const ButtonLook begin_look = piece.face(frame);
    // All of the piece is the button; this is where it says so.
    fill(frame, face, begin_look.tone.tint, begin_look.radius_mm);
    if (begin_look.tone.edge != begin_look.tone.tint)
        outline(frame, face, begin_look.tone.edge, begin_look.radius_mm, frame.theme.edge_mm);
    if (touch.held) fill(frame, face, frame.palette().pressed, begin_look.radius_mm);
    button_face(frame, face, begin, begin_look);
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
};

std::vector<Offer> offers_of(const Scene& scene) {
    std::vector<Offer> offers = {{Icon::text_size, wording::larger_text}, {Icon::contrast, wording::more_contrast}};
    if (scene.narrator.state() != VoiceState::none)
        offers.insert(offers.end(), {{Icon::listen, wording::read_aloud}, {Icon::headset, wording::plug_in_headset}});
    return offers;
}

const Type& offer_type(std::size_t language) { return language == 0 ? type::small_bold : type::small; }

float words_left(const Frame& frame) { return frame.px(frame.icon_mm() + size::icon_gap); }

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
    float lines = 0;
    for (std::size_t i = 0; i < invitation.in_full.size(); ++i) lines += line_height(frame, offer_type(i));
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
    std::vector<LanguageChoice> choices = language_choices(scene.library);
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

float invitation_height(const Frame& frame, const Invitation& invitation, const InvitationLook& look, float width) {
    const float gap = frame.px(size::attract_gap);
    float height = -gap;
    for (const Piece& piece : pieces_of(invitation, look)) height += piece_height(frame, piece, look, width) + gap;
    if (!invitation.by_name.empty()) height += names_grid(frame, invitation, width).height() + gap;
    return height;
}

std::optional<float> fitting_titles(const Frame& frame, const Invitation& invitation, InvitationLook look,
                                    const Rect& box, float most, float least) {
    const auto fits = [&] {
        for (const Piece& piece : pieces_of(invitation, look))
            if (widest_word(frame, piece.title(look), piece.choice.say(wording::invitation)) > box.w) return false;
        return invitation_height(frame, invitation, look, box.w) <= box.h;
    };
    for (const float titles : size::title_shares) {
        if (titles > most || titles < least) continue;
        look.titles = titles;
        if (fits()) return titles;
    }
    return std::nullopt;
}

void draw_invitation(Frame& frame, const Rect& box, const Invitation& invitation, const InvitationLook& look,
                     Align align) {
    const float gap = frame.px(size::attract_gap);
    Rect room = box;
    for (const Piece& piece : pieces_of(invitation, look))
        draw_piece(frame, cut_top(room, piece_height(frame, piece, look, room.w), gap), piece, look, align);
    if (invitation.by_name.empty()) return;
    const Region region("by name");
    const Grid grid = names_grid(frame, invitation, room.w);
    for (std::size_t i = 0; i < invitation.by_name.size(); ++i)
        if (button(frame, grid.cell(room, static_cast<int>(i)), invitation.by_name[i].name, name_look(frame)))
            frame.deed = kiosk::Begin{invitation.by_name[i].setting};
}

float offers_height(const Frame& frame, const Scene& scene, const Invitation& invitation, float width) {
    return offers_grid(frame, offers_of(scene), invitation, width).height();
}

void draw_offers(Frame& frame, const Rect& box, const Scene& scene, const Invitation& invitation) {
    const Palette& palette = frame.palette();
    const std::vector<Offer> offers = offers_of(scene);
    const Grid grid = offers_grid(frame, offers, invitation, box.w);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Rect cell = grid.cell(box, static_cast<int>(i));
        icon(frame, offers[i].icon, {cell.x + frame.px(frame.icon_mm()) / 2, cell.centre().y}, palette.ink,
             frame.icon_mm());
        Rect words = cell;
        cut_left(words, words_left(frame));
        for (std::size_t j = 0; j < invitation.in_full.size(); ++j) {
            const Rect line = cut_top(words, line_height(frame, offer_type(j)));
            text_line(frame, offer_type(j), j == 0 ? palette.ink : palette.quiet_ink,
                      invitation.in_full[j].say(offers[i].words), line.x, line.centre().y, line.w);
        }
    }
}

}  // namespace visitor
