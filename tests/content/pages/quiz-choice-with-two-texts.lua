-- expect 5: 'wrong' takes one choice, not 2
-- expect 6: 'right' takes one choice, not 0
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  wrong { "Yes", "and no", because = "a" },
  right { because = "a" },
}
