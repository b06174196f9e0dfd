page { name = "When to get help" }
text "Tell the staff."
