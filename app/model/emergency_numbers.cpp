#include "model/emergency_numbers.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace model {
namespace {

// Without those for calls that can wait (211, 311, 511 of Barbados), the local ones of Gabon, and those that are a slip
// away from 911 in countries that have 911 as well.
constexpr auto emergency_numbers = std::to_array<std::string_view>(
    {"01",   "02",   "03",    "13",    "14",   "15",  "16",  "17",  "18",  "19",   "90",   "91",   "92",   "93",
     "94",   "000",  "001",   "002",   "003",  "011", "019", "022", "033", "050",  "060",  "061",  "062",  "065",
     "066",  "068",  "080",   "085",   "088",  "091", "092", "100", "101", "102",  "103",  "104",  "105",  "106",
     "107",  "108",  "110",   "111",   "112",  "113", "114", "115", "116", "117",  "118",  "119",  "120",  "122",
     "123",  "124",  "125",   "127",   "128",  "129", "130", "131", "132", "133",  "140",  "144",  "150",  "151",
     "152",  "153",  "154",   "155",   "156",  "157", "158", "159", "160", "166",  "170",  "171",  "172",  "175",
     "177",  "180",  "188",   "190",   "191",  "192", "193", "194", "195", "197",  "198",  "199",  "333",  "355",
     "555",  "666",  "819",   "888",   "901",  "902", "903", "911", "922", "933",  "939",  "955",  "977",  "990",
     "991",  "992",  "993",   "994",   "995",  "996", "997", "998", "999", "1122", "1220", "1298", "1444", "1669",
     "2611", "9999", "10111", "10177", "90000"});

constexpr auto short_numbers_of_america =
    std::to_array<std::string_view>({"211", "311", "411", "511", "611", "711", "811", "988"});

}  // namespace

bool is_known_emergency_number(std::string_view number) {
    return std::ranges::find(emergency_numbers, number) != emergency_numbers.end();
}

bool is_short_number_of_america(std::string_view number) {
    return std::ranges::find(short_numbers_of_america, number) != short_numbers_of_america.end();
}

bool is_american_phone(std::string_view phone) {
    constexpr std::size_t with_area_code = 10;
    std::string digits;
    std::string groups;  // how many digits stand together
    for (std::size_t i = 0; i < phone.size(); ++i) {
        if (!base::is_digit(phone[i])) continue;
        const bool goes_on = i > 0 && base::is_digit(phone[i - 1]);
        if (goes_on)
            ++groups.back();
        else
            groups += '1';
        digits += phone[i];
    }
    if (digits.size() == with_area_code + 1 && digits[0] == '1')
        digits.erase(0, 1);
    else if (phone.find('+') != phone.npos)
        return false;
    return (digits.size() == with_area_code && digits[0] >= '2') || groups == "34";
}

}  // namespace model
