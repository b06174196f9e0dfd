#pragma once
#include <chrono>
#include <string>
#include <string_view>

/// What staff call things, on the panel and beside their editor.
namespace staff {

/// Files below this folder hold translations.
inline constexpr std::string_view words_folder = "words/";

/// A file as staff call it: pages by their name alone ("calves.lua"), translations with their folder.
std::string short_name(const std::string& file);

/// "14:32" in local time, and "3 May, 14:32" when that was not the same day as `now`.
std::string time_label(std::chrono::system_clock::time_point, std::chrono::system_clock::time_point now);

/// The same with seconds: "14:32:07".
std::string exact_label(std::chrono::system_clock::time_point, std::chrono::system_clock::time_point now);

/// In local time.
bool same_day(std::chrono::system_clock::time_point, std::chrono::system_clock::time_point);

}  // namespace staff
