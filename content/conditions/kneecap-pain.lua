-- Kneecap pain. Hands-on care alone is not the plan: hips, thighs and running load are.
page { name = "Pain around the kneecap", also = { "Runner's knee", "Patellofemoral pain" }, on = "knees", review_by = "2027-11-30" }

text "Massage may make the muscles around your knee feel better for a short time. Many runners have this pain, so you're not alone with it. Today: run shorter or not at all, and skip the hills. Serious causes are rare, and the danger signs tell you when to get help."

danger "fall-leg"
danger "clot"
danger "sprain"
danger "hot-joint"
danger "kneecap-tendon"
danger "child-hip"
danger "stress-fracture"
danger "knee-locks"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "It aches around or behind your kneecap when you squat, on stairs, or after sitting for a long time. Many people call it runner's knee. Doctors call it patellofemoral pain."
text "A bent knee presses hard on the kneecap, and right now it gets more than it can handle. Of all the injuries that runners have at any one time, about one in six is this one (Kakouris and others, 2021)."

heading "What massage can do"
text "It may make the muscles above and below your knee feel better for a short time. Ask for slow strokes on your thigh and calf. Nobody should press on the kneecap, or in the hollow behind the knee. If you feel better afterward, use the moment: it's a good time for your exercises."

heading "What it has not been shown to do"
text "Massage doesn't change the joint under your kneecap, so it's not enough alone. Physical therapists don't rely on hands alone for this pain, either. Take it as something nice on top of your strength exercises."

heading "What comes first"
text "Physical therapists commonly start like this:"
list {
  "Make your hips and thighs stronger, in small steps. Two exercises are under 'Do today'.",
  "Run shorter for now and skip the hills.",
  "Try shorter, quicker steps when you run.",
  "Sports tape on the kneecap can ease pain for a short time.",
}

heading "How long it takes"
text "In a study of runners, half of those with this pain were free of it within 7 weeks (Mulvad and others, 2018). For the others it took longer, so start your exercises now."
text "It can be stubborn, and often takes much longer to go (Collins and others, 2018). Keep your exercises up when the pain has gone, too."

heading "Do today"
list {
  "If it doesn't hurt and you have no hip replacement, lie on your side and lift the top leg slowly, ten times on each side.",
}
movement { of = "side-leg-lift" }
list {
  "If your knee doesn't lock or give way, stand up from a chair and sit down slowly, ten times, as long as pain stays mild.",
  "If it doesn't hurt, straighten each knee slowly five times whenever you have sat for half an hour.",
}
movement { of = "knee-straighten" }
list {
  "Ask us who can check your hips, your thighs and how you run.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage can feel good for a while, but it's not enough alone. Make your hips and thighs stronger, and run shorter for now. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'My kneecap hurts on stairs. Please work on my thigh and calf, and don't press on the kneecap.'"

quiz {
  id = "plan",
  question = "Which plan fits pain around the kneecap?",
  wrong { "Massage only", because = "It may feel good for a while, but it doesn't make your hips and thighs stronger." },
  right { "Hip and thigh strength, and shorter runs", because = "Yes. It's the usual way to start, and a massage can come on top." },
  wrong { "No movement at all", because = "Your knee needs as much work as it can handle. Do less, but keep moving." },
}

link { to = "knees" }
link { to = "quads" }
link { to = "hips" }
link { to = "jumpers-knee" }
link { to = "it-band-syndrome" }
link { to = "arthritis" }
