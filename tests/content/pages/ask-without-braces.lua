-- expect 4: 'ask' needs { } around what belongs to it
-- expect 5: 'ask' has no option 'qeustion'
area { name = "Calves", on = "calves" }
ask "When?"
ask { id = "race", qeustion = "When?", "Now", "Later" }
