-- expect 3: the ( on this line is never closed
area { name = "Calves", on = "calves" }
text ("Your calves"
