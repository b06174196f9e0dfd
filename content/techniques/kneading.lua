-- Kneading. Part of what was tested for soreness; nobody has shown which stroke does it.
page { name = "Kneading", review_by = "2027-11-30" }

warning "Urine dark like cola, or muscles very swollen or weak after hard effort? No massage. Call 911 and tell a member of staff now."
warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Hands lift, squeeze and roll the muscle, a bit like bread dough. This is also called petrissage. It suits big muscles: the thighs, the calves and the buttocks."
text "It feels firm, like a slow, strong squeeze. A sore muscle may ache a little, in a good way. Sharp pain is a sign to stop."

benefit "relaxation" {
  title = "Sore muscles can hurt a bit less",
  text = "A review of 29 trials looked at massage after hard exercise. People were a little less sore in the days after. After a 100-mile race, the relief was gone by the next day. Most massages mix strokes, so no one knows which one helps.",
  today = "Sit down, and knead one forearm gently for a minute.",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "DAVIS20", "GUO17", "HOFF16" },
}

heading "When it is used"
list {
  "On big muscles that are sore after hills or a long run.",
  "After long strokes have warmed the skin.",
  "In the first days after a race, gently.",
}
text "Does it need to be long? A review of 22 trials looked at getting strength and speed back (Poppendieck and others, 2016). Massages of 5 to 12 minutes did as well as longer ones, or better."

heading "What to ask for"
text "Ask for kneading where you are sore, and say how firm. From 0 to 10, keep it at 6 or less. That number is common practice, not science. Do you hold your breath or pull away? Then it is too much. Say so: your therapist wants to know."

warning "Felt a sudden pop or stab in a muscle, or see a fresh bruise? No kneading there for about three days. Have it checked first."
warning "Do you take blood thinners, or bleed or bruise easily? Ask your doctor, and tell your therapist. Light strokes only."

quiz {
  id = "longer",
  question = "Is half an hour on one muscle better than ten minutes?",
  wrong { "Yes, much better", because = "A review of 22 trials does not bear that out. Short massages did at least as well. You can use the time for another sore spot." },
  right { "Not as far as we know", because = "A review of 22 trials looked. Five to 12 minutes did as well as longer, or better." },
}

link { to = "soreness" }
link { to = "compression" }
link { to = "how-massage-is-done" }
