#include "screen.h"

#include <poll.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <thread>

// Last: they define None, Bool, Status and more as macros.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>

namespace measure {
namespace {

using namespace std::chrono_literals;

constexpr int first_number = 90;
constexpr int last_number = 190;
constexpr std::uint32_t colour = 0xFFFFFF;

std::string free_display() {
    for (int number = first_number; number <= last_number; ++number)
        if (!std::filesystem::exists("/tmp/.X" + std::to_string(number) + "-lock")) return ":" + std::to_string(number);
    throw std::runtime_error("there is no free number for a display");
}

std::vector<std::string> server(const std::string& name, int width, int height) {
    return {"Xvfb",      name,  "-screen",  "0",  std::to_string(width) + "x" + std::to_string(height) + "x24",
            "-nolisten", "tcp", "-noreset", "-s", "0"};
}

}  // namespace

void Screen::Close::operator()(_XDisplay* client) const { XCloseDisplay(client); }

Screen::Screen(int width, int height)
    : width_(width), height_(height), name_(free_display()), server_(server(name_, width, height), {}) {
    for (const Time end = Clock::now() + 10s; !client_ && Clock::now() < end; std::this_thread::sleep_for(20ms))
        client_.reset(XOpenDisplay(name_.c_str()));
    int event = 0;
    int error = 0;
    if (!client_ || !XShmQueryExtension(client_.get()) || !XDamageQueryExtension(client_.get(), &event, &error))
        throw std::runtime_error("Xvfb does not start here, or lacks MIT-SHM or DAMAGE");
    damaged_ = event + XDamageNotify;
    share_memory();
    XDamageCreate(client_.get(), DefaultRootWindow(client_.get()), XDamageReportRawRectangles);
    Drawn nothing;
    look_at(0, 0, width_, height_, nothing);
}

Screen::~Screen() {
    shmdt(image_->data);
    image_->data = nullptr;
    XDestroyImage(image_);
}

void Screen::share_memory() {
    Display* const client = client_.get();
    XShmSegmentInfo info{};
    image_ = XShmCreateImage(client, DefaultVisual(client, DefaultScreen(client)), 24, ZPixmap, nullptr, &info,
                             static_cast<unsigned>(width_), static_cast<unsigned>(height_));
    const auto bytes = static_cast<std::size_t>(image_->bytes_per_line) * static_cast<std::size_t>(height_);
    info.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    info.shmaddr = image_->data = static_cast<char*>(shmat(info.shmid, nullptr, 0));
    XShmAttach(client, &info);
    XSync(client, False);
    shmctl(info.shmid, IPC_RMID, nullptr);
    segment_ = info.shmseg;
    seen_.resize(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_));
}

void Screen::point_at(Spot spot) {
    XTestFakeMotionEvent(client_.get(), -1, spot.x, spot.y, CurrentTime);
    XFlush(client_.get());
}

void Screen::press() {
    XTestFakeButtonEvent(client_.get(), 1, True, CurrentTime);
    XFlush(client_.get());
}

void Screen::release() {
    XTestFakeButtonEvent(client_.get(), 1, False, CurrentTime);
    XFlush(client_.get());
}

void Screen::look_at(int x, int y, int width, int height, Drawn& drawn) {
    XShmSegmentInfo info{};
    info.shmseg = segment_;
    info.shmaddr = image_->data;
    image_->obdata = reinterpret_cast<char*>(&info);
    image_->width = width;
    image_->height = height;
    image_->bytes_per_line = width * 4;
    XShmGetImage(client_.get(), DefaultRootWindow(client_.get()), image_, x, y, AllPlanes);
    const auto* now = reinterpret_cast<const std::uint32_t*>(image_->data);
    for (int row = y; row < y + height; ++row) {
        auto* before =
            &seen_[static_cast<std::size_t>(row) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
        for (int i = 0; i < width; ++i, ++before, ++now) {
            if ((*now & colour) == *before) continue;
            *before = *now & colour;
            ++drawn.changed;
        }
    }
    drawn.redrawn += static_cast<long>(width) * height;
}

std::optional<Drawn> Screen::next(Time until) {
    while (XPending(client_.get()) == 0) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        if (left <= 0ms) return std::nullopt;
        pollfd one = {ConnectionNumber(client_.get()), POLLIN, 0};
        poll(&one, 1, static_cast<int>(left.count()));
    }
    Drawn drawn{Clock::now()};
    while (XPending(client_.get()) > 0) {
        XEvent event;
        XNextEvent(client_.get(), &event);
        if (event.type != damaged_) continue;
        const XRectangle& area = reinterpret_cast<const XDamageNotifyEvent&>(event).area;
        const int left = std::max<int>(0, area.x);
        const int top = std::max<int>(0, area.y);
        const int width = std::min(width_, area.x + area.width) - left;
        const int height = std::min(height_, area.y + area.height) - top;
        if (width > 0 && height > 0) look_at(left, top, width, height, drawn);
    }
    return drawn;
}

bool Screen::shows_a_picture() const {
    constexpr std::size_t step = 13;
    constexpr std::size_t enough = 24;
    std::set<std::uint32_t> colours;
    for (std::size_t i = 0; i < seen_.size() && colours.size() < enough; i += step) colours.insert(seen_[i]);
    return colours.size() >= enough;
}

}  // namespace measure
