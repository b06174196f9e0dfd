-- expect 5: the { on this line is never closed
area { name = "Calves", on = "calves" }
benefit "flexibility" {
  title = "Reach", text = "Further.", today = "Bend.", grade = "some", size = "small",
  sources = { "DAVIS20",
}
text "Fine."
