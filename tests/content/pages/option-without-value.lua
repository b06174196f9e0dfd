-- expect 3: there is nothing after 'alt ='
area { name = "Calves", on = "calves" }
picture { file = "calf.png", alt = }
