-- Signs of danger, each worded once for all pages, the most urgent first.
-- words: one question, which stands alone in a checklist, too. act: what it may be, and what to do.

-- Call 911: somebody collapsed
sign { key = "collapse", urgency = "call now", words = "Is somebody not waking up?",
  act = "Call 911, and shout for the staff. Gasping or not breathing? Push hard and fast in the middle of the chest. Get the AED (heart starter). Breathing normally? Keep watch." }

-- Call 911: heart, lungs, brain
sign { key = "chest", urgency = "call now", words = "Do you have chest pain, pressure or tightness, or have you had it lately, even only on a run and even if it's gone? Or sudden pain in your jaw, arm or upper back, with sweating or an upset stomach?",
  act = "It can be your heart. Call 911, and tell the staff now. Stop and sit down. Don't drive yourself." }
sign { key = "breath", urgency = "call now", words = "Are you far more short of breath than you'd expect, or did you cough up blood or pass out, even on a run?",
  act = "It can be your heart or lungs. Call 911, and tell the staff now. Don't drive." }
sign { key = "stroke", urgency = "call now", words = "Did one side of your face droop, your speech get slurred or confused, or an arm or leg suddenly go weak or numb, even if it's gone?",
  act = "It can be a stroke, and every minute counts. Call 911, and tell the staff now. Write down when it started." }
sign { key = "headache", urgency = "call now", words = "Did you suddenly see double, or lose your sight or balance? Or get the worst headache of your life? Or neck pain or a headache unlike any before, most of all after a twist or a neck treatment, even if it's gone?",
  act = "It can be a torn neck artery, a stroke or bleeding in the head. Call 911, and tell the staff now. No massage and no stretching." }

-- Call 911: a severe allergy
sign { key = "allergy", urgency = "call now", words = "Are your lips, tongue or throat swelling? Or hives, with trouble breathing or feeling faint?",
  act = "It can be a severe allergy. Call 911, and tell the staff now. Use your allergy pen if you have one. Don't drive." }

-- Call 911: back and belly
sign { key = "cauda", urgency = "call now", words = "Is it new that you can't pee, can't hold your pee or poop, or can't feel it when you wipe?",
  act = "Nerves in your lower back may be squeezed, and every hour counts. Call 911, and tell the staff now. No massage." }
sign { key = "both-legs", urgency = "call now", words = "Is it new that you're numb between your legs, that both legs get weak with back pain, or that pain shoots from your back down both legs?",
  act = "Nerves in your lower back may be squeezed, and every hour counts. Call 911, and tell the staff now. No massage." }
sign { key = "belly-back", urgency = "call now", words = "Do you have sudden, very bad pain in your back or belly that feels like tearing, or that makes you feel faint?",
  act = "Call 911, and tell the staff now. Lie still until help comes. No massage, and don't drive yourself." }

-- Call 911: during or after hard effort
sign { key = "heat", urgency = "call now", words = "In the heat or after a run, is anyone confused, very hot and ill, or having a seizure?",
  act = "Call 911, and tell the staff now. If they're hot, cool them while you wait: cold water, ice, shade. Give no drinks to someone who is confused." }
sign { key = "compartment", urgency = "call now", words = "Is a leg or arm hard and tight, and does it hurt far more than you would expect, even at rest?",
  act = "Pressure may be rising in the muscle. Call 911, and tell the staff now. Don't wait for it to go numb. Take off any wrap, and don't rub it." }
sign { key = "rhabdo", urgency = "call now", words = "After hard effort or deep massage, is your pee dark like cola, or are muscles so swollen or weak that you can't use them?",
  act = "Muscle may be breaking down, which can harm your kidneys. Call 911, and tell the staff now. Drinking more won't fix it. No massage." }

-- Call 911: after a fall
sign { key = "fall-leg", urgency = "call now", words = "After a fall, does your hip, thigh or knee hurt too much to stand on that leg?",
  act = "A bone may be broken. Call 911, and tell the staff now. Keep the leg still, and don't try to walk." }
