-- A walk of one question a screen. First what is dangerous, then what brings the visitor here, then what that needs.
-- An answer that begins with a warning stops the questions: it fills the card at once.
-- What the therapist has to know does not stop the plan: it makes the massage light until the two have talked.
-- The first two questions are shared with check-yourself.lua: the same signs stand on both pages, in the same order, and
-- whoever answered them there is not asked again. The questions behind them there count here, too.
-- Answers know each choice by the short name before its words: the words may be changed, and the short name stays.
page { name = "Plan my massage", also = { "Race week", "Long run" }, review_by = "2027-11-30", as = "steps" }

text "Does one fit you now, or did it lately and no doctor checked it? Call 911 and tell us now; if not sure, tell us now."
heading "Call 911 now: chest, breath or an allergy"
signs { "chest", "breath", "allergy" }
heading "Call 911 now: face, speech, sight or head"
signs { "stroke", "headache" }
heading "Call 911 now: back, belly or bladder"
signs { "cauda", "both-legs", "belly-back" }
heading "Call 911 now: hard effort, massage or a fall"
signs { "heat", "compartment", "rhabdo", "fall-leg" }
heading "Call 911 now: a cold limb, fall or blow"
signs { "limb-cold", "fall-neck-numb", "head-blow" }

ask { id = "danger", shared = true, question = "Does any danger sign in the whole list fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "danger", yes = {
  warning "Call 911, and tell the staff now. Not sure that it fits you? Tell the staff now; if nobody comes at once, call 911.",
  heading "No plan for now: get help first",
  text "Even if it's gone, call for your chest, breath, speech or sight, or if you passed out. Also for a drooping face, a weak arm or leg, the worst headache, or neck pain unlike any before.",
  text "Please don't drive yourself. You're no bother at all: this is what we're here for.",
  heading "While you wait for help",
  list {
    "Not waking up, and not breathing normally? Push hard and fast in the middle of the chest.",
    "Very hot? Cool with water, ice and shade. Confused? No drinks.",
    "After a fall or a blow? Keep your head and the sore limb still.",
    "A leg or an arm hard and tight? Take off any wrap, and don't rub it.",
    "A severe allergy? Use your allergy pen.",
  },
  text "You can stop here.",
  link { to = "get-help" },
} }

text "Does one of these fit you now? Or did it lately, and no doctor has checked it? Tell us now."
heading "Go to an emergency room now"
signs { "fall-neck", "stiff-neck", "belly-worse", "groin-lump", "wrap-tight" }
heading "Get seen today: a snap, a twist or a fall"
signs { "sprain", "achilles-snap", "muscle-tear" }
heading "Get seen today: legs, muscles and skin"
signs { "clot", "leg-weak", "effort-worse", "skin-infection", "foot-sore" }
heading "Get seen today: hips, knees, joints"
signs { "hot-joint", "child-hip", "femoral-neck", "kneecap-tendon" }
heading "Get seen today: heart, both legs, feeling faint, and the back"
signs { "chest-run", "legs-swollen", "faint-run", "back-fever" }
heading "Get seen today: arms, shoulder and head"
signs { "clot-arm", "fall-shoulder", "head-ache-after" }
heading "Get seen today: a pop, a blow, or a medicine"
signs { "sit-bone-pop", "arch-pop", "thigh-blow", "antibiotic" }
heading "Get seen this week: bones"
signs { "stress-fracture", "sacrum", "heel-bone", "heel-growth" }
heading "Get seen this week: joints, and pain that stays"
signs { "weeks-pain", "knee-locks", "stiff-joints" }
heading "Get seen this week: nerves"
signs { "sciatica", "arm-tingle", "foot-burns" }
heading "Get seen this week: back and neck"
signs { "back-signs", "back-bones", "both-heels" }
heading "Get seen this week: legs that hurt as you move, and the whole body"
signs { "exertional", "leg-artery", "energy", "lump" }
heading "Massage has to wait: a clot, a pull or a fever"
signs { "clot-known", "pull-fresh", "fever" }

