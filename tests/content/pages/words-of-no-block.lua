-- expect 2: these words belong to no block
"Calves"
area { name = "Calves", on = "calves" }
