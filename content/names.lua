-- The way in for visitors who were given a name: every other name of every page, by the alphabet.
page { name = "Find it by its name", review_by = "2027-11-30" }

text "Find the name that you were told, and choose it to read what helps."

names {}

link { to = "common-problems" }
link { to = "get-help" }
