-- expect 6: an 'end' is missing before '}'
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function(a)
  if a.race == "Now" then text "Fine."
end }
