-- expect 3: the apostrophe ' on this line is read as a quote
area { name = "Calves", on = "calves" }
text 'It's good for you'
