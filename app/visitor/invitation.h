#pragma once
#include <optional>
#include <vector>

#include "ui/button.h"
#include "visitor/languages.h"

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

/// The largest titles, up to this share of their usual size and no smaller than that one, that leave all of it room in
/// a box of this size. None: it does not fit.
std::optional<float> fitting_titles(const ui::Frame&, const Invitation&, InvitationLook, const ui::Rect& box,
                                    float most, float least);

float invitation_height(const ui::Frame&, const Invitation&, const InvitationLook&, float width);

/// `box` is as tall as was said. Each language begins a visit in itself.
void draw_invitation(ui::Frame&, const ui::Rect& box, const Invitation&, const InvitationLook&, ui::Align);

/// What else the kiosk can do for a visitor, where it has a voice: be read, heard, and heard by nobody else.
float offers_height(const ui::Frame&, const Scene&, const Invitation&, float width);
void draw_offers(ui::Frame&, const ui::Rect&, const Scene&, const Invitation&);

}  // namespace visitor
