-- A plan by rules: danger signs first, then the length of the run, then what massage to ask for, then the week.
-- An answer that begins with a warning stops the questions: it is shown at once, above them, whatever else is still open.
-- What the therapist has to know does not stop the plan: it makes the massage light until the two have talked.
-- Answers know each choice by the short name before its words: the words may be changed, and the short name stays.
page { name = "Plan my massage", also = { "Race week", "Long run" }, review_by = "2027-11-30" }

text "Twelve questions give you a plan: what to ask for, and on which day. The first three are lists of warning signs, to keep you safe."

heading "Signs for 911: chest, breath, face or head"
signs { "chest", "breath", "stroke", "headache" }
heading "Signs for 911: back, belly or bladder"
signs { "cauda", "both-legs", "belly-back" }
heading "Signs for 911: hard effort, massage or a fall"
signs { "heat", "compartment", "rhabdo", "fall-leg" }
heading "Signs for 911: more after a fall or a blow"
signs { "limb-cold", "fall-neck-numb", "head-blow" }

ask { id = "danger", question = "Does one of these danger signs fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "danger", yes = {
  warning "If it's a yes, call 911 and tell the staff now. If you're not sure, tell the staff now. Nobody here at once, or it's your chest, your breath, or a weak face, arm or leg? Call 911.",
  heading "No plan for now: get help first",
  text "Please don't drive yourself. You're no bother at all: this is what we're here for. You can stop here.",
  link { to = "get-help" },
} }

heading "How this works"
text "At the end you see what your week could look like, with a card to show to your therapist. It takes about nine minutes, and five of them are for your safety. Nothing you tap is kept."

heading "Go to an emergency room now"
signs { "stiff-neck", "groin-lump", "wrap-tight" }
heading "See someone today, before any massage: legs and skin"
signs { "clot", "leg-weak", "hot-joint", "skin-infection", "foot-sore" }
heading "See someone today: a snap, a twist or a fall"
signs { "sprain", "achilles-snap", "muscle-tear" }
heading "See someone today: hips, knees, and after hard effort"
signs { "child-hip", "femoral-neck", "kneecap-tendon", "effort-worse" }
heading "See someone today: heart, feeling sick, and the back"
signs { "chest-run", "faint-run", "back-fever" }
heading "See someone today: arms, shoulder, neck and head"
signs { "clot-arm", "fall-neck", "fall-shoulder", "head-ache-after" }
heading "See someone today: a pop, a blow, or a medicine"
signs { "sit-bone-pop", "arch-pop", "thigh-blow", "antibiotic" }
heading "See someone this week: bones"
signs { "stress-fracture", "sacrum", "heel-bone", "heel-growth" }
heading "See someone this week: nerves and what stays"
signs { "sciatica", "arm-tingle", "foot-burns", "weeks-pain" }
heading "See someone this week: back, knee and lower leg"
signs { "back-signs", "back-bones", "knee-locks", "exertional" }
heading "See someone this week: the whole body"
signs { "energy", "both-heels", "stiff-joints" }
heading "First things first: no massage yet"
signs { "clot-known", "pull-fresh", "fever" }

ask { id = "flags", question = "Does one of these lines fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "flags", yes = {
  warning "Tell the staff now which line it is. No massage before that. With a clot, or treatment for one, none until your doctor says it's safe. With a fever or a fresh pull, none today. Not at our clinic? A line for the emergency room means now, a line for today means urgent care or an emergency room today, and a line for this week means a doctor this week. Chest pain or short of breath, or your heart is racing or skipping now? Call 911.",
  heading "No plan for now: talk to us first",
  text "Thank you for saying so. You can stop here.",
  heading "Is it worse than that?",
  text "A sore hip or groin, and you can't stand on that leg or felt a crack? Call 911.",
  text "A fever and a stiff neck, with a very bad headache, confused or hard to wake? Call 911.",
  text "A fever with a stiff neck, a sore joint or hot skin? Go now.",
  text "Toes numb or cold under a wrap? Take it off at once. No better in ten minutes? Go now.",
  text "Faint or sick after a run? Lie down, with your feet up. Not better in half an hour? Go now.",
  text "A child who can't stand on the leg, or has a fever as well? Go now.",
  heading "Was it one of these?",
  text "Your neck, after a fall or a crash? Then keep your head still, and have someone take you to an emergency room today.",
  text "An antibiotic? Call your doctor before the next pill.",
  text "Your chest, leg, hip or a bone? Don't run.",
  link { to = "get-help" },
} }

