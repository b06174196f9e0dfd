-- Cramp. The fact sheet has no study of it: all advice here is common practice. A clot can feel like a cramp that stays.
page { name = "Muscle cramp", also = { "Muscle cramp", "Cramp", "Charley horse", "Leg cramp", "Night cramp" }, on = { "calves", "feet" }, review_by = "2027-11-30" }

text "A cramp soon lets go. It hurts a lot, but nearly always it passes within minutes. After that, slow strokes can feel good. Was it a blow? Then it's a bruise: don't rub or stretch it. Today: if nothing snapped, stretch the muscle slowly until it lets go. Serious causes are rare, and the danger signs tell you when to get help."

danger "heat"
danger "compartment"
danger "rhabdo"
danger "clot"
danger "achilles-snap"
danger "thigh-blow"
danger "exertional"
danger "leg-artery"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "A muscle tightens all by itself and won't let go. It may turn hard, and you may see it move under the skin. The calf, the arch of the foot and the back of the thigh are the usual places."
text "It comes during a hard run, after it, or at night in bed. Some people call it a charley horse. Nobody knows exactly why it comes."

heading "What massage can do"
text "Once the cramp has let go, slow strokes can feel good. Many people also rub the muscle while they stretch it. That's common practice."

heading "What it has not been shown to do"
text "We haven't read any study of massage for cramp, and it has not been shown to keep the next one away. If you get cramps on each long run, the pace or the distance may be more than you are used to, so try a little less of both."

heading "What comes first"
text "This is what most people do, and it's common practice:"
list {
  "Stop, and breathe slowly.",
  "If nothing snapped, stretch the muscle slowly, and hold it until it lets go. For the calf, keep the knee straight and pull your toes toward you.",
  "For the arch, pull your toes back, or stand on that foot.",
  "For the back of the thigh, straighten the knee slowly.",
  "Then walk a few easy steps.",
  "Drink when you're thirsty.",
}

heading "How long it takes"
text "The cramp itself is usually over in minutes, and the muscle may be sore for a day or two. If you get cramps often, if they started with a new medicine, or if the muscle stays weak, please talk to your doctor."

heading "Do today"
list {
  "Is the leg swollen, warm or a different color after the cramp, or sore for more than two days? Don't rub it. Tell us now, or get seen today.",
  "If nothing snapped or is swollen, and no antibiotic or steroid shot set it off, stand at a wall, one foot back, heel down. Lean in to a mild pull for five slow breaths. Then change sides.",
}
movement { of = "wall-stretch" }
list {
  "On your phone, note for each cramp: the day, the time, how long it lasted, and what you did before.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage can feel good afterward, but it has not been shown to keep the next cramp away. If nothing snapped, stretch the muscle slowly until it lets go. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'I get cramps in my calf at night. Here is when they came. Can we find out why?'"

quiz {
  id = "night",
  question = "A cramp in your calf wakes you at night. What helps most people?",
  right { "Pull the toes toward you, slowly", because = "Yes. Hold it until the muscle lets go, and then walk a few easy steps." },
  wrong { "Press as hard as you can", because = "Hard pressing can leave a bruise. A slow stretch is kinder." },
}

link { to = "calves" }
link { to = "feet" }
link { to = "calf-strain" }
link { to = "strain-or-soreness" }
link { to = "get-help" }