sign { key = "limb-cold", urgency = "call now", words = "Is a leg or an arm suddenly cold and pale or blue? Or is it cold, numb or bent out of shape after a twist or a fall?",
  act = "Call 911, and tell the staff now. Keep it still, and don't rub it, wrap it or put weight on it." }
sign { key = "fall-neck-numb", urgency = "call now", words = "After a fall or a crash in the last weeks: is your neck sore, and an arm or leg weak or numb?",
  act = "Call 911, and tell the staff now. Keep your head still. Nobody should turn or press your neck." }
sign { key = "head-blow", urgency = "call now", words = "After a blow to the head: was anyone knocked out, is anyone confused or very sleepy, having a seizure, throwing up, in more and more pain, or on blood thinners?",
  act = "Call 911, and tell the staff now. Don't drive or run. On blood thinners and feel fine? Have someone take you to an emergency room now." }

-- Somebody to talk to, day and night
sign { key = "self-harm", words = "Do you have thoughts of hurting yourself or ending your life?",
  act = "You're not alone, and people want to help. Tell the staff now, or call or text 988, day or night. For Spanish, press 2. In danger right now? Call 911." }

-- An emergency room, now
sign { key = "fall-neck", urgency = "emergency room", words = "After a fall or a crash in the last weeks, is your neck sore?",
  act = "Keep your head still, and let nobody turn or press it. Tell the staff now. Was the fall or crash hard, do you have weak bones (osteoporosis), or are you 65 or older? Call 911. If not, have someone take you to an emergency room now." }
sign { key = "stiff-neck", urgency = "emergency room", words = "Do you have a fever, and a neck too stiff to bend forward or a rash that doesn't fade when pressed?",
  act = "Go to an emergency room now. Tell the staff, and have someone drive you. No massage. Very bad headache, confused or hard to wake? Call 911." }
sign { key = "belly-worse", urgency = "emergency room", words = "Does your belly hurt more and more, hour by hour?",
  act = "Go to an emergency room now: a doctor may have to treat it fast. Tell the staff, and have someone drive you. No massage. Is the pain sudden and very bad, or do you feel faint? Call 911." }
sign { key = "groin-lump", urgency = "emergency room", words = "Is there sudden pain in a testicle, or a sore lump in your groin?",
  act = "Go to an emergency room now, because every hour counts. Tell the staff, and have someone drive you. No massage. It can be a twisted testicle or a trapped hernia (a bit of gut caught in a gap in the belly wall)." }
sign { key = "wrap-tight", urgency = "emergency room", words = "Are your toes numb, blue or cold under a wrap?",
  act = "Take it off now. If your toes are still numb, blue or cold in ten minutes, go to an emergency room now. Tell the staff, and have someone drive you." }

-- Today: clots
sign { key = "clot", urgency = "today", words = "Is one leg newly swollen, or is it sore, warm or a different color for no reason you know?",
  act = "It can be a blood clot, so don't rub it. Chest pain now or lately, short of breath, or your heart is racing or skipping? Call 911. If not, tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "clot-arm", urgency = "today", words = "Is one arm newly swollen, or is it sore, heavy or a different color for no reason you know?",
  act = "It can be a blood clot, so don't rub it. Chest pain now or lately, short of breath, or your heart is racing or skipping? Call 911. If not, tell the staff now, and go to urgent care or an emergency room today." }

sign { key = "legs-swollen", urgency = "today", words = "Are both legs newly swollen?",
  act = "It can come from your heart, your kidneys or your veins. No massage. Chest pain or short of breath? Call 911. If not, tell the staff now, and get seen today." }

