-- expect 3: 'benefit' cannot be followed by a dot
area { name = "Calves", on = "calves" }
benefit.relaxation { title = "Calm" }
