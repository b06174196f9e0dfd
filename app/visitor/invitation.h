#pragma once
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

/// In what sizes it is set.
struct InvitationSize {
    float text = 1;
    float titles = 1;  ///< share of the titles' usual size
};

/// As large as the visitor wants text, and titles up to this share of their usual size, if that fits a box of this
/// size; else smaller.
InvitationSize fitting_size(ui::Frame&, const Invitation&, float width, float height, float most_titles);

float invitation_height(ui::Frame&, const Invitation&, const InvitationSize&, float width);

/// `box` is as tall as was said. Each language begins a visit in itself.
void draw_invitation(ui::Frame&, const ui::Rect& box, const Invitation&, const InvitationSize&, ui::Align);

/// What else the kiosk can do for a visitor, where it has a voice: be read, heard, and heard by nobody else.
float offers_height(const ui::Frame&, const Scene&, const Invitation&, float width);
void draw_offers(ui::Frame&, const ui::Rect&, const Scene&, const Invitation&);

}  // namespace visitor
