-- expect 6: an 'if' compares with two equals signs
-- expect 9: there is no block called 'benifit'
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" }, function(a)
  if a.race = "Now" then text "Fine." end
end }
text "Also fine."
benifit "relaxation"