ask { id = "flags", shared = true, question = "To be checked first: does any line in the whole list fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "flags", yes = {
  warning "Tell the staff now. Then touch 'Find my line': it tells you where to go, and how soon. No massage until it has been checked. Chest pain now or lately, short of breath, or your heart is racing or skipping? Call 911.",
  heading "Let's get this checked first",
  text "Thank you for telling us. It may be nothing bad, but someone should check it. Don't rub or roll the place until then.",
  heading "Call 911 for any of these",
  text "Suddenly a drooping face, slurred speech, lost sight, the worst headache of your life, neck pain unlike any before, or a weak or numb arm or leg? Call 911, even if it's gone.",
  text "Passed out on a run, pee dark like cola, or worse after a blow to the head? Call 911.",
  heading "Call 911 for these, too",
  list {
    "A sore hip or groin, and you can't stand on that leg or felt a crack? Call 911.",
    "Belly pain that is sudden and very bad, or makes you feel faint? Call 911.",
    "A foot suddenly cold, pale or numb? Call 911.",
    "A fever and a stiff neck, with a very bad headache, confused or hard to wake? Call 911.",
  },
  heading "Your neck, after a fall or a crash?",
  text "Is your neck sore after a hard fall or crash? Or after any fall, with weak bones (osteoporosis), or at 65 or older? Keep your head still, and call 911.",
  text "Is your neck sore after another fall or crash? Keep your head still, and have someone take you to an emergency room now.",
  heading "To an emergency room now?",
  list {
    "A fever, and back pain, a stiff neck or a rash that doesn't fade when pressed? Go to an emergency room now.",
    "A fever, and a sore joint, a hot, sore patch of skin, or a hot foot or one with a sore? Or a patch that spreads fast? Go to an emergency room now.",
    "Belly pain that keeps getting worse? Go to an emergency room now.",
    "Sudden pain in a testicle, or a sore lump in your groin? Go to an emergency room now.",
  },
  heading "To an emergency room for these, too",
  list {
    "Both hands clumsy, and unsteady on your feet? Go to an emergency room now.",
    "Toes numb, blue or cold under a wrap? Take it off now. If they're not fine in ten minutes, go to an emergency room now.",
    "A child with a sore leg who can't stand on it, or has a fever, too? Go to an emergency room now.",
  },
  heading "Faint or sick after a run?",
  text "Faint or sick after a run, and confused or very hot? Call 911.",
  text "Throwing up again and again, or a bad headache? Go to an emergency room now.",
  text "Only faint or sick after a run? Lie down, with your feet up. If you're no better in half an hour, go to an emergency room now.",
  heading "Was it one of these?",
  text "Do you have a blood clot now, or are you treated for one? No massage until your doctor says it's safe. Not treated yet? Get seen today.",
  text "Only a fever? No massage today.",
  text "A pulled muscle? No massage or rolling there for at least three days, and not before a check.",
  text "A sore tendon since an antibiotic or a steroid shot? Call your doctor today, before the next one.",
  text "Sore, hot skin? See a doctor today.",
  heading "Until it's checked",
  text "Is it your head, chest, back, leg, hip or a bone? Don't run.",
  text "A sore hip or groin, or a foot that is hot, red or has a sore? Keep weight off it, and don't hop to test it.",
  text "Is it your heart? No running until a doctor says yes.",
  list {
    "No massage until it's checked.",
    "If walking hurts or you limp, keep weight off it and get seen today.",
    "Does it get worse before it's checked? Tell us, or get help that day.",
  },
  heading "No plan for now: talk to us first",
  text "You can stop here.",
  link { to = "get-help" },
} }

local function have_it_checked()
  heading "Your massage: wait until you've been checked"
  text "If you have a race soon, ask whether you should run it."
  heading "Your week"
  list { "Until it's checked: no massage.", "Once it's checked, and at least three days after a pull: nothing deep until it has eased.", "Then come back, and plan a week here." }
  text "You can stop here."
  link { to = "get-help" }
end

-- Soreness that is more than a hard run leaves behind, as the signs "compartment", "rhabdo" and "effort-worse" say it.
local function warn_of_harmed_muscle()
  danger "compartment"
  danger "rhabdo"
  danger "effort-worse"
end

-- What "Check yourself" asks: whoever was told there to have it looked at first gets no plan here. What fits plain
-- soreness, and what nobody asked, leaves the plan as it is. How it began counts most: all at once can be a tear.
ask { id = "began", asked_on = "check-yourself", question = "How did it begin?",
  { slowly = "Slowly, after a hard or new run" },
  { at_once = "All at once" },
  { unsure = "Another way, or not sure" } }
ask { id = "where", asked_on = "check-yourself", question = "Where does it hurt?",
  { muscles = "In the muscles, on both sides" },
  { one_side = "On one side, in one spot, or I can't tell" },
  { bone = "In a bone, joint or tendon" } }
ask { id = "days", asked_on = "check-yourself", question = "How long has it hurt?",
  { up_to_3 = "3 days or less" },
  { fading = "4 to 7 days, and fading" },
  { stays = "4 to 7 days, not fading" },
  { over_week = "Over a week" } }

