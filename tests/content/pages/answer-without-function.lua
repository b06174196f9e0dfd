-- expect 8: this answer says nothing
-- expect 9: an answer has 'from' and one function, and here is something else
-- expect 10: an answer has 'from' and one function, and here is something else
-- expect 11: 'from' should be words in quotes
-- expect 12: 'answer' needs { } around what belongs to it
area { name = "Calves", on = "calves" }
ask { id = "race", question = "When?", "Now", "Later" }
answer { from = { "race" } }
answer { from = { "race" }, "Warm up." }
answer { from = { "race" }, function(a) end, function(a) end }
answer { from = 5, function(a) end }
answer(function(a) end)
