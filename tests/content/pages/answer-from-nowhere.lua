-- expect 8: there is no ask "rcae" above this answer
-- expect 9: there is no ask "later" above this answer
-- expect 11: 'from' names "race" twice
-- expect 12: 'from' is empty
-- expect 13: 'from' is missing from this answer
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "rcae" }, function(a) end }
answer { from = { "later" }, function(a) end }
ask { id = "later", question = "When?", "Now", "Later" }
answer { from = { "race", "race" }, function(a) end }
answer { from = { }, function(a) end }
answer { function(a) end }