local function as_on_check_yourself()
  have_it_checked()
  heading "Not what you meant?"
  text "Choose again on 'Check yourself', and your plan will follow."
  link { to = "check-yourself" }
end

-- A bone or a tendon that gave way at once comes first: it can be broken or torn.
answer { from = { "began", "where" }, function(a)
  if a.began == "at_once" and a.where == "bone" then
    warning "On 'Check yourself' you said that your pain began suddenly in a bone, joint or tendon. Don't run on it or stretch it, no massage, keep weight off it and get seen today."
    as_on_check_yourself()
  end
end }

answer { from = "began", function(a)
  if a.began == "at_once" then
    warning "On 'Check yourself' you said that your pain began suddenly. Treat it as a pulled muscle. No massage or rolling there for at least three days, and not before someone has checked it. Ask our staff today who can do that, or see a doctor this week. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
    as_on_check_yourself()
  end
end }

-- Where it hurts comes before a beginning that nobody remembers: it says when not to run, and when to be seen today.
answer { from = "where", function(a)
  if a.where == "bone" then
    warning "On 'Check yourself' you said that you hurt in a bone, joint or tendon. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week. Is it a bone? Don't run on it or hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
    as_on_check_yourself()
  elseif a.where == "one_side" then
    warning "On 'Check yourself' you said that you hurt on one side or in one spot, or that you can't tell where. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
    danger "clot"
    as_on_check_yourself()
  end
end }

answer { from = "began", function(a)
  if a.began == "unsure" then
    warning "On 'Check yourself' you said that your pain began another way, or that you're not sure. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week."
    as_on_check_yourself()
  end
end }

answer { from = "days", function(a)
  if a.days == "stays" then
    warning "On 'Check yourself' you said that your pain has lasted 4 to 7 days, and is not fading. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week."
    warn_of_harmed_muscle()
    danger "clot"
    as_on_check_yourself()
  elseif a.days == "over_week" then
    warning "On 'Check yourself' you said that your pain has lasted over a week. Someone should check that before any massage. Ask our staff today who can do that, or see a doctor this week."
    warn_of_harmed_muscle()
    danger "clot"
    as_on_check_yourself()
  end
end }

text "Now what your therapist should know. If a line fits you, you still get a plan, for a light massage."
heading "To tell your therapist: your health"
signs { "blood-thinners", "diabetes", "cancer", "heart", "operation" }
-- "clot-risk" asks about being pregnant, so "pregnant" is not asked once more; the answer says what then.
heading "To tell your therapist: about you"
signs { "clot-risk", "clot-trip", "varicose" }
heading "To tell your therapist: more, and today"
signs { "aneurysm", "weak-bones", "skin", "under-18", "alcohol" }

ask { id = "tell", question = "For your therapist: does any line in the whole list fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "tell", yes = {
  heading "Tell your therapist first",
  text "Thank you. Massage may still be fine. Before you lie down, tell your therapist which line it is, and keep it light until then.",
  list {
    "Blood thinners or weak bones (osteoporosis): light touch only.",
    "Diabetes or numb hands or feet: nothing deep and nothing hot.",
    "Varicose veins, a rash or a cut: nobody presses there.",
    "Clot more likely: talk before anyone rubs or rolls your legs.",
    "A long trip, birth control or hormones: compare your calves. Is one different? No massage, and tell us now.",
  },
  heading "Ask your doctor or surgeon before any massage",
  list {
    "Heart trouble, or a bulge in a blood vessel? Ask your doctor before any massage.",
    "Cancer, now or before? Ask your doctor before any massage.",
    "Surgery in the last few months, or a joint replacement, however long ago? Ask your surgeon before any massage.",
    "Pregnant, and it's high risk? Ask your doctor before any massage.",
    "Pregnant, and it's not high risk? Lie on your side: no deep work on legs or belly.",
  },
  heading "Under 18, or alcohol today?",
  text "Under 18? A parent or guardian should be there.",
  text "Did you have alcohol, cannabis or other drugs that are not your medicine? Then please come another day.",
  link { to = "get-help" },
} }

-- Light at most until the therapist knows.
local function careful(a)
  return a.tell == "yes"
end

ask { id = "brings", question = "What do you want to plan?",
  { week = "A normal week", more = "no race in the next 14 days" },
  { race = "A race", more = "coming up, or already run" },
  { sore = "My sore legs", more = "after a hard run" } }

