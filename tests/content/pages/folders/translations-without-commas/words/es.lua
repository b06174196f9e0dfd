-- expect 6: a comma is missing before "Pantorrillas"
-- expect 7: a } is missing here, at the end of 'translate'
-- expect 8: 'Cuello' needs quotes
-- expect 9: there is no block called 'transalte'
language { name = "Español" }
translate { "Calves" "Pantorrillas" }
translate { "Feet", "Pies"
translate { "Neck", Cuello }
transalte { "Hips", "Caderas" }
