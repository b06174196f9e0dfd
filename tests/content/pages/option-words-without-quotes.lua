-- expect 5: 'sources' is missing from this benefit
-- expect 7: 'grade' should be words in quotes
-- expect 8: 'smal' needs quotes
area { name = "Calves", on = "calves" }
benefit "relaxation" {
  title = "Calm", text = "Calm.", today = "Breathe.",
  grade = not supported,
  size = smal,
}
