-- expect 6: there is no block called 'benifit'
-- expect 8: 'some' needs quotes
-- expect 10: there is no block called 'Text'
-- expect 11: there is no block called 'video'
area { name = "Calves", on = "calves" }
benifit "flexibility" {
  title = "Reach",
  grade = some,
}
Text "Capital letter."
video { file = "calf.mp4" }
text "Fine."
