page { name = "Welcome" }
text "Touch where you feel it."
