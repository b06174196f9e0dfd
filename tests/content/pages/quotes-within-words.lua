-- expect 4: the words end at the quote before 'relax'
-- expect 5: the words end at the quote before 'calf'
area { name = "Calves", on = "calves" }
text "They said "relax" to me"
picture { file = "calf.png", alt = "A "calf" here" }
