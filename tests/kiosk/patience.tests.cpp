#include "kiosk/patience.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using kiosk::patience;

TEST_CASE("a short card waits as long as the clinic wants") {
    model::Clinic clinic;
    clinic.idle_after = 75s;
    clinic.notice = 25s;
    CHECK(patience(clinic, 0).before_asking == 75s);
    CHECK(patience(clinic, 90).before_asking == 75s);
    CHECK(patience(clinic, 0).asking == 25s);
}

TEST_CASE("a long page waits half as long again as it takes to be read") {
    model::Clinic clinic;
    clinic.idle_after = 60s;
    CHECK(patience(clinic, 238).before_asking == 90s);
    CHECK(patience(clinic, 238 * 4).before_asking == 360s);
}

TEST_CASE("whoever reads a page of any length has a minute at least") {
    for (const int words : {0, 1, 50, 160, 500, 5'000}) CHECK(patience(model::Clinic(), words).before_asking >= 60s);
}
