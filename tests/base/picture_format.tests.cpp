#include "base/picture_format.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace {

std::string name(std::string_view bytes) {
    const base::PictureFormat* const format = base::picture_format(bytes);
    return format ? std::string(format->name) : "";
}

/// A TIFF file with one directory of one tag, as raw photos have.
std::string tiff(const std::string& tag) {
    return std::string("II*\0\x08\0\0\0\x01\0", 10) + tag + std::string("\x01\0\x04\0\0\0\x01\x04\0\0", 10) +
           std::string(4, '\0');
}

}  // namespace

TEST_CASE("files are told apart by their first bytes") {
    const std::string box("\0\0\0\x20", 4);
    CHECK(base::picture_format("\x89PNG\r\n\x1a\n")->kind == base::PictureFormat::Kind::png);
    CHECK(base::picture_format("\xff\xd8\xff\xe1")->kind == base::PictureFormat::Kind::jpeg);
    for (const char* const brand : {"heic", "heix", "mif1", "hevc"})
        CHECK(name(box + "ftyp" + brand) == "a HEIC photo, as iPhones take them");
    CHECK(name(box + "ftypavif") == "an AVIF picture");
    CHECK(name(box + "ftypqt  ") == "a video");
    CHECK(name("RIFF1234WEBPVP8L") == "a WebP picture, as web pages have them");
    CHECK(name("GIF87a") == "a GIF picture");
    CHECK(name("BM6\x10") == "a BMP picture");
    CHECK(name(tiff("\x12\x01")) == "a TIFF picture");
    CHECK(name(tiff("\x12\xc6")) == "a raw photo (DNG)");
    CHECK(name("%PDF-1.7") == "a PDF");
    CHECK(name("\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- a leg -->\n<svg>") == "a drawing (SVG)");
    CHECK(name("<!DOCTYPE html><html><svg>") == "a web page");
    CHECK(name("PK\x03\x04") == "a Word document or a ZIP file");
    CHECK(name("Dear clinic") == "");
    CHECK(name("") == "");
}

TEST_CASE("each file that is not shown comes with a way to one that is") {
    for (const char* const bytes : {"GIF8", "BM", "%PDF", "8BPS"}) CHECK(!base::picture_format(bytes)->mends.empty());
    CHECK(base::picture_format(std::string("\0\0\0\x20", 4) + "ftypheic")->mends.find("Most Compatible") !=
          std::string_view::npos);
}
