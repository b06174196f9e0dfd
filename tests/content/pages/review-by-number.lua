-- expect 2: 'review_by' should be words in quotes
page { name = "Calves", review_by = 2027 }
