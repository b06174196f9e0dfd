#include "ui/text_layouts.h"

#include <bit>
#include <cstdint>

namespace ui {
namespace {

// Several times what the longest page needs, at about 300 bytes each.
constexpr std::size_t most_kept = 3000;

std::size_t mixed(std::size_t hash, std::size_t more) { return hash * 31 + more; }

}  // namespace

TextLayouts::Places TextLayouts::places_in(std::string_view words, const std::vector<std::string_view>& parts) {
    Places places;
    places.reserve(parts.size());
    for (const std::string_view part : parts)
        places.push_back({static_cast<std::size_t>(part.data() - words.data()), part.size()});
    return places;
}

std::vector<std::string_view> TextLayouts::parts_at(const Places& places, std::string_view words) {
    std::vector<std::string_view> parts;
    parts.reserve(places.size());
    for (const Place& place : places) parts.push_back(words.substr(place.at, place.size));
    return parts;
}

std::size_t TextLayouts::Hash::operator()(const View& view) const {
    const Setting& setting = view.setting;
    std::size_t hash = std::hash<std::string_view>()(view.words);
    hash = mixed(hash, std::hash<const ImFont*>()(setting.font));
    for (const float number : {setting.font_size, setting.line_height, setting.width, setting.indent})
        hash = mixed(hash, std::bit_cast<std::uint32_t>(number));
    return mixed(hash, setting.lead);
}

Paragraph TextLayouts::lines(const Setting& setting, std::string_view words,
                             const std::function<Paragraph()>& wrapped) {
    if (const auto known = kept_.find(View{setting, words}); known != kept_.end())
        return {parts_at(known->second.all, words), setting.line_height, known->second.too_wide,
                words.substr(0, setting.lead)};
    Paragraph paragraph = wrapped();
    if (kept_.size() >= most_kept) kept_.clear();
    kept_.emplace(Key{setting, std::string(words)}, Lines{places_in(words, paragraph.lines), paragraph.too_wide});
    return paragraph;
}

TextLayouts::Sentences TextLayouts::sentences(std::string_view language, std::string_view words,
                                              const std::function<Sentences()>& parted) {
    if (language_ != language || sentences_.size() >= most_kept) sentences_.clear();
    language_ = language;
    if (const auto known = sentences_.find(words); known != sentences_.end()) return parts_at(known->second, words);
    Sentences sentences = parted();
    sentences_.emplace(words, places_in(words, sentences));
    return sentences;
}

float TextLayouts::sample_width(const ImFont* font, float font_size, const std::function<float()>& measured) {
    for (const Sample& sample : samples_)
        if (sample.font == font && sample.font_size == font_size) return sample.width;
    return samples_.emplace_back(Sample{font, font_size, measured()}).width;
}

}  // namespace ui
