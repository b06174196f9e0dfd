-- expect 7: 'id' may have letters, digits, - and _ only
-- expect 9: this page has the id "b" already, on line 8
-- expect 10: 'id' is empty
-- expect 11: 'id' should be words in quotes
-- expect 11: 'question' is missing from this quiz
area { name = "Calves", on = "calves" }
quiz { id = "the reach", question = "Longer?", right { "Yes", because = "a" }, wrong { "No", because = "a" } }
quiz { id = "b", question = "Longer?", right { "Yes", because = "a" }, wrong { "No", because = "a" } }
ask { id = "b", question = "Longer?", "Yes", "No" }
ask { id = "", question = "Longer?", "Yes", "No" }
quiz { id = 5, right { "Yes", because = "a" }, wrong { "No", because = "a" } }