text "Why we ask: soreness after a hard run fades by itself, and other pain has to be checked. 0 is not sore, and 10 is the worst you can think of."
ask { id = "sore", question = "How are your legs? Choose the first line that fits.", when = { brings = "sore" },
  { one_side = "Pain that began all at once", more = "or on one side, in a bone or a joint" },
  { stays = "Sore for over 3 days, not fading" },
  { low = "Soreness 0 to 3", more = "hardly sore" },
  { middle = "Soreness 4 to 6", more = "somewhat sore" },
  { high = "Soreness 7 to 10", more = "very sore" } }

ask { id = "race", question = "When is your race?", when = { brings = "race" },
  { today = "Today, still to come" },
  { done = "Today, done" },
  { tomorrow = "Tomorrow" },
  { in_3_days = "In 2 or 3 days" },
  { in_14_days = "In 4 to 14 days" },
  { ago_2_days = "1 or 2 days ago" },
  { ago_7_days = "3 to 7 days ago" } }

text "Why we ask: soreness after a hard run fades by itself, and other pain has to be checked. 0 is not sore, and 10 is the worst you can think of."
ask { id = "legs", question = "How are your legs now? Choose the first line that fits.", when = { race = { "done", "ago_2_days", "ago_7_days" } },
  { one_side = "Pain that began all at once", more = "or on one side, in a bone or a joint" },
  { stays = "Sore for over 3 days, not fading" },
  { low = "Soreness 0 to 3", more = "hardly sore" },
  { middle = "Soreness 4 to 6", more = "somewhat sore" },
  { high = "Soreness 7 to 10", more = "very sore" } }

local function check_soreness(sore)
  if sore == "one_side" then
    warning "Pain that began suddenly, or is on one side, in a bone or a joint, is not plain muscle soreness. Ask our staff today who can check it, or see a doctor this week. Until you know more, don't run, and don't hop to test it. If something popped, if it began suddenly in a bone, joint or tendon, if walking hurts or you limp, keep weight off it and get seen today."
    danger "clot"
    have_it_checked()
  elseif sore == "stays" then
    warning "Soreness from a hard run should fade after three days, and yours doesn't. Ask our staff today who can check it, or see a doctor or physical therapist this week."
    warn_of_harmed_muscle()
    danger "clot"
    have_it_checked()
  end
end

answer { from = "sore", function(a) check_soreness(a.sore) end }
answer { from = "legs", function(a) check_soreness(a.legs) end }

answer { from = { "race", "legs" }, function(a)
  if a.race ~= "ago_7_days" or a.legs ~= "high" then return end
  warning "By three days after a race, legs should hurt less, and yours still hurt a lot. Ask our staff today who can check your legs, or see a doctor or physical therapist this week."
  warn_of_harmed_muscle()
  danger "clot"
  have_it_checked()
end }

text "Why we ask: many people like a massage on the day after their long run. Your week is planned around that."
ask { id = "longday", question = "On which day is your long run?", when = { brings = "week" },
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  { none = "No long run" } }

-- The week, as it grows while the questions are answered. Before and after a race the marked box, 'massage', is what
-- comes next.

local before_start = "Massage: light, 5 minutes at most"
local after_race = "Massage: light, 7 to 20 minutes, if you feel well"

local function that_week(a)
  if careful(a) then return "30 minutes" end
  return "30 minutes (medium if you're hardly sore)"
end

local function week_before_race(a)
  if a.race == "today" then
    week {
      { massage = "Before the start", "Warm up by moving", before_start },
      { day = "After the race", "Walk, eat, drink", after_race },
      { day = "1 or 2 days after", "Light massage", "15 to 30 minutes" },
      { day = "3 to 7 days after", "Light massage", that_week(a) },
    }
  elseif a.race == "tomorrow" then
    week {
      { massage = "Today", "Light massage, or none", "15 minutes at most" },
      { run = "Race day", "Warm up by moving", before_start },
      { day = "After the race", "Walk, eat, drink", after_race },
      { day = "1 or 2 days after", "Light massage", "15 to 30 minutes" },
      { day = "3 to 7 days after", "Light massage", that_week(a) },
    }
  elseif a.race == "in_3_days" then
    week {
      { massage = "2 or 3 days before", "Light massage", "20 to 30 minutes" },
      { day = "The day before", "No massage", "or light, 15 minutes at most" },
      { run = "Race day", "Warm up by moving", before_start },
      { day = "After the race", "Walk, eat, drink", after_race },
      { day = "1 or 2 days after", "Light massage", "15 to 30 minutes" },
    }
  elseif a.race == "in_14_days" then
    week {
      { massage = "4 or more days before", "One massage", careful(a) and "light" or "medium at most" },
      { day = "2 or 3 days before", "Massage: light only", "if you had none yet" },
      { day = "The day before", "No massage", "or light, 15 minutes at most" },
      { run = "Race day", "Warm up by moving", before_start },
      { day = "After the race", "Walk, eat, drink", after_race },
      { day = "1 or 2 days after", "Light massage", "15 to 30 minutes" },
    }
  end
