-- A self-check by rules: the most urgent sign wins, and a doubt is never a no. Never a name for what it is.
-- An answer that begins with a warning stops the questions: it is shown at once, above them, whatever else is still open.
-- Of several such answers the first on the page is shown, so the most urgent stands first.
-- Answers know each choice by the short name before its words: the words may be changed, and the short name stays.
page { name = "Check yourself", review_by = "2027-11-30" }

text "Six questions tell you whether to rest, or to have it checked. The first three are lists of warning signs, to keep you safe."

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
  heading "What to do: get help now",
  text "Please don't drive yourself. You're no bother at all: this is what we're here for. You can stop here.",
  link { to = "get-help" },
} }

heading "How this works"
text "It takes about seven minutes, because the rare, serious signs come first. A screen can't tell you what you have: for that, someone must look at you. Nothing you tap is kept."

heading "Signs for an emergency room now"
signs { "stiff-neck", "groin-lump", "wrap-tight" }
heading "Signs for today: swelling and skin"
signs { "clot", "clot-arm", "skin-infection", "foot-sore" }
heading "Signs for today: after a fall or a blow"
signs { "fall-neck", "sprain", "fall-shoulder", "head-ache-after" }
heading "Signs for today: a snap or a pop"
signs { "achilles-snap", "muscle-tear", "kneecap-tendon", "arch-pop" }
heading "Signs for today: joints and hips"
signs { "hot-joint", "child-hip", "femoral-neck" }
heading "Signs for today: muscles"
signs { "sit-bone-pop", "thigh-blow", "effort-worse" }
heading "Signs for today: heart, nerves, and feeling sick"
signs { "chest-run", "leg-weak", "faint-run", "back-fever", "antibiotic" }

ask { id = "today", question = "Does one of these signs, for now or for today, fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "today", yes = {
  warning "Tell the staff now which line it is. No massage, and don't rub or roll the place. Not at our clinic? One of the three lines for an emergency room, or a fever with a sore joint or hot skin: go there now. Any other line: go to urgent care or an emergency room today. Chest pain or short of breath, or your heart is racing or skipping now? Call 911.",
  heading "What to do: have it looked at today",
  text "It may be nothing bad, but it's worth a look. You can stop here.",
  heading "Is it worse than that?",
  list {
    "A sore hip or groin, and you can't stand on that leg or felt a crack? Call 911.",
    "A fever and a stiff neck, with a very bad headache, confused or hard to wake? Call 911.",
    "Toes numb or cold under a wrap? Take it off at once. No better in ten minutes? Go now.",
    "Faint or sick after a run? Lie down, with your feet up. Not better in half an hour? Go now.",
    "A child who can't stand on the leg, or has a fever as well? Go now.",
  },
  heading "Was it one of these?",
  list {
    "Your neck, after a fall or a crash? Then keep your head still, and have someone take you to an emergency room today.",
    "A hip, a leg or a foot? Keep weight off it, and don't test it.",
    "Your heart, on a run? No running until a doctor says yes.",
    "An antibiotic? Call your doctor before the next pill.",
  },
  link { to = "get-help" },
} }

heading "Signs for this week: bones"
signs { "stress-fracture", "heel-bone", "sacrum", "heel-growth" }
heading "Signs for this week: back and nerves"
signs { "back-signs", "back-bones", "sciatica", "arm-tingle" }
heading "Signs for this week: what does not go away"
signs { "exertional", "knee-locks", "weeks-pain", "energy" }
heading "Signs for this week: joints and feet"
signs { "stiff-joints", "both-heels", "foot-burns" }

ask { id = "week", question = "Does one of these signs for this week fit you?", { no = "No, none" }, { yes = "Yes, or not sure" } }

answer { from = "week", yes = {
  warning "Ask our staff today who can see you, or see a doctor this week. It may be nothing bad: a doctor or physical therapist can find out.",
  heading "What to do: have it looked at this week",
  list {
    "No massage until then.",
    "Is it a bone, the groin, the hip, or low on one side of the back? Then no running either, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen today.",
    "Does it get worse before that? Then tell us, or get medical help the same day.",
  },
  text "You can stop here.",
  link { to = "get-help" },
} }

ask { id = "began", question = "How did it begin?",
  { slowly = "Slowly, after a hard or new run" },
  { at_once = "All at once" },
  { unsure = "Another way, or not sure" } }
ask { id = "where", question = "Where does it hurt?",
  { muscles = "In the muscles, on both sides" },
  { one_side = "On one side, or in one spot" },
  { bone = "In a bone, joint or tendon" } }
ask { id = "days", question = "How long has it hurt?",
  { up_to_3 = "3 days or less" },
  { fading = "4 to 7 days, and fading" },
  { stays = "Over 3 days, not fading" },
  { over_week = "Over a week" } }

local function look_at_a_pull()
  heading "What to do: have it looked at soon"
  text "It began all at once, so treat it as a pull until someone has looked at it. Show it to our staff before any massage, today if you can."
  list {
    "For about three days, nothing deep on it. Over a week? Nothing deep on it until someone has looked.",
    "Stop doing what hurts, and move it gently.",
    "No sprints and no hard stretching.",
    "Ask our staff today who can look at it, or see a doctor this week.",
  }
  link { to = "strain-or-soreness" }
  link { to = "calf-strain" }
  link { to = "hamstring-strain" }
end

local function look_soon(a)
  heading "What to do: have it looked at soon"
  if a.where == "bone" then
    text "Plain soreness is in the muscles, and yours is not, so someone should look at it. Is it a bone? Don't run on it or hop to test it. If walking hurts or you limp, keep weight off it and get seen today."
  elseif a.days == "stays" or a.days == "over_week" then
    text "Plain soreness fades after about three days, and is mostly gone within a week. Yours takes longer, so someone should look at it."
  elseif a.where == "one_side" then
    text "Plain soreness is usually on both sides, all over the muscle. Yours is not, so someone should look at it."
  else
    text "Plain soreness comes on slowly, after a hard or new run. You're not sure that yours did, so someone should look at it."
  end
  list {
    "Ask our staff today who can look at it, or see a doctor this week.",
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
  list {
    "Take an easy walk of ten minutes.",
    "Make your next run short and slow.",
    "Would you like a massage? First read the cards here and 'Tell us first' on the page 'Get help'. Then a light one can take the edge off for a while.",
    "Tell our staff where you are sore before you lie down.",
  }
  danger "compartment"
  danger "rhabdo"
  danger "effort-worse"
  danger "fever"
  danger "blood-thinners"
  danger "clot-known"
  danger "clot-risk"
  link { to = "soreness" }
  link { to = "self-massage" }
  link { to = "plan" }
end

answer { from = { "danger", "today", "week", "began", "where", "days" }, function(a)
  if a.danger ~= "no" or a.today ~= "no" or a.week ~= "no" then return end
  if a.where == "bone" then look_soon(a)
  elseif a.began == "at_once" then look_at_a_pull()
  elseif a.began == "slowly" and a.where == "muscles"
    and (a.days == "up_to_3" or a.days == "fading") then rest_easy()
  else look_soon(a) end
end }

heading "In short"
text "Call 911 for a danger sign. For the others, get seen now, today or this week, as the heading says, with no massage until then. If none applies to you, the last three questions tell you whether to take it easy or have it checked."

heading "What now?"
text "If you don't see yet what to do, please answer the questions you skipped. This page can't know you, so show your answers to one of us. You could say: 'These are my answers. What would you do?'"
text "These rules are common practice, to be on the safe side. No study has tested this page."

link { to = "get-help" }
link { to = "common-problems" }