heading "To tell your therapist: your health"
signs { "blood-thinners", "diabetes", "cancer", "heart", "operation" }
heading "To tell your therapist: about you"
signs { "clot-risk", "pregnant", "varicose", "aneurysm" }
heading "To tell your therapist: today"
signs { "weak-bones", "skin", "under-18", "alcohol" }

ask { id = "tell", question = "Does one of these fit you? Your plan goes on either way.", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "tell", yes = {
  heading "Tell your therapist first",
  text "Thank you. Massage may still be fine for you, so your plan goes on. Tell your therapist which line it is before you lie down, and keep it light until you two have talked.",
  list {
    "Blood thinners or weak bones: light touch only.",
    "Diabetes or numb hands or feet: nothing deep and nothing hot there.",
    "Varicose veins, a rash or a cut: nobody presses there.",
    "A higher chance of a clot: talk before anyone rubs or rolls your legs.",
  },
  heading "Ask your doctor or surgeon before any massage",
  list {
    "If you have heart trouble, or a bulge in a blood vessel.",
    "If you have cancer now or had it, or had an operation not long ago.",
    "If you're pregnant and it's high risk. If not, lie on your side, with no deep work on legs or belly.",
  },
  text "Under 18? A parent or guardian should be there. Did you have alcohol or drugs? Then please come another day.",
  link { to = "get-help" },
} }

local function flagged(a)
  return a.danger ~= "no" or a.flags ~= "no"
end

-- Light at most until the therapist knows.
local function careful(a)
  return a.tell ~= "no"
end

ask { id = "next", question = "What is your next long run?",
  { training = "A training run" },
  { race = "My race" },
  { none = "Nothing long soon" } }
ask { id = "longest", question = "Will it be longer than your longest run of the last 30 days? After 10 miles, 10% longer is 11 miles.",
  { within = "Not longer, or none" },
  { up_to_10 = "Up to 10% longer" },
  { over_10 = "Over 10% longer" },
  { twice = "Over twice as long" },
  { unsure = "I don't know" } }

local function length_of_race(a)
  if a.longest == "over_10" then
    text "A race is often longer than the runs before it, so we don't ask you to cut it short. Still, in a study of 5,205 runners (Frandsen and others, 2025), more got hurt after a run over 10 percent longer than any in the 30 days before. No massage has been shown to change that. So start slowly, and plan easy days after."
  elseif a.longest == "twice" then
    warning "Talk to your coach or to us before you start. Your race is over twice as long as your longest run in the last 30 days."
    text "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt more than twice as often. No massage has been shown to change that. A shorter race, or walking breaks, may be the better choice."
  elseif a.longest == "unsure" then
    text "Look up your longest run in the last 30 days. Is your race over twice as long? Then talk to your coach or to us before you start, because more runners got hurt after such jumps (Frandsen and others, 2025)."
  else
    text "That's no big jump. If nothing hurts, there's no need to make it shorter. In a study of 5,205 runners (Frandsen and others, 2025), more got hurt when one run was over 10 percent longer than any in the 30 days before."
  end
end

local function length_of_run(a)
  if a.longest == "over_10" then
    warning "Make that run shorter. Go at most 10 percent further than your longest run in the last 30 days."
    text "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt about one and a half times as often. No massage has been shown to change that."
  elseif a.longest == "twice" then
    warning "Make that run much shorter. Go at most 10 percent further than your longest run in the last 30 days."
    text "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, they got hurt more than twice as often. No massage has been shown to change that."
  elseif a.longest == "unsure" then
    text "Look up your longest run in the last 30 days before you go, and add 10 percent at most. After 10 miles (16 km), that's no more than 11 (17.5 km). In a big study, more runners got hurt after longer jumps (Frandsen and others, 2025)."
  else
    text "That's no big jump. If nothing hurts, there's no need to make it shorter. In a study of 5,205 runners (Frandsen and others, 2025), more got hurt when one run was over 10 percent longer than any in the 30 days before."
  end
end

answer { from = { "danger", "flags", "next", "longest" }, function(a)
  if flagged(a) then return end
  heading "Your run comes first"
  if a.next == "race" then length_of_race(a) else length_of_run(a) end
end }

ask { id = "sore", question = "How sore are your legs, from 0 to 10? 0 is not sore, and 10 is the worst you can think of. If one of the last two fits, tap that.",
  { low = "0 to 3" },
  { middle = "4 to 6" },
  { high = "7 to 10" },
  { stays = "Over 3 days, not fading" },
  { one_side = "One side, bone or joint" } }

