-- expect 9: 'ask' has 2 to 8 choices, not 1
-- expect 10: 'ask' has 2 to 8 choices, not 9
-- expect 14: this ask has the choice "Now" already
-- expect 15: choice 2 should be words in quotes
-- expect 15: 'Later' needs quotes
-- expect 16: 'id' is missing from this ask
-- expect 16: 'question' is missing from this ask
area { name = "Calves", on = "calves" }
ask { id = "one", question = "When?", "Now" }
ask { id = "nine", question = "When?", "1", "2", "3", "4", "5", "6", "7", "8", "9" }
ask { id = "alike", question = "When?",
  "Now",
  "Later",
  "Now" }
ask { id = "wrong", question = "When?", "Now", 2, Later }
ask { "Now", "Later" }
