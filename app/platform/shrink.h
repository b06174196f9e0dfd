#pragma once
#include <cstdint>
#include <vector>

#include "platform/picture.h"

namespace platform {

/// The largest size of the same shape that fits into the room; never larger than it is.
PictureSize fitted(PictureSize, PictureSize room);

/// Makes a picture smaller while its rows come in: each new pixel is the average of the old ones it lies on, as much of
/// each as it covers, so that nothing flickers or frays. Of the picture as it was, it keeps one row.
class Shrink {
  public:
    /// `to` is no larger than `from`.
    Shrink(PictureSize from, PictureSize to);

    /// Where to write the next row, as straight RGBA, before `take_row`.
    std::uint8_t* row() { return row_.data(); }
    void take_row();

    /// After the last row.
    base::Pixels picture() { return std::move(picture_); }

  private:
    /// Which old pixels a new one lies on, and how much of the first and last.
    struct Span {
        int first = 0;
        int last = 0;
        float of_first = 1;
        float of_last = 1;
    };
    static Span span(int at, int from, int to);
    void squeeze_row();
    void add_row(float share);
    void finish_row();

    PictureSize from_;
    PictureSize to_;
    std::vector<Span> columns_;
    std::vector<std::uint8_t> row_;
    std::vector<float> squeezed_;  ///< the row, in the new width: colours times opacity, and opacity
    std::vector<float> sums_;      ///< of the new row that is being made
    int taken_ = 0;
    int made_ = 0;
    base::Pixels picture_;
};

/// The picture as it was meant to be looked at: `orientation` is 1 to 8, as Exif counts.
base::Pixels upright(base::Pixels, unsigned orientation);
PictureSize upright(PictureSize, unsigned orientation);

}  // namespace platform
