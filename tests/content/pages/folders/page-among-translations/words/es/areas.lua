-- expect 4: 'page' cannot stand among translations
-- expect 7: 'clinic' belongs in clinic.lua
-- The text on line 6 is of that page, and goes with it.
page { name = "Pantorrillas" }
translate { "Calves", "Pantorrillas" }
text "Pies"
clinic { name = "Riverside" }
