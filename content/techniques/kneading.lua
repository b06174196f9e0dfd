-- Kneading. Part of what was tested for soreness; nobody has shown which stroke does it.
page { name = "Kneading", also = { "Kneading", "Petrissage" }, on = { "quads", "calves", "glutes" }, review_by = "2027-11-30" }

movement { of = "kneading" }

text "Hands lift, squeeze and roll the muscle, a bit like bread dough. It suits big muscles, such as the thighs, the calves and the buttocks. It feels like a slow, strong squeeze, and a sore muscle may ache a little in a good way. If it turns sharp, please say so, and it stops."

text "Serious trouble is rare, but please check these signs first."
danger "rhabdo"
danger "clot"

benefit "relaxation" {
  title = "Sore muscles can hurt a bit less",
  text = "After hard exercise, massage can take the edge off sore muscles, for hours and maybe for up to three days. Two reviews found this, though one found it small and the other large. After a 100-mile race, the relief was gone by the next day. Most massages mix their strokes, so nobody knows how much of it is the kneading.",
  today = "If you take no blood thinners, sit down, and knead one forearm gently for a minute.",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "DAVIS20", "GUO17", "HOFF16" },
  tested = "504 people (2017), a review of 29 trials (2020), 72 runners of a 100-mile race, in three groups (2016)",
}

heading "When it is used"
list {
  "On big muscles that are sore after hills or a long run.",
  "After long strokes have warmed the skin.",
  "In the first days after a race, gently.",
}
text "It doesn't have to take long. When a review compared how fast strength and speed came back, 5 to 12 minutes of massage did as well as longer, or better (Poppendieck and others, 2016)."

heading "What it has not been shown to do"
text "It sends no more blood through the muscle, as far as studies of arms and thighs could see. It's also not clear whether your strength comes back any sooner. So enjoy the relief, and still give your legs the days that they need."

heading "What to ask for"
text "You could say: 'Please knead both thighs slowly. Start light, at most 6 out of 10.' 0 is no pressure, and 10 is the most you could stand. The 6 is common practice, not science. If you hold your breath or pull away, it's too much. Say so, because your therapist wants to know. If you take blood thinners or bruise easily, tell us first, so that it stays light."

heading "When to wait or tell us first"
danger "pull-fresh"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "varicose"

heading "In short"
text "Ask for slow kneading, at 6 out of 10 or less. Sore muscles can hurt a bit less for a while, but your legs still need their easy days. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "longer",
  question = "Is half an hour on one muscle better than ten minutes?",
  wrong { "Yes, much better", because = "It seems likely, but a review of 22 trials found that short massages did at least as well. You can use the time for another sore spot." },
  right { "Not as far as we know", because = "Yes. In a review of 22 trials, 5 to 12 minutes of massage did as well as longer, or better." },
}

link { to = "soreness" }
link { to = "calves" }
link { to = "quads" }
link { to = "compression" }
link { to = "how-massage-is-done" }
