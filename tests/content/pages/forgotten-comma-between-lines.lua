-- expect 4: a comma is missing at the end of this line
area { name = "Calves", on = "calves" }
picture {
  file = "calf.png"
  alt = "Two hands on a calf"
}
