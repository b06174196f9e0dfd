-- expect 6: 'text' is empty
-- expect 7: 'heading' is empty
-- expect 8: this list is empty
-- expect 9: 'alt' is empty
area { name = "Calves", on = "calves" }
text ""
heading "   "
list { }
picture { file = "calf.png", alt = "" }
