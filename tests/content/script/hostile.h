#pragma once
#include <time.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace hostile {

/// A page that means harm, and all that staff are told of it: "1: this page runs too long". Line 0 is the whole file.
struct Hostile {
    std::string what;
    std::string script;
    std::string message;
};

/// Pages that are hostile when they are read.
std::vector<Hostile> pages();

/// Functions of answers that are hostile when the visitor answers, in a page whose line 1 is the head, line 2 the ask
/// "race" after `script`, and line 3 the answer with the whole function.
std::vector<Hostile> answers();
std::string page_with(const std::string& function, const std::string& script = "");

/// How long the work takes this thread, whatever else the machine does.
template <class Work>
std::chrono::nanoseconds time_of(Work work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    const auto begin = now();
    work();
    return now() - begin;
}

inline std::string times(int count, std::string_view text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

// What is told of more than one of them.
inline const std::string too_long = "this page runs too long";
inline const std::string too_much = "this page needs too much memory";
inline const std::string too_much_program = "this page is more of a program than a page can be";
inline const std::string too_deep = "too many things stand within one another";
inline const std::string too_wordy = "this page says more than it can hold";
inline const std::string too_many = "this page has more than 500 blocks";
inline const std::string too_clever = "this page decides too much";
inline const std::string leads_nowhere = "there is a dot, colon or [ ] on this line that leads nowhere";
inline const std::string no_text = "this is not a text file";

/// Two texts that differ in their last letter only.
inline const std::string long_texts =
    "local a = \"" + std::string(32'000, 'x') + "\" local b = \"" + std::string(31'999, 'x') + "y\" local t = {} ";

}  // namespace hostile
