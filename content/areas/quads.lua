-- Quads. The best studied muscle of all: most of the numbers were measured here.
area {
  name = "Quads",
  latin = "Quadriceps femoris",
  also = { "Front of the thigh", "Thigh bruise", "Charley horse (after a blow)" },
  on = "quads",
  review_by = "2027-11-30",
}

text "After a massage, sore thighs can feel better for a few hours. Keep moving gently, and give them a few days."

benefit "circulation" {
  title = "It warms the skin of your thigh",
  text = "Your thigh feels warm after a massage, and that's real: in one study, the skin was two degrees Fahrenheit warmer. The muscle below got no warmer and no more blood. Moving does that better: as the chart shows, gently straightening the knee about tripled the flow in one small study.",
  today = "Before you get up, straighten one knee at a time, as far as is comfortable, ten times each side.",
  show = "knee-straighten",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "Warm skin: 13 men, in 2004. Moving the knee: 10 people, in 1997.",
}
chart {
  as = "bars",
  title = "Blood flow to the thigh muscle",
  unit = "×",
  alt = "With massage the flow stays as it is at rest. With gentle knee moves it is about three times as much.",
  sources = { "SHOE97", "HINDS04" },
  { "At rest", 1 },
  { "Massage", 1 },
  { "Gentle knee moves", 3 },
}
benefit "flexibility" {
  title = "Rolling may help you bend more",
  text = "If you roll your thighs for a few weeks, your knees may bend further. A review of 11 studies found this gain, but another review found mixed results. Massage has not been shown to change how stiff the muscle is, not even after a downhill run.",
  today = "If both thighs look and feel the same, you take no blood thinners, and no danger sign fits you, roll both on a foam roller for up to two minutes.",
  show = "thigh-roll",
  grade = "limited",
  size = "medium",
  lasts = "time not known",
  sources = { "KONRAD22", "FRCHRONIC22", "KONG18" },
  tested = "Rolling: 290 people, review from 2022. Stiffness: 18 runners, 2018.",
}
benefit "inflammation" {
  title = "The muscle may look calmer",
  text = "This is the one muscle where somebody looked inside. Eleven young men cycled until they could do no more, and then one thigh was massaged. Some hours later, samples from that thigh showed less of the signals of inflammation, which is how your body starts to heal. What that means for your legs is not clear yet, because nobody has shown that people get well sooner.",
  today = "If you ran hard today: tomorrow, instead of a run, walk ten minutes, slowly.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12" },
  tested = "11 young men, one thigh massaged and one not, in 2012",
}
benefit "relaxation" {
  title = "Sore, tired thighs can feel better",
  text = "Massage can take the edge off sore thighs: for a few hours after a race, and maybe longer after a hard workout. After an Ironman, a very long race, some finishers had seven minutes of thigh massage, and the rest sat still. With massage they felt less tired, by 15 points on a scale of 100.",
  today = "Sit down, and stroke each thigh upward with flat hands for two minutes. Leave it if one leg looks different, or a danger sign fits you.",
  show = "thigh-stroke",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "GUO17", "DAVIS20", "NUNES16" },
  tested = "Soreness: 504 people, review from 2017. Tiredness: 74 Ironman finishers, in 2016.",
}

heading "How it is done"
text "You lie on your back with a pillow under your knees, and only the thigh being worked on is uncovered. We start light, so please say when it's too much. If you take blood thinners or bruise easily, tell us first: then it stays light, without any rolling."
list {
  "Long strokes from the knee to the hip feel warm and smooth.",
  "Kneading lifts and squeezes the muscle, which feels firm.",
  "Slow presses with a palm or forearm feel deep.",
}

heading "What to ask for"
text "You could say: 'Please use slow strokes on both thighs. Start light, at most 6 out of 10, because I ran hills on Saturday.' 0 is no pressure, and 10 is the most you could stand."

heading "Common complaints"
list {
  "Going down stairs hurts, one to three days after hills or a race. That's plain soreness if it fades within a week.",
  "Your thighs feel heavy late in a long run. Add distance in small steps, so that they can keep up.",
  "You have a deep bruise after a blow to the thigh. Look at 'Danger signs' first: no massage or rolling there for the first three days.",
  "It aches at the kneecap or just below it. See 'Pain around the kneecap' and 'Pain below the kneecap'.",
}

heading "At home"
list {
  "If both sides are sore, walk or cycle gently, because moving often eases it for a while.",
  "If both legs look and feel the same, and no danger sign fits you, roll each thigh for up to two minutes: lean on the roller, and move slowly along the muscle. Not with blood thinners, a fresh pull or a bruise.",
  "Stand up from a chair and sit down slowly, ten times, if it doesn't hurt.",
  "Race coming up? Our planner helps you choose when to book.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your quads are the big muscles at the front of your thigh. They switch on just before your foot lands, and then they brake while your knee bends to soften the landing. Downhill they brake for longer, which is why they get so sore. One of them also helps lift your thigh as the leg swings forward."

danger "compartment"
danger "rhabdo"
danger "clot"
danger "child-hip"
danger "femoral-neck"
danger "kneecap-tendon"
danger "thigh-blow"
danger "effort-worse"
danger "stress-fracture"
danger "pull-fresh"
warning "Do you have a deep bruise after a blow to the thigh? No massage or rolling there for the first three days. If it doesn't hurt, bend and straighten your knee gently from the start. Later, too, let nobody press deeply over the bruise or a lump, even a small one."
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"

quiz {
  id = "ironman",
  question = "After an Ironman, 74 people had a thigh massage or sat still. What did the massage change?",
  right { "How tired they felt", because = "Yes: they felt less tired, by 15 points on a scale of 100, and their pain was lower by about seven." },
  wrong { "How tender the muscle was", because = "When the muscle was pressed with a tool, it was just as tender. But they did feel less tired." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "soreness" }
link { to = "kneecap-pain" }
link { to = "jumpers-knee" }
link { to = "knees" }
link { to = "hip-flexors" }
link { to = "self-massage" }
link { to = "strain-or-soreness", feels_like = "a sudden pull in your thigh?" }
link { to = "cramp", feels_like = "a cramp that grips and lets go?" }
