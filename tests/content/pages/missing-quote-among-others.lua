-- expect 3: a quote is missing on this line
area { name = "Calves", on = "calves" }
picture { file = "calf.png, alt = "Two hands" }
