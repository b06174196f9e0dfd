-- Inflammation. Signs in the lab only; nobody has shown that a runner heals sooner. Hot, red and swollen comes first.
page { name = "Inflammation", also = { "Swelling", "Low-grade inflammation" }, review_by = "2027-11-30" }

text "After a massage, lab tests may find a bit less inflammation for a few hours, but you have not been shown to heal sooner. Inflammation is how your body begins to repair itself, and after a hard run some of it is normal and useful. An hour of rest feels good as well."

text "Serious trouble is rare, but please check these signs first."
danger "clot"
danger "legs-swollen"
danger "hot-joint"
danger "skin-infection"
danger "fever"

benefit "inflammation" {
  title = "Lab tests may find a bit less of it, for a few hours",
  text = "Eleven young men cycled until they could not go on, and then had ten minutes of massage on one thigh. Two and a half hours later, a lab looked at tiny samples of that muscle. It found less of the body's signals to repair it. Whether the muscle healed sooner, or hurt less, was not shown.",
  today = "If you're sore after a hard run: tomorrow, instead of a run, walk ten minutes, slowly.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12", "WHITE20" },
  tested = "11 young men in 2012; 9 male athletes in 2020",
}

heading "How sure are we?"
text "We're not very sure, because the studies are few and small, and they don't all say the same. In the blood of nine athletes, three signals settled sooner with massage, and one settled later (White and others, 2020). They felt just as sore both ways. A review of 99 studies compared what people do after hard effort. Massage and cold came out best for such signals (Dupuy and others, 2018). But one writer who checks such studies warns that the better ones found less."

heading "How long does it last?"
text "Where it was seen at all, it was a few hours. Swelling is another matter. After a half marathon, 12 runners had massage on one leg on four days, and that thigh went down no faster than the other (Dawson and others, 2004)."

heading "Does running keep me inflamed?"
text "You may have read that many miles cause 'chronic low-grade inflammation', and that massage calms it. It's true that hard runs leave signals of it in the blood, which settle by themselves when you rest. We know of no study in which massage treated an inflammation that goes on. If you feel worn out for weeks, please see a doctor, because that can have many causes."

heading "What about overuse and tendonitis?"
text "A tendon that hurts for weeks is overworked more than it is inflamed (ESSKA, 2017), so there's not much in it for hands to settle. What helps is to run less for now, and then to build strength in small steps. This page tells you more:"
link { to = "overuse" }

heading "What else helps"
list {
  "For sore muscles: time, sleep, good food and easy movement.",
  "For a sprain that somebody has checked: prop it up, wrap it snugly but never tight, and begin to move it early. Do your toes feel numb or cold? Take the wrap off; no better in ten minutes, go to an emergency room now.",
  "For a newly pulled muscle: no massage or rolling there for the first three days, because it can bleed more.",
}
text "Ask us who can show you the exercise that fits."

heading "What to ask for"
text "You could say: 'I ran hard yesterday, and nothing is hot or swollen. Please keep it light, so that I can just rest.' Is a place hot, red or newly swollen? No massage: show us now, and get seen today."

heading "In short"
text "After a massage, lab tests may find a bit less of its signals for a few hours, but it has not been shown that you heal sooner. Is a joint or the skin hot, red or newly swollen? No massage: show us now, and get seen today. If not, and you ran hard, walk tomorrow instead of a run."

quiz {
  id = "useful",
  question = "Is some inflammation after a hard run bad?",
  wrong { "Yes, get rid of it fast", because = "It's a part of how your body rebuilds, so faster is not always better." },
  right { "No, it is part of healing", because = "Yes. Your body uses it for repair, and it settles by itself when you rest." },
}

link { to = "lymph-drainage" }
link { to = "sprained-ankle" }
link { to = "soreness" }
link { to = "plan" }
link { to = "what-massage-does" }
