-- expect 4: a comma is missing before 'alt'
-- expect 5: a comma is missing before "two"
area { name = "Calves", on = "calves" }
picture { file = "calf.png" alt = "Two hands on a calf" }
list { "one" "two" }
