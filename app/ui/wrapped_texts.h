#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/text.h"

namespace ui {

/// How texts were broken into lines. A page is measured several times in a frame, and alike in the next. The fonts stay
/// as they are while it lives.
class WrappedTexts {
  public:
    /// All that decides where the lines of a text end.
    struct Setting {
        const ImFont* font = nullptr;
        float font_size = 0;
        float line_height = 0;
        float width = 0;
        float indent = 0;
        bool operator==(const Setting&) const = default;
    };

    /// `wrapped` makes the lines, views into these words, where they are not known yet.
    Paragraph lines(const Setting&, std::string_view words, const std::function<Paragraph()>& wrapped);

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
    struct Line {
        std::size_t at = 0;
        std::size_t size = 0;
    };
    struct Lines {
        std::vector<Line> all;
        bool too_wide = false;
    };

    std::unordered_map<Key, Lines, Hash, Same> kept_;
};

}  // namespace ui
