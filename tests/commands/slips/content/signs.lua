sign { key = "clot", urgency = "today",
  words = "Is one leg newly swollen, or is it sore, warm or a different color for no reason you know?",
  act = "It can be a blood clot. Tell the staff now." }
