#include "ui/wrapped_texts.h"

#include <bit>
#include <cstdint>

namespace ui {
namespace {

// Several times what the longest page needs, at about 300 bytes each.
constexpr std::size_t most_kept = 3000;

std::size_t mixed(std::size_t hash, std::size_t more) { return hash * 31 + more; }

}  // namespace

std::size_t WrappedTexts::Hash::operator()(const View& view) const {
    const Setting& setting = view.setting;
    std::size_t hash = std::hash<std::string_view>()(view.words);
    hash = mixed(hash, std::hash<const ImFont*>()(setting.font));
    for (const float number : {setting.font_size, setting.line_height, setting.width, setting.indent})
        hash = mixed(hash, std::bit_cast<std::uint32_t>(number));
    return hash;
}

Paragraph WrappedTexts::lines(const Setting& setting, std::string_view words,
                              const std::function<Paragraph()>& wrapped) {
    if (const auto known = kept_.find(View{setting, words}); known != kept_.end()) {
        Paragraph paragraph = {{}, setting.line_height, known->second.too_wide};
        for (const Line& line : known->second.all) paragraph.lines.push_back(words.substr(line.at, line.size));
        return paragraph;
    }
    Paragraph paragraph = wrapped();
    Lines lines = {{}, paragraph.too_wide};
    for (const std::string_view line : paragraph.lines)
        lines.all.push_back({static_cast<std::size_t>(line.data() - words.data()), line.size()});
    if (kept_.size() >= most_kept) kept_.clear();
    kept_.emplace(Key{setting, std::string(words)}, std::move(lines));
    return paragraph;
}

}  // namespace ui
