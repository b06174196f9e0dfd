-- Circulation. What is graded is warm skin (one study, 13 men). More blood in the muscle was tested and not found, so moving
-- is the honest offer. Veins, oxygen and nutrients are answered because many people have read of them.
page { name = "Circulation", also = { "Blood flow", "Oxygen and nutrients" }, review_by = "2027-11-30" }

text "A massage warms your skin, and on tired legs that can feel lovely. Circulation is how blood moves through your body. If you would like more blood in your muscles as well, your own steps bring it, and even gentle ones do a lot."

text "Serious trouble is rare, but please check these signs first."
danger "chest"
danger "breath"
danger "limb-cold"
danger "clot"
danger "legs-swollen"

benefit "circulation" {
  title = "It warms your skin",
  text = "Hands that rub bring more blood to your skin, so the place turns warm, and that can feel very good. This warmth is all that we grade here, because the muscle below got no more blood than at rest. If that is what you want, move: in a study of ten people, gentle knee movement about tripled the flow through the thigh.",
  today = "Sit down, and straighten each knee slowly, ten times, as long as it doesn't hurt.",
  show = "knee-straighten",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "13 men, on the thigh, in 2004; 10 people, arms and thighs, in 1997",
}
chart {
  as = "bars",
  title = "Blood flow to the thigh muscle",
  unit = "×",
  alt = "With massage the flow stays as it is at rest. With gentle knee moves it is about three times as much.",
  sources = { "SHOE97", "HINDS04" },
  { "At rest", 1 },
  { "Massage", 1 },
  { "Gentle knee moves", 3 },
}

heading "How sure are we?"
text "Warm skin was measured in one study only, on the thigh (Hinds and others, 2004), so the evidence is weak. About the muscle we know a bit more. Three small studies measured arms and thighs of 35 people in all, and none found that massage sent more blood there. In one, the muscle even got less while the hands pressed (Wiltshire and others, 2010)."

heading "What about oxygen and nutrients?"
text "Your blood carries both, so it makes sense to hope for more of them. But the muscle gets no more blood. So massage has not been shown to bring it more oxygen, or more of what it needs to heal. It has not been shown to carry off more carbon dioxide either. Your muscles get both from good meals, from the air you breathe and from moving."

heading "Does it help the blood back to your heart?"
text "It's a nice idea, and it's why long strokes go toward the heart. In the studies, though, no more blood came into the limb than at rest, so it's hard to see how more could flow back. We know of none that measured this in runners. What moves it well is your calves: each time they tighten, they squeeze blood up your veins. A walk does that with every step."

heading "How long does it last?"
text "We have no number. Expect the warmth, and the pink of your skin, to last minutes rather than hours."

heading "Can it help my blood vessels?"
text "One trial found something (Franklin and others, 2014). After a leg massage, an artery in the arm could open wider, for up to three days. It was a small trial with weak spots, in 36 young adults who did little sport. So it's a hopeful sign for blood vessels, but it doesn't show that you heal sooner or run better."

heading "What moves your blood better"
list {
  "If walking doesn't hurt, take an easy walk, because your calves pump with each step.",
  "After sitting for a long time, keep your heels down, and lift and lower your toes twenty times.",
}
movement { of = "toe-lifts" }
list {
  "Warm up for a run with a slow jog.",
  "Not sure which exercises suit your legs? Ask us.",
}
text "Is a leg always cold, or often swollen? Massage doesn't treat that, so please have a doctor check it."

heading "What to ask for"
text "You could say: 'Please warm up my legs with slow, long strokes, and keep it light.' For more blood in the muscle, take a walk before or after."

heading "Tell us first"
text "A massage may still be fine. We only need to know."
danger "clot-risk"
danger "heart"
danger "varicose"

heading "In short"
text "Massage warms your skin for a while, but it brings no more blood to your muscles. Your own steps do that, so take a short walk."

quiz {
  id = "flow",
  question = "What brings more blood to your thigh muscle?",
  wrong { "Ten minutes of massage", because = "It warms your skin, which feels good. In the studies, the muscle got no more blood than at rest." },
  right { "Straightening your knees", because = "Yes. In one small study this about tripled the flow, while massage left it as it was." },
}

link { to = "long-strokes" }
link { to = "lymph-drainage" }
link { to = "performance" }
link { to = "plan" }
link { to = "what-massage-does" }
