-- expect 5: 'quiz' has 2 to 4 choices, not 1
-- expect 6: 'quiz' has 2 to 4 choices, not 5
-- expect 10: 'quiz' has 2 to 4 choices, not 0
area { name = "Calves", on = "calves" }
quiz { id = "one", question = "Longer?", right { "Yes", because = "a" } }
quiz { id = "five", question = "Longer?",
  right { "a", because = "a" }, wrong { "b", because = "a" }, wrong { "c", because = "a" },
  wrong { "d", because = "a" }, wrong { "e", because = "a" },
}
quiz { id = "none", question = "Longer?" }
