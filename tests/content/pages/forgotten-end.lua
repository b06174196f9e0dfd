-- expect 5: an 'end' is missing before the end of the file
area { name = "Calves", on = "calves" }
if true then
  text "Fine."
