-- expect 3: '2h' is neither a number nor words
area { name = "Calves", on = "calves" }
benefit "relaxation" { lasts = 2hours }
