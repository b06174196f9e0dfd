-- expect 5: the quote “ is not one that pages can use
-- expect 6: the quote ” is not one that pages can use
-- expect 7: the quote ‘ is not one that pages can use
area { name = "Calves", on = "calves" }
text “Your calves lift your heel.”
heading "Half curly”
text ‘Single’
