-- What people ask about beside massage. Only what our fact sheet carries; for the rest, that we did not look into it.
page { name = "Instead of massage", also = { "Ice or heat", "Massage gun", "Compression boots", "Foam rolling", "Cupping", "Dry needling", "Painkillers" }, review_by = "2027-11-30" }

text "You don't need a massage to look after your legs. Here is what we know about other things that people ask for, and where we know nothing. Some of it is free."

text "Serious trouble is rare, but please check these signs first."
danger "clot"

heading "Walk, or move gently"
text "This is where we would start. In a small study, gently moving the knee sent about three times as much blood through the thigh, while massage left it as it was (Shoemaker and others, 1997). It's free, and you can do it anywhere. An easy ten-minute walk on a sore day is enough."

heading "Before you press, roll, ice, heat or use boots"
text "Rolling, boots and massage guns count as massage here."
danger "clot-known"
danger "pull-fresh"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "diabetes"
danger "heart"
link { to = "get-help" }

heading "Foam roller"
text "With a roller, you choose the pressure yourself. In a review of studies, people who rolled after hard exercise were a little less sore (Wiewelhove and others, 2019). Rolling before it made them a little more flexible. Skip bones, the back of the knee and any place that is newly hurt."
link { to = "self-massage" }

heading "Compression boots"
text "These are long boots that fill with air and press your legs in waves. In one study, 72 runners who had finished a 100-mile race got 20 minutes of boots, massage or plain rest (Hoffman and others, 2016). Right after it, they felt better with boots or massage than with rest. From the next day on, all three were alike. Don't use them with a blood clot, heart failure or poor blood flow in your legs, unless your doctor says yes."

heading "Ice or cold water"
text "A review of 99 studies compared many ways to recover (Dupuy and others, 2018). Cold and massage came out best for signals of inflammation in the blood. That doesn't mean that anything healed sooner, and one critic says that reviews like this can make results look better than they are. How cold, and for how long? We haven't looked at studies of that."

heading "Heat"
text "For a sore lower back, a guide for doctors names heat as one thing to try (Qaseem and others, 2017). For other parts of the body, we haven't looked at studies. Use no ice or heat where your skin is numb, because you might not feel harm. No heat on a fresh pull or bruise."

heading "Massage gun"
text "We haven't looked at studies of this, so we can't say whether it works as well as hands. If you use one, keep it light, and skip bones, your neck, the back of your knee and any place that is newly hurt."

heading "Painkillers"
text "We haven't looked at studies of these. Ask your doctor or a pharmacist before you take one, such as ibuprofen or naproxen. That matters most for a long run or a race, and if you take other medicines, are pregnant, or have trouble with your kidneys, stomach or heart. If you need one to get through a run, the pain should be checked first."

heading "Cupping"
text "We haven't looked at studies of this, so we can't tell you whether it works. It leaves round marks on the skin. If you take blood thinners, ask your doctor first."

heading "Needles"
text "Dry needling means thin needles in a sore muscle. A review of 15 trials was about sore spots of the neck (Xu and others, 2023). Right after, needles did better than pressing. The trials were not about runners, and for legs we haven't looked at studies. Needles are not for everybody, so ask who may do it in your state, and what the risks are. Blood thinners or pregnant? Ask your doctor first."

heading "Exercise and time"
text "For most running injuries, a plan of exercises that grows step by step does the main work. Plain soreness needs only a few days. Massage can go along with both, but it doesn't replace them."
link { to = "common-problems" }

heading "In short"
text "An easy walk costs nothing, and it's where we would start. A foam roller may leave you a little less sore. For much of the rest, we don't know enough. Is a place newly hurt, numb or swollen? Ask us first. You could say: 'I want no massage today. What else can I do for sore legs?'"

heading "Do today"
text "If no danger sign fits you:"
list {
  "Take an easy walk for ten minutes, or gently bend and straighten your knees.",
  "If you like, roll each sore muscle lightly: 30 seconds, up to three times.",
  "Write down how sore you are, 0 to 10. No better after day 3? No rolling, and have it checked.",
}

link { to = "soreness" }
link { to = "what-massage-does" }
link { to = "cost-and-booking" }
