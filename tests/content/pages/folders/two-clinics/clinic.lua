-- expect 5: there is a clinic already, on line 4
-- expect 6: 'text' cannot stand in clinic.lua
-- expect 7: 'translate' belongs in a file of the folder words
clinic { name = "Riverside" }
clinic { name = "Lakeside" }
text "Welcome."
translate { "Calves", "Pantorrillas" }
