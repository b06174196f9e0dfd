#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "preview/layout.h"
#include "preview/preview_theme.h"
#include "ui/frame.h"

namespace preview {

/// What staff choose about the preview itself.
struct View {
    visitor::Orientation orientation = visitor::Orientation::landscape;
    bool lines = false;  ///< every block shows where it is written
};

/// What a button of the preview does, and a key with the same meaning.
enum class Control { language, text, contrast, turn, lines, start_over };
inline constexpr int control_count = 6;

/// The control whose key this is, by platform::KeyStroke's names.
std::optional<Control> control_for(std::string_view key);

/// The settings after the next language, text size or contrast; as they are for other controls.
kiosk::Settings stepped(kiosk::Settings, Control, const model::Library&);

/// All of them, each with what it stands at and with its key. The one that was touched.
std::optional<Control> draw_controls(ui::Frame&, const Layout&, const model::Library&, const kiosk::Settings&,
                                     const View&);

/// A key as it looks on a keyboard, its right edge at `right`. Returns its width.
float draw_key(ui::Frame&, std::string_view name, float right, float middle);

}  // namespace preview
