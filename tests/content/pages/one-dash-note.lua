-- expect 3: a note begins with two dashes
area { name = "Calves", on = "calves" }
- a note
text "Fine."