end

-- A therapist who knows of the health list agrees on what is usual from then on.
local function from_day_8(a)
  return careful(a) and "As you and your therapist agreed" or "Massage as usual"
end

local function week_after_race(a, legs)
  local hardly_sore = legs == "low" and not careful(a)
  if a.race == "done" then
    week {
      { massage = "Today", "Walk, eat, drink", after_race },
      { day = "1 or 2 days after", "Light massage", "15 to 30 minutes" },
      { day = "3 to 7 days after", "Light massage", that_week(a) },
      { day = "From day 8", from_day_8(a), "build your running up slowly" },
    }
  elseif a.race == "ago_2_days" then
    week {
      { massage = "Up to day 2 after the race", "Light massage", "15 to 30 minutes" },
      { day = "3 to 7 days after", "Light massage", that_week(a) },
      { day = "From day 8", from_day_8(a), "build your running up slowly" },
    }
  elseif a.race == "ago_7_days" then
    week {
      { massage = "This week", hardly_sore and "Massage: medium at most" or "Light massage", hardly_sore and "30 minutes" or that_week(a) },
      { day = "From day 8", from_day_8(a), "build your running up slowly" },
    }
  end
end

local function week_of_soreness(a)
  if a.sore == "stays" or a.sore == "one_side" then return end
  local strength = "Massage: light to medium"  -- as the heading of the result says it
  if a.sore == "high" then strength = "Massage: light only"
  elseif careful(a) then strength = "Massage: light" end
  week {
    { massage = "Up to day 3 after the run", strength, "your legs may be sorest on these days" },
    { day = "Day 4 to 7 after the run", "Soreness fades", "short, slow runs if stairs are easy" },
    { day = "Still no better after day 3?", "Ask us who should check it", "or see a doctor that week, before any massage" },
  }
end

local function day_after(day)
  if day == "Monday" then return "Tuesday" end
  if day == "Tuesday" then return "Wednesday" end
  if day == "Wednesday" then return "Thursday" end
  if day == "Thursday" then return "Friday" end
  if day == "Friday" then return "Saturday" end
  if day == "Saturday" then return "Sunday" end
  return "Monday"
end

local function massage_day(a)
  return careful(a) and "Light massage" or "Massage day"
end

local function week_of_days(a, longest)
  if a.longday == "none" then
    week {
      { massage = "An easy day", massage_day(a) },
      { day = "2 days before hills or speed work", "Light massage at most" },
      { day = "All other days", "No massage needed" },
    }
    return
  end
  local one = day_after(a.longday)
  local two = day_after(one)
  local three = day_after(two)
  local four = day_after(three)
  local five = day_after(four)
  week {
    { run = a.longday, longest == "back" and "Short, easy run" or "Long run", "no massage" },
    { massage = one, massage_day(a) },
    { day = two, "Missed it?", "light massage only" },
    { day = three, "No massage needed" },
    { day = four, "No massage needed" },
    { day = five, "Light massage at most" },
    { day = day_after(five), "Light massage at most" },
  }
end

-- `legs` and `longest` are nil as long as they were not asked about.
local function your_week(a, legs, longest)
  if a.sore then week_of_soreness(a) end
  if a.longday then week_of_days(a, longest) end
  week_before_race(a)
  week_after_race(a, legs)
end

answer { from = { "tell", "sore", "race", "longday" }, function(a) your_week(a) end }

text "Why we ask: more runners got hurt after much longer runs (Frandsen and others, 2025). 10% of 10 miles is 1 mile; of 5 miles, half a mile."
ask { id = "longest", question = "Will your next long run be longer than any in the last 30 days?", when = { brings = { "week", "sore" } },
  { back = "I took a week or more off", more = "or I'm new to running" },
  { within = "No, or no run planned" },
  { up_to_10 = "Up to 10% longer" },
  { over_10 = "Over 10% longer" },
  { twice = "Over twice as long" },
  { unsure = "I don't know" } }
