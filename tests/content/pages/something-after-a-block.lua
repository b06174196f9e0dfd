-- expect 6: these words belong to no block
-- expect 7: there is one comma too many on this line
-- expect 7: 'list' is followed by one thing too many
area { name = "Calves", on = "calves" }
text "Your calves"
"lift your heel."
list { "one" }, { "two" }
