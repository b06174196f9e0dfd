page { name = "My race" }
text "Tell us about your race."
ask { id = "race", question = "When is your race?", { none = "No race" }, { today = "Today" }, { soon = "In 1 to 3 days" } }
answer { from = { "race" }, function(a)
  if a.race == "today" then
    text "Warm up by moving."
  else
    text "Choose the pressure you like."
  end
end }
