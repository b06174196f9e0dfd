-- expect 5: 'clinic' belongs in clinic.lua
-- expect 6: 'translate' belongs in a file of the folder words
-- expect 7: 'language' belongs in a file of the folder words
area { name = "Calves", on = "calves" }
clinic { name = "Riverside" }
translate { "Calves", "Pantorrillas" }
language { name = "Español" }
