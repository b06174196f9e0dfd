-- Circulation. The claim everybody makes; the skin warms, the muscle gets no more. Moving is the honest offer.
page { name = "Circulation", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Circulation is how blood moves through your body. Massage warms your skin, and that feels good. It does not send more blood to the muscle. If you want that, move: even gentle moves do far more."

benefit "circulation" {
  title = "Warm skin, no more for the muscle",
  text = "In 13 men, massage of the thigh made the skin warm. But the big artery of the thigh brought as much blood as at rest. In a study of ten people, gentle knee moves about tripled that flow.",
  today = "Sit and straighten each knee slowly, ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}

heading "How sure are we?"
text "Fairly sure about the skin. Three small studies looked at arms and thighs, with 35 people in all. None found that massage sent more blood to the muscle. In one (Wiltshire and others, 2010), it got less while the hands pressed. None of them looked at calves or feet."

heading "How long does it last?"
text "The warmth lasts some minutes. One trial found something else (Franklin and others, 2014). After a leg massage, an artery in the arm could open wider, for up to three days. It had 36 young adults who did little sport. It is a good sign for blood vessels, but no proof of better running."

heading "What it does not do"
list {
  "It has not been shown to bring muscles more oxygen.",
  "It has not been shown to make you heal sooner.",
  "It is no care for a leg that is swollen or always cold. Have that checked.",
}

heading "What works better"
list {
  "An easy walk: your calves pump blood with each step.",
  "Feet up and down, twenty times, after you sit for long.",
  "A slow jog before a run, to warm up.",
  "Not sure which moves suit your legs? Ask us.",
}

quiz {
  id = "flow",
  question = "What brings more blood to your thigh muscle?",
  wrong { "Ten minutes of massage", because = "It warms the skin. In the studies, the muscle got no more blood than at rest." },
  right { "Straightening your knees", because = "In one small study this about tripled the flow. Massage left it as it was." },
}

link { to = "long-strokes" }
link { to = "performance" }
link { to = "what-massage-does" }
