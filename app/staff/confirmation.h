#pragma once
#include <optional>
#include <string>

#include "staff/facts.h"
#include "ui/frame.h"

namespace staff {

struct Answer {
    bool yes = false;
    std::string page{};  ///< of the version, this one alone
};
/// Asks over everything else before pages are put back, of which it names the files, or the kiosk is left.
std::optional<Answer> draw_confirmation(ui::Frame&, const ui::Rect& panel, const Deed&, const Facts&);

}  // namespace staff
