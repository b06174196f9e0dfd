-- IT band syndrome. The myth to mend kindly: nobody loosens the band by hand or roller.
page { name = "Pain at the outside of the knee", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today."
warning "Does the knee lock or give way, or does it hurt at night? No massage. Have it checked this week."
warning "Don't press or roll hard on the bony outer knee. It can make the pain worse."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "A sharp pain at the outer side of your knee. It starts after about the same distance each run, and downhill makes it worse."
text "The medical name is IT band syndrome. The IT band is a tough strap from your hip to just below your knee. Tissue under the strap may get squeezed as you bend your knee. Experts still debate that."

heading "What massage can do"
text "Work on the muscles at the side of your hip may feel good for a while. They pull on the strap from above. Ask for slow, firm presses on the hip and the buttocks, and light strokes down the thigh. Take it as comfort."

heading "What it cannot do"
text "Rubbing hard across the sore place has been tested. A review (Loew and others, 2014) found one small trial with 17 people, and no clear gain. And nobody can make the strap longer by hand."
benefit "flexibility" {
  title = "Making the strap looser?",
  text = "You may have read that hands or a roller loosen the IT band. In a model of this tissue, a one percent change took more force than hands can give. Your thigh may well feel freer. The strap is the same as before.",
  today = "Press or roll the side of your hip, and let the strap be.",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
}

heading "What comes first"
list {
  "Run shorter, and stop before the pain starts.",
  "Leave out downhills for now.",
  "Make your hips stronger, in small steps.",
  "Have a physical therapist look at how you run.",
}
text "This is common practice; good trials are rare. In one with 24 people, from 2020, the hip strength group did best on most measures. Yet the groups did not clearly differ."

heading "How long it takes"
text "We have no good number. Therapists often see weeks, not days. It comes back for many people, so take your time. Add distance first, and hills last."

heading "Do today"
list {
  "Choose a flat route for your next run.",
  "Think back: at what distance does it start? Stop well before that.",
  "Lie on your side and lift the top leg slowly, ten times each side.",
  "Ask our staff which hip exercises suit you.",
}

quiz {
  id = "strap",
  question = "Where can massage feel good for this pain?",
  wrong { "On the bony outer knee", because = "Hard pressing there can make the pain worse." },
  right { "On the muscles at the side of the hip", because = "Yes. They can feel easier for a while. The strap itself does not change." },
}

link { to = "it-band" }
link { to = "hips" }
link { to = "glutes" }
link { to = "kneecap-pain" }
