#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "model/edition.h"

/// What the preview says to staff, in words they would use themselves.
namespace staff {

/// A file as staff call it: pages by their name alone ("calves.lua"), translations with their folder.
std::string short_name(const std::string& file);
/// Whether a file of this name holds a page, and not what all pages share.
bool is_page_file(const std::string& file);
/// "calves.lua:12"
std::string line_label(const model::Where&);

/// "14:32" in local time, and "3 May, 14:32" when that was not the same day as `now`.
std::string time_of(std::chrono::system_clock::time_point, std::chrono::system_clock::time_point now);

/// "As saved at 14:32."
std::string as_saved(const model::Edition&, const std::string& file);

/// "calves.lua has a mistake in it, so this is the version from 14:20. Mend line 12 and save."
std::string outdated_notice(const model::Edition&, const model::Outdated&);

/// What of the shown things is older than its file; null when nothing is. A page's file counts while that page is open,
/// a translation while its language is, and all other files always.
const model::Outdated* outdated_here(const model::Edition&, const kiosk::Place&, std::string_view language);

/// The file of the page (or, on the map, of its card) that is shown; empty on the attract screen.
std::string shown_file(const model::Library&, const kiosk::Place&);
/// What is shown, by name, in the visitor's language.
std::string shown_name(const model::Library&, const kiosk::Place&, std::string_view language);

/// "3 mistakes", "1 mistake"
std::string counted(std::size_t count, std::string_view one, std::string_view several);

/// Codes a visitor can choose, that of the pages first, as the empty code.
std::vector<std::string> language_codes(const model::Library&);
/// "Español"; for the pages' own what it calls itself, else its code.
std::string language_name(const model::Library&, std::string_view code);

}  // namespace staff
