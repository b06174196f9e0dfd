#include "preview/controls.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "model/localised.h"
#include "preview/preview_theme.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace preview {

using namespace ui;

namespace {

struct Named {
    Control control;
    std::string_view caption;
    std::string_view key;
};
constexpr std::array<Named, control_count> named = {{{Control::language, "Language", "L"},
                                                     {Control::text, "Text", "T"},
                                                     {Control::contrast, "Contrast", "C"},
                                                     {Control::turn, "Turn", "O"},
                                                     {Control::lines, "Lines", "I"},
                                                     {Control::start_over, "Start over", "Home"}}};

/// Codes a visitor can choose, that of the pages first, as the empty code.
std::vector<std::string> language_codes(const model::Library& library) {
    std::vector<std::string> codes = {""};
    for (const model::Language& language : library.languages)
        if (language.code != model::own_language(library)) codes.push_back(language.code);
    return codes;
}

/// "Español"; for the pages' own what it calls itself, else its code.
std::string language_name(const model::Library& library, std::string_view code) {
    const std::string_view wanted = code.empty() ? model::own_language(library) : code;
    const model::Language* const language = library.language(wanted);
    if (language && !language->name.empty()) return language->name;
    return wanted == "en" ? "English" : std::string(wanted);
}

template <class Range, class Value>
Value next_of(const Range& all, const Value& current) {
    const auto found = std::ranges::find(all, current);
    if (found == std::end(all) || std::next(found) == std::end(all)) return *std::begin(all);
    return *std::next(found);
}

std::string value_of(Control control, const model::Library& library, const kiosk::Settings& settings,
                     const View& view) {
    switch (control) {
        case Control::language:
            return language_name(library, settings.language);
        case Control::text:
            return fmt::format("{} %", settings.text_percent);
        case Control::contrast:
            return settings.high_contrast ? "High" : "Usual";
        case Control::turn:
            return view.orientation == visitor::Orientation::landscape ? "Landscape" : "Portrait";
        case Control::lines:
            return view.lines ? "Shown" : "Hidden";
        case Control::start_over:
            break;
    }
    return {};
}

bool is_on(Control control, const kiosk::Settings& settings, const View& view) {
    if (control == Control::lines) return view.lines;
    if (control == Control::contrast) return settings.high_contrast;
    if (control == Control::text) return settings.text_percent != kiosk::text_sizes.front();
    return control == Control::language && !settings.language.empty();
}

/// As much of the words as fits, by whole characters of UTF-8.
std::string shortened(const Frame& frame, const Type& type, std::string words, float room) {
    constexpr std::string_view dots = "…";
    if (text_width(frame, type, words) <= room) return words;
    while (!words.empty() && text_width(frame, type, words + std::string(dots)) > room) {
        while (!words.empty() && base::continues_character(words.back())) words.pop_back();
        if (!words.empty()) words.pop_back();
    }
    return words.append(dots);
}

bool draw_control(Frame& frame, const Rect& box, const Named& name, const std::string& value, bool on) {
    const Palette& palette = frame.palette();
    const bool touched = surface(frame, box, name.caption, palette.secondary(), size::button_radius);
    if (on) outline(frame, box, palette.ink, size::button_radius, desk::selected_edge);
    const Rect inner = box.inset(frame.px(desk::control_padding));
    const float middle = box.centre().y;
    const float key = draw_key(frame, name.key, inner.right(), middle);
    const float room = inner.w - key - frame.px(desk::key_padding);
    if (value.empty()) {
        text_line(frame, desk::text_bold, palette.ink, name.caption, inner.x, middle, room);
        return touched;
    }
    const float upper = line_height(frame, desk::small);
    const float lower = line_height(frame, desk::text_bold);
    text_line(frame, desk::small, palette.quiet_ink, name.caption, inner.x, middle - lower / 2, room);
    text_line(frame, desk::text_bold, palette.ink, shortened(frame, desk::text_bold, value, room), inner.x,
              middle + upper / 2, room);
    return touched;
}

}  // namespace

std::optional<Control> control_for(std::string_view key) {
    const auto found = std::ranges::find(named, key, &Named::key);
    if (found == named.end()) return std::nullopt;
    return found->control;
}

kiosk::Settings stepped(kiosk::Settings settings, Control control, const model::Library& library) {
    if (control == Control::language) settings.language = next_of(language_codes(library), settings.language);
    if (control == Control::text) settings.text_percent = next_of(kiosk::text_sizes, settings.text_percent);
    if (control == Control::contrast) settings.high_contrast = !settings.high_contrast;
    return settings;
}

float draw_key(Frame& frame, std::string_view name, float right, float middle) {
    const float height = frame.px(desk::key_height);
    const float width = std::max(height, text_width(frame, desk::key, name) + frame.px(2 * desk::key_padding));
    const Rect box = {right - width, middle - height / 2, width, height};
    const Tone& tone = frame.palette().pill;
    fill(frame, box, tone.tint, desk::key_padding);
    outline(frame, box, tone.edge, desk::key_padding, size::edge);
    text_line(frame, desk::key, tone.ink, name, box.x, box.centre().y, box.w, Align::centre);
    return width;
}

std::optional<Control> draw_controls(Frame& frame, const Layout& layout, const model::Library& library,
                                     const kiosk::Settings& settings, const View& view) {
    std::optional<Control> touched;
    if (layout.control_columns == 0) return touched;
    Rect rest = layout.controls;
    Rect row;
    const float gap = frame.px(size::between);
    for (int i = 0; i < control_count; ++i) {
        const Named& name = named[static_cast<std::size_t>(i)];
        if (i % layout.control_columns == 0) row = cut_top(rest, frame.px(desk::control), gap);
        const Rect box = part_of_row(row, i % layout.control_columns, layout.control_columns, gap);
        const std::string value = value_of(name.control, library, settings, view);
        if (draw_control(frame, box, name, value, is_on(name.control, settings, view))) touched = name.control;
    }
    return touched;
}

}  // namespace preview
