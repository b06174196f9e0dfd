-- IT band. The myth to answer kindly: nobody can stretch or loosen the band by hand.
area {
  name = "IT band",
  latin = "Tractus iliotibialis",
  also = { "Iliotibial band", "Outer thigh" },
  on = "it-band",
  review_by = "2027-11-30",
}

text "Massage can feel good here, but isn't shown to stretch the band. Run less downhill, and build strong hips."

benefit "circulation" {
  title = "It warms the outer thigh",
  text = "Rubbing the outside of your thigh warms the skin, and on a cold day that is welcome. One study measured this, on the front of the thigh, and found no more blood in the muscle. The band is a tough strap with little blood of its own. Easy leg swings put the muscles around it to work.",
  today = "If it doesn't hurt and you have no hip replacement, hold on to a chair and swing one leg gently, ten times on each side.",
  show = "swing-leg",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the front of the thigh, in 2004",
}
benefit "flexibility" {
  title = "Your outer hip may feel looser",
  text = "After a slow, firm massage, the muscles at the side of your hip may feel looser for a while. The band itself is another matter: in a computer model of such tissue, hands were far too weak to change it. That saves you some painful rolling, so give your time to the hip.",
  today = "If nothing hurts and you have no hip replacement, lie on your side and lift the top leg slowly, ten times on each side.",
  show = "side-leg-lift",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "CHAUD08" },
  tested = "A review of 29 trials (2020); for the band, a model from 2008",
}
benefit "inflammation" {
  title = "Does hard rubbing help the outer knee?",
  text = "Light strokes along your thigh may feel good even now. Inflammation is how your body starts to heal, and hard rubbing across the sore place has not been shown to help it: one small trial found no clear benefit. The pain may come from tissue that is squeezed below the band, so first try running less downhill.",
  today = "Choose a flat route next time, and stop before the pain starts.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14" },
  tested = "17 people with this pain, in a review from 2014",
}
benefit "relaxation" {
  title = "A break from a nagging pain",
  text = "Pain that starts at the same mile each time wears you down, and an hour of rest under warm hands can be a welcome break. One large review from 2004 found that massage in general leaves people calmer for a while. It was not about this pain, so we rate it lower here.",
  today = "When you lie on your good side, put a pillow between your knees.",
  show = "pillow-between-knees",
  grade = "limited",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie on your side with a pillow between your knees, and a sheet covers all but your thigh. Grinding along the band hurts and has not been shown to help, so feel free to say no to it. If you take blood thinners, tell us first, so that it stays light."
list {
  "Press and hold at the side of the hip, which feels like a dull, good ache.",
  "Kneading on the glutes feels firm and slow.",
  "Light, long strokes down the outer thigh feel warm.",
}

heading "What to ask for"
text "You could say: 'Please press slowly at the side of my hip, use light strokes on my thigh, and skip my outer knee.'"

heading "Common complaints"
list {
  "A sharp pain at the outside of your knee starts after about the same distance, or when you run downhill. See 'Pain at the outside of the knee'.",
  "Your outer hip feels tight after long sitting. If it doesn't hurt and you have no hip replacement, stand up, hold on, and lift each leg to the side, ten times.",
  "It hurts to roll your outer thigh. Then skip it: rolling has not been shown to stretch the band. The glutes and the front of the thigh are kinder.",
}

heading "At home"
list {
  "For now, choose a flat route, and stop before the pain starts.",
  "If it doesn't hurt and you have no hip replacement, lie on your side and lift the top leg slowly, ten times on each side. Ask us who can show you more.",
  "If you like a foam roller, use it gently on the glutes and the front of the thigh, up to two minutes each. Not with blood thinners, and only if both legs look and feel the same and no danger sign fits you.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "The IT band is a tough strap down the outside of your thigh, from your hip to just below your knee. Hip muscles pull on it from just before your foot lands, which helps keep your hip and knee steady while one leg holds you up."

text "In short: massage can feel good here, but isn't shown to stretch the band. Check the danger signs first. Then run less downhill, and build strong hips."

danger "clot"
danger "child-hip"
danger "hot-joint"
danger "stress-fracture"
danger "knee-locks"
danger "clot-risk"
danger "blood-thinners"
danger "operation"
danger "knee-outer"
danger "hip-point"

quiz {
  id = "looser",
  question = "Can a foam roller make the IT band longer?",
  wrong { "Yes, if you roll hard", because = "In a computer model, even a small change took far more force than hands can give. Hard rolling at the knee can make the pain worse." },
  right { "No", because = "Right, that has not been shown. Your thigh may feel freer for a while, so work on the hip, and let the band be." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "it-band-syndrome", feels_like = "pain at the outside of your knee?" }
link { to = "hips" }
link { to = "glutes" }
link { to = "knees" }
link { to = "myofascial-holds" }
