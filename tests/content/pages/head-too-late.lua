-- expect 3: 'area' should come before all other blocks
text "Too early."
area { name = "Calves", on = "calves" }
