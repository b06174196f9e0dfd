-- Upper back. No trial looks at this area by itself, and the page says so.
area {
  name = "Upper back",
  latin = "Trapezius, rhomboidei",
  also = { "Shoulder blades" },
  on = "upper-back",
  review_by = "2027-11-30",
}

text "Broad, slow strokes can leave you calmer. Moving often is good for a tired upper back."

benefit "circulation" {
  title = "Your back may feel warm",
  text = "Broad strokes warm the skin of your back, and after a long day at a desk that is a treat. One study measured this, on the thigh, and found no more blood in the muscle. Most likely your back is no different. Rolling your shoulders is what gets the muscles going.",
  today = "If no danger sign fits you, and you had no fall, roll your shoulders back ten times, slowly.",
  show = "shoulder-rolls",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh and not here, in 2004",
}
benefit "flexibility" {
  title = "Looking behind you may get easier",
  text = "After slow work between your shoulder blades, turning to look behind you may feel freer for a while. This area has not been tested alone. A review of massage in sports found that people could reach a bit farther, perhaps because stretching bothered them less. Moving that far on most days helps you keep it.",
  today = "If no danger sign fits you, and you had no fall and have no weak bones (osteoporosis), sit, cross your arms, and turn slowly left and right, five times.",
  show = "trunk-turn",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "A review of 29 trials of massage, from 2020",
}
benefit "inflammation" {
  title = "Does it calm an inflamed upper back?",
  text = "Slow hands can soothe this ache, and a rest may be just what it needs. Inflammation, with swelling, is how your body starts to heal. But this is usually tired muscle, from hours at a desk or a long run. No study that we found has tested massage for it. Change your position often.",
  today = "If no danger sign fits you, and you had no fall, stand up each hour and stretch your arms overhead for three slow breaths, as far as comfortable.",
  show = "arms-overhead",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "Your pulse can slow a little",
  text = "It's a real rest to lie still while somebody works slowly on your back. One large review from 2004 found that pulse and blood pressure dipped right after a session, and that people felt calmer. The dip is small, so please keep taking any medicine you have been given.",
  today = "Breathe in for four counts and out for six, ten times.",
  show = "breathing",
  grade = "some",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie face down, with a sheet up to your waist. If you wear a bra, you can keep it on. When you turn over, the sheet keeps you covered. You can say stop any time. If you take blood thinners or have weak bones (osteoporosis), tell us first, so that we keep it light."
list {
  "Long strokes on both sides of the spine feel warm and broad.",
  "Kneading along the edge of the shoulder blade feels firm.",
  "A flat hand that rests and waits feels calm.",
}

heading "What to ask for"
text "You could say: 'Please work slowly between my shoulder blades, stay off the spine, and ask me before you press harder.'"

heading "Common complaints"
list {
  "You ache between the shoulder blades. Usually that's tired muscle, so move your arms often. If it stays for two weeks, have it checked.",
  "You feel hunched late in a long run. Look ahead, breathe out, and let your shoulders drop.",
  "You're stiff after hours at a desk or driving. Get up, and roll your shoulders ten times.",
  "The ache came on suddenly. Call 911 if your chest is tight too, or you sweat or are sick to your stomach. If not, look at 'Danger signs' now.",
}

heading "At home"
list {
  "If no danger sign fits you, you had no fall and are not pregnant, lie on your back with your arms wide, for ten slow breaths.",
  "If you have no weak bones (osteoporosis) and take no blood thinners: lean on a soft ball at a wall, beside the spine, for half a minute on each side.",
  "If you can't reach the sore spot, ask us: we're glad to show you a way.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "These muscles tie your shoulder blades to your spine. Each arm swing pulls on a shoulder blade, and they hold it steady all through the stride. They also keep your chest from sinking forward. Late in a long run they get tired, and then they can ache."

danger "chest"
danger "breath"
danger "both-legs"
danger "belly-back"
danger "chest-run"
danger "back-fever"
danger "back-signs"
danger "back-bones"
danger "blood-thinners"
danger "weak-bones"
danger "pregnant"

quiz {
  id = "dips",
  question = "What dips a little right after a massage?",
  right { "Pulse and blood pressure", because = "Yes. One large review found that, and people felt calmer as well." },
  wrong { "Stress hormones", because = "It sounds likely, but in tests they hardly changed. People still felt calmer, and that counts." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "shoulders" }
link { to = "neck" }
link { to = "lower-back" }
link { to = "relaxation" }
link { to = "strain-or-soreness" }
link { to = "myofascial-holds" }
link { to = "ongoing-pain", feels_like = "pain that has lasted for months?" }
