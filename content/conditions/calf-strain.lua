-- Pulled calf. A blood clot can look like one: that warning stays first.
page { name = "Pulled calf", review_by = "2027-11-30" }

warning "Calf swollen, warm, sore or changed in color, with no sudden pull? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Calf tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now."

heading "Check this first"
warning "A snap low down near the heel, or you can't walk or rise on your toes? No massage: the Achilles or the muscle may be badly torn. Tell a member of staff now: you need care today."
warning "Pull less than three days old? Nothing deep on it yet: it can bleed more. A swollen calf gets checked before any hands or rollers."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "It feels as if somebody kicked you in the calf. You look around, and nobody is there. Some fibers of the calf muscle have torn."
text "The medical name is a calf strain. A pull has a moment when it began. If yours has none, read the first warning with care."

heading "What massage can do"
text "After the first days, and once a clot is ruled out, light strokes on the calf may feel good. Ask for soft hands above and below the sore place. It is comfort while your calf mends. We found no trial that shows it mends sooner."

heading "What it cannot do"
text "Massage can't join torn fibers, and it has not been shown to keep the next pull away. Don't try to press out a hard, sore lump. Have it looked at."

heading "What comes first"
text "Physical therapists commonly go in this order:"
list {
  "Give it a few days of peace. Walk as much as you can without a limp.",
  "Move your foot gently up and down.",
  "Heel raises: with straight knees, then with bent knees.",
  "Running: short and easy first, then a bit more each time.",
}

heading "How long it takes"
text "A mild pull often settles in a week or two. Back to running often takes about six weeks. These figures come from clinic websites, not from good studies. Yours may be faster or slower."

heading "Do today"
list {
  "Look at both calves. Is one more swollen, warm or red? Tell a member of staff now.",
  "Bend and point your foot slowly, ten times, if it does not hurt.",
  "No running and no hard stretching today.",
  "Ask our physical therapists to check it.",
}

quiz {
  id = "clot",
  question = "Your calf is swollen and sore. You don't recall a pull. What now?",
  wrong { "Roll it out", because = "It can be a blood clot. Rubbing or rolling could break it loose." },
  right { "Tell a member of staff now", because = "Yes. A clot must be ruled out before anyone touches it. It is never wrong to ask." },
  wrong { "Wait and see", because = "If it is a clot, it needs care today." },
}

link { to = "calves" }
link { to = "achilles-tendinopathy" }
link { to = "strain-or-soreness" }
link { to = "get-help" }