-- Today: the heart
sign { key = "chest-run", urgency = "today", words = "On a run or at rest, did your heart race, flutter or skip for no reason, or did you nearly pass out?",
  act = "It can be your heart, even if it's gone now. No running until a doctor says yes. Tell the staff now, and get seen today. Is it happening now, or did you pass out? Call 911." }

-- Today: bones and joints
sign { key = "child-hip", urgency = "today", words = "Does a child or teen limp, or hurt in one hip, groin or thigh, or in a knee with no sore spot on it?",
  act = "Even a sore knee can come from the hip, where the soft end of a growing bone (the growth plate) can slip. No running and no massage. Keep weight off that leg, and tell the staff now. Can't stand on it, or a fever as well? Go to an emergency room now. If not, see a doctor today." }
sign { key = "femoral-neck", urgency = "today", words = "Do you have deep pain in your groin or the front of your hip with each step or landing, or at night?",
  act = "The bone at your hip may have a small crack. No running, no massage, and don't hop to test it. Can't stand on it, or felt it crack? Call 911. If walking hurts or you limp, keep weight off that leg. Tell the staff now, and see a doctor today, even if walking feels fine." }
sign { key = "head-ache-after", urgency = "today", words = "After a blow to the head in the last days, do you have a headache, or feel dizzy or foggy?",
  act = "It can be a concussion. No running, and get seen today. Worse, very sleepy, throwing up, knocked out by it, or on blood thinners? Call 911." }
sign { key = "sprain", urgency = "today", words = "After a twist, a fall or a blow, is a bone sore to touch, did a knee swell up, or are you unable to take four steps?",
  act = "You may need an X-ray. No massage, and keep weight off it. Tell the staff now, and go to urgent care or an emergency room today. After a fall, can't stand on the leg? Call 911." }
sign { key = "fall-shoulder", urgency = "today", words = "Did you fall on your shoulder or arm, and now can't lift it?",
  act = "Something may be broken or torn. No massage. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "hot-joint", urgency = "today", words = "Is a joint hot or red, newly swollen for no reason you know, or sore while you have a fever?",
  act = "Fever as well? Go to an emergency room now: it may be infected. If not, get seen today. No massage and no stretching. Tell the staff now." }

-- Today: tendons and muscles
sign { key = "achilles-snap", urgency = "today", words = "Did your heel or calf lately snap or feel kicked, all at once, or can you no longer rise on your toes?",
  act = "The Achilles tendon may be torn, even if it hardly hurts. No massage, no stretching, and don't test it with heel raises. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "sit-bone-pop", urgency = "today", words = "Did you lately feel a pop near the bone you sit on?",
  act = "A tendon may be torn off the bone. No massage and no stretching. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "muscle-tear", urgency = "today", words = "Did a muscle pop, and do you now have a big bruise or a gap, or find it hard to walk?",
  act = "The muscle or its tendon may be badly torn. No massage and no stretching. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "kneecap-tendon", urgency = "today", words = "Are you suddenly unable to straighten your knee, or is there a gap above or below the kneecap?",
  act = "A tendon may be torn. No massage, and keep weight off it. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "arch-pop", urgency = "today", words = "Did you feel a sudden pop under your foot, and does it now hurt to walk?",
  act = "The band under your foot may be torn. No massage, no rolling, and keep weight off it. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "thigh-blow", urgency = "today", words = "After a blow to the thigh, does it keep swelling, is there a hard lump, or won't the knee bend?",
  act = "It may still be bleeding inside. No massage, no rolling and no heat. Tell the staff now, and go to urgent care or an emergency room today." }
sign { key = "effort-worse", urgency = "today", words = "Are swelling and weakness in a muscle still getting worse two days after a hard effort?",
  act = "The muscle may be harmed, so no massage and no hard effort. Tell the staff now, and go to urgent care or an emergency room today. Do you take a cholesterol pill (a statin)? Say so. Pee dark like cola? Call 911." }
