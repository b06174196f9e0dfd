-- expect 4: this page has benefit "relaxation" already, on line 3
area { name = "Calves", on = "calves" }
benefit "relaxation" { title = "Calm", text = "Calm.", today = "Breathe.", grade = "not supported", size = "none" }
benefit "relaxation" { title = "Calm", text = "Calm.", today = "Breathe.", grade = "some", size = "none", sources = { "A1" } }
