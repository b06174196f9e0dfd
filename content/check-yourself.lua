-- A self-check, one question a screen: the most urgent sign wins, and a doubt is never a no. Never a name for what it is.
-- An answer that begins with a warning stops the questions: it fills the card at once.
-- The first two questions are shared with plan.lua: the same signs stand on both pages, in the same order.
-- Answers know each choice by the short name before its words: the words may be changed, and the short name stays.
page { name = "Check yourself", review_by = "2027-11-30", as = "steps" }

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
  heading "What to do: get help now",
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
  heading "What to do: tell us now, and have it checked",
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
  text "You can stop here.",
  link { to = "get-help" },
} }

-- plan.lua knows these three as well: whoever is told here to have it looked at first is told so there.
ask { id = "began", shared = true, question = "How did it begin?",
  { slowly = "Slowly, after a hard or new run" },
  { at_once = "All at once" },
  { unsure = "Another way, or not sure" } }
ask { id = "where", shared = true, question = "Where does it hurt?",
  { muscles = "In the muscles, on both sides" },
  { one_side = "On one side, in one spot, or I can't tell" },
  { bone = "In a bone, joint or tendon" } }
ask { id = "days", shared = true, question = "How long has it hurt?",
  { up_to_3 = "3 days or less" },
  { fading = "4 to 7 days, and fading" },
  { stays = "4 to 7 days, not fading" },
  { over_week = "Over a week" } }

local function look_at_a_pull()
  heading "What to do: have it checked soon"
  text "Your pain began all at once, so treat it as a pulled muscle until someone has checked it. Show it to our staff before any massage, today if you can."
  list {
    "No massage or rolling there for at least three days, and not before someone has checked it.",
    "Stop doing what hurts, and move it gently.",
    "No sprints and no hard stretching.",
    "Is it your leg? Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.",
    "Ask our staff today who can check it, or see a doctor this week.",
  }
  link { to = "strain-or-soreness" }
  link { to = "calf-strain" }
  link { to = "hamstring-strain" }
end

-- A bone or a tendon that gave way at once can be broken or torn.
local function look_today()
  heading "What to do: get seen today"
  warning "It began suddenly in a bone, joint or tendon. Don't run on it or stretch it, no massage, keep weight off it, and get seen today."
  text "Tell our staff now, and ask them where to go: a doctor, urgent care or an emergency room."
  link { to = "get-help" }
end

local function look_soon(a)
  heading "What to do: have it checked soon"
  if a.where == "bone" then
    text "This pain is in a bone, joint or tendon, so it's not plain muscle soreness, and someone should check it. If it's a bone, don't run on it or hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
  elseif a.where == "one_side" then
    text "It's on one side, in one spot, or hard to tell, so it may not be plain soreness. Someone should check it. Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
  elseif a.days == "stays" or a.days == "over_week" then
    text "Plain soreness fades after about three days, and is mostly gone within a week. Yours takes longer, so someone should check it."
  else
    text "Plain soreness comes on slowly, after a hard or new run. Yours may not have, so someone should check it."
  end
  -- Muscles that stay sore may be harmed, or it may be a clot, as one leg may have at any time.
  if (a.days == "stays" or a.days == "over_week") and a.where ~= "bone" then
    danger "compartment"
    danger "rhabdo"
    danger "clot"
    danger "effort-worse"
  elseif a.where == "one_side" then
    danger "clot"
  end
  list {
    "Ask our staff today who can check it, or see a doctor this week.",
    "Until then, no massage.",
    "Do less of what makes it hurt.",
  }
  link { to = "common-problems" }
  link { to = "strain-or-soreness" }
end

-- The warnings say the same as the signs "compartment", "rhabdo", "effort-worse", "fever" and "blood-thinners".
local function rest_easy()
  heading "What to do: an easy day, and keep moving"
  text "This fits plain soreness, which is good news. It's often worst one to three days after a hard run, and mostly gone within a week. If it gets worse or doesn't ease, have it checked."
  danger "compartment"
  danger "rhabdo"
  danger "effort-worse"
  heading "If no danger sign fits you"
  list { "Today, instead of a run, walk ten minutes, slowly." }
  movement { of = "walking" }
  list { "Walk until stairs are easy. Then make your first run short and slow." }
  chart {
    as = "days",
    title = "How sore, and for how long",
    unit = "days after a hard run",
    alt = "Soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. The shape is a sketch: how high it gets differs from one runner to the next.",
    sources = { "MARA7", "LACFAQ" },
    { "How sore you may be", 2, 8, 10, 8, 5, 3, 1, 0 },
  }
  text "The chart is a sketch. Up to day 3, walk gently. No better on day 4? Have it checked."
  heading "Would you like a massage?"
  text "A light one can take the edge off. First read the signs here, and 'Tell us first' in 'Get help'. Tell our staff where you are sore before you lie down."
  danger "fever"
  danger "blood-thinners"
  danger "clot-known"
  danger "clot-risk"
  danger "clot-trip"
  link { to = "soreness" }
  link { to = "self-massage" }
  link { to = "plan" }
end

answer { from = { "began", "where", "days" }, function(a)
  if a.where == "bone" and a.began == "at_once" then look_today()
  elseif a.where == "bone" then look_soon(a)
  elseif a.began == "at_once" then look_at_a_pull()
  elseif a.began == "slowly" and a.where == "muscles"
    and (a.days == "up_to_3" or a.days == "fading") then rest_easy()
  else look_soon(a) end
end }

-- What staff should see, in the visitor's own voice.
local my_beginning = {
  slowly = "It began slowly, after a hard or new run.",
  at_once = "It began all at once.",
  unsure = "It began in another way, or I'm not sure how.",
}
local my_place = {
  muscles = "It hurts in the muscles, on both sides.",
  one_side = "It hurts on one side or in one spot, or I can't tell where.",
  bone = "It hurts in a bone, a joint or a tendon.",
}
local my_days = {
  up_to_3 = "It has hurt for 3 days or less.",
  fading = "It has hurt for 4 to 7 days, and is fading.",
  stays = "It has hurt for 4 to 7 days, and is not fading.",
  over_week = "It has hurt for over a week.",
}

answer { from = { "danger", "flags", "began", "where", "days" }, show = true, function(a)
  heading "Please look at this with me"
  text(my_beginning[a.began])
  text(my_place[a.where])
  text(my_days[a.days])
  if a.danger == "no" and a.flags == "no" then text "I said no to all danger signs. Please ask me again." end
end }

heading "What now?"
text "Please show your answers to one of us, because a page can't know you. You could say: 'These are my answers. What would you do?' These rules are common practice, and lean to the safe side. No study has tested this page."
