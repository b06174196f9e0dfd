#include "platform/damage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace platform {
namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio
    return std::rotl((hash ^ more) * odd, 29);
}

std::uint64_t mixed(std::uint64_t hash, float a, float b) {
    return mixed(hash,
                 static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(a)) << 32U | std::bit_cast<std::uint32_t>(b));
}

std::uint64_t mixed(std::uint64_t hash, const ImDrawVert& corner) {
    return mixed(mixed(mixed(hash, corner.pos.x, corner.pos.y), corner.uv.x, corner.uv.y), corner.col);
}

// Textures that come or go may take one another's place.
bool changes_textures(const ImDrawData& data) {
    const auto changes = [](const ImTextureData* texture) {
        return texture->Status == ImTextureStatus_WantCreate || texture->Status == ImTextureStatus_WantDestroy;
    };
    return data.Textures && std::any_of(data.Textures->begin(), data.Textures->end(), changes);
}

ImTextureID texture_of(const ImDrawCmd& command) {
    const ImTextureData* const owned = command.TexRef._TexData;
    return owned ? owned->TexID : command.TexRef._TexID;
}

}  // namespace

void Damage::add(Squares& squares, const ImDrawList& list, const ImDrawCmd& command) const {
    const ImTextureID texture = texture_of(command);
    std::uint64_t base = mixed(0, static_cast<std::uint64_t>(texture));
    if (repainted_.contains(texture)) base = mixed(base, frame_);
    const ImVec4& clip = command.ClipRect;
    base = mixed(mixed(base, clip.x, clip.y), clip.z, clip.w);
    const ImDrawIdx* const indices = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawVert* const corners = list.VtxBuffer.Data + command.VtxOffset;
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
        std::uint64_t hash = base;
        ImVec2 low = {clip.z, clip.w};
        ImVec2 high = {clip.x, clip.y};
        for (unsigned j = i; j < i + 3; ++j) {
            const ImDrawVert& corner = corners[indices[j]];
            hash = mixed(hash, corner);
            low = {std::min(low.x, corner.pos.x), std::min(low.y, corner.pos.y)};
            high = {std::max(high.x, corner.pos.x), std::max(high.y, corner.pos.y)};
        }
        const auto first = [](float at, float least) { return static_cast<int>(std::max(at, least) - 1) / square; };
        const auto last = [](float at, float most, int count) {
            return std::min(count - 1, static_cast<int>(std::min(at, most) + 1) / square);
        };
        if (high.x < clip.x || high.y < clip.y || low.x > clip.z || low.y > clip.w) continue;
        for (int row = std::max(0, first(low.y, clip.y)); row <= last(high.y, clip.w, rows_); ++row)
            for (int column = std::max(0, first(low.x, clip.x)); column <= last(high.x, clip.z, columns_); ++column) {
                std::uint64_t& one = squares[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                                             static_cast<std::size_t>(column)];
                one = mixed(one, hash);
            }
    }
}

SDL_Rect Damage::since_last(const ImDrawData& data, int width, int height, ImU32 background) {
    ++frame_;
    columns_ = (width + square - 1) / square;
    rows_ = (height + square - 1) / square;
    Squares now(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_),
                mixed(mixed(static_cast<std::uint64_t>(width), static_cast<std::uint64_t>(height)), background));
    for (const ImDrawList* const list : data.CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) add(now, *list, command);
    repainted_.clear();
    const bool anew = now.size() != seen_.size() || changes_textures(data) || ++in_part_ >= most_in_part;
    SDL_Rect box = {0, 0, 0, 0};
    for (std::size_t i = 0; i < now.size() && !anew; ++i) {
        if (now[i] == seen_[i]) continue;
        const auto place = static_cast<int>(i);
        const SDL_Rect one = {place % columns_ * square, place / columns_ * square, square, square};
        if (box.w == 0) box = one;
        SDL_UnionRect(&box, &one, &box);
    }
    seen_ = std::move(now);
    const SDL_Rect all = {0, 0, width, height};
    if (anew) in_part_ = 0;
    if (anew) return all;
    SDL_IntersectRect(&box, &all, &box);
    return box;
}

// In whole pixels, and cut off where Dear ImGui's backend cuts them off: with a fraction left at one edge the other
// would lose a pixel.
void clip(ImDrawData& data, const SDL_Rect& box) {
    for (ImDrawList* const list : data.CmdLists)
        for (ImDrawCmd& command : list->CmdBuffer) {
            ImVec4& room = command.ClipRect;
            const float x = std::max(0.0F, room.x);
            const float y = std::max(0.0F, room.y);
            const SDL_Rect own = {static_cast<int>(x), static_cast<int>(y),
                                  static_cast<int>(std::min(room.z, data.DisplaySize.x) - x),
                                  static_cast<int>(std::min(room.w, data.DisplaySize.y) - y)};
            SDL_Rect part = {0, 0, 0, 0};
            if (SDL_IntersectRect(&own, &box, &part) == SDL_FALSE) part = {0, 0, 0, 0};
            room = {static_cast<float>(part.x), static_cast<float>(part.y), static_cast<float>(part.x + part.w),
                    static_cast<float>(part.y + part.h)};
        }
}

}  // namespace platform
