-- expect 4: an = is missing after 'file'
-- expect 5: an = is missing after 'year'
area { name = "Calves", on = "calves" }
picture { file "calf.png", alt = "A calf" }
source { key = "A1", authors = "A", year 2020, journal = "J" }
