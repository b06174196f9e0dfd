-- expect 2: 'review_by' should be a day: the year, the month and the day
area { name = "Calves", on = "calves", review_by = "June 2027" }