text "Why we ask: more runners got hurt after much longer runs (Frandsen and others, 2025). 10% of 10 miles is 1 mile; of 5 miles, half a mile."
ask { id = "race_length", question = "Will your race be longer than any run in the last 30 days?",
  when = { race = { "today", "tomorrow", "in_3_days", "in_14_days" } },
  { back = "I took a week or more off", more = "or I'm new to running" },
  { within = "Not longer" },
  { up_to_10 = "Up to 10% longer" },
  { over_10 = "Over 10% longer" },
  { twice = "Over twice as long" },
  { unsure = "I don't know" } }

-- What might be more than a race or a hard run leaves behind.
-- The warnings say the same as the signs "heat" and "faint-run".
answer { from = "race", done = { heading "Right after your race", danger "heat", danger "faint-run" } }

local function very_sore(sore)
  if sore ~= "high" then return end
  heading "If you're very sore"
  warn_of_harmed_muscle()
  text "If it's on both sides after a hard run in the last three days, it's common and usually fades. If not, or if it's no better after three days, ask us who should check it, or see a doctor that week, before any massage."
end

answer { from = "sore", function(a) very_sore(a.sore) end }
answer { from = { "race", "legs" }, function(a)
  if a.race ~= "ago_7_days" then very_sore(a.legs) end
end }

-- Whoever took a week or more off, or is new, has no longest run to go by.
local function length_of_race(longest)
  if longest == "back" then
    text "You took a week or more off, or you're new to running. So talk to your coach or to us first. A shorter race, or walking breaks, may be the better choice."
  elseif longest == "over_10" then
    text "A race is often longer than the runs before it, so you needn't cut it short. But in a study of 5,205 runners, more got hurt after a run over 10 percent longer than any in the 30 days before. Massage has not been shown to change that. So start slowly, and plan easy days after."
  elseif longest == "twice" then
    warning "Talk to your coach or to us before you start. Your race is over twice as long as your longest run in the last 30 days."
    text "A study followed 5,205 runners. After a run that much longer, runners got hurt more than twice as often. Massage has not been shown to change that. A shorter race, or walking breaks, may be the better choice."
  elseif longest == "unsure" then
    text "Look up your longest run in the last 30 days. Is your race over twice as long? Then talk to your coach or to us before you start, because more runners got hurt after such runs."
  else
    text "That's not much longer than before, which is good. A study followed 5,205 runners. More got hurt when one run was over 10 percent longer than any in the 30 days before."
  end
end

local function length_of_run(longest, sore)
  if longest == "back" and sore then
    text "Walk until stairs are easy. Then begin with short, easy runs, and ask us before a long one."
  elseif longest == "back" then
    text "Begin with short, easy runs, and ask us before your long run. The 10 percent rule is not for you yet."
  elseif longest == "over_10" then
    warning "Make that run shorter. Go at most 10 percent farther than your longest run in the last 30 days. How far is that? See 'My next run' at the end of this page."
    text "A study followed 5,205 runners. After a run that much longer, runners got hurt about one and a half times as often. Massage has not been shown to change that."
  elseif longest == "twice" then
    warning "Make that run much shorter. Go at most 10 percent farther than your longest run in the last 30 days. How far is that? See 'My next run' at the end of this page."
    text "A study followed 5,205 runners. After a run that much longer, runners got hurt more than twice as often. Massage has not been shown to change that."
  elseif longest == "unsure" then
    text "Look up your longest run in the last 30 days before you go, and add 10 percent at most. After 10 miles (16 km), that's no more than 11 (17.5 km). In a big study, more runners got hurt after a run over 10 percent longer."
  elseif sore then
    list { "Put off your long run until you're hardly sore." }
    -- Who plans no longer run, or none at all, has nothing to add.
    if longest == "up_to_10" then
      list { "Then add 10 percent at most: after 10 miles (16 km), that's 11 (17.5 km). 'My next run', at the end of this page, works it out." }
    end
  else
    text "That's not much longer than before. If nothing hurts, there's no need to make it shorter. A study followed 5,205 runners. More got hurt when one run was over 10 percent longer than any in the 30 days before."
  end
  if sore and (longest == "over_10" or longest == "twice" or longest == "unsure") then
    text "And put off that run until you're hardly sore."
  end
end

-- Whoever is hardly sore need not wait until they are.
local function has_sore_legs(a)
  return a.brings == "sore" and a.sore ~= "low"
end

-- A jump, a doubt about one, or a run with sore legs comes before all advice on massage; what is no jump comes behind it.
local function is_no_jump(longest)
  return longest == "within" or longest == "up_to_10"
