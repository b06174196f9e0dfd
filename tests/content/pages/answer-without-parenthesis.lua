-- expect 4: there is something wrong before 'a'
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function a)
  text "Fine."
end }
