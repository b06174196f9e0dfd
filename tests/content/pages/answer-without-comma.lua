-- expect 4: a comma is missing before "Later"
-- expect 5: a comma is missing before 'function'
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now" "Later" }
answer { from = { "race" } function(a)
  text "Fine."
end }
