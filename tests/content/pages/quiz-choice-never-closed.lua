-- expect 5: the { before 'right' is never closed
-- expect 8: a { is missing after wrong
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  wrong { "Yes", because = "a",
  right { "No", because = "a" } }
quiz { id = "b", question = "Longer?",
  wrong "Yes", because = "a" },
  right { "No", because = "a" } }
