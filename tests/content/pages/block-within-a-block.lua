-- expect 4: 'heading' stands inside another block
area { name = "Calves", on = "calves" }
list { "one",
  heading "Two",
}
