#pragma once
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "figure/svg.h"
#include "platform/picture.h"
#include "platform/renderer.h"

namespace ui {

enum class Icon {
    home,
    back,
    circulation,
    flexibility,
    inflammation,
    relaxation,
    caution,
    touch,
    down,
    up,
    next,
    right,
    not_quite,
    language,
    text_size,
    contrast,
    motion,
    listen,
    play,
    pause,
    stop,
    repeat,
    previous,
    following,
    louder,
    softer,
    headset,
    turn,
    list,
    calendar,
    runner,
    checklist,
    hours,
    many_studies,
    some_studies,
    few_studies,
    not_shown,
    no_studies,
    warm_hand,
    warm_waves,
    bend_before,
    bend_further,
    lab_before,
    lab_after,
    heart,
    hand
};
inline constexpr int icon_count = 46;

/// A white shape with a soft edge, to be stretched from its middle and coloured where it is drawn. Pixels; a stroke of
/// 0 fills it, a blur of 0 leaves an edge of one pixel.
struct Disc {
    int radius = 0;
    int stroke = 0;
    int blur = 0;
    auto operator<=>(const Disc&) const = default;
};

/// A photo of a page, on the renderer's side.
struct Photo {
    platform::Texture texture;
    int width = 0;
    int height = 0;
    std::filesystem::file_time_type written{};
    platform::PictureSize room{};  ///< that it was shrunk to
};

/// The small pictures everything is drawn with, each made once per size.
class Pictures {
  public:
    /// Reads the icons. Throws model::BrokenInstallation when one is missing.
    Pictures(platform::Renderer&, const std::filesystem::path& icon_folder);

    ImTextureID icon(Icon, int size);
    ImTextureID disc(const Disc&);
    ImTextureID stripes(float pitch, float stroke, int width, int height);

    /// Decodes these pictures (paths below the content folder), no larger than the output, where they are not known
    /// yet, have been written anew or were smaller than the output is now, and lets others go. One that cannot be read
    /// is left out: `bodymap check` has told staff about it.
    void show_photos(const std::set<std::string>& files, const std::vector<std::filesystem::path>& content_folders);
    const Photo* photo(const std::string& file) const;

  private:
    platform::Renderer& renderer_;
    std::array<figure::Svg, icon_count> icon_drawings_;
    std::map<std::pair<Icon, int>, platform::Texture> icons_;
    std::map<Disc, platform::Texture> discs_;
    std::map<std::tuple<float, float, int, int>, platform::Texture> stripes_;
    std::map<std::string, Photo> photos_;
};

}  // namespace ui
