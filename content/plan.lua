-- A plan by rules: danger signs first, then the length of the run, then what massage to ask for, then the week.
-- An answer that begins with a warning stops the questions: it is shown at once, above them, whatever else is still open.
-- An answer compares what was chosen with the choices as they are written here: change both together.
page { name = "Plan my massage", review_by = "2027-11-30" }

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
  heading "No plan for now: get help first"
  text "Don't drive yourself. You are no bother at all: this is what we are here for. You can stop here."
  link { to = "get-help" }
end }

heading "How this works"
text "Answer ten short questions, and your plan stands at the end: what to ask for, and a week to look at. It takes about two minutes. Nothing you tap is kept."

heading "Have it checked before any massage"
list {
  "One leg newly swollen, warm, sore or changed in color, or a known clot.",
  "A hot, red or swollen joint, or swelling that stays.",
  "A snap, a fresh pull, a big bruise, or a leg that won't hold you.",
  "One sore spot on a bone, or pain when you hop or at night.",
  "A numb, tingling or weak place. Back pain with a fever, or after a bad fall.",
  "Fever, feeling ill, faint, a rash or a wound. New tendon pain with an antibiotic.",
}

heading "Ask us first"
list {
  "Pregnant, or under 18.",
  "Blood thinners, an earlier blood clot, or varicose veins.",
  "Cancer, now or before. An operation not long ago.",
  "Diabetes, weak bones, heart trouble or very high blood pressure.",
  "Alcohol or drugs today.",
}

ask { id = "flags", question = "Does one of these lines fit you?", "No, none", "Yes, or not sure" }

answer { from = { "flags" }, function(a)
  if a.flags == "No, none" then return end
  warning "Tell a member of staff now which line it is. No massage before that."
  heading "No plan for now: talk to us first"
  text "Thank you for saying so. They know what comes next, and you are no bother at all. You can stop here."
  link { to = "get-help" }
end }

local function flagged(a)
  return a.danger ~= "No, none" or a.flags ~= "No, none"
end

ask { id = "longest", question = "How long is your next long run or race, next to your longest run of the last 30 days?",
  "Not longer, or none", "Up to 10% longer", "Over 10% longer", "Over twice as long", "I don't know" }

answer { from = { "danger", "flags", "longest" }, function(a)
  if flagged(a) then return end
  heading "Your run comes first"
  if a.longest == "Over 10% longer" then
    warning "Make that run shorter. Go at most 10 percent further than your longest run in the last 30 days."
    text "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt about one and a half times as often. No massage has been shown to change that. Is that run your race? Then talk to us or your coach first."
  elseif a.longest == "Over twice as long" then
    warning "Make that run much shorter. Go at most 10 percent further than your longest run in the last 30 days."
    text "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt more than twice as often. No massage has been shown to change that. Is that run your race? Then talk to us or your coach first."
  elseif a.longest == "I don't know" then
    text "Look up your longest run in the last 30 days before you go. Then add 10 percent at most: after 10 miles (16 km), no more than 11 (17.5 km). In a big study, more runners got hurt with longer jumps."
  else
    text "Good: that is no big jump. In a study of 5,205 runners, more got hurt when one run was over 10 percent longer than any in the last 30 days."
  end
end }

ask { id = "sore", question = "How sore are your legs, 0 to 10? If one of the last two fits, tap that.",
  "0 to 3", "4 to 6", "7 to 10", "Over 3 days, not fading", "One side, bone or joint" }

-- Soreness that is more than a hard run leaves behind: nothing else is planned then.
local function needs_check(a)
  return a.sore == "Over 3 days, not fading" or a.sore == "One side, bone or joint"
end
local function checked_first(a)
  return needs_check(a) or a.sore == "7 to 10" and a.race == "3 to 7 days ago"
end

local function warn_of_cola_urine()
  warning "Urine dark like cola, or muscles very swollen or weak? No massage. Call 911 and tell a member of staff now."
end

local function have_it_checked(why)
  warning(why)
  heading "Your massage: not before a check"
  text "Is there a race soon? Ask them as well whether you should run it."
  heading "Your week"
  list { "Until it is checked: no massage.", "After that: nothing deep until it has eased.", "Then come back, and plan a week here." }
  text "You can stop here."
  link { to = "get-help" }
end

answer { from = { "sore" }, function(a)
  if a.sore == "One side, bone or joint" then
    have_it_checked "Pain on one side, in a bone or a joint, is not plain muscle soreness. Ask a member of staff today who can look at it. Is it a bone? Then don't run on it until you know more."
  elseif a.sore == "Over 3 days, not fading" then
    have_it_checked "Soreness from a hard run should fade after three days. Yours does not. Ask a member of staff today who can look at it."
  end
end }

answer { from = { "sore" }, function(a)
  if a.sore ~= "7 to 10" then return end
  heading "As sore as that?"
  warn_of_cola_urine()
  text "Both sides, and a hard run in the last three days? Then it is common, and mostly fades. If not, or if it is no better after three days, have it checked before any massage."
end }

