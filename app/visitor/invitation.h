#pragma once
#include <array>
#include <optional>
#include <vector>

#include "ui/button.h"
#include "visitor/scene.h"

/// The words of the first screen: what the kiosk is for and where to begin, in every language it has.
namespace visitor {

/// The visitor's language first. Up to two stand there in full; of more, the others take turns beside the first, and
/// each can be begun in by its name.
struct Invitation {
    std::vector<LanguageChoice> in_full;
    std::vector<LanguageChoice> by_name;
};
Invitation invitation_of(const Scene&, std::size_t turn);

/// How it is set. Words are always as large as the visitor wants text.
struct InvitationLook {
    float titles = 1;              ///< share of the titles' usual size
    bool second_has_title = true;  ///< else it is where to begin alone
};

/// What the first title may be set in, as shares of its usual size: large enough to be read from 3 m, or as large as
/// there is room for.
inline constexpr std::array poster_shares = {ui::type::poster.em_mm / ui::type::display.em_mm,
                                             1.45F,
                                             ui::size::title_shares[0],
                                             ui::size::title_shares[1],
                                             ui::size::title_shares[2],
                                             ui::size::title_shares[3],
                                             ui::size::title_shares[4],
                                             ui::size::title_shares[5],
                                             ui::size::title_shares[6]};

/// The largest titles, up to this share of their usual size and no smaller than that one, that leave all of it room in
/// a box of this size. None: it does not fit.
std::optional<float> fitting_titles(const ui::Frame&, const Invitation&, InvitationLook, const ui::Rect& box,
                                    float most, float least);

/// What the kiosk is for, in each language; and where a visit in it begins.
float titles_height(const ui::Frame&, const Invitation&, const InvitationLook&, float width);
float begins_height(const ui::Frame&, const Invitation&, const InvitationLook&, float width);
/// How far to the right it reaches in that box.
float begins_right(const ui::Frame&, const Invitation&, const InvitationLook&, const ui::Rect& box, ui::Align);
void draw_titles(ui::Frame&, const ui::Rect&, const Invitation&, const InvitationLook&, ui::Align);
void draw_begins(ui::Frame&, const ui::Rect&, const Invitation&, const InvitationLook&, ui::Align);

/// What becomes of a visitor's answers, in each language.
float promise_height(const ui::Frame&, const Invitation&, float width);
void draw_promise(ui::Frame&, const ui::Rect&, const Invitation&);

/// What else the kiosk can do for a visitor, where it has a voice: be read, heard, and heard by nobody else.
float offers_height(const ui::Frame&, const Scene&, const Invitation&, float width);
/// Up to the end of the longest line of it.
float offers_width(const ui::Frame&, const Scene&, const Invitation&, float width);
void draw_offers(ui::Frame&, const ui::Rect&, const Scene&, const Invitation&);

}  // namespace visitor
