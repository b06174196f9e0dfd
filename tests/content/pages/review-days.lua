-- expect 4: this page has 'area' already, on line 3
-- expect 4: there is no day 2027-02-29
area { name = "Calves", on = "calves" }
page { name = "Calves", review_by = "2027-02-29" }
