-- expect 6: 'on' cannot be 'calfs'
-- expect 7: a benefit cannot be 'flexibilty'
-- expect 9: 'grade' cannot be 'Good'
-- expect 10: 'size' cannot be 'huge'
-- expect 11: 'sources' is empty
area { name = "Calves", on = "calfs" }
benefit "flexibilty" {
  title = "Reach", text = "Further.", today = "Bend.",
  grade = "Good",
  size = "huge",
  sources = { },
}
