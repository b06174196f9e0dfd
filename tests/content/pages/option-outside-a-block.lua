-- expect 4: 'name =' stands outside the { } of a block
-- expect 5: there is an = after 'text'
area { name = "Calves", on = "calves" }
name = "Calves"
text = "Your calves"
