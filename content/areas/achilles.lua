-- Achilles. Load, not rubbing, is what helps this tendon; a rupture is the trap.
area { name = "Achilles", latin = "Tendo calcaneus", on = "achilles", review_by = "2027-11-30" }

text "This thick cord ties your calf to your heel. It works like a spring. It gives a bit as your ankle bends, then recoils as you push off."

benefit "circulation" {
  title = "More blood for the tendon?",
  text = "You may have heard that this tendon needs rubbing because it gets little blood. We found no trial that tested it. A guide for physical therapists puts exercise first, in small steps, such as heel raises.",
  today = "Hold a wall and rise on your toes ten times, if pain stays mild.",
  grade = "not supported",
  size = "none",
  sources = { "CHIM24S" },
}
benefit "flexibility" {
  title = "Your calf may feel less tight",
  text = "Work on the calf, above the tendon, may feel freeing for a while. In general, massage trials show a small gain in reach. We found none on the Achilles. The tendon itself has not been shown to change.",
  today = "Bend and point your foot slowly, ten times each side.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Calming a sore tendon?",
  text = "A sore Achilles is overworked more than inflamed. We found no trial on it that tested this. Two small trials tried hard rubbing across sore tendons elsewhere, with no clear gain. Run less for now, and build strength.",
  today = "Swap one run this week for a walk or a bike ride.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14", "CHIM24S" },
}
benefit "relaxation" {
  title = "A massage can ease worry for now",
  text = "A sore tendon takes weeks, often months. A massage won't speed it up, but it is a good rest. In a review of 37 trials, people were less anxious right after one session.",
  today = "Put your feet up and take ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "The hands work mostly on your calf: long strokes and slow kneading. On the tendon they only stroke lightly along both sides. It should feel soft. No hard rubbing on a hot or thick tendon."

heading "Common complaints"
list {
  "It is stiff with your first steps in the morning.",
  "It eases as you warm up, and aches again later.",
  "It is sore an inch or two above the heel, or right at the heel.",
}

heading "At home"
list {
  "Stay with your heel raises, and add a few each week, if pain stays mild.",
  "Leave out sprints and hills for now.",
  "How stiff is it each morning? If it gets worse, do a little less.",
  "Ask us which heel raises fit you, and how many.",
}

heading "In your stride"
text "While your foot is down, your body moves over it and your ankle bends. That pulls the cord tight. Late in the step it springs back, and helps to lift your heel."

warning "One calf swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "A sudden snap, like a kick, and now you can't rise on your toes? No massage: the tendon may be torn. Tell a member of staff now: you need care today."
warning "New tendon pain while you take an antibiotic, or soon after? Some kinds can harm tendons. Don't rub it or run on it. Call your doctor now, before the next pill."

quiz {
  id = "needs",
  question = "What does a sore Achilles need most?",
  wrong { "More rubbing", because = "Rubbing has not been shown to mend it. Light strokes beside it may feel good." },
  wrong { "Weeks on the sofa", because = "A tendon gets strong again from load. Start small." },
  right { "Steady work in small steps", because = "Yes. A guide for physical therapists puts exercise first. Heel raises are one way." },
}

link { to = "calves" }
link { to = "ankles" }
link { to = "feet" }
link { to = "achilles-tendinopathy" }
link { to = "friction" }
