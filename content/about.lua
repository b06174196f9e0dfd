-- Who speaks here, and what for: the clinic's interest, grades, dates, credits.
page { name = "About these pages", review_by = "2027-11-30" }

warning "Chest pain, short of breath or faint? Call 911 and tell a member of staff now. One leg newly swollen, warm or sore? Tell a member of staff now."

text "These pages tell you how massage may help runners, and where it does not. They are general facts, to read while you wait. They can't know you. For advice that fits you, talk to the people who work here."

heading "Who wrote this?"
text "The texts were written for this kiosk from published studies. The clinic's staff can change them. Where no study helps, we say 'common practice', which means that many therapists do it so. Did you find a mistake, or something hard to grasp? Please tell us."

heading "This clinic sells massage"
text "You should know that. So each benefit shows how sure the studies are, even where the answer is 'not shown'. If you read all this and book nothing, that is fine."

heading "Not a diagnosis"
text "A screen can't find out what you have. So these pages don't take the place of a visit. A massage therapist can't tell you what you have, either. Ask a doctor, a physical therapist or a chiropractor. Results differ from one person to the next, and we promise none."

heading "How sure is it? The four grades"
list {
  "Good evidence: many fair tests agree.",
  "Some evidence: tests point this way, but the effect is small or short, or the tests have weak spots.",
  "Limited or mixed: few or small tests, or they disagree.",
  "Not supported: tested and not found, or never tested. The text says which.",
}
text "If we could not decide between two, we took the lower one."

heading "How fresh is it?"
text "The texts were written in 2026. Science moves on, so pages get a date for the next look. For this one, it is November 30, 2027. Past that date? Then ask us if things have changed."

heading "What we keep about you"
text "Nothing that says who you are. You need no name and no account. Walk away, and your answers are gone. The kiosk only counts which pages people open."

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
  "GNU LGPL: libcrypt, libqrencode, libspeechd, libsystemd.",
  "GNU GPL: Speech Dispatcher, eSpeak NG.",
}

heading "The studies, by name"
text "Most benefits name their studies at the end. Other texts have the name and the year in brackets. Here are all of them, with the place to find each. We often read the short version of a study, not all of it."
studies {}

link { to = "what-massage-does" }
link { to = "what-you-may-have-read" }