-- Soreness that is more than a hard run leaves behind: nothing else is planned then.
local function needs_check(a)
  return a.sore == "stays" or a.sore == "one_side"
end
local function checked_first(a)
  return needs_check(a) or a.sore == "high" and a.race == "ago_7_days"
end

-- They say the same as the signs "compartment", "rhabdo" and "effort-worse".
local function warn_of_harmed_muscle()
  danger "compartment"
  danger "rhabdo"
  danger "effort-worse"
end

local function have_it_checked()
  heading "Your massage: not before a check"
  text "If you have a race soon, ask whether you should run it."
  heading "Your week"
  list { "Until it's checked: no massage.", "After that: nothing deep until it has eased.", "Then come back, and plan a week here." }
  text "You can stop here."
  link { to = "get-help" }
end

answer { from = { "sore" }, function(a)
  if a.sore == "one_side" then
    warning "Pain on one side, in a bone or a joint, is not plain muscle soreness. Ask our staff today who can look at it, or see a doctor this week. Until you know more, don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
    have_it_checked()
  elseif a.sore == "stays" then
    warning "Soreness from a hard run should fade after three days, and yours doesn't. Ask our staff today who can look at it, or see a doctor or physical therapist this week."
    have_it_checked()
  end
end }

answer { from = { "sore" }, function(a)
  if a.sore ~= "high" then return end
  heading "That sore?"
  warn_of_harmed_muscle()
  text "If it's on both sides after a hard run in the last three days, it's common and usually fades. If not, or if it's no better after three days, have it looked at before any massage."
end }

ask { id = "race", question = "When is your race?",
  { none = "No race near" },
  { today = "Today, still to come" },
  { done = "Today, done" },
  { tomorrow = "Tomorrow" },
  { in_3_days = "In 2 or 3 days" },
  { in_14_days = "In 4 to 14 days" },
  { ago_2_days = "1 or 2 days ago" },
  { ago_7_days = "3 to 7 days ago" } }

-- What might be more than a race leaves behind is said at once: it waits for no other question.
-- The warnings say the same as the signs "heat" and "faint-run".
answer { from = "race", done = { heading "Right after your race", danger "heat", danger "faint-run" } }

answer { from = { "sore", "race" }, function(a)
  if needs_check(a) or not checked_first(a) then return end
  warn_of_harmed_muscle()
  warning "Three days after a race, it should hurt less, and yours still hurts a lot. Ask our staff today who can look at your legs, or see a doctor or physical therapist this week."
  have_it_checked()
end }

ask { id = "taper", question = "If you have a race in the next two weeks, have you cut back your running?",
  { none = "No race then" },
  { half = "Yes, about half" },
  { not_yet = "Not yet" } }

answer { from = { "danger", "flags", "race", "taper" }, function(a)
  if flagged(a) or a.taper ~= "not_yet" then return end
  if a.race == "in_14_days" then
    heading "Run less before the race"
    text "Cut your distance by about half until the race. Run as often as now, and keep some fast runs. In a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best."
  elseif a.race == "in_3_days" or a.race == "tomorrow" then
    heading "Run less before the race"
    text "The race is close, so run little until then. Next time, cut your distance by about half one to two weeks before. That's well tested (Bosquet and others, 2007)."
  end
end }

ask { id = "first", question = "Have you had a massage before?", { yes = "Yes" }, { no = "No" } }
ask { id = "longday", question = "On which day is your long run?",
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  { none = "No long run" } }
ask { id = "hard", question = "Will you run hard in the two days after the massage? Hills, intervals, tempo runs and races are hard.", { yes = "Yes" }, { no = "No" } }
ask { id = "weekly", question = "How far do you run in a week?",
  { little = "Under 19 miles (30 km)" },
  { middle = "19 to 37 miles (30 to 60 km)" },
  { much = "Over 37 miles (60 km)" } }

-- The lines of the week around a race.
local before_start = "Before the start: warm up by moving. Five light minutes at most."
local no_massage_before_start = "Before the start: warm up by moving. No massage."
local day_before = "The day before: none, or 15 very light minutes at most."
local finish = "After the race: walk, eat, and drink when you're thirsty. Then 7 to 20 gentle minutes, if you feel well."
local two_days = "One or two days after: 15 to 30 gentle minutes."
local that_week_light = "Three to seven days after: 30 light minutes."
local normal = "From day eight: a normal week. Come back and plan it here."

local function that_week(a)
  if careful(a) then return that_week_light end
  return "Three to seven days after: 30 light minutes. Medium if your soreness is 4 or less and no hard run is near."
