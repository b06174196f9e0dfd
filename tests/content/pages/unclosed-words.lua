-- expect 3: the words on this line have no closing quote
area { name = "Calves", on = "calves" }
text "Your calves lift your heel.
text "And this is fine."
