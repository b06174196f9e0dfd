-- expect 5: 'wrong' takes one choice, and here are 2
-- expect 6: 'right' takes one choice, and here are 0
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  wrong { "Yes", "and no", because = "a" },
  right { because = "a" },
}
