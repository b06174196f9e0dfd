-- Who speaks here, and what for: the clinic's interest, grades, words, dates, credits.
page { name = "About these pages", also = { "Studies", "Sources", "Privacy" }, review_by = "2027-11-30" }

text "These pages tell you how massage may help runners, and where it doesn't. They're general facts to read while you wait, so they can't know you. For advice that fits you, please talk to the people who work here."
text "Serious trouble is rare, but please check these signs first."
danger "chest"
danger "breath"
danger "clot"

heading "Who wrote this?"
text "The pages were written for this screen, from published studies. People at this clinic can change them. Where no study helps, we say that it's common practice: many therapists do it that way, but we found no study. Did you find a mistake, or something that is hard to follow? Please tell us."
reviewer { otherwise = "No doctor or licensed therapist has checked these pages yet, so use them as a start. Ask a doctor, a physical therapist or a massage therapist about anything you want to act on." }

heading "This clinic sells massage"
text "You should know that. So each benefit shows how sure the studies are, even where the answer is that it has not been shown. If you read all this and book nothing, that's fine."

heading "Not a diagnosis"
text "A screen can't find out what you have, so these pages don't replace a visit. A massage therapist can't tell you what you have, either: that's for a doctor, a physical therapist or a chiropractor. Massage feels different to each of us, so we promise no result. Reading here doesn't make you our patient."

heading "How sure is it? The five grades"
list {
  "Good evidence: many fair tests agree.",
  "Some evidence: tests point this way, but the effect is small or short, or the tests have weak spots.",
  "Weak evidence: few or small tests, or they disagree.",
  "Not supported: no effect was found, or a model shows that hands can't do it.",
  "Not tested: we know of no study.",
}
text "When unsure, we took the lower grade. Calm is the exception: it rests on one large review from 2004, and a stricter reader would say 'some'."

heading "What is a trial? What is a review?"
text "In a trial, people are put into groups by chance. One group gets the massage and the other something else, such as rest, so that the two can be compared. A fair test is a trial done with care. A review puts many trials together and looks at what they say as a whole. It's often stronger than one trial, but no better than the trials in it."

heading "What does a lab measure of inflammation?"
text "After hard effort, the body sends cells and signals to the muscle so that it can rebuild. A lab can measure some of them in the blood, or in a tiny piece of muscle. They tell little about how you feel, and a lower number does not mean that anything heals sooner."

heading "Who was tested?"
text "Most trials had fewer than 75 people, and most of those were young men. We know much less about women, about people over 60 and about beginners. It's hard to test massage without people knowing what they get, so hope plays a part. We found no trial that counted the injuries of runners who got massage."

heading "How fresh is it?"
text "We last checked the texts in November 2026. Studies go on, so each page has a date for its next look. For this one it is November 30, 2027. If that day has passed, ask us whether something has changed."

heading "What we keep about you"
text "We keep nothing that says who you are, and you need no name and no account. When you walk away, your answers are gone. The screen only counts which pages people open."

heading "In short"
text "These are general facts, and this clinic earns money from massage. So look at the grade of each benefit, and ask us about your own case. You could say: 'Who has checked these pages, and what would you do for me?'"

heading "Thanks and credits"
list {
  "Body drawings, texts and Bodymap itself: MIT License.",
  "How far joints bend in a run: 46 runners in the BMC-RIC data of Fukuchi and others (CC BY 4.0).",
  "Letters: the typeface Inter, SIL Open Font License.",
  "Software, MIT License: Dear ImGui, fmt, Lua, nlohmann JSON, stb.",
  "zlib License: SDL, NanoSVG.",
  "BSD License: CLI11.",
  "FreeType License: FreeType.",
  "In the public domain: SQLite.",
  "GNU LGPL: libcrypt, libspeechd.",
  "The voice comes from programs of their own, GNU GPL: Speech Dispatcher, eSpeak NG.",
}

heading "The studies, by name"
text "Here are all the studies we name, with the place to find each. Benefits name theirs at the end, and other texts have the name and the year in brackets. Often we read the short version of a study and not all of it."
studies {}

link { to = "what-massage-does" }
link { to = "what-you-may-have-read" }
link { to = "get-help" }
