#pragma once
#include <SDL.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "imgui.h"
#include "platform/damage.h"
#include "platform/fonts.h"
#include "platform/input.h"

namespace platform {

struct TextureDeleter {
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
};

/// A picture on the renderer's side. Must not outlive its Renderer.
class Texture {
  public:
    Texture() = default;
    explicit Texture(SDL_Texture* texture) : texture_(texture) {}
    ImTextureID id() const { return reinterpret_cast<ImTextureID>(texture_.get()); }
    explicit operator bool() const { return texture_ != nullptr; }

  private:
    std::unique_ptr<SDL_Texture, TextureDeleter> texture_;
};

/// Draws Dear ImGui frames through SDL and owns both sides: the SDL renderer and the ImGui context.
class Renderer {
  public:
    /// A picture that nobody looks at need not be drawn.
    enum class Drawing { at_once, when_looked_at };
    /// Takes the renderer over. Throws std::runtime_error, one sentence, when the typeface is not installed.
    explicit Renderer(SDL_Renderer* renderer, Drawing = Drawing::at_once);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// The output has room for a frame. It has none while a monitor is being switched off; ask before `begin`.
    bool can_draw() const;

    /// Opens a frame that covers the whole output: feeds the input, and makes one borderless window to draw in.
    void begin(const Input& input, std::chrono::nanoseconds since_last_frame);

    /// Closes the frame and draws it on `background`, if that is not for `draw` to do. Without a GPU only what has
    /// changed since the last frame is drawn.
    void finish(ImU32 background);
    /// Draws the finished frame, unless it is drawn. What it shows has to be there still.
    void draw();

    /// Something has been drawn since this was made.
    bool has_drawn() const { return has_drawn_; }

    /// Closes the frame and draws nothing: for whoever only wants to know where things would stand.
    void discard();

    /// Straight RGBA, rows without padding. Throws std::runtime_error when the renderer has no room for it.
    Texture texture(int width, int height, std::span<const std::uint8_t> rgba);

    /// Paints another picture of the same size over a texture.
    void repaint(const Texture&, int width, std::span<const std::uint8_t> rgba);

    /// The output has lost what was drawn.
    void draw_all_anew() { damage_.forget(); }

    /// Live as long as this Renderer, and belong to its frames alone.
    const Fonts& fonts() const { return fonts_; }

    /// Of the output, in pixels; 0 when there is none.
    int width() const;
    int height() const;

    /// Pixels, each way.
    static constexpr int smallest_output = 64;

  private:
    struct Delete {
        void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
        void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
    };
    bool present(std::span<const SDL_Rect> parts);

    Drawing drawing_;
    std::optional<ImU32> undrawn_;  ///< the background of a finished frame that is not drawn yet
    std::unique_ptr<SDL_Renderer, Delete> renderer_;
    std::unique_ptr<ImGuiContext, Delete> context_;
    Fonts fonts_;
    bool by_processor_ = false;  ///< there is no GPU
    bool has_drawn_ = false;
    Damage damage_;
};

}  // namespace platform
