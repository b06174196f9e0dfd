-- expect 9: this answer depends on too many questions: more than 5000 combinations of choices
area { name = "Calves", on = "calves" }
ask { id = "a", question = "?", "1", "2", "3", "4", "5", "6", "7", "8" }
ask { id = "b", question = "?", "1", "2", "3", "4", "5", "6", "7", "8" }
ask { id = "c", question = "?", "1", "2", "3", "4", "5", "6", "7", "8" }
ask { id = "d", question = "?", "1", "2", "3", "4", "5", "6", "7", "8" }
ask { id = "e", question = "?", "1", "2" }
answer { from = { "a", "b", "c", "d" }, function(a) end }
answer {
  from = { "a", "b", "c", "d", "e" },
  function(a) end,
}
