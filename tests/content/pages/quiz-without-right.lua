-- expect 3: this quiz has no right choice
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  wrong { "Yes", because = "No." },
  wrong { "No", because = "No." } }
