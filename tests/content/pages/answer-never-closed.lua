-- expect 4: the { on this line is never closed
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function(a)
  text "Fine."
end
text "Also fine."
