#pragma once
#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "model/page.h"
#include "model/problem.h"
#include "ui/frame.h"

namespace preview {

/// The content as it stands after a save: what the preview shows.
struct Edition {
    std::shared_ptr<const model::Library> library;  ///< never null
    std::vector<model::Problem> problems = {};
    std::vector<model::Outdated> outdated = {};
    std::vector<std::string> changed = {};  ///< files just saved, the last one last; none at the start
    /// When each file that is shown as it is was saved. A file that is missing here is shown without a time.
    std::map<std::string, std::chrono::system_clock::time_point> saved = {};
    std::chrono::system_clock::time_point now{};
};

/// Whether a file of this name holds a page, and not what all pages share.
bool is_page_file(const std::string& file);

/// The file of the page (or, on the map, of its card) that is shown; empty on the attract screen.
std::string shown_file(const model::Library&, const kiosk::Place&);

/// What of the shown things is older than its file; null when nothing is. A page's file counts while that page is open,
/// a translation while its language is, and all other files always.
const model::Outdated* outdated_here(const Edition&, const kiosk::Place&, std::string_view language);

/// "calves.lua has a mistake in it, so this is the version from 14:20. Mend line 12 and save."
std::string outdated_notice(const Edition&, const model::Outdated&);

/// Above the kiosk: what is shown and when it was saved, or that it is older than its file. True when that notice was
/// touched.
bool draw_status(ui::Frame&, const ui::Rect&, const Edition&, const kiosk::Session&, const model::Outdated*);

}  // namespace preview
