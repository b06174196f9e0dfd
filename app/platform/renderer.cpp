#include "platform/renderer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "imgui_impl_sdlrenderer2.h"

namespace platform {
namespace {

using namespace std::chrono_literals;

// A clock that jumps (a machine that slept, a debugger) must neither freeze an animation nor end it at once.
constexpr std::chrono::nanoseconds shortest_frame = 10us;
constexpr std::chrono::nanoseconds longest_frame = 100ms;

// Fingers are told to ImGui as a mouse: from a touch screen it would hold every press back for one frame, and the
// button under the finger would answer a frame late.
void feed(ImGuiIO& io, const Input& input) {
    using Kind = PointerEvent::Kind;
    for (const PointerEvent& event : input.pointer_events) {
        const bool ends = event.kind == Kind::release || event.kind == Kind::cancel;
        if (event.kind != Kind::cancel) io.AddMousePosEvent(event.x, event.y);
        if (event.kind == Kind::cancel) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        if (event.kind == Kind::press) io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
        if (ends) io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
        if (ends && event.pointer == Pointer::finger) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    }
    if (input.wheel != 0) io.AddMouseWheelEvent(0, input.wheel);
}

}  // namespace

Renderer::Renderer(SDL_Renderer* renderer, Drawing drawing)
    : drawing_(drawing), renderer_(renderer), context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_.get());  // creating one keeps another that was current
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
    // What Dear ImGui tells programmers on the screen is not for visitors.
    io.ConfigDebugHighlightIdConflicts = false;
    io.ConfigErrorRecoveryEnableTooltip = false;
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowMinSize = {1, 1};
    // The software renderer samples the nearest texel, which lines drawn from a texture don't survive.
    style.AntiAliasedLinesUseTex = false;
    fonts_ = load_fonts();  // before the backend, which a typeface that is missing would leave running
    SDL_RendererInfo info{};
    by_processor_ = SDL_GetRendererInfo(renderer, &info) == 0 && (info.flags & SDL_RENDERER_SOFTWARE) != 0;
    if (!ImGui_ImplSDLRenderer2_Init(renderer)) throw std::runtime_error("Dear ImGui refused the SDL renderer.");
}

Renderer::~Renderer() {
    ImGui::SetCurrentContext(context_.get());
    ImGui_ImplSDLRenderer2_Shutdown();
}

int Renderer::width() const {
    int width = 0;
    SDL_GetRendererOutputSize(renderer_.get(), &width, nullptr);
    return width;
}

int Renderer::height() const {
    int height = 0;
    SDL_GetRendererOutputSize(renderer_.get(), nullptr, &height);
    return height;
}

bool Renderer::can_draw() const { return std::min(width(), height()) >= smallest_output; }

void Renderer::begin(const Input& input, std::chrono::nanoseconds since_last_frame) {
    ImGui::SetCurrentContext(context_.get());
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width()), static_cast<float>(height())};
    io.DeltaTime = std::chrono::duration<float>(std::clamp(since_last_frame, shortest_frame, longest_frame)).count();
    feed(io, input);
    undrawn_.reset();
    ImGui_ImplSDLRenderer2_NewFrame();
    ImGui::NewFrame();
    // One window for everything: ImGui's background and foreground lists draw twice once its clock passes some days.
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("kiosk", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse);
}

void Renderer::finish(ImU32 background) {
    ImGui::End();
    ImGui::Render();
    undrawn_ = background;
    if (drawing_ == Drawing::at_once) draw();
}

void Renderer::draw() {
    if (!undrawn_) return;
    ImGui::SetCurrentContext(context_.get());
    const ImU32 background = *std::exchange(undrawn_, std::nullopt);
    ImDrawData& data = *ImGui::GetDrawData();
    const SDL_Rect all = {0, 0, width(), height()};
    const std::vector<SDL_Rect> changed =
        by_processor_ ? damage_.since_last(data, all.w, all.h, background) : std::vector<SDL_Rect>{all};
    const bool in_part = changed.size() != 1 || !SDL_RectEquals(&changed.front(), &all);
    if (in_part) clip(data, changed);
    const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(background);
    const auto byte = [](float part) { return static_cast<Uint8>(std::lround(part * 255)); };
    SDL_SetRenderDrawColor(renderer_.get(), byte(colour.x), byte(colour.y), byte(colour.z), 255);
    if (!in_part)
        SDL_RenderClear(renderer_.get());
    else if (!changed.empty())
        SDL_RenderFillRects(renderer_.get(), changed.data(), static_cast<int>(changed.size()));
    ImGui_ImplSDLRenderer2_RenderDrawData(&data, renderer_.get());
    if (!in_part || !present(changed)) SDL_RenderPresent(renderer_.get());
    has_drawn_ = true;
}

// False where the display does not take parts of a picture.
bool Renderer::present(std::span<const SDL_Rect> parts) {
    if (SDL_RenderFlush(renderer_.get()) != 0) return false;
    SDL_Window* const window = SDL_RenderGetWindow(renderer_.get());
    return !window || parts.empty() ||
           SDL_UpdateWindowSurfaceRects(window, parts.data(), static_cast<int>(parts.size())) == 0;
}

void Renderer::discard() {
    ImGui::End();
    ImGui::EndFrame();
}

Texture Renderer::texture(int width, int height, std::span<const std::uint8_t> rgba) {
    SDL_Texture* raw =
        SDL_CreateTexture(renderer_.get(), SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
    Texture texture(raw);
    if (!raw || SDL_UpdateTexture(raw, nullptr, rgba.data(), width * 4) != 0)
        throw std::runtime_error(
            fmt::format("The display has no room for a picture of {}x{} pixels: {}.", width, height, SDL_GetError()));
    SDL_SetTextureBlendMode(raw, SDL_BLENDMODE_BLEND);
    SDL_SetTextureScaleMode(raw, SDL_ScaleModeLinear);
    damage_.repaint(texture.id());  // another may have been where this one is
    return texture;
}

void Renderer::repaint(const Texture& texture, int width, std::span<const std::uint8_t> rgba) {
    SDL_UpdateTexture(reinterpret_cast<SDL_Texture*>(texture.id()), nullptr, rgba.data(), width * 4);
    damage_.repaint(texture.id());
}

}  // namespace platform
