-- expect 12: 'Your calves lift your heel' needs quotes
-- expect 13: 'flexibility' needs quotes
-- expect 13: 'text' is missing from this benefit
-- expect 13: 'today' is missing from this benefit
-- expect 13: 'grade' is missing from this benefit
-- expect 13: 'size' is missing from this benefit
-- expect 13: 'sources' is missing from this benefit
-- expect 15: 'some' needs quotes
-- expect 16: 'minutes to hours' needs quotes
-- expect 17: 'DAVIS20' needs quotes
area { name = "Calves", on = "calves" }
text Your calves lift your heel
benefit flexibility { title = "a" }
benefit "relaxation" {
  title = "Calm", text = "Calm.", today = "Breathe.", grade = some, size = "small",
  lasts = minutes to hours,
  sources = { DAVIS20 },
}
