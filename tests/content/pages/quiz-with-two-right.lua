-- expect 6: this quiz has more than one right choice
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  right { "Yes", because = "No." },
  wrong { "Perhaps", because = "No." },
  right { "No", because = "No." },
}
