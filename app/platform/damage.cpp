#include "platform/damage.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <utility>

namespace platform {
namespace {

/// Each box is another turn through what is drawn.
constexpr std::size_t most_boxes = 8;
/// Of more than this it is not worth the time to find which belong together.
constexpr std::size_t most_looked_at = 40;

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

/// Boxes around those of the squares, row by row, that touch one another, in squares.
std::vector<SDL_Rect> boxes_around(std::vector<bool> changed, int columns) {
    std::vector<SDL_Rect> boxes;
    std::vector<int> open;
    const int rows = static_cast<int>(changed.size()) / std::max(1, columns);
    const auto take = [&](int column, int row) {
        if (column < 0 || column >= columns || row < 0 || row >= rows) return;
        const int place = row * columns + column;
        if (!changed[static_cast<std::size_t>(place)]) return;
        changed[static_cast<std::size_t>(place)] = false;
        open.push_back(place);
    };
    for (int start = 0; start < rows * columns; ++start) {
        take(start % columns, start / columns);
        if (open.empty()) continue;
        SDL_Rect box = {start % columns, start / columns, 1, 1};
        while (!open.empty()) {
            const SDL_Rect one = {open.back() % columns, open.back() / columns, 1, 1};
            open.pop_back();
            SDL_UnionRect(&box, &one, &box);
            for (int row = one.y - 1; row <= one.y + 1; ++row)
                for (int column = one.x - 1; column <= one.x + 1; ++column) take(column, row);
        }
        boxes.push_back(box);
    }
    return boxes;
}

int area(const SDL_Rect& box) { return box.w * box.h; }

/// What one box around two takes up more than they do. Those that overlap come first of all: nothing is drawn twice.
int cost_of_joining(const SDL_Rect& a, const SDL_Rect& b) {
    if (SDL_HasIntersection(&a, &b) == SDL_TRUE) return -1;
    SDL_Rect both;
    SDL_UnionRect(&a, &b, &both);
    return area(both) - area(a) - area(b);
}

/// Of two boxes one: of those that overlap, and while there are too many, of those that grow least by it.
bool join_two(std::vector<SDL_Rect>& boxes) {
    int least = std::numeric_limits<int>::max();
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = a + 1; b < boxes.size(); ++b)
            if (const int cost = cost_of_joining(boxes[a], boxes[b]); cost < least) least = cost, first = a, second = b;
    if (second == 0 || (least >= 0 && boxes.size() <= most_boxes)) return false;
    SDL_UnionRect(&boxes[first], &boxes[second], &boxes[first]);
    boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(second));
    return true;
}

/// A few boxes around all of these, apart from one another.
std::vector<SDL_Rect> few(std::vector<SDL_Rect> boxes) {
    if (boxes.size() > most_looked_at)
        for (std::size_t i = 1; i < boxes.size(); ++i) SDL_UnionRect(&boxes[0], &boxes[i], &boxes[0]);
    if (boxes.size() > most_looked_at) boxes.resize(1);
    while (join_two(boxes)) continue;
    return boxes;
}

bool touches(const ImDrawList& list, const ImDrawCmd& command, const ImDrawIdx* triangle, const SDL_Rect& box) {
    const ImDrawVert* const corners = list.VtxBuffer.Data + command.VtxOffset;
    const ImVec2 a = corners[triangle[0]].pos;
    const ImVec2 b = corners[triangle[1]].pos;
    const ImVec2 c = corners[triangle[2]].pos;
    constexpr float pixel = 1;
    const auto left = static_cast<float>(box.x) - pixel;
    const auto top = static_cast<float>(box.y) - pixel;
    const auto right = static_cast<float>(box.x + box.w) + pixel;
    const auto bottom = static_cast<float>(box.y + box.h) + pixel;
    return std::max({a.x, b.x, c.x}) >= left && std::min({a.x, b.x, c.x}) <= right &&
           std::max({a.y, b.y, c.y}) >= top && std::min({a.y, b.y, c.y}) <= bottom;
}

/// What of a command falls into the box. In whole pixels, and cut off where Dear ImGui's backend cuts it off: with a
/// fraction left at one edge the other would lose a pixel.
void add_part(const ImDrawList& list, ImDrawCmd command, const SDL_Rect& box, ImVec2 display,
              ImVector<ImDrawCmd>& commands, ImVector<ImDrawIdx>& indices) {
    ImVec4& room = command.ClipRect;
    const float x = std::max(0.0F, room.x);
    const float y = std::max(0.0F, room.y);
    const SDL_Rect own = {static_cast<int>(x), static_cast<int>(y), static_cast<int>(std::min(room.z, display.x) - x),
                          static_cast<int>(std::min(room.w, display.y) - y)};
    SDL_Rect part;
    if (SDL_IntersectRect(&own, &box, &part) == SDL_FALSE) return;
    room = {static_cast<float>(part.x), static_cast<float>(part.y), static_cast<float>(part.x + part.w),
            static_cast<float>(part.y + part.h)};
    const ImDrawIdx* const triangles = list.IdxBuffer.Data + command.IdxOffset;
    const auto begin = static_cast<unsigned>(indices.Size);
    // The halves of a rectangle have one box around them, so that both stay or go: SDL draws them as one.
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3)
        if (touches(list, command, triangles + i, part))
            for (unsigned corner = i; corner < i + 3; ++corner) indices.push_back(triangles[corner]);
    command.IdxOffset = begin;
    command.ElemCount = static_cast<unsigned>(indices.Size) - begin;
    if (command.ElemCount > 0) commands.push_back(command);
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

std::vector<SDL_Rect> Damage::since_last(const ImDrawData& data, int width, int height, ImU32 background) {
    ++frame_;
    columns_ = (width + square - 1) / square;
    rows_ = (height + square - 1) / square;
    Squares now(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_),
                mixed(mixed(static_cast<std::uint64_t>(width), static_cast<std::uint64_t>(height)), background));
    for (const ImDrawList* const list : data.CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer) add(now, *list, command);
    repainted_.clear();
    const bool anew = now.size() != seen_.size() || changes_textures(data) || ++in_part_ >= most_in_part;
    std::swap(seen_, now);
    const SDL_Rect all = {0, 0, width, height};
    if (anew) in_part_ = 0;
    if (anew) return {all};
    std::vector<bool> changed(seen_.size());
    for (std::size_t i = 0; i < seen_.size(); ++i) changed[i] = seen_[i] != now[i];
    std::vector<SDL_Rect> boxes = few(boxes_around(std::move(changed), columns_));
    for (SDL_Rect& box : boxes) {
        box = {box.x * square, box.y * square, box.w * square, box.h * square};
        SDL_IntersectRect(&box, &all, &box);
    }
    return boxes;
}

void clip(ImDrawData& data, std::span<const SDL_Rect> boxes) {
    for (ImDrawList* const list : data.CmdLists) {
        ImVector<ImDrawCmd> commands;
        ImVector<ImDrawIdx> indices;
        for (const ImDrawCmd& command : list->CmdBuffer) {
            assert(!command.UserCallback);  // what one draws cannot be cut
            for (const SDL_Rect& box : boxes) add_part(*list, command, box, data.DisplaySize, commands, indices);
        }
        list->CmdBuffer.swap(commands);
        list->IdxBuffer.swap(indices);
    }
}

}  // namespace platform
