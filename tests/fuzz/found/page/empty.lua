page { name = "a" }
