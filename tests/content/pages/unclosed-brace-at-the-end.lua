-- expect 9: 'text' is missing from this benefit
-- expect 9: 'today' is missing from this benefit
-- expect 9: 'grade' is missing from this benefit
-- expect 9: 'size' is missing from this benefit
-- expect 9: 'sources' is missing from this benefit
-- expect 11: a } is missing here, at the end of 'benefit "flexibility"'
area { name = "Calves", on = "calves" }
text "Fine."
benefit "flexibility" {
  title = "It can feel easier to reach",
