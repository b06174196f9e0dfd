-- expect 5: this quiz has the choice "Yes" already
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  right { "Yes", because = "a" },
  wrong { "Yes", because = "a" },
}
