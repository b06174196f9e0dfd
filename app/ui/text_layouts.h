#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/text.h"

namespace ui {

/// How texts were laid out: their lines and sentences, and how wide letters are. A page is measured several times in a
/// frame, and alike in the next. The fonts stay as they are while it lives.
class TextLayouts {
  public:
    /// All that decides where the lines of a text end.
    struct Setting {
        const ImFont* font = nullptr;
        float font_size = 0;
        float line_height = 0;
        float width = 0;
        float indent = 0;
        std::size_t lead = 0;  ///< bytes that are bold
        bool operator==(const Setting&) const = default;
    };

    /// `wrapped` makes the lines, views into these words, where they are not known yet.
    Paragraph lines(const Setting&, std::string_view words, const std::function<Paragraph()>& wrapped);

    /// The sentences of a text in that language; `parted` finds them, views into these words, where they are not known
    /// yet.
    using Sentences = std::vector<std::string_view>;
    Sentences sentences(std::string_view language, std::string_view words, const std::function<Sentences()>& parted);

    /// How wide the one text is that stands for all others in this type; `measured` tells where that is not known yet.
    float sample_width(const ImFont*, float font_size, const std::function<float()>& measured);

  private:
    struct Key {
        Setting setting;
        std::string words;
    };
    struct View {
        const Setting& setting;
        std::string_view words;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View&) const;
        std::size_t operator()(const Key& key) const { return (*this)(View{key.setting, key.words}); }
    };
    struct Same {
        using is_transparent = void;
        bool operator()(const auto& a, const auto& b) const { return a.setting == b.setting && a.words == b.words; }
    };
    /// Of a line or a sentence, in its text.
    struct Place {
        std::size_t at = 0;
        std::size_t size = 0;
    };
    using Places = std::vector<Place>;
    static Places places_in(std::string_view words, const std::vector<std::string_view>& parts);
    static std::vector<std::string_view> parts_at(const Places&, std::string_view words);
    struct Lines {
        Places all;
        bool too_wide = false;
    };

    struct HashWords {
        using is_transparent = void;
        std::size_t operator()(std::string_view words) const { return std::hash<std::string_view>()(words); }
    };
    struct Sample {
        const ImFont* font = nullptr;
        float font_size = 0;
        float width = 0;
    };

    std::unordered_map<Key, Lines, Hash, Same> kept_;
    std::string language_;  ///< of the sentences
    std::unordered_map<std::string, Places, HashWords, std::equal_to<>> sentences_;
    std::vector<Sample> samples_;  ///< one for each type in each size: a few
};

}  // namespace ui
