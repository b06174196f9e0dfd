#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <new>
#include <string_view>
#include <vector>

#include "base/tiff_tags.h"
#include "platform/picture_reader.h"

namespace platform {
namespace {

constexpr png_uint_32 longest_side = 1'000'000;
/// Texts and profiles in a picture, which nobody sees.
constexpr png_alloc_size_t longest_chunk = 4U << 20U;

[[noreturn]] void leave_png(png_structp png, png_const_charp) {
    std::longjmp(*static_cast<std::jmp_buf*>(png_get_error_ptr(png)), 1);
}

void ignore_warning(png_structp, png_const_charp) {}

class PngReader : public PictureReader {
  public:
    explicit PngReader(std::FILE* file) {
        png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, &jump_, leave_png, ignore_warning);
        if (png_) info_ = png_create_info_struct(png_);
        if (!info_) {
            png_destroy_read_struct(&png_, &info_, nullptr);
            throw std::bad_alloc();
        }
        try {
            step([&] {
                png_set_user_limits(png_, longest_side, longest_side);
                png_set_chunk_malloc_max(png_, longest_chunk);
                png_init_io(png_, file);
                png_read_info(png_, info_);
            });
        } catch (const DamagedPicture&) {
            png_destroy_read_struct(&png_, &info_, nullptr);
            throw;
        }
    }
    ~PngReader() override { png_destroy_read_struct(&png_, &info_, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    PictureSize size() const override {
        return {static_cast<int>(png_get_image_width(png_, info_)),
                static_cast<int>(png_get_image_height(png_, info_))};
    }

    unsigned orientation() const override {
        png_uint_32 bytes = 0;
        png_bytep exif = nullptr;
        if (png_get_eXIf_1(png_, info_, &bytes, &exif) == 0) return 1;
        return base::tiff_tag({reinterpret_cast<const char*>(exif), bytes}, base::orientation_tag).value_or(1);
    }

    bool is_read_whole() const override { return png_get_interlace_type(png_, info_) != PNG_INTERLACE_NONE; }

    PictureSize begin(PictureSize) override {
        int passes = 1;
        step([&] {
            png_set_expand(png_);
            png_set_scale_16(png_);
            png_set_gray_to_rgb(png_);
            png_set_add_alpha(png_, 0xFF, PNG_FILLER_AFTER);
            passes = png_set_interlace_handling(png_);
            png_read_update_info(png_, info_);
        });
        if (passes > 1) read_whole(passes);
        return size();
    }

    void read_row(std::uint8_t* rgba) override {
        if (whole_.empty()) return step([&] { png_read_row(png_, rgba, nullptr); });
        std::copy_n(whole_.data() + row_bytes() * next_row_++, row_bytes(), rgba);
    }

  private:
    std::size_t row_bytes() const { return static_cast<std::size_t>(size().width) * 4; }

    void read_whole(int passes) {
        const auto rows = static_cast<std::size_t>(size().height);
        whole_.resize(row_bytes() * rows);
        for (int pass = 0; pass < passes; ++pass)
            for (std::size_t row = 0; row < rows; ++row)
                step([&] { png_read_row(png_, whole_.data() + row_bytes() * row, nullptr); });
    }

    /// `what` must own nothing: a jump out of it runs no destructor.
    template <class What>
    void step(What what) {
        if (setjmp(jump_) != 0) throw DamagedPicture();
        what();
    }

    std::jmp_buf jump_{};
    png_structp png_ = nullptr;
    png_infop info_ = nullptr;
    std::vector<std::uint8_t> whole_;
    std::size_t next_row_ = 0;
};

}  // namespace

std::unique_ptr<PictureReader> png_reader(std::FILE* file) { return std::make_unique<PngReader>(file); }

}  // namespace platform