ask { id = "race", question = "When is your race?",
  "No race near", "Today, still to come", "Today, done", "Tomorrow", "In 2 or 3 days", "In 4 to 14 days",
  "1 or 2 days ago", "3 to 7 days ago" }

-- What might be more than a race leaves behind is said at once: it waits for no other question.
answer { from = { "race" }, function(a)
  if a.race ~= "Today, done" then return end
  heading "Right after your race"
  warning "Faint, sick or throwing up? No massage: tell a member of staff now. Confused or very hot? Call 911."
end }

answer { from = { "sore", "race" }, function(a)
  if needs_check(a) or not checked_first(a) then return end
  warn_of_cola_urine()
  have_it_checked "Three days after a race, it should hurt less. In a small study, the soreness of a marathon had gone by day four to seven. Ask a member of staff today who can look at your legs."
end }

ask { id = "taper", question = "A race in the next 14 days: do you run less now?",
  "No race then", "Yes, about half", "Not yet" }

answer { from = { "danger", "flags", "race", "taper" }, function(a)
  if flagged(a) or a.taper ~= "Not yet" then return end
  if a.race == "In 4 to 14 days" then
    heading "Run less before the race"
    text "Cut your distance by about half until the race. Run as often as now, and keep some fast runs. In a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best."
  elseif a.race == "In 2 or 3 days" or a.race == "Tomorrow" then
    heading "Run less before the race"
    text "The race is close, so run little until then. Next time, cut your distance by about half one to two weeks before. That is well tested."
  end
end }

ask { id = "first", question = "Have you had a massage before?", "Yes", "No" }
ask { id = "longday", question = "On which day is your long run?",
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "No long run" }
ask { id = "hard", question = "Do you run hard or fast in the two days after a long run or a massage?", "Yes", "No" }
ask { id = "weekly", question = "How far do you run in a week?",
  "Under 19 miles (30 km)", "19 to 37 miles (30 to 60 km)", "Over 37 miles (60 km)" }

-- The lines of the week around a race.
local before_start = "Before the start: warm up by moving. Five light minutes at most."
local no_massage_before_start = "Before the start: warm up by moving. No massage."
local day_before = "The day before: none, or 15 very light minutes at most."
local finish = "After the race: walk, drink and eat. Then 7 to 20 gentle minutes, if you feel well."
local two_days = "One or two days after: 15 to 30 gentle minutes."
local that_week = "Three to seven days after: 30 light minutes. Medium if your soreness is 4 or less and no hard run is near."
local normal = "From day eight: a normal week. Come back and plan it here."

local function race_to_come(a)
  return a.race == "Today, still to come" or a.race == "Tomorrow" or a.race == "In 2 or 3 days"
    or a.race == "In 4 to 14 days"
end

local function first_massage(a)
  if a.race == "In 4 to 14 days" then
    heading "Your massage: none in the last week before the race"
    text "You don't know yet how your legs feel after a massage. Is the race more than seven days away? Then one light massage now is fine. Is it closer? Then wait until it is over."
    heading "Your week"
    list { "More than seven days before: one light massage, if you like.", "The last seven days: no massage.",
      no_massage_before_start, finish, two_days }
  else
    heading "Your massage: wait until after the race"
    text "You don't know yet how your legs feel after a massage. So don't try your first one right before a race. Rest, and look forward to it."
    heading "Your week"
    list { "Until the race: no massage.", no_massage_before_start, finish, two_days, that_week }
  end
end

local function before_race(a)
  if a.race == "Today, still to come" then
    heading "Your massage: five light minutes at most"
    text "Warm up by moving. That is the better start: in small studies, massage alone was worse for a sprint than a warm-up. Do you know and like massage? Then five light minutes are fine."
    heading "Your week"
    list { before_start, finish, two_days, that_week, normal }
  elseif a.race == "Tomorrow" then
    heading "Your massage: none today, or very light"
    text "Nothing is missing if you just rest. Do you know and like massage? Then ask for 15 very light minutes at most."
    heading "Your week"
    list { day_before, before_start, finish, two_days, that_week }
  else
    heading "Your massage: light, 20 to 30 minutes"
    text "If you like, with a therapist you know. Nothing firm and nothing new this close to the race."
    heading "Your week"
    list { "Two or three days before: 20 to 30 light minutes.", day_before, before_start, finish, two_days, that_week }
  end
end

-- 4 to 14 days before the race.
local function weeks_before_race(a)
  if a.sore == "7 to 10" then
    heading "Your massage: one, light only"
    text "One light massage, if you like. You are very sore, so nothing more than that."
  elseif a.hard == "Yes" then
    heading "Your massage: one, light"
    text "One light massage, if you like. Nothing firm, as you run hard soon after. And nothing new now: ask for what you know."
  else
    heading "Your massage: one, medium at most"
    text "One massage, if you like. And nothing new now: ask for what you know. Does a hard run come up within two days? Then keep it light."
  end
  heading "Your week"
  list { "Four or more days before: one massage, as above.", "Two or three days before: light only, if you had none yet.",
    day_before, before_start, finish, two_days }
end