sign { key = "faint-run", urgency = "today", words = "After a run, do you feel faint or sick to your stomach, or throw up?",
  act = "Tell the staff now. Lie down in a cool place with your feet up. Drink only if you're thirsty. No massage. Still faint or sick in half an hour, throwing up again and again, or a bad headache? Go to an emergency room now. Confused or very hot? Call 911. All better? Don't run today, and tell a doctor." }
sign { key = "antibiotic", urgency = "today", words = "Did a tendon start to hurt with or after an antibiotic such as ciprofloxacin or levofloxacin? Or after a steroid shot near it?",
  act = "Both can harm tendons, even months later. Don't rub, stretch or run on it. Tell the staff now. Call your doctor today, before the next pill or shot." }

-- Today: nerves, back, infection
sign { key = "leg-weak", urgency = "today", words = "Is one leg or foot getting weaker or more numb?",
  act = "A nerve may be squeezed. No massage. Tell the staff now, and go to urgent care or an emergency room today. Did it come all at once? Call 911." }
sign { key = "back-fever", urgency = "today", words = "Do you have back pain with a fever, or since a bad fall?",
  act = "No massage. Tell the staff now. Fever? Go to an emergency room now. Bad fall, or any with weak bones (osteoporosis)? Get seen today." }
sign { key = "skin-infection", urgency = "today", words = "Is a patch of skin hot and sore, and redder or darker than the rest?",
  act = "It may be infected, so nobody should rub it. Tell the staff now, and see a doctor today. Fever, or does it spread fast? Go to an emergency room now." }
sign { key = "foot-sore", urgency = "today", words = "Is your foot hot, red and swollen, or is there a sore on it that doesn't heal?",
  act = "No massage, and keep weight off that foot. Tell the staff now, and see a doctor today, above all if you have diabetes. Fever as well? Go to an emergency room now." }

-- This week: bones
sign { key = "stress-fracture", urgency = "this week", words = "Is one small spot on a bone sore to touch, does a bone hurt at rest or at night, or does the top, middle or outer edge of your foot ache on each run?",
  act = "It may be a stress fracture, a small crack in the bone. No running, no massage there, and don't hop to test it. See a doctor this week, or today if walking hurts. Tell them, too, if you ever had cancer or are losing weight." }
sign { key = "heel-bone", urgency = "this week", words = "Does it hurt when you squeeze your heel bone from both sides?",
  act = "It may be a stress fracture, a small crack in the bone. No running and no massage there. See a doctor this week, or today if walking hurts." }
sign { key = "sacrum", urgency = "this week", words = "Is there deep bone pain that running makes worse, low on one side of your back or deep in one buttock?",
  act = "It may be a stress fracture, a small crack in the bone. No running and no massage there. See a doctor this week, or today if walking hurts." }
sign { key = "heel-growth", urgency = "this week", words = "Is a growing child or teen sore at the heel or below the kneecap?",
  act = "Growing bone can get sore there. Don't press or roll it, and cut back on running and jumping. See a doctor this week, or today if the child limps." }

-- This week: back and nerves
sign { key = "back-signs", urgency = "this week", words = "Is your back or neck pain new or getting worse, and have you lost weight without trying, been woken by the pain, or ever had cancer?",
  act = "A doctor should look for the cause first. See one this week, and put off massage until then." }
sign { key = "back-bones", urgency = "this week", words = "Is your back pain new or getting worse, and do you have weak bones (osteoporosis), or did you take steroid pills for a long time?",
  act = "A bone in your back may have a crack. See a doctor this week, and put off massage and running until then." }
sign { key = "sciatica", urgency = "this week", words = "Does pain, tingling or numbness run down one leg, and stay?",
  act = "A large nerve may be squeezed. Ask for no pressure there, and see a doctor or physical therapist this week. If the leg gets weak, get seen that day." }
