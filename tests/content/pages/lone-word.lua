-- expect 3: the word 'warning' stands alone
area { name = "Calves", on = "calves" }
warning
text "Fine."
