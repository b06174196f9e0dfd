-- Pain that goes on. Relief for a while, limited; mostly studied in backs, necks and heels. Exercise and being seen come first.
page { name = "Pain that goes on", also = { "Chronic pain", "Ongoing pain" }, review_by = "2027-11-30" }

text "Pain that stays for weeks or months wears you down, and nobody should tell you that it's nothing. A massage may ease it for a while. What helps for longer is mostly exercise and a plan that suits you, and you don't have to find it alone."

text "Serious causes are rare, but please check these signs first."
danger "cauda"
danger "both-legs"
danger "hot-joint"
danger "leg-weak"
danger "self-harm"
danger "stress-fracture"
danger "back-signs"
danger "weeks-pain"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

benefit "relaxation" {
  title = "It may ease your pain for a while",
  text = "When you hurt every day, a few hours with less pain are worth a lot. For low backs, a review of trials found less pain for a short time, but not for long. For sore heels, hands-on care helped mostly for a short time, too. The studies are weak. So enjoy the good hours, and use them to move, because that helps for longer.",
  today = "If no danger sign fits you, walk ten minutes, at a pace that doesn't make it worse.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "a short time",
  sources = { "FURLAN15", "HEELMT18" },
  tested = "Adults with back pain, in a review of trials from 2015; heels, review from 2018",
}

heading "How sure are we?"
text "We're not very sure. Researchers mapped reviews of massage for pain (Mak and others, 2024). No result was very certain. Seven were fairly certain, and all seven favored massage, for low back pain among others. The rest were weak, and sports massage was left out. For neck pain that lasts, massage may do little more than a fake one (Gross and others, 2024)."

heading "What it has not been shown to do"
text "You may have read that massage gets to the root of the pain, corrects an imbalance or brings back 'natural function'. We understand the hope. It has not been shown, and if your pain comes back after a few days, that's not your fault."

heading "What helps for longer"
list {
  "For a back that has hurt for months, guides put exercise first (Qaseem and others, 2017; George and others, 2021).",
  "A Dutch guide says: don't rely on massage alone, but a little of it can be part of care that keeps you active (Swart and others, 2021).",
  "For most overuse pain: do less for now, and then build strength in small steps.",
  "Sleep, company and things you enjoy count, too.",
}
text "Ask us who can check it and make a plan with you."

heading "When to get seen"
text "You don't have to wait until it's very bad. You're no bother at all."

heading "Keep track of it"
text "On your phone, note each evening how much it hurts: 0 is no pain, and 10 is the worst you can think of. Write down what helped, too, and show it to whoever checks you."

heading "When the pain gets you down"
text "Pain that goes on can make anybody sad, short-tempered or sleepless. Telling a doctor about that is a part of treating the pain, so please do."

heading "What to ask for"
text "You could say: 'My back has hurt since spring, most of all after sitting. Please start light, and ask me how it feels.' Firmer has not been shown to be better. If it helps, come again when you like. If it doesn't, you did nothing wrong, and you can save your money."

heading "In short"
text "A massage may ease your pain for a while. Exercise and a plan that suits you help for longer, so ask us who can check it and plan with you."

quiz {
  id = "good-hours",
  question = "Your back hurts less after a massage. What is best now?",
  right { "Use the good hours to move", because = "Yes. The relief is usually short, and moving is what helps for longer." },
  wrong { "Lie down, to keep it that way", because = "Rest feels safe, but guides for back pain say to stay active." },
  wrong { "Have one every day", because = "More has not been shown to do more. A plan of exercise helps for longer." },
}

link { to = "common-problems" }
link { to = "low-back-pain" }
link { to = "plantar-fasciitis" }
link { to = "arthritis" }
link { to = "overuse" }
link { to = "sleep-and-mood" }
link { to = "what-massage-does" }
