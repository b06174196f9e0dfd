-- Kneecap pain. Hands-on care alone is not the plan: hips, thighs and running load are.
page { name = "Pain around the kneecap", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Did it start with a fall or a blow? No massage. Tell a member of staff now. Can't stand on it? Call 911."

heading "Check this first"
warning "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today."
warning "Does your knee lock or give way? No massage. Have it checked this week."
warning "A child or teen who limps, or whose hip or groin hurts as well? No running and no massage. See a doctor today: the hip may be the cause."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "It aches around or behind your kneecap. You feel it when you squat, on stairs, or after you sit for long. Many people call it runner's knee."
text "The medical name is patellofemoral pain. The kneecap takes a lot of load when your knee is bent. Here it gets more than it can handle right now. You are not alone: about one running injury in six is this one (Kakouris and others, 2021)."

heading "What massage can do"
text "It may make the muscles above and below your knee feel better for a short time. Ask for slow strokes on your thigh and calf. Nobody should press on the kneecap, or in the hollow behind the knee."
text "If you feel better after it, use the moment: do your exercises then."

heading "What it cannot do"
text "Massage does not change the joint under your kneecap. Physical therapists do not rely on hands alone for this pain. Take massage as an extra, next to your strength work."

heading "What comes first"
text "Physical therapists commonly start like this:"
list {
  "Make your hips and thighs stronger, in small steps.",
  "Run shorter for now, and skip the hills.",
  "Try shorter, quicker steps when you run.",
  "Tape on the kneecap can ease pain for a short time.",
}

heading "How long it takes"
text "In a study of runners (Mulvad and others, 2018), half were free of pain within 7 weeks. The others took longer."
text "It can be stubborn: for about half of all people, some pain lasts for long (Collins and others, 2018). So start your strength work soon, and keep it up when the pain has gone."

heading "Do today"
list {
  "Lie on your side and lift the top leg slowly, ten times each side.",
  "Stand up from a chair and sit down slowly, ten times, if pain stays mild.",
  "Straighten your knees now and then when you sit for long.",
  "Ask our physical therapists to check your hips, thighs and running steps.",
}

quiz {
  id = "plan",
  question = "Which plan fits pain around the kneecap?",
  wrong { "Massage only", because = "It may feel good for a while, but it does not make your hips and thighs stronger." },
  right { "Hip and thigh strength, and shorter runs", because = "Yes. It is the usual way to start. Massage is an extra." },
  wrong { "No movement at all", because = "Your knee needs a load that it can handle. Do less, but keep moving." },
}

link { to = "knees" }
link { to = "quads" }
link { to = "hips" }
link { to = "jumpers-knee" }
link { to = "it-band-syndrome" }
