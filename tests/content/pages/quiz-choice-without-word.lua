-- expect 6: "Yes" is neither right nor wrong
-- expect 8: there is an = after 'right'
-- expect 9: item 3 is neither right nor wrong
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  "Yes",
  right { "No", because = "a" },
  right = { "Perhaps", because = "a" },
  { "Maybe" },
}
