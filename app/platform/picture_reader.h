#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include "platform/picture.h"

namespace platform {

/// A picture that is no picture after all, or ends too soon.
struct DamagedPicture : std::runtime_error {
    DamagedPicture() : std::runtime_error("damaged") {}
};

/// Reads one picture from its top to its bottom. Every function may throw DamagedPicture.
class PictureReader {
  public:
    virtual ~PictureReader() = default;

    /// As it is stored, before it is shrunk or turned.
    virtual PictureSize size() const = 0;
    /// How the camera was held: 1 to 8, as Exif counts.
    virtual unsigned orientation() const = 0;
    /// It has to be in memory whole before its first row is known: a progressive JPEG, an interlaced PNG.
    virtual bool is_read_whole() const = 0;

    /// Begins with the rows, and says what size they have: that of the picture, or smaller, but not smaller than
    /// `wanted`.
    virtual PictureSize begin(PictureSize wanted) = 0;
    /// The next row, as straight RGBA.
    virtual void read_row(std::uint8_t* rgba) = 0;
};

/// Both read the header. The file must stay open, and stands at its beginning.
std::unique_ptr<PictureReader> jpeg_reader(std::FILE*);
std::unique_ptr<PictureReader> png_reader(std::FILE*);

}  // namespace platform
