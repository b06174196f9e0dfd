-- A self-check by rules: the most urgent sign wins, and a doubt counts as a yes. Never a name for what it is.
-- An answer that begins with a warning stops the questions: it is shown at once, above them, whatever else is still open.
-- Of several such answers the first on the page is shown, so the most urgent stands first.
-- An answer compares what was chosen with the choices as they are written here: change both together.
page { name = "Check yourself", review_by = "2027-11-30" }

heading "Danger signs at any time: call 911"
list {
  "Chest pain, short of breath, coughing up blood, or passing out.",
  "A drooping face, slurred speech, seeing double, a weak arm, or the worst headache ever.",
  "Numb between the legs, new bladder or bowel trouble, or both legs weak.",
  "Sudden, very bad pain in the back or belly, and you feel faint.",
}
heading "Danger signs after a run or a fall: call 911"
list {
  "Confused, very hot, or a seizure.",
  "Urine dark like cola, or muscles very swollen or weak.",
  "An arm or leg that is tight, shiny and numb.",
  "You can't stand on the leg after a fall, or a foot is cold, numb or crooked.",
  "A sore neck after a fall, and a weak or numb arm or leg.",
}

ask { id = "danger", question = "Does one of these danger signs fit you?", "No, none", "Yes, or not sure" }

answer { from = { "danger" }, function(a)
  if a.danger == "No, none" then return end
  warning "Call 911, and tell a member of staff now. Not sure? Tell a member of staff now. They will look at the list with you."
  heading "What to do: get help now"
  text "Don't drive yourself. You are no bother at all: this is what we are here for. You can stop here."
  link { to = "get-help" }
end }

heading "How this works"
text "Plain soreness, a pull, or something to show to someone? Answer six short questions from the top, and read what to do. The rare, serious signs come first. A screen can't tell you what you have: for that, someone must look at you. Nothing you tap is kept."

heading "Signs to show to someone today"
list {
  "One leg newly swollen, warm, sore or changed in color, or a known clot.",
  "A hot, red or swollen joint, or a fever and one sore place.",
  "A snap, a gap in the muscle, or a leg that won't hold you.",
  "A leg or foot that is getting weaker or more numb.",
  "Swelling that gets worse after hard effort.",
  "Back pain with a fever, or after a bad fall.",
  "New tendon pain with an antibiotic, or soon after.",
  "Faint or sick after a run.",
}

ask { id = "today", question = "Does one of these signs for today fit you?", "No, none", "Yes, or not sure" }

answer { from = { "today" }, function(a)
  if a.today == "No, none" then return end
  warning "Tell a member of staff now which line it is. No massage, and don't rub or roll the place. Chest pain or short of breath as well? Call 911."
  heading "What to do: have it looked at today"
  text "It may be nothing bad, but it is worth a look today. Is it the antibiotic? Call your doctor before the next pill. You can stop here."
  link { to = "get-help" }
end }

heading "Signs to show to someone this week"
list {
  "One sore spot on a bone.",
  "A bone that hurts when you hop, at rest or at night.",
  "Deep pain in the groin or hip, or low on one side of the back.",
  "A numb, tingling or weak place.",
  "A knee that locks or gives way, or swelling that stays.",
  "Pain that goes on for weeks, or changes how you run.",
  "Back pain, and cancer now or before, or weak bones.",
  "Sweats at night, weight loss you can't explain, or missed periods.",
}

ask { id = "week", question = "Does one of these signs for this week fit you?", "No, none", "Yes, or not sure" }

answer { from = { "week" }, function(a)
  if a.week == "No, none" then return end
  warning "Ask a member of staff today who can see you. It may be nothing bad: a doctor or physical therapist can find out."
  heading "What to do: have it looked at this week"
  list {
    "No massage until then.",
    "A bone, the groin, the hip, or low on one side of the back? No running either.",
    "Worse before that? Tell us, or get medical help the same day.",
  }
  text "You can stop here."
  link { to = "get-help" }
end }

ask { id = "began", question = "How did it begin?",
  "Slowly, after a hard or new run", "All at once", "Another way, or not sure" }
ask { id = "where", question = "Where does it hurt?",
  "In the muscles, on both sides", "On one side, or in one spot", "In a bone, joint or tendon" }
ask { id = "days", question = "How long has it hurt?",
  "3 days or less", "4 to 7 days, and fading", "Over 3 days, not fading", "Over a week" }

local function look_at_a_pull()
  heading "What to do: have it looked at soon"
  text "It began all at once. So treat it as a pull until someone has looked at it. Show it to our staff before any massage, today if you can."
  list {
    "For about three days, nothing deep on it.",
    "Stop doing what hurts, and move it gently.",
    "No sprints and no hard stretching.",
  }
  link { to = "strain-or-soreness" }
  link { to = "calf-strain" }
  link { to = "hamstring-strain" }
end

local function look_soon(a)
  heading "What to do: have it looked at soon"
  if a.where == "In a bone, joint or tendon" then
    text "Plain soreness is in the muscles. Yours is not, so someone should look at it. Is it a bone? Then don't run on it until you know more."
  elseif a.days == "Over 3 days, not fading" or a.days == "Over a week" then
    text "Plain soreness fades after about three days, and is mostly gone within a week. Yours takes longer, so someone should look at it."
  elseif a.where == "On one side, or in one spot" then
    text "Plain soreness is mostly on both sides, all over the muscle. Yours is not, so someone should look at it."
  else
    text "Plain soreness comes on slowly, after a hard or new run. You are not sure of that, so someone should look at it."
  end
  list {
    "Ask a member of staff today who can look at it.",
    "Until then, no massage.",
    "Do less of what makes it hurt.",
  }
  link { to = "common-problems" }
  link { to = "strain-or-soreness" }
end

local function rest_easy()
  heading "What to do: an easy day, and keep moving"
  text "This fits plain soreness. It is often worst one to three days after a hard run, and mostly gone within a week. A screen can't be sure: not easing, or worse? Have it checked."
  list {
    "Take an easy walk of ten minutes.",
    "Make your next run short and slow.",
    "Like a massage? Ask for light hands. It can take the edge off for a while.",
    "Tell our staff where you are sore before you lie down.",
  }
  warning "Urine dark like cola, or muscles very swollen or weak? No massage. Call 911 and tell a member of staff now."
  warning "Fever, or do you feel ill? No massage today. Come back when you are well."
  link { to = "soreness" }
  link { to = "self-massage" }
  link { to = "plan" }
end

answer { from = { "danger", "today", "week", "began", "where", "days" }, function(a)
  if a.danger ~= "No, none" or a.today ~= "No, none" or a.week ~= "No, none" then return end
  if a.where == "In a bone, joint or tendon" then look_soon(a)
  elseif a.began == "All at once" then look_at_a_pull()
  elseif a.began == "Slowly, after a hard or new run" and a.where == "In the muscles, on both sides"
    and (a.days == "3 days or less" or a.days == "4 to 7 days, and fading") then rest_easy()
  else look_soon(a) end
end }

heading "What now?"
text "No words on what to do? Then a question above is still open. This page can't know you. Show your answers to a member of staff, and ask what they think."
text "These rules are common practice, to be on the safe side. No study has tested this page."

link { to = "get-help" }
link { to = "common-problems" }
