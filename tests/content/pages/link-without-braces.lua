-- expect 3: 'link' needs { } around what belongs to it
area { name = "Calves", on = "calves" }
link "achilles"
