#include "prose/calendar.h"

namespace prose {
namespace {

constexpr Calendar english_calendar = {{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
                                       {"January", "February", "March", "April", "May", "June", "July", "August",
                                        "September", "October", "November", "December"}};
constexpr Calendar spanish_calendar = {{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
                                       {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
                                        "septiembre", "octubre", "noviembre", "diciembre"}};

}  // namespace

const Calendar& calendar(Tongue tongue) { return tongue == Tongue::english ? english_calendar : spanish_calendar; }

}  // namespace prose