end

local function race_to_come(a)
  return a.race == "today" or a.race == "tomorrow" or a.race == "in_3_days"
    or a.race == "in_14_days"
end

local function first_massage(a)
  if a.race == "in_14_days" then
    heading "Your massage: none in the last week before the race"
    text "You don't know yet how your legs feel after a massage. Is the race more than seven days away? Then one light massage now is fine. If it's closer, wait until it's over."
    heading "Your week"
    list { "More than seven days before: one light massage, if you like.", "The last seven days: no massage.",
      no_massage_before_start, finish, two_days }
  else
    heading "Your massage: wait until after the race"
    text "You don't know yet how your legs feel after a massage, so don't try your first one right before a race. Rest, and look forward to it."
    heading "Your week"
    list { "Until the race: no massage.", no_massage_before_start, finish, two_days, that_week(a) }
  end
end

local function before_race(a)
  if a.race == "today" then
    heading "Your massage: five light minutes at most"
    text "Warm up by moving, because that is the better start. In a small study, massage alone was worse for a sprint than a warm-up (Fletcher, 2010). If you're used to massage and like it, five light minutes are fine."
    heading "Your week"
    list { before_start, finish, two_days, that_week(a), normal }
  elseif a.race == "tomorrow" then
    heading "Your massage: none today, or very light"
    text "You lose nothing by just resting. If you're used to massage and like it, ask for 15 very light minutes at most."
    heading "Your week"
    list { day_before, before_start, finish, two_days, that_week(a) }
  else
    heading "Your massage: light, 20 to 30 minutes"
    text "If you like, with a therapist you know. Ask for nothing firm and nothing new this close to the race."
    heading "Your week"
    list { "Two or three days before: 20 to 30 light minutes.", day_before, before_start, finish, two_days, that_week(a) }
  end
end

-- 4 to 14 days before the race.
local function weeks_before_race(a)
  if a.sore == "high" then
    heading "Your massage: one, light only"
    text "One light massage, if you like. You're very sore, so nothing more than that."
  elseif careful(a) then
    heading "Your massage: one, light"
    text "One light massage, if you like, once your therapist knows what you told us here. Ask for nothing new now."
  elseif a.hard == "yes" then
    heading "Your massage: one, light"
    text "One light massage, if you like. Ask for nothing firm, because hills or speed work come soon after. And ask for nothing new now."
  else
    heading "Your massage: one, medium at most"
    text "One massage, if you like. Ask for what you know, and for nothing new now. If hills or speed work come up within two days, keep it light."
  end
  heading "Your week"
  list { "Four or more days before: one massage, as above.", "Two or three days before: light only, if you had none yet.",
    day_before, before_start, finish, two_days }
end

local function say_start_light(a)
  if a.first == "no" then text "Is it your first massage? Then ask to start light, and say how it feels." end
end

local function after_race(a)
  if a.race == "done" then
    heading "Your massage: gentle, 7 to 20 minutes"
    text "First walk, eat, and drink when you're thirsty. Then a gentle massage can make you feel better today (Nunes and others, 2016). After a 100-mile race, that was gone the next day (Hoffman and others, 2016)."
    say_start_light(a)
    heading "Your week"
    list { finish, two_days, that_week(a), normal }
  elseif a.race == "ago_2_days" then
    heading "Your massage: gentle, 15 to 30 minutes"
    text "Soreness is often worst one to three days after, so stay gentle. It fades by itself."
    say_start_light(a)
    heading "Your week"
    list { "Today or tomorrow: 15 to 30 gentle minutes.", that_week(a), normal }
  elseif a.sore == "low" and a.hard == "no" and not careful(a) then
    heading "Your massage: medium, 30 minutes"
    text "The worst is over. Medium is fine, because no hills or speed work come up within two days."
    say_start_light(a)
    heading "Your week"
    list { that_week(a), normal }
  else
    heading "Your massage: light, 30 minutes"
    if careful(a) then
      text "Keep it light until you have talked with your therapist. With blood thinners or weak bones, it stays light unless your doctor says that more is safe."
    else
      text "Your legs are still getting over that race, or hills or speed work come up soon, so keep it light."
    end
    say_start_light(a)
    heading "Your week"
    list { that_week_light, normal }
  end
end

