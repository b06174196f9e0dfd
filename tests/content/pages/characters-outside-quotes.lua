-- expect 4: '!' cannot stand outside quotes
-- expect 5: '•' cannot stand outside quotes
area { name = "Calves", on = "calves" }
text Hello!
list { • one }
