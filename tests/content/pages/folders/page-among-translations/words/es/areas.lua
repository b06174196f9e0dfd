-- expect 4: 'page' cannot stand among translations
-- expect 6: 'text' cannot stand among translations
-- expect 7: 'clinic' belongs in clinic.lua
page { name = "Pantorrillas" }
translate { "Calves", "Pantorrillas" }
text "Pies"
clinic { name = "Riverside" }
