-- expect 3: the words on this line have no opening quote
area { name = "Calves", on = "calves" }
text Your calves lift your heel."
