area { name = "Achilles", on = "achilles" }
text "This is the cord behind your ankle."
warning "Did it snap? Tell the staff now."
