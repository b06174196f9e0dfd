-- expect 6: a } is missing here, at the end of 'answer'
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function(a)
  text "Fine."
end
text "Also fine."
