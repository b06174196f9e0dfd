-- expect 3: a \ in the words cannot stand alone
area { name = "Calves", on = "calves" }
text "Your \umbrella"
