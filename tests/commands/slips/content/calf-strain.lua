page { name = "Calf strain" }
text "Have it checked first."
warning "Can't rise on your toes? Tell the staff now."
