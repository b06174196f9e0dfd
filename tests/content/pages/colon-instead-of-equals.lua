-- expect 3: there is a : after 'file'
area { name = "Calves", on = "calves" }
picture { file: "calf.png", alt = "A calf" }
