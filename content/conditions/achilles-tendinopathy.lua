-- Sore Achilles. Load in steps is the treatment. The traps: a torn tendon, and some antibiotics.
page { name = "Sore Achilles tendon", review_by = "2027-11-30" }

warning "One calf swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "A sudden snap, like a kick, and now your push-off is weak? No massage: the tendon may be torn. Tell a member of staff now: you need care today."
warning "New tendon pain while you take an antibiotic, or soon after? Some kinds can harm tendons. Don't rub it or run on it. Call your doctor now, before the next pill."
warning "Both heels sore, and a back that is stiff for long in the morning? Ask a doctor to look for the cause."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "Your Achilles is stiff and sore in the morning. It eases as you warm up, and aches again later. The sore place is most often an inch or two above the heel, or right at the heel."
text "The medical name is Achilles tendinopathy. The cord between calf and heel got more load than it could repair. You are not alone: about one in ten new running injuries is this one (Kakouris and others, 2021)."

heading "What massage can do"
text "Slow strokes and kneading of your calf may make it feel less tight for a while. On the tendon itself, light strokes along both sides are enough. A good rest for a tired leg is a fair reason to come."

heading "What it cannot do"
text "It has not been shown to heal the tendon, or to bring it more blood. Hard rubbing on a hot or thick tendon is no good idea. Stretching the calf is an extra, too."

heading "What comes first"
text "Load that grows step by step, such as heel raises. A guide for physical therapists (Chimenti and others, 2024) puts exercise first. Plan on about 12 weeks. Several kinds of strength work will do, so pick one you can keep up."
text "Mild pain while you train is seen as fine, if it has settled by the next morning. That is common practice."

heading "How long it takes"
text "In a study of runners (Mulvad and others, 2018), half were free of pain within 8 weeks. But it varied a lot, and some needed many months. So if yours is slow, you are not doing it wrong."

heading "Do today"
list {
  "Hold a wall, rise on your toes and lower slowly, ten times, if pain stays mild.",
  "Leave out sprints and hills for now.",
  "Note how stiff it is tomorrow morning. Worse? Do a little less.",
  "Ask our physical therapists for a 12-week plan.",
}

quiz {
  id = "snap",
  question = "You feel a snap at your heel. Now you can't rise on your toes. What now?",
  wrong { "Have the calf massaged", because = "The tendon may be torn. It needs a check before any hands." },
  wrong { "Wait for a week", because = "If it is torn, a week is too long. It needs care the same day." },
  right { "Get it checked today", because = "Yes. Tell a member of staff now. A torn tendon needs care the same day." },
}

link { to = "achilles" }
link { to = "calves" }
link { to = "plantar-fasciitis" }
link { to = "calf-strain" }
