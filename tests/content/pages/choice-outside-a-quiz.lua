-- expect 5: 'right' stands outside a quiz
-- expect 7: 'wrong' stands outside a quiz
-- expect 9: 'right' needs { } around what belongs to it
area { name = "Calves", on = "calves" }
right { "Yes", because = "a" }
list { "one",
  wrong { "No", because = "a" },
}
right "No"
