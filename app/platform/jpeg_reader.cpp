#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

// clang-format off: the first needs <cstdio>, and the second the first
#include <jerror.h>
#include <jpeglib.h>
// clang-format on

#include "base/tiff_tags.h"
#include "platform/picture_reader.h"

namespace platform {
namespace {

constexpr std::string_view exif_mark("Exif\0\0", 6);
constexpr unsigned int longest_marker = 0xFFFF;
constexpr int finest_scale = 8;

/// A real progressive JPEG has some ten scans; each costs a pass over all of it.
constexpr int most_scans = 100;

/// libjpeg ends a step by jumping out of it.
struct Jump {
    jpeg_error_mgr errors{};  ///< first: libjpeg knows this struct by it
    std::jmp_buf to{};
};

[[noreturn]] void leave_jpeg(j_common_ptr picture) { std::longjmp(reinterpret_cast<Jump*>(picture->err)->to, 1); }

/// Most warnings are about bytes that nobody misses; this one is about rows that are gone.
void take_jpeg_warning(j_common_ptr picture, int level) {
    if (level < 0 && picture->err->msg_code == JWRN_JPEG_EOF) leave_jpeg(picture);
}

void say_nothing(j_common_ptr) {}

void watch_scans(j_common_ptr picture) {
    if (reinterpret_cast<j_decompress_ptr>(picture)->input_scan_number > most_scans) leave_jpeg(picture);
}

/// The four inks of print as red, green and blue. Adobe's programs store them the other way round.
void to_rgba(const std::uint8_t* cmyk, int width, bool inverted, std::uint8_t* rgba) {
    for (int x = 0; x < width; ++x, cmyk += 4, rgba += 4) {
        const unsigned black = inverted ? cmyk[3] : 255U - cmyk[3];
        for (int ink = 0; ink < 3; ++ink) {
            const unsigned light = inverted ? cmyk[ink] : 255U - cmyk[ink];
            rgba[ink] = static_cast<std::uint8_t>(light * black / 255);
        }
        rgba[3] = 255;
    }
}

class JpegReader : public PictureReader {
  public:
    explicit JpegReader(std::FILE* file) {
        picture_.err = jpeg_std_error(&jump_.errors);
        jump_.errors.error_exit = leave_jpeg;
        jump_.errors.emit_message = take_jpeg_warning;
        jump_.errors.output_message = say_nothing;
        progress_.progress_monitor = watch_scans;
        try {
            step([&] {
                jpeg_create_decompress(&picture_);
                picture_.progress = &progress_;
                jpeg_save_markers(&picture_, JPEG_APP0 + 1, longest_marker);
                jpeg_stdio_src(&picture_, file);
                jpeg_read_header(&picture_, TRUE);
            });
        } catch (const DamagedPicture&) {
            jpeg_destroy_decompress(&picture_);
            throw;
        }
    }
    ~JpegReader() override { jpeg_destroy_decompress(&picture_); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    PictureSize size() const override {
        return {static_cast<int>(picture_.image_width), static_cast<int>(picture_.image_height)};
    }

    unsigned orientation() const override {
        for (jpeg_saved_marker_ptr marker = picture_.marker_list; marker; marker = marker->next) {
            const std::string_view bytes(reinterpret_cast<const char*>(marker->data), marker->data_length);
            if (bytes.starts_with(exif_mark))
                return base::tiff_tag(bytes.substr(exif_mark.size()), base::orientation_tag).value_or(1);
        }
        return 1;
    }

    bool is_read_whole() const override { return picture_.progressive_mode != 0; }

    PictureSize begin(PictureSize wanted) override {
        is_cmyk_ = picture_.jpeg_color_space == JCS_CMYK || picture_.jpeg_color_space == JCS_YCCK;
        picture_.out_color_space = is_cmyk_ ? JCS_CMYK : JCS_EXT_RGBA;
        picture_.scale_denom = finest_scale;
        picture_.scale_num = 0;
        PictureSize scaled;
        do {
            ++picture_.scale_num;
            step([&] { jpeg_calc_output_dimensions(&picture_); });
            scaled = {static_cast<int>(picture_.output_width), static_cast<int>(picture_.output_height)};
        } while (picture_.scale_num < finest_scale && (scaled.width < wanted.width || scaled.height < wanted.height));
        step([&] { jpeg_start_decompress(&picture_); });
        if (is_cmyk_) inks_.resize(static_cast<std::size_t>(scaled.width) * 4);
        return scaled;
    }

    void read_row(std::uint8_t* rgba) override {
        JSAMPROW row = is_cmyk_ ? inks_.data() : rgba;
        step([&] { jpeg_read_scanlines(&picture_, &row, 1); });
        if (is_cmyk_) to_rgba(inks_.data(), static_cast<int>(picture_.output_width), picture_.saw_Adobe_marker, rgba);
    }

  private:
    /// `what` must own nothing: a jump out of it runs no destructor.
    template <class What>
    void step(What what) {
        if (setjmp(jump_.to) != 0) throw DamagedPicture();
        what();
    }

    Jump jump_;
    jpeg_progress_mgr progress_{};
    jpeg_decompress_struct picture_{};
    bool is_cmyk_ = false;
    std::vector<std::uint8_t> inks_;
};

}  // namespace

std::unique_ptr<PictureReader> jpeg_reader(std::FILE* file) { return std::make_unique<JpegReader>(file); }

}  // namespace platform
