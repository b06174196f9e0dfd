-- expect 13: "Calves" has another translation on line 11
-- expect 15: 'translate' takes two texts, not 1
-- expect 16: 'translate' takes two texts, not 3
-- expect 17: the first text is empty
-- expect 18: the translation should be words in quotes
-- expect 19: the texts of 'translate' have no names before them
-- expect 20: 'translate' needs { } around what belongs to it
-- expect 21: the language has its name already, on line 10
-- One message a line, also where two things are wrong.
language { name = "Español" }
translate { "Calves", "Pantorrillas" }
translate { "Feet", "Pies" }
translate { "Calves", "Gemelos" }
translate { "Feet", "Pies" }
translate { "Knees" }
translate { "Knees", "Rodillas", "Rodilla" }
translate { "", "Nada" }
translate { "Neck", 5 }
translate { "Hips", to = "Caderas" }
translate "Hips"
language { name = "Castellano" }
