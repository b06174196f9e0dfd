-- expect 6: the { on this line is never closed
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function(a)
  if a.race == "Now" then
    list { "Warm up.", "Walk."
  end
end }
