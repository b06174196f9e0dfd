-- expect 3: 'clinic' belongs in clinic.lua
page { name = "The clinic" }
clinic { name = "Riverside" }
