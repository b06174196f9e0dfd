-- expect 6: 'picture' has no option 'atl'
-- expect 8: 'link' has no option 'colour'
area { name = "Calves", on = "calves" }
picture {
  file = "calf.png",
  atl = "Two hands on a calf",
}
link { to = "achilles", colour = "red" }
