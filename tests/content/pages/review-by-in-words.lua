-- expect 2: "June 2027" says no day
area { name = "Calves", on = "calves", review_by = "June 2027" }
