#pragma once
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "content/kept.h"
#include "model/localised.h"

namespace kept {

inline std::string sign(const std::string& key, const std::string& words, const std::string& act) {
    return "sign { key = \"" + key + "\", urgency = \"call now\", words = \"" + words + "\", act = \"" + act + "\" }\n";
}
inline std::string translated(const std::string& text, const std::string& translation) {
    return "translate { \"" + text + "\", \"" + translation + "\" }\n";
}

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

inline constexpr const char* question = "Does your chest hurt?";
inline constexpr const char* chest = "Call 911, and tell the staff now. Don't drive yourself.";
inline constexpr const char* pecho = "Llame al 911 y avise ya al personal. No maneje.";

/// With a sign of danger in English and Spanish, and a page that shows it.
class InTwoLanguages : public Running {
  public:
    explicit InTwoLanguages(const scratch::Folder& folder) : Running(folder) {
        write("welcome.lua", page("Welcome") + "danger \"chest\"\n");
        write("clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
        write("words/es.lua", "language { name = \"Español\" }\n");
        english(chest);
        spanish(pecho);
    }

    void english(const std::string& act) const { write("signs.lua", sign("chest", question, act)); }
    void spanish(const std::string& act) const {
        write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") + translated(chest, act));
    }
    /// What to do when the chest hurts.
    std::string reads_english() const { return live().library().sign("chest")->act; }
    std::string reads_spanish() const {
        return std::string(model::translated(live().library().language("es"), reads_english()));
    }
};

}  // namespace kept