local function say_start_light(a)
  if a.first == "No" then text "Your first massage? Ask to start light, and say how it feels." end
end

local function after_race(a)
  if a.race == "Today, done" then
    heading "Your massage: gentle, 7 to 20 minutes"
    text "Walk, drink and eat first. Then a gentle massage can make you feel better today. In race studies, that was gone the next day."
    say_start_light(a)
    heading "Your week"
    list { finish, two_days, that_week, normal }
  elseif a.race == "1 or 2 days ago" then
    heading "Your massage: gentle, 15 to 30 minutes"
    text "Soreness is often worst one to three days after, so stay gentle. It fades by itself."
    say_start_light(a)
    heading "Your week"
    list { "Today or tomorrow: 15 to 30 gentle minutes.", that_week, normal }
  elseif a.sore == "0 to 3" and a.hard == "No" then
    heading "Your massage: medium, 30 minutes"
    text "The worst is over. Medium is fine, if no hard run comes up within two days."
    say_start_light(a)
    heading "Your week"
    list { that_week, normal }
  else
    heading "Your massage: light, 30 minutes"
    text "Your legs are still at work on that race, or a hard run comes up soon. So keep it light."
    say_start_light(a)
    heading "Your week"
    list { "Three to seven days after: 30 light minutes.", normal }
  end
end

local function normal_week(a)
  if a.sore == "7 to 10" then
    heading "Your massage: light only"
    text "Ask for light strokes, and for no more. As long as you are this sore, light goes for every day of your week."
  elseif a.hard == "Yes" then
    heading "Your massage: light"
    text "You run hard soon after, so keep it light. Firm work needs two days or more before a hard run."
  elseif a.sore == "4 to 6" then
    heading "Your massage: light to medium"
    text "Start light. Go up to medium if it feels good, and say so at once when it is too much."
  else
    heading "Your massage: the pressure you like"
    text "From 0 to 10, stay at 6 or less. The day after a long run, choose light to medium. Keep firm work two days or more away from a hard run."
  end
end

answer { from = { "danger", "flags", "sore", "race", "first", "hard" }, function(a)
  if flagged(a) then return end
  if checked_first(a) then return end
  if a.first == "No" and race_to_come(a) then first_massage(a)
  elseif a.race == "In 4 to 14 days" then weeks_before_race(a)
  elseif race_to_come(a) then before_race(a)
  elseif a.race == "No race near" then
    normal_week(a)
    say_start_light(a)
  else after_race(a) end
  if a.sore == "7 to 10" and race_to_come(a) then text "Ask us before you race with legs like that." end
end }

-- The week without a race, by the day of the long run.
local function day_after(day)
  if day == "Monday" then return "Tuesday" end
  if day == "Tuesday" then return "Wednesday" end
  if day == "Wednesday" then return "Thursday" end
  if day == "Thursday" then return "Friday" end
  if day == "Friday" then return "Saturday" end
  if day == "Saturday" then return "Sunday" end
  return "Monday"
end

answer { from = { "danger", "flags", "sore", "race", "longday" }, function(a)
  if flagged(a) or a.race ~= "No race near" or needs_check(a) then return end
  heading "Your week"
  if a.longday == "No long run" then
    list { "Your massage day: an easy day.", "In the two days before a hard run: light at most.", "All other days: no massage needed." }
    return
  end
  local one = day_after(a.longday)
  local two = day_after(one)
  local three = day_after(two)
  local four = day_after(three)
  local five = day_after(four)
  local six = day_after(five)
  list {
    a.longday .. ": long run. No massage before it.",
    one .. ": your massage day.",
    two .. ": if you missed it. Light only.",
    three .. ": no massage needed.",
    four .. ": no massage needed.",
    five .. ": light at most.",
    six .. ": light at most.",
  }
  text "Why the day after? In studies, people were less sore for one to three days after a massage (Guo and others, 2017)."
end }

answer { from = { "danger", "flags", "sore", "weekly" }, function(a)
  if flagged(a) or needs_check(a) then return end
  heading "How often, in weeks without a race?"
  if a.weekly == "Under 19 miles (30 km)" then
    text "As often as you like."
  elseif a.weekly == "Over 37 miles (60 km)" then
    text "Every one to two weeks, if you like it."
  else
    text "Every two to four weeks, if you like it. In your longest weeks, every one to two."
  end
  text "That is for comfort: you don't need it to run. In one study, ten weekly massages brought new runners no gain in strength or pain (Dawson and others, 2011)."
end }

heading "What is research here, and what is not"
text "The massage dates are common practice. The run-length warning is from a study of 5,205 runners (Frandsen and others, 2025). Running less before a race comes from a review of studies (Bosquet and others, 2007). No study has found the best day for a massage, or how often to have one."
heading "Take your plan home"
text "Take a photo of your week with your phone, or ask us to write it down for you. Nothing stays on this screen."
text "This plan can't know you. Show it to a member of staff, and ask what they would change."

link { to = "get-help" }
link { to = "soreness" }
link { to = "long-run-recovery" }
link { to = "performance" }