end

answer { from = { "brings", "sore", "longest" }, function(a)
  if not a.longest or (is_no_jump(a.longest) and not has_sore_legs(a)) then return end
  heading "First, your next run"
  length_of_run(a.longest, has_sore_legs(a))
end }
answer { from = "race_length", function(a)
  if is_no_jump(a.race_length) then return end
  heading "First, your race"
  length_of_race(a.race_length)
end }

-- The same once more: in the result it stands below what to do first.
answer { from = { "tell", "sore", "race", "longday", "legs", "longest", "race_length" }, function(a)
  if a.race then heading "Your race, from today on"
  elseif a.longday and a.longday ~= "none" and a.longest ~= "back" then heading "From your long run: when massage fits"
  else heading "Your week: when massage fits" end
  your_week(a, a.legs, a.longest)
end }

-- What to ask for, and why.

local function advice(a)
  if a.race == "today" then return "Your massage: light, 5 minutes at most" end
  if a.race == "tomorrow" then return "Your massage: none today, or light" end
  if a.race == "in_3_days" then return "Your massage: light, 20 to 30 minutes" end
  if a.race == "in_14_days" then
    if careful(a) then return "Your massage: one, light" end
    return "Your massage: one, medium at most"
  end
  if a.race == "done" then return "Your massage: light, 7 to 20 minutes" end
  if a.race == "ago_2_days" then return "Your massage: light, 15 to 30 minutes" end
  if a.race == "ago_7_days" then
    if a.legs == "low" and not careful(a) then return "Your massage: medium at most, 30 minutes" end
    return "Your massage: light, 30 minutes"
  end
  if a.sore == "high" then return "Your massage: light only" end
  if careful(a) then return "Your massage: light" end
  return "Your massage: light to medium"
end

local function to_ask_first(a)
  if not careful(a) then return end
  text "If one of your lines says to ask your doctor or surgeon, have no massage until they say yes. If you had alcohol, cannabis or other drugs, come another day. The rest is for when massage is safe for you."
end

local function before_race(a)
  if a.race == "today" then
    list {
      "Warm up by moving: that's the better start. In a small study, massage alone was worse for a sprint than a warm-up (Fletcher, 2010).",
      "Ask for 5 minutes of light massage at most, if you're used to massage and like it.",
    }
  elseif a.race == "tomorrow" then
    list {
      "Rest today. You lose nothing without a massage.",
      "Ask for 15 minutes of light massage at most, if you're used to massage and like it.",
    }
  elseif a.race == "in_3_days" then
    list {
      "Have one with a therapist you know, if you like.",
      "Ask for nothing firm and nothing new this close to the race.",
    }
  elseif careful(a) then
    list {
      "Tell your therapist first what you told us here.",
      "Then have one light massage, if you like. Ask for nothing new now.",
    }
  else
    list {
      "Have one massage, if you like. Ask for what you know, and for nothing new now.",
      "Ask for light hands if hills or speed work come up within two days.",
    }
  end
end

local function first_massage_or_sore()
  heading "First massage? Wait. Very sore? Ask us first."
  list {
    "Wait until after the race if you've never had a massage, because you don't know yet how your legs will feel.",
    "Ask us before you race if you're very sore, or sore on one side. Ask us, too, if a pain began all at once, or is in a bone or a joint.",
  }
end

local function before_a_big_race()
  heading "If this race is a big one"
  list {
    "Run about half your usual weekly distance until the race. Already doing that? Don't cut again.",
    "Run as often as now, and keep some fast runs.",
  }
  text "In a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best."
end

local function light_until_talked()
  list {
    "Ask for light hands until you have talked with your therapist.",
    "Ask for light hands after that, too, with blood thinners or weak bones, unless your doctor says that more is safe.",
  }
end

local function after_race_advice(a)
  if a.race == "done" then
    list {
      "Walk, eat, and drink when you're thirsty.",
      "Then have a light massage, if you feel well. It can make you feel better today (Nunes and others, 2016).",
    }
    text "After a 100-mile race, that was gone the next day (Hoffman and others, 2016)."
  elseif a.race == "ago_2_days" then
    list { "Ask for light hands, because soreness is often worst one to three days after. It fades by itself." }
  elseif a.legs == "low" and not careful(a) then
    list {
      "Ask for medium at most: the worst is over.",
      "Ask for light hands if hills or speed work come up within two days.",
    }
  else
    if careful(a) then
      light_until_talked()
    else
      list { "Ask for light hands, because your legs are still getting over that race." }
    end
    if a.legs == "middle" then list { "Ask us first if it isn't less each day, and have no massage before that." } end
  end
