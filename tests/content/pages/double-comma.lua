-- expect 3: there is one comma too many on this line
area { name = "Calves", on = "calves" }
list { "one",, "two" }
