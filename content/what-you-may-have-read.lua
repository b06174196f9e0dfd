-- Popular claims, each under the question a visitor would ask. True first, and never mocking.
page { name = "What you may have read", review_by = "2027-11-30" }

warning "Urine dark like cola, or muscles very swollen or weak after hard effort? Water won't fix it. Call 911 and tell a member of staff now."

text "There is a lot about massage on the web, in magazines and at the gym. Some of it is true. Some was never tested, or was tested and did not hold. Here is what studies say. If you believed one of these, you are in good company."

heading "'Lactic acid makes me sore'"
text "It sounds right, but it was tested. Level running made more lactic acid and no soreness. Downhill running made none, and sore legs (Schwane and others, 1983). Lactic acid is fuel. It is gone within about an hour, long before your massage. In one study (Wiltshire and others, 2010), massage even slowed that down. Your legs hurt from hard or new work, and that fades by itself."

heading "'Massage gets rid of toxins'"
text "We found no study in which massage took anything harmful out of a muscle. Your body does that work by itself, all day. So there is no need to drink more because of a massage. Have a glass of water if you like one. And enjoy what is real: you can feel calmer and less sore."

heading "'It breaks up my knots'"
text "The sore spot is real, and so is the good feeling when it eases. But we found no study in which hands took a knot or scar tissue apart. In a computer model, tough tissue hardly changed under hands. Most likely your nerves let the muscle ease. That is good news: there is no need to press very hard."

heading "'It keeps me from getting hurt'"
text "We wish it did. But we found no trial that tested this in runners. What goes along with getting hurt is one run that is much too long. A study followed 5,205 runners (Frandsen and others, 2025). More got hurt when one run was over 10 percent longer than any in the last 30 days. So plan your long runs in small steps."

heading "'It brings down my stress hormone'"
text "People do feel calmer after a massage; that is its best-proven effect. The stress hormone cortisol hardly moves, though, in grown-ups. A review in 2011 shows this (Moyer and others). So the calm is real. It just comes about in another way, and no one knows quite how."

heading "'It gets my blood flowing'"
text "In your skin, yes: it gets warm. In the muscle, no. Three small studies measured arms and thighs, and found no more blood there. If you want more blood in your legs, move them. In one study (Shoemaker and others, 1997), gentle knee moves about tripled it."

heading "'It calms inflammation'"
text "Some signs of it in muscle or blood may dip for some hours. That is all that was found, in a few small studies. No one has shown that runners mend sooner. Some inflammation is part of mending, so it is not all bad."

heading "'No pain, no gain'"
text "We found no study in which more pain did more good. Deep work can leave you bruised. From 0 to 10, stay at 6 or less, and say so when it is too much. Your therapist would much rather know."

heading "What to do with this"
text "Keep what is true. Massage can leave you calm, less sore, and able to reach a bit further for a while. That is worth an hour to many people. Is there something else you read? Ask us. We like such questions, and if we don't know, we say so."

link { to = "get-help" }

quiz {
  id = "true-one",
  question = "Which of these is true?",
  wrong { "Lactic acid makes me sore for days", because = "It is gone within about an hour. The soreness comes from hard or new work." },
  right { "Massage can leave me calmer", because = "It is the best-proven effect: 37 trials were put together, with 1,802 people." },
  wrong { "Massage makes muscles longer", because = "You may reach further for a while. The stretch just bothers you less." },
}

link { to = "what-massage-does" }
link { to = "how-massage-is-done" }
link { to = "about" }
