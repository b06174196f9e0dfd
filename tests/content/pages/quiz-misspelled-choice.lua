-- expect 6: there is no block called 'rihgt'
-- expect 7: 'wrong' has no option 'becuase'
-- expect 9: there is no block called 'qiuz'
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  rihgt { "Yes", because = "a" },
  wrong { "No", becuase = "a" },
}
qiuz { id = "b", question = "?", right { "Yes", because = "a" } }
