-- expect 4: 'text' has a character that cannot be shown
-- expect 5: item 2 has a character that cannot be shown
area { name = "Calves", on = "calves" }
text "a\0b"
list { "fine", "\255" }