local function normal_week(a)
  if a.sore == "high" then
    heading "Your massage: light only"
    text "Ask for light strokes, and for no more. Keep it light all week, until you're less sore."
  elseif careful(a) then
    heading "Your massage: light"
    text "Keep it light until you have talked with your therapist. With blood thinners or weak bones, it stays light unless your doctor says that more is safe."
  elseif a.hard == "yes" then
    heading "Your massage: light"
    text "Hills, intervals or a tempo run come soon after, so keep it light. Leave two days or more between a firm massage and a hard run. In one study, 24 men sprinted a little slower right after a leg massage (Arabaci, 2008)."
  elseif a.sore == "middle" then
    heading "Your massage: light to medium"
    text "Start light. Go up to medium if it feels good, and say so at once when it's too much."
  else
    heading "Your massage: the pressure you like"
    text "On a scale from 0 to 10, stay at 6 or less. 0 is no pressure, and 10 is the most you could stand. The day after a long run, choose light to medium. Keep a firm massage two days or more away from hills, intervals, tempo runs and races."
  end
end

answer { from = { "danger", "flags", "tell", "sore", "race", "first", "hard" }, function(a)
  if flagged(a) then return end
  if checked_first(a) then return end
  if careful(a) then text "Did one of your lines say to ask your doctor or surgeon? Then have no massage until they say yes. Alcohol or drugs today? Then not today. What follows is for after that." end
  if a.first == "no" and race_to_come(a) then first_massage(a)
  elseif a.race == "in_14_days" then weeks_before_race(a)
  elseif race_to_come(a) then before_race(a)
  elseif a.race == "none" then
    normal_week(a)
    say_start_light(a)
  else after_race(a) end
  if a.sore == "high" and race_to_come(a) then text "Ask us before you race with legs like that." end
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

answer { from = { "danger", "flags", "tell", "sore", "race", "longday" }, function(a)
  if flagged(a) or a.race ~= "none" or needs_check(a) then return end
  heading "Your week"
  if a.longday == "none" then
    list { "Your massage day: an easy day.", "In the two days before hills or speed work: light at most.", "All other days: no massage needed." }
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
  text "Why the day after? Soreness is often at its worst then. That's common practice. If hills or speed work come the day after your massage, keep it light."
end }

answer { from = { "danger", "flags", "sore", "weekly" }, function(a)
  if flagged(a) or needs_check(a) then return end
  heading "How often, in weeks without a race?"
  if a.weekly == "little" then
    text "Now and then, when you feel like one. About once a month is plenty."
  elseif a.weekly == "much" then
    text "Every one to two weeks, if you like it."
  else
    text "Every two to four weeks, if you like it. In your longest weeks, every one to two."
  end
  text "That's for comfort: you don't need it to run. In one study, ten weekly massages brought new runners no gain in strength or pain (Dawson and others, 2011)."
end }

-- What the therapist should see, from what was chosen, in the visitor's own voice.
local sore_legs = {
  low = "My legs are hardly sore: 0 to 3 out of 10.",
  middle = "My legs are somewhat sore: 4 to 6 out of 10.",
  high = "My legs are very sore: 7 to 10 out of 10.",
}
local my_race = {
  none = "I have no race near.",
  today = "My race is today, and I have not run it yet.",
  done = "I ran a race today.",
  tomorrow = "My race is tomorrow.",
  in_3_days = "My race is in 2 or 3 days.",
  in_14_days = "My race is in 4 to 14 days.",
  ago_2_days = "I ran a race 1 or 2 days ago.",
  ago_7_days = "I ran a race 3 to 7 days ago.",
}

answer { from = { "danger", "flags", "tell", "sore", "race", "first" }, function(a)
  if flagged(a) or checked_first(a) then return end
  heading "Show this to your therapist"
  if careful(a) then
    text "Please talk to me about my health first: something on the health list applies to me, or I'm not sure."
  else
    text "Nothing on the health list applies to me. Please ask me again before we start."
  end
  text(sore_legs[a.sore])
  text(my_race[a.race])
  if a.first == "no" then text "I have not had a massage before." else text "I have had a massage before." end
  text "Please start light, ask me where I am sore, and ask how the pressure feels."
end }

heading "What is research here, and what is not"
text "The massage dates are common practice. The run-length warning is from a study of 5,205 runners (Frandsen and others, 2025). Running less before a race comes from a review of studies (Bosquet and others, 2007). No study has found the best day for a massage, or how often to have one."
heading "Take your plan home"
text "Take a photo of your week and of the card for your therapist, or ask us to write them down for you. Nothing stays on this screen. The plan can't know you, so ask us what we would change."

link { to = "get-help" }
link { to = "first-massage" }
link { to = "cost-and-booking" }
link { to = "soreness" }
link { to = "long-run-recovery" }
link { to = "performance" }
