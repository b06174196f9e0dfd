#include "prose/turned.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace prose {
namespace {

/// Each with its forms, from the shortest.
constexpr auto units_of_time = std::to_array<std::string_view>(
    {"seconds segundo segundos", "minute minutes minuto minutos", "hour hours hora horas", "day days día días",
     "night nights noche noches", "week weeks semana semanas", "month months mes meses", "year years año años"});

struct Opposites {
    std::string_view one;
    std::string_view other;
};
constexpr auto opposites = std::to_array<Opposites>(
    {{"and", "or"},
     {"fewer less", "more"},
     {"few little", "many much"},
     {"least", "most"},
     {"before until", "after since"},
     {"early earlier sooner", "late later"},
     {"first", "after afterward afterwards last later"},
     {"primero", "después luego"},
     {"above over", "below beneath under"},
     {"up upward upwards", "down downward downwards"},
     {"on onto", "off"},
     {"inside", "outside"},
     {"worse worst", "best better"},
     {"worsen worsens worsening", "ease eases easing improve improves improving"},
     {"higher", "lower"},
     {"high", "low"},
     {"lift raise", "lower"},
     {"bigger larger", "smaller"},
     {"big large", "small"},
     {"longer", "shorter"},
     {"long", "short"},
     {"older", "younger"},
     {"hot warm", "cold cool"},
     {"heat", "cold ice"},
     {"firm firmly hard harder", "easy gentle gently light lighter lightly soft softly"},
     {"fast faster quick quickly", "slow slower slowly"},
     {"always", "never"},
     {"yes sí", "no"},
     {"any either", "all both every"},
     {"if", "unless"},
     {"with", "without"},
     {"must should", "can could may might"},
     {"avoid skip stop", "begin continue do get have keep start take try use"},
     {"y e", "o u"},
     {"menos", "más"},
     {"menor menores", "mayor mayores"},
     {"poca pocas poco pocos", "mucha muchas mucho muchos"},
     {"antes hasta", "desde después tras"},
     {"temprano", "tarde"},
     {"arriba encima sobre", "abajo bajo debajo"},
     {"dentro", "fuera"},
     {"peor peores", "mejor mejores"},
     {"empeora empeoran", "alivia alivian mejora mejoran"},
     {"levante sube suba suben subir", "baja bajan bajar baje"},
     {"alta altas alto altos", "baja bajas bajo bajos"},
     {"grande grandes", "pequeña pequeñas pequeño pequeños"},
     {"larga largas largo largos", "corta cortas corto cortos"},
     {"caliente calientes", "fría frías frío fríos"},
     {"calor", "frío hielo"},
     {"fuerte fuertes", "suave suaves suavemente"},
     {"rápida rápido", "despacio lenta lento"},
     {"siempre", "jamás nunca"},
     {"algún alguna algunas alguno algunos cualquier cualquiera", "ambas ambos cada toda todas todo todos"},
     {"con", "sin"},
     {"debe deben", "podría puede pueden"},
     {"deje evite pare", "continúe empiece haga reciba siga tome use"}});

bool is_one_of(std::string_view word, std::string_view forms) {
    for (std::size_t begin = 0; begin < forms.size();) {
        const std::size_t end = std::min(forms.find(' ', begin), forms.size());
        if (forms.substr(begin, end - begin) == word) return true;
        begin = end + 1;
    }
    return false;
}

bool is_another_unit(std::string_view before, std::string_view now) {
    const std::string_view was = unit_of_time(before);
    const std::string_view is = unit_of_time(now);
    return was != is && !was.empty() && !is.empty();
}

}  // namespace

std::string_view unit_of_time(std::string_view word) {
    const auto unit =
        std::ranges::find_if(units_of_time, [&](std::string_view forms) { return is_one_of(word, forms); });
    return unit == units_of_time.end() ? std::string_view() : *unit;
}

bool turns(std::string_view before, std::string_view now) {
    const auto are_opposites = [&](const Opposites& pair) {
        return (is_one_of(before, pair.one) && is_one_of(now, pair.other)) ||
               (is_one_of(before, pair.other) && is_one_of(now, pair.one));
    };
    return is_another_unit(before, now) || std::ranges::any_of(opposites, are_opposites);
}

}  // namespace prose