sign { key = "arm-tingle", urgency = "this week", words = "Does an arm or a hand tingle or go numb, on and off for days?",
  act = "A nerve may be squeezed. See a doctor this week, before anyone presses on your neck or shoulder. Suddenly weak or numb? Call 911. Both hands clumsy and unsteady on your feet? Go to an emergency room now. Getting weaker or clumsy? Get seen today." }
sign { key = "foot-burns", urgency = "this week", words = "For days, has your foot burned, tingled or felt numb?",
  act = "A nerve may be squeezed. No pressing and no rolling there yet. See a doctor this week. Is the foot getting weaker or more numb? Get seen today." }
sign { key = "exertional", urgency = "this week", words = "On runs, does your lower leg get so tight, numb or weak that you have to stop?",
  act = "Pressure may build up in the muscle as you run. Stop when it starts, and see a doctor this week, before any deep massage. Does the pain stay and get worse at rest? Call 911." }

sign { key = "leg-artery", urgency = "this week", words = "Does a calf or thigh hurt or cramp each time you walk some way, and stop when you stand still?",
  act = "Too little blood may reach the leg. See a doctor this week, before any massage. Foot suddenly cold, pale or numb? Call 911." }

-- This week: what does not go away
sign { key = "lump", urgency = "this week", words = "Is there a lump in a muscle that grows, or is bigger than a golf ball?",
  act = "See a doctor this week. Nobody should press it or roll it." }
sign { key = "knee-locks", urgency = "this week", words = "Does your knee lock, give way, or hurt at night?",
  act = "No massage on it yet. See a doctor or physical therapist this week. Hot or newly swollen? Get seen today." }
sign { key = "weeks-pain", urgency = "this week", words = "For two weeks or more, has pain changed how you run, or has a joint been swollen?",
  act = "See a doctor or physical therapist this week. Until then do less of what hurts, and have nothing deep done there." }
sign { key = "soreness-stays", urgency = "this week", words = "Is your soreness no better on day 4 after a hard run?",
  act = "Plain soreness has begun to fade by then. See a doctor or physical therapist this week, before any deep massage." }
sign { key = "energy", urgency = "this week", words = "Are you sweating through the night or losing weight without trying? Or have your periods stopped for no reason you know?",
  act = "See a doctor this week: there are many causes. One is eating less than your body needs for your training." }
sign { key = "stiff-joints", urgency = "this week", words = "Are several joints swollen, or stiff for more than half an hour each morning?",
  act = "An illness of the joints may be behind it. See a doctor this week, because early care helps." }
sign { key = "both-heels", urgency = "this week", words = "Are both heels sore, and is your back stiff for a long time in the morning?",
  act = "One illness may cause both. See a doctor this week, and tell them about your heels and your back." }

-- Not today
sign { key = "clot-known", urgency = "no massage", words = "Do you have a blood clot now, or are you being treated for one?",
  act = "No massage until your doctor says that it's safe. Tell the staff before you start. Not treated yet? Get seen today." }
sign { key = "fever", urgency = "no massage", words = "Do you have a fever, or feel sick?",
  act = "No massage today. Tell the staff, and come back when you're well." }
sign { key = "pull-fresh", urgency = "no massage", words = "Did you pull a muscle or get a big bruise in the last three days?",
  act = "No massage or rolling there yet: it can bleed more. Move it gently. Have a doctor or physical therapist check it first." }
sign { key = "alcohol", urgency = "no massage", words = "Have you had alcohol, cannabis or other drugs today that are not your medicine?",
  act = "Please come another day for your massage. You might not notice when the pressure is too much." }

-- Tell us first: massage may still be fine
sign { key = "clot-risk", urgency = "tell us first", words = "Have you ever had a blood clot or cancer, are there clots in your family, or are you pregnant? In the last three months, did you have a baby, surgery, a bad injury, a cast or days in bed?",
  act = "A blood clot is more likely then, even if you feel well. Massage may still be fine, so tell your therapist before anyone rubs or rolls your legs. Treated for a clot? No massage until your doctor says it's safe." }
