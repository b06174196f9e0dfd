-- expect 5: 'because' is missing from this right
-- expect 8: 'because' is empty
area { name = "Calves", on = "calves" }
quiz { id = "reach", question = "Longer?",
  right { "Yes" },
  wrong {
    "No",
    because = "",
  },
}