end

local function how_light(a)
  if a.sore == "high" then
    list { "Ask for light strokes, and for no more.", "Ask for light hands all week, until you're less sore." }
  elseif careful(a) then
    light_until_talked()
  else
    list { "Ask for light hands first. If it feels good, ask for a bit firmer.", "Ask for light hands if hills or speed work come up within two days." }
  end
end

-- Very sore legs have read about the third day above; three to seven days after the race it is over.
local function say_at_once(a)
  if a.race == "ago_7_days" then
    if a.legs ~= "low" or careful(a) then list { "Say at once if it hurts." } end
    return
  end
  list { "Say at once if it hurts." }
  if a.legs ~= "high" then list { "Still no better after day 3? Ask us who should check it." } end
end

-- How firm that may be: for who may have more than a light massage.
local function how_firm()
  heading "Too much? Say so at once"
  chart {
    as = "scale", title = "How firm?", unit = "0 is no pressure, and 10 is the most you could stand.",
    alt = "A scale from 0, no pressure, to 10, the most you could stand. 7 and more is too much.",
    { "Ask for 6 or less.", 6 },
  }
end

answer { from = { "tell", "brings", "sore", "race", "legs" }, function(a)
  to_ask_first(a)
  heading(advice(a))
  if a.legs then after_race_advice(a)
  elseif a.race then before_race(a)
  else how_light(a) end
  if a.brings == "week" then
    list { "Ask us before any massage if you're very sore. Ask us, too, if a pain began all at once, or is on one side, in a bone or in a joint." }
  end
  if a.legs then say_at_once(a) end
  list { "Touch 'Show this to our staff', and ask for a time." }
  if a.race == "ago_7_days" and a.legs == "low" and not careful(a) then how_firm() end
  if not a.race and a.sore ~= "high" and not careful(a) then how_firm() end
  if a.race and not a.legs then first_massage_or_sore() end
  if a.race == "in_14_days" then before_a_big_race() end
end }

answer { from = { "brings", "sore", "longest" }, function(a)
  if not is_no_jump(a.longest) or has_sore_legs(a) then return end
  heading "Your next long run"
  length_of_run(a.longest, false)
end }
answer { from = "race_length", function(a)
  if not is_no_jump(a.race_length) then return end
  heading "How long your race is"
  length_of_race(a.race_length)
end }

answer { from = "longday", function(a)
  if a.longday == "none" then return end
  heading "Why the day after?"
  text "Soreness is often at its worst one to three days after a hard run. With a massage, people were a bit less sore in those days. That's from two reviews of trials (Davis, Alabed and Chico, 2020; Guo and others, 2017). After real races, that lasted only hours."
end }
answer { from = "brings", week = {
  heading "How often?",
  text "You don't need massage to run: it's for comfort. About once a month is plenty. When you run a lot, you can have one every week or two, if you like.",
} }

-- What staff should see, from what was chosen, in the visitor's own voice.
local sore_legs = {
  low = "My legs are hardly sore: 0 to 3 out of 10.",
  middle = "My legs are somewhat sore: 4 to 6 out of 10.",
  high = "My legs are very sore: 7 to 10 out of 10.",
}
local my_race = {
  today = "My race is today, and I have not run it yet.",
  done = "I ran a race today.",
  tomorrow = "My race is tomorrow.",
  in_3_days = "My race is in 2 or 3 days.",
  in_14_days = "My race is in 4 to 14 days.",
  ago_2_days = "I ran a race 1 or 2 days ago.",
  ago_7_days = "I ran a race 3 to 7 days ago.",
}

answer { from = { "tell", "brings", "sore", "race", "legs" }, show = true, function(a)
  heading(advice(a))
  if careful(a) then
    text "Please talk to me about my health first: something on the health list applies to me, or I'm not sure."
  else
    text "None of the health list fits me. Please ask me again before we start."
  end
  local sore = a.sore or a.legs
  if sore then text(sore_legs[sore] or "My legs are sore.") end
  if a.race then text(my_race[a.race]) elseif a.brings == "week" then text "I have no race near." end
  text "Please start light, ask me where I am sore, and ask how the pressure feels."
end }

heading "What comes from studies, and what doesn't"
text "The days for massage are common practice. No study has found the best day for a massage. Ask us what we would change for you: this is a plan, not an appointment."
link { to = "next-run" }
link { to = "cost-and-booking" }
