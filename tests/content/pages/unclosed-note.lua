-- expect 4: the note that begins with --[[ is never closed
area { name = "Calves", on = "calves" }
text "Fine."
--[[ a note
text "Never read."
