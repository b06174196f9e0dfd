-- expect 4: this page has 'area' already, on line 2
area { name = "Calves", on = "calves" }
text "Fine."
page { name = "Another" }
