-- expect 7: there is no block called 'rihgt'
-- expect 8: 'wrong' has no option 'becuase'
-- expect 9: there is no block called 'correct'
-- expect 11: there is no block called 'qiuz'
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  rihgt { "Yes", because = "a" },
  wrong { "No", becuase = "a" },
  correct { "Yes", because = "a" },
}
qiuz { id = "b", question = "?", right { "Yes", because = "a" } }