sign { key = "clot-trip", urgency = "tell us first", words = "Did you take a trip of over four hours in the last four weeks, or do you use birth control or hormones?",
  act = "A clot is a little more likely then, so compare both calves. Do they look and feel the same? Light touch and rolling are fine, and tell your therapist. Is one different? Tell the staff now, and nobody should rub it." }
sign { key = "blood-thinners", urgency = "tell us first", words = "Do you take blood thinners (such as warfarin, Eliquis, Xarelto, Plavix or daily aspirin), or do you bleed or bruise easily?",
  act = "Tell your therapist first. Have light touch only, with no deep pressing, rolling or tapping. Your doctor can say if more is safe." }
sign { key = "skin", urgency = "tell us first", words = "Do you have a rash, an open cut or a burn?",
  act = "Show your therapist before you start. Nobody should touch that place until it has healed. Is it hot, sore or spreading? See a doctor today." }
sign { key = "diabetes", urgency = "tell us first", words = "Do you have diabetes, or numb hands or feet?",
  act = "Tell your therapist first. Ask for nothing deep and nothing hot, above all on your hands and feet, because you might not feel harm. Check your skin each day." }
sign { key = "weak-bones", urgency = "tell us first", words = "Do you have weak bones (osteoporosis), or did you ever break a bone in your spine?",
  act = "Tell your therapist first. Have light touch only, with no tapping and no hard pressing. Your doctor can say if more is safe." }
sign { key = "pregnant", urgency = "tell us first", words = "Are you pregnant?",
  act = "Tell your therapist first. Lie on your side, with no deep work on your legs or belly. Is your pregnancy high risk? Ask your doctor first." }
sign { key = "operation", urgency = "tell us first", words = "Did you have surgery in the last few months, or a joint replacement, however long ago?",
  act = "Ask your surgeon what is safe before any massage or stretching. Tell your therapist, too." }
sign { key = "cancer", urgency = "tell us first", words = "Do you have cancer now, or did you have it before?",
  act = "Ask your cancer team first: massage may still be fine, done in another way. Tell your therapist about a port (a small tube under the skin for medicine), or lymph nodes (small glands) taken out." }
sign { key = "heart", urgency = "tell us first", words = "Do you have heart trouble or a stent, or blood pressure that is hard to control?",
  act = "Ask your doctor before any massage, and tell your therapist." }
sign { key = "aneurysm", urgency = "tell us first", words = "Has a doctor found a bulge (an aneurysm) in one of your blood vessels?",
  act = "Ask your doctor before any massage. Nobody should press into your belly. Sudden pain in your back or belly? Call 911." }
sign { key = "varicose", urgency = "tell us first", words = "Do you have varicose veins (swollen veins that show under the skin)?",
  act = "No pressing or rolling over them. Is one newly hard, hot or sore? Tell the staff now, and see a doctor today." }
sign { key = "under-18", urgency = "tell us first", words = "Are you under 18?",
  act = "A parent or guardian should be there, and you both need to say yes." }

-- Places to leave out
sign { key = "neck-front", urgency = "places to skip", words = "Will your neck be massaged or stretched?",
  act = "No deep pressing on the front or the sides, because blood vessels and nerves run there. Ask for the back of the neck only, and for no fast twists." }
sign { key = "knee-hollow", urgency = "places to skip", words = "Will the back of your knee be pressed or rolled?",
  act = "Skip the hollow behind your knee, because blood vessels and nerves run there." }
sign { key = "knee-outer", urgency = "places to skip", words = "Do you press or roll the bony outer side of your knee?",
  act = "Please skip it: it can make the pain worse. Work on the hip muscles instead." }
sign { key = "hip-point", urgency = "places to skip", words = "Is the bony point at the side of your hip sore?",
  act = "No hard pressing there: it can make it worse. Ask for the muscles around it instead." }
