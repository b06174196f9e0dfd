#include "ui/pictures.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

#include "base/enum_index.h"
#include "figure/raster.h"
#include "platform/picture.h"
#include "ui/waist.h"

namespace ui {
namespace {

// In the order of Icon.
constexpr std::array<const char*, icon_count> icon_files = {
    "home",        "back",       "circulation", "flexibility", "inflammation", "relaxation",   "caution",
    "touch",       "arrow-down", "arrow-up",    "arrow-right", "right",        "not-quite",    "language",
    "text-size",   "contrast",   "motion",      "listen",      "play",         "pause",        "stop",
    "repeat",      "previous",   "following",   "louder",      "softer",       "headset",      "turn",
    "list",        "calendar",   "runner",      "checklist",   "hours",        "many-studies", "some-studies",
    "few-studies", "not-shown",  "no-studies",  "warm-hand",   "warm-waves",   "bend-before",  "bend-further",
    "lab-before",  "lab-after",  "heart",       "hand",
};

// How much of a pixel at this distance from the centre the disc covers.
float coverage(const Disc& disc, float distance) {
    const auto radius = static_cast<float>(disc.radius);
    if (disc.blur > 0) {
        const float inside = std::clamp((radius - distance) / static_cast<float>(disc.blur), 0.0F, 1.0F);
        return inside * inside * (3 - 2 * inside);
    }
    const float outer = std::clamp(radius - distance + 0.5F, 0.0F, 1.0F);
    if (disc.stroke == 0) return outer;
    return outer - std::clamp(radius - static_cast<float>(disc.stroke) - distance + 0.5F, 0.0F, 1.0F);
}

// Each way, in pixels.
int side_of(const Disc& disc) { return disc.radius * 2 + (disc.blur > 0 ? waist : 0); }

// Up to this distance from the centre a filled disc is whole.
float whole_within(const Disc& disc) {
    return disc.stroke > 0 ? 0.0F : static_cast<float>(disc.radius) - std::max(0.5F, static_cast<float>(disc.blur));
}

// One quarter is computed, and seen from all four sides.
std::vector<std::uint8_t> draw(const Disc& disc) {
    const auto side = static_cast<std::size_t>(side_of(disc));
    std::vector<std::uint8_t> rgba(side * side * 4, 255);
    const float whole = whole_within(disc);
    const auto beyond_waist = [&](std::size_t at) {
        return std::max(0.0F, static_cast<float>(disc.radius) - static_cast<float>(at) - 0.5F);
    };
    for (std::size_t y = 0; y < side / 2; ++y)
        for (std::size_t x = 0; x < side / 2; ++x) {
            const float across = beyond_waist(x);
            const float down = beyond_waist(y);
            const float distance = std::sqrt(across * across + down * down);
            if (distance < whole) break;  // so is the rest of the row
            const auto alpha = static_cast<std::uint8_t>(std::lround(coverage(disc, distance) * 255));
            for (const std::size_t column : {x, side - 1 - x})
                for (const std::size_t row : {y, side - 1 - y}) rgba[(row * side + column) * 4 + 3] = alpha;
        }
    return rgba;
}

/// When the first of the folders that has it was given it.
std::filesystem::file_time_type time_of(const std::string& file, const std::vector<std::filesystem::path>& folders) {
    for (const std::filesystem::path& folder : folders) {
        std::error_code error;
        const auto written = std::filesystem::last_write_time(folder / file, error);
        if (!error) return written;
    }
    return {};
}

/// One that is half-written or damaged is what it was in the next folder.
std::optional<base::Pixels> read_first(const std::string& file, const std::vector<std::filesystem::path>& folders,
                                       platform::PictureSize room) {
    for (const std::filesystem::path& folder : folders) {
        try {
            return platform::read_picture(folder / file, room);
        } catch (const std::runtime_error&) {
            continue;
        }
    }
    return std::nullopt;
}

}  // namespace

Pictures::Pictures(platform::Renderer& renderer, const std::filesystem::path& icon_folder) : renderer_(renderer) {
    for (std::size_t i = 0; i < icon_files.size(); ++i)
        icon_drawings_[i] = figure::read_svg(icon_folder / (std::string(icon_files[i]) + ".svg"));
}

ImTextureID Pictures::icon(Icon icon, int size) {
    platform::Texture& texture = icons_[{icon, size}];
    if (!texture) {
        const base::Pixels pixels = figure::draw_icon(icon_drawings_[base::index(icon)], size);
        texture = renderer_.texture(pixels.width, pixels.height, pixels.rgba);
    }
    return texture.id();
}

ImTextureID Pictures::disc(const Disc& disc) {
    platform::Texture& texture = discs_[disc];
    if (!texture) texture = renderer_.texture(side_of(disc), side_of(disc), draw(disc));
    return texture.id();
}

ImTextureID Pictures::stripes(float pitch, float stroke, int width, int height) {
    platform::Texture& texture = stripes_[{pitch, stroke, width, height}];
    if (!texture) texture = renderer_.texture(width, height, figure::draw_stripes(pitch, stroke, width, height).rgba);
    return texture.id();
}

void Pictures::show_photos(const std::set<std::string>& files,
                           const std::vector<std::filesystem::path>& content_folders) {
    std::erase_if(photos_, [&](const auto& photo) { return !files.contains(photo.first); });
    constexpr int least = platform::Renderer::smallest_output;
    const platform::PictureSize room = {std::clamp(renderer_.width(), least, platform::largest_shown.width),
                                        std::clamp(renderer_.height(), least, platform::largest_shown.height)};
    for (const std::string& file : files) {
        const auto written = time_of(file, content_folders);
        const auto known = photos_.find(file);
        if (known != photos_.end() && known->second.written == written && known->second.room.width >= room.width &&
            known->second.room.height >= room.height)
            continue;
        // Without any the photo stays as it is, or the page goes without it; the checks have named it to staff.
        const auto read = read_first(file, content_folders, room);
        if (read)
            photos_.insert_or_assign(file, Photo{renderer_.texture(read->width, read->height, read->rgba), read->width,
                                                 read->height, written, room});
        else if (known != photos_.end())
            known->second.written = written, known->second.room = room;
        else
            photos_.emplace(file, Photo{{}, 0, 0, written, room});  // not tried again with each touch
    }
}

const Photo* Pictures::photo(const std::string& file) const {
    const auto found = photos_.find(file);
    return found == photos_.end() || !found->second.texture ? nullptr : &found->second;
}

}  // namespace ui
